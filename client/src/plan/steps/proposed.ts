import type { Action, Concern, Statement } from '@samenbord/shared/model'
import type { Plan } from '@samenbord/shared/plan'

/** Something that waits to be discussed with the resident. */
export type Proposed = Statement | Concern | Action

/** All that was made without the resident and not told to them since. */
export const proposedIn = ({ statements, concerns, actions }: Plan): readonly Proposed[] =>
  [...statements, ...concerns, ...actions].filter((one) => one.proposal)
