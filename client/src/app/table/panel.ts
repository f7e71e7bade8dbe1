/** What can stand beside the board for as long as one needs it. */
export type Panel =
  | 'agenda'
  | 'methods'
  | 'sharing'
  | 'check-outs'
  | 'history'
  | 'stuck'
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
