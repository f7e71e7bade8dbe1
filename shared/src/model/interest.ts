import { z } from 'zod'
import { ParticipantId } from './ids.ts'
import { singleLine } from './text.ts'

const line = singleLine(300).nullable()

/** *Namens wie zit je hier?*: whose hat someone wears and what that one needs; neither has to be said. */
export const InterestWords = z.object({
  /** For whom I sit here; a resident sits there for themself and is not asked. */
  hat: line,
  /** What that organisation (or a resident) needs. */
  needs: line,
})
export type InterestWords = z.infer<typeof InterestWords>

/** What one participant said of it. */
export const Interest = InterestWords.extend({
  participantId: ParticipantId,
  /** Who wrote it down, when it was said aloud. */
  notedBy: ParticipantId.nullable(),
})
export type Interest = z.infer<typeof Interest>
