import type { MethodId } from '@samenbord/shared/model'

/** What can stand beside the board for as long as one needs it. */
export type Panel =
  | 'agenda'
  | 'methods'
  | 'sharing'
  | 'check-outs'
  | 'history'
  | 'stuck'
  | 'expectations'
  | 'interests'
  | 'dilemmas'
  | 'people'
  | 'invite'
  | 'settings'

/** What can be asked before something is done, over everything else. */
export type Asking =
  | 'scale-question'
  | 'poll'
  | 'round'
  | 'timer'
  | 'beamer'
  | 'end-meeting'
  | 'forget'

/** The ways of working that have a place of their own, besides a template on the board. */
const PANEL_OF: Partial<Record<MethodId, Panel>> = {
  expectations: 'expectations',
  interests: 'interests',
  dilemma: 'dilemmas',
}

/** Where a way of working is done on the own screens, if it is. */
export const panelOf = (method: MethodId): Panel | undefined => PANEL_OF[method]
