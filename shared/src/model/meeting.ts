import { z } from 'zod'
import { MeetingMode } from './agenda.ts'
import { MeetingId } from './ids.ts'

/**
 * One sitting within a session: it begins when the first joins an empty table and ends when the
 * table has been empty for an hour, or when the coordinator says so.
 */
export const Meeting = z.object({
  id: MeetingId,
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().optional(),
})
export type Meeting = z.infer<typeof Meeting>

/** A meeting as the history of a session lists it. */
export const PastMeeting = Meeting.extend({
  mode: MeetingMode,
  /** Whether the document as it was at its end can be looked at. */
  hasSnapshot: z.boolean(),
})
export type PastMeeting = z.infer<typeof PastMeeting>
