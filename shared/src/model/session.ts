import { z } from 'zod'
import { SessionId } from './ids.ts'
import { singleLine } from './text.ts'

export const SessionTitle = singleLine(100)
/** The name the household chose for itself; a pseudonym by default. */
export const HouseholdName = singleLine(60)

/** What a session begins with: what lies on the board, and which views are open. */
export const SessionTemplate = z.enum(['kitchen-table', 'mdo', 'team-case', 'team-table', 'empty'])
export type SessionTemplate = z.infer<typeof SessionTemplate>

/** One table around one household, or of a team without one. It lives on over several meetings. */
export const Session = z.object({
  id: SessionId,
  title: SessionTitle,
  /** Nothing at a *Teamtafel*: there is no household there, and no plan. */
  household: HouseholdName.nullable(),
  template: SessionTemplate,
  /** Whether people who join wait until the coordinator lets them in. */
  waitingRoom: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type Session = z.infer<typeof Session>
