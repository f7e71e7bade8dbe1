import type { Session, SessionTemplate } from '@samenbord/shared/model'

/**
 * What can stand beside the board, or instead of it: the step the table is at, the plan, the people, who
 * does what, the words, or what is agreed.
 */
export type Beside = 'now' | 'plan' | 'people' | 'roles' | 'words' | 'agreed'

/** What is on the screen. A narrow one shows the board or something else, never both. */
export interface View {
  readonly board: boolean
  readonly beside: Beside | null
}

/** Nothing but the board. */
export const ONLY_BOARD: View = { board: true, beside: null }

const WITH_PLAN: View = { board: true, beside: 'plan' }

/** What each kind of session opens with on a wide screen. */
const OPENS_WITH: Record<SessionTemplate, View> = {
  'kitchen-table': WITH_PLAN,
  mdo: WITH_PLAN,
  'team-case': WITH_PLAN,
  'team-table': ONLY_BOARD,
  empty: ONLY_BOARD,
}

/** Whether a session has a plan, and people around it: a *Teamtafel* has no household. */
export const hasPlan = ({ household }: Session): boolean => household !== null

/** Whether this view is there at this session: the words are at every table, the rest belongs to a plan. */
export const hasView = (session: Session, beside: Beside): boolean =>
  beside === 'now' || beside === 'words' || hasPlan(session)

/** The view to begin with on a wide screen. */
export const firstView = ({ template }: Session): View => OPENS_WITH[template]

/**
 * The view to begin with on a narrow screen: where a session opens with the plan, the short list in
 * plain words; the board is one tap away.
 */
export const firstNarrowView = (session: Session): View => {
  const { beside } = firstView(session)
  return beside === null ? ONLY_BOARD : { board: false, beside }
}

/** How a wide screen shows something first: who does what is a table that needs its width. */
export const besideOnWide = (beside: Beside): View => ({ board: beside !== 'roles', beside })
