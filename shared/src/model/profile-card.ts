import { z } from 'zod'
import { ParticipantId } from './ids.ts'
import { singleLine } from './text.ts'

const line = singleLine(300).nullable()

/** What someone says of the own place at the table: one line each, none of them has to be there. */
export const ProfileWords = z.object({
  /** Who I am, in one sentence: all that is asked at a first time. */
  introduction: line,
  /** What I am here for. */
  hereFor: line,
  /** What I bring. */
  brings: line,
  /** Where my limit is. */
  limit: line,
  /** What I need from the others. */
  needs: line,
  /** How to reach me. */
  reach: line,
  /** What I am obliged to pass on, said before a resident speaks. */
  dutyToReport: line,
})
export type ProfileWords = z.infer<typeof ProfileWords>

/** A card on which nothing stands. */
export const NOTHING_SAID: ProfileWords = {
  introduction: null,
  hereFor: null,
  brings: null,
  limit: null,
  needs: null,
  reach: null,
  dutyToReport: null,
}

/** *Wie is wie*: what one participant says of the own place at the table. */
export const ProfileCard = ProfileWords.extend({
  participantId: ParticipantId,
  /** Who wrote it down, when it was said aloud. */
  notedBy: ParticipantId.nullable(),
})
export type ProfileCard = z.infer<typeof ProfileCard>
