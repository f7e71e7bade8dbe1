import type { Session, SessionTemplate } from '@samenbord/shared/model'

/** What a wide screen shows; a narrow one shows the board or the plan. */
export type View = 'board' | 'both' | 'plan'

/** What each kind of session opens with on a wide screen. */
const OPENS_WITH: Record<SessionTemplate, View> = {
  'kitchen-table': 'both',
  mdo: 'both',
  'team-case': 'both',
  'team-table': 'board',
  empty: 'board',
}

/** Whether a session has a plan: a *Teamtafel* has none, since there is no household. */
export const hasPlan = ({ household }: Session): boolean => household !== null

/** The view to begin with on a wide screen. */
export const firstView = ({ template }: Session): View => OPENS_WITH[template]

/**
 * The view to begin with on a narrow screen: where a session opens with the plan, the short list in
 * plain words; the board is one tap away.
 */
export const firstNarrowView = (session: Session): 'board' | 'plan' =>
  firstView(session) === 'board' ? 'board' : 'plan'
