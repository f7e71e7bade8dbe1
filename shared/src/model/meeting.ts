import { z } from 'zod'
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
