import { type ParticipantId, type ScaleQuestion, ScaleValue } from '@samenbord/shared/model'
import { z } from 'zod'
import type { UnsentOf } from '../question/use-unsent.ts'

/** A mark with its words as they stay in this tab until they are given. */
export const UnsentMark = z.object({ value: ScaleValue.nullable(), words: z.string() })

/** Under which name such a mark is kept. */
export const keptName = (me: ParticipantId, id: ScaleQuestion['id']): string => `${me}.scale.${id}`

/** The words of a mark that was not given when the question closed. */
export const UNSENT: UnsentOf<ScaleQuestion> = {
  name: keptName,
  words: UnsentMark.transform(({ words }) => [words]),
  given: (question, me) =>
    question.state === 'shown'
      ? question.answers.flatMap(({ participantId, words }) =>
          participantId === me && words !== undefined ? [words] : [],
        )
      : [],
}
