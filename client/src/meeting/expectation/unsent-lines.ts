import type { Expectation, ParticipantId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { Asked } from '../question/question-place.tsx'
import type { UnsentOf } from '../question/use-unsent.ts'

/** Something between two with what it is called on this screen. */
export type AskedExpectation = Expectation & Asked

/** Both fields as they stay in this tab until they are given. */
export const UnsentLines = z.object({ thinks: z.string(), says: z.string() })

/** Under which name they are kept. */
export const keptName = (me: ParticipantId, id: Expectation['id']): string =>
  `${me}.expectation.${id}`

/** What stands in a field, one thing a line. */
export const linesOf = (field: string): string[] =>
  field
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The lines that were not given when it was shown or taken away. */
export const UNSENT: UnsentOf<AskedExpectation> = {
  name: keptName,
  words: UnsentLines.transform(({ thinks, says }) => [...linesOf(thinks), ...linesOf(says)]),
  given: (expectation, me) =>
    expectation.state === 'shown'
      ? expectation.answers.flatMap(({ participantId, thinks, says }) =>
          participantId === me ? [...thinks, ...says] : [],
        )
      : [],
}
