import { z } from 'zod'
import { SessionId } from './ids.ts'
import { singleLine } from './text.ts'

export const SessionTitle = singleLine(100)
/** The name the household chose for itself; a pseudonym by default. */
export const HouseholdName = singleLine(60)

/** One table around one household. It lives on over several meetings. */
export const Session = z.object({
  id: SessionId,
  title: SessionTitle,
  household: HouseholdName,
  /** Whether people who join wait until the coordinator lets them in. */
  waitingRoom: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type Session = z.infer<typeof Session>
