import { z } from 'zod'
import { HandoverId, ParticipantId } from './ids.ts'
import { LeadChange, LeadWish } from './lead.ts'
import { WordGiven } from './word-given.ts'

/** How a handover stands: it waits for words, or it is over. */
export const HandoverState = z.enum([
  'open',
  /** Both said yes: the receiver is the lead. */
  'done',
  /** The receiver said no. */
  'declined',
  /** The resident said not yet. */
  'not-yet',
  'withdrawn',
  /** Someone else came to keep the overview, or one of both left the table. */
  'overtaken',
])
export type HandoverState = z.infer<typeof HandoverState>

/**
 * *Warme overdracht*: the lead goes from one to another, with the receiver and a resident at the table.
 * Nothing changes before both said yes.
 */
export const Handover = z.object({
  id: HandoverId,
  from: ParticipantId,
  to: ParticipantId,
  proposedBy: ParticipantId,
  proposedAt: z.iso.datetime(),
  receiver: WordGiven.nullable(),
  resident: WordGiven.nullable(),
  state: HandoverState,
  endedAt: z.iso.datetime().nullable(),
})
export type Handover = z.infer<typeof Handover>

/** What residents said of the lead, and how it came to be who it is; each list newest first. */
export const LeadCourse = z.object({
  wishes: z.array(LeadWish),
  handovers: z.array(Handover),
  changes: z.array(LeadChange),
})
export type LeadCourse = z.infer<typeof LeadCourse>
