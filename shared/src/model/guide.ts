import { z } from 'zod'
import { ActionId, GoalId } from './ids.ts'

/** The questions from a wish to an action, in this order. */
export const GuideStep = z.enum([
  'wish',
  'before',
  'people',
  'what',
  'who',
  'when',
  'watch',
  'fallback',
  'read-back',
])
export type GuideStep = z.infer<typeof GuideStep>

/**
 * *Samen een afspraak maken*: which question is on all screens. What is answered lies in the plan,
 * in the goal and the action named here.
 */
export const Guide = z.object({
  goalId: GoalId.nullable(),
  actionId: ActionId,
  step: GuideStep,
})
export type Guide = z.infer<typeof Guide>

/** The question someone had before them: enough to tell whether the table has gone on since. */
export const SeenGuide = Guide.pick({ actionId: true, step: true })
export type SeenGuide = z.infer<typeof SeenGuide>
