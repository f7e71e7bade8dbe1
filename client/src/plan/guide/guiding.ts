import { type Action, type Goal, type Guide, GuideStep } from '@samenbord/shared/model'
import type { Plan } from '@samenbord/shared/plan'

const STEPS = GuideStep.options

/** How many questions there are from a wish to an action. */
export const STEP_COUNT = STEPS.length

/** The place of a question, from 1. */
export const placeOf = (step: GuideStep): number => STEPS.indexOf(step) + 1

/** The question after or before this one; nothing beyond the ends. */
export const stepBeside = (step: GuideStep, by: -1 | 1): GuideStep | undefined =>
  STEPS[STEPS.indexOf(step) + by]

/** The wish it is for now: the one in the plan, since everyone can choose another. */
export const goalOf = (plan: Plan, guide: Guide, action: Action | undefined): Goal | undefined =>
  plan.goals.find(({ id }) => id === (action?.goal ?? guide.goalId))

/** Whether nobody has said anything of an action yet. */
export const isEmpty = (plan: Plan, action: Action): boolean =>
  action.words.trim() === '' &&
  action.fallback.trim() === '' &&
  action.due === null &&
  action.watcher === null &&
  (plan.roles.get(action.id)?.size ?? 0) === 0
