import { type Access, atLeast } from '../model/index.ts'

/**
 * The one table of who may do what. The client hides by it, the server decides by it. A row names
 * the least access an action needs; everything not in the table is not possible.
 */
const NEEDED = {
  /** See the board, its pictures and who is there. */
  'table.read': 'view',
  /** Change anything in the shared document, and add pictures. */
  'table.write': 'edit',
  /** Take a drawing of the board home as PNG or SVG. */
  'table.download': 'edit',
  /** Title, household's name, waiting room. */
  'session.change': 'coordinate',
  /** Erase the session with all that belongs to it. */
  'session.erase': 'coordinate',
  /** Make, see and take back invitations. */
  'invitation.manage': 'coordinate',
  /** Let in who waits, change someone's access, ask someone to leave. */
  'participant.manage': 'coordinate',
  /** Ask everyone to look along (*kijk mee*). */
  'spotlight.set': 'coordinate',
  /** Put a scale question to the table, show the answers, take it away. */
  'scale-question.lead': 'coordinate',
  /** Answer it, in the own screen. */
  'scale-question.answer': 'edit',
  /** Lead everyone through *samen een afspraak maken*. */
  'guide.lead': 'coordinate',
  /** Say who keeps the overview, and who is the deputy. */
  'lead.set': 'coordinate',
  /** Say that this meeting is over. */
  'meeting.end': 'coordinate',
} as const satisfies Record<string, Access>

export type Action = keyof typeof NEEDED

/** Whether someone with this access may do this. */
export const may = (access: Access, action: Action): boolean => atLeast(access, NEEDED[action])
