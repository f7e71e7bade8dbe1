import type { Action, Goal } from '@samenbord/shared/model'
import { isClosed, type People, type Plan } from '@samenbord/shared/plan'

/** One wish with what is agreed for it; what is agreed for no wish stands under none. */
export interface WishWithActions {
  readonly goal: Goal | undefined
  readonly actions: readonly Action[]
}

const hasWords = ({ words }: { readonly words: string }): boolean => words.trim() !== ''

/** What is wanted and not reached or let go, the household's first. */
export const openWishes = (plan: Plan, people: People): readonly Goal[] => {
  const place = ({ whose }: Goal): number => {
    const person = whose === null ? undefined : people.find(whose)
    const at = person === undefined ? -1 : people.everyone.indexOf(person)
    return at < 0 ? people.everyone.length : at
  }
  return plan.goals
    .filter((goal) => !isClosed(goal.status) && hasWords(goal))
    .map((goal) => ({ goal, at: place(goal) }))
    .sort((a, b) => a.at - b.at)
    .map(({ goal }) => goal)
}

/** Every agreement that has words, under the wish it is for, in the order of the wishes. */
export const agreedByWish = (plan: Plan, people: People): readonly WishWithActions[] => {
  const wishes = openWishes(plan, people)
  const closed = new Set(plan.goals.filter((goal) => isClosed(goal.status)).map(({ id }) => id))
  const shown = new Set(wishes.map(({ id }) => id))
  const actions = plan.actions.filter(hasWords)
  const loose = actions.filter(
    ({ goal }) => goal === null || !(shown.has(goal) || closed.has(goal)),
  )
  return [
    ...wishes.map((goal) => ({ goal, actions: actions.filter((one) => one.goal === goal.id) })),
    { goal: undefined, actions: loose },
  ].filter((group) => group.actions.length > 0)
}
