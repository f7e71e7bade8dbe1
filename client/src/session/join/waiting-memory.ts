import type { SessionId } from '@samenbord/shared/model'
import type { Seat } from '@samenbord/shared/protocol'

/** What someone was shown of the table when asking to come in; told once, by the join itself. */
export interface WaitingMemory {
  readonly sessionId: SessionId
  readonly seats: readonly Seat[]
  /** Name of who invited. */
  readonly coordinator: string
}

// In memory only: names of a table do not belong in the storage of someone who is not in yet.
let memory: WaitingMemory | undefined

export const rememberWaiting = (shown: WaitingMemory): void => {
  memory = shown
}

/** What was shown for this table, unless the page was loaded anew since. */
export const recallWaiting = (sessionId: SessionId): WaitingMemory | undefined =>
  memory?.sessionId === sessionId ? memory : undefined
