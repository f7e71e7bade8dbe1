import { z } from 'zod'
import { ParticipantId, ScaleQuestionId } from './ids.ts'
import { ScaleValue } from './scale.ts'
import { singleLine } from './text.ts'

export const ScaleQuestionWords = singleLine(200)
/** What makes it this number; at most a few sentences. */
export const ScaleAnswerWords = singleLine(300)

export const ScaleAnswer = z.object({ value: ScaleValue, words: ScaleAnswerWords.optional() })
export type ScaleAnswer = z.infer<typeof ScaleAnswer>

const asked = {
  id: ScaleQuestionId,
  words: ScaleQuestionWords,
  askedBy: ParticipantId,
  askedAt: z.iso.datetime(),
}

/**
 * A question put to the table, answered from 0 to 10 by each in the own screen. Until it is shown
 * only who has answered is told, never what.
 */
export const ScaleQuestion = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), ...asked, answered: z.array(ParticipantId) }),
  z.object({
    state: z.literal('shown'),
    ...asked,
    /** Those of the household first, then in order of joining. */
    answers: z.array(z.object({ participantId: ParticipantId, ...ScaleAnswer.shape })),
  }),
])
export type ScaleQuestion = z.infer<typeof ScaleQuestion>
