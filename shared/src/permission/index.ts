import { type Access, atLeast } from '../model/index.ts'
import type { Knowing } from './sharing.ts'

export * from './exports.ts'
export * from './sharing.ts'

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
  /** Let in who waits. */
  'participant.let-in': 'coordinate',
  /** Change someone's access, ask someone to leave. */
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
  /** Say whom one would like to keep the overview: a resident, or who notes what one said aloud. */
  'lead.wish': 'view',
  /** Hand the lead over: who has it or who leads the meeting, whatever they may do besides. */
  'handover.propose': 'view',
  /** Give the own word to a handover, or note that of another. */
  'handover.answer': 'view',
  /** Refer the household to someone new. */
  'referral.make': 'edit',
  /** Say whether that is all right and what may be told, or take it away. */
  'referral.answer': 'view',
  /** Say that a meeting begins, and that it is over. */
  'meeting.begin': 'coordinate',
  'meeting.end': 'coordinate',
  /** Go to a step, skip, repeat and order steps, say who takes notes and who is there. */
  'agenda.lead': 'coordinate',
  /** Say what a participant may know: a resident, whatever they may do besides. */
  'sharing.say': 'view',
  /** Say on what else than consent the table meets. */
  'legal-basis.state': 'coordinate',
  /** Say of the own place at the table what *Wie is wie* asks. */
  'card.write': 'view',
  /** Answer the four questions at the end. */
  'check-out.answer': 'view',
  'check-out.show': 'coordinate',
  /** Put a question of words or dots to the table, show what came of it, take it away. */
  'poll.lead': 'coordinate',
  'poll.answer': 'edit',
  /** Ask oneself and another what they expect of each other. */
  'expectation.begin': 'edit',
  /** Write what I expect, show it, note what comes of it, take it away: one of the two. */
  'expectation.answer': 'view',
  /** The same between any two, apart from writing. */
  'expectation.lead': 'coordinate',
  /** Say on whose behalf I sit here, and what that one needs. */
  'interest.say': 'view',
  /** Let everyone speak in turn, and set the timer. */
  'turns.lead': 'coordinate',
  /** Tell without the household what could not be solved. */
  'stuck.tell': 'edit',
  /** Take something off that list. */
  'stuck.clear': 'coordinate',
  /** Look at the table as it was in earlier meetings. */
  'history.read': 'view',
  /** Ask for the family tree: a resident, or who notes what a resident asked aloud. */
  'family-tree.ask': 'view',
  /** Keep something of the network map from everyone else: a resident. */
  'network.keep': 'view',
  /** Have the server leave out of the document what was deleted from it. */
  'network.forget': 'edit',
  /** See what the neighbourhood has to offer. */
  'local-offers.read': 'view',
  /** Put the plan to the table to agree on, take it back, and close with whom it is. */
  'agreement.lead': 'coordinate',
  /** Say yes or not yet to it. */
  'agreement.answer': 'view',
  /** See what was agreed, and who took which file. */
  'agreement.read': 'view',
  /** Take a file of the plan: which, `mayTake` says. */
  'export.take': 'view',
  /** Put a plan that was taken from a table into an empty one, or begin a new one with this one's. */
  'plan.import': 'coordinate',
  /** Open the view for the big screen. */
  'beamer.open': 'coordinate',
} as const satisfies Record<string, Access>

export type Action = keyof typeof NEEDED

/**
 * What a coordinator does around a table without knowing what is on it: erase it, and while the
 * residents are away bring them back. To whom a resident said no, the table is closed for all else.
 */
const WITHOUT_KNOWING: Readonly<Record<Knowing, ReadonlySet<Action>>> = {
  open: new Set(),
  'resident-away': new Set(['session.erase', 'invitation.manage', 'participant.let-in']),
  'not-shared': new Set(['session.erase']),
}

/** Whether someone may do this who may know as much as that. */
export const mayWhile = (knowing: Knowing, action: Action): boolean =>
  knowing === 'open' || WITHOUT_KNOWING[knowing].has(action)

/** Whether someone with this access may do this. */
export const may = (access: Access, action: Action): boolean => atLeast(access, NEEDED[action])
