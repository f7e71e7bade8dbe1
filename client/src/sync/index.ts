import type { ParticipantId, SessionId } from '@samenbord/shared/model'
import { useObservable } from './observable.ts'
import type { SaveState } from './save-progress.ts'
import {
  type AskWhy,
  type Refused,
  TableConnection,
  type TableFacts,
  type TableState,
} from './table-connection.ts'

export type { SaveState } from './save-progress.ts'
export type {
  AskWhy,
  Refused,
  TableConnection,
  TableFacts,
  TableState,
} from './table-connection.ts'

/** Opens the connection to a table; close it when its screen goes. */
export const openTable = (sessionId: SessionId, askWhy: AskWhy): TableConnection =>
  new TableConnection(sessionId, askWhy)

/** Whether everything on this screen is saved. */
export const useSaveState = (table: TableConnection): SaveState => useObservable(table.save)

/** Whether something made here would be lost if this screen closed now. */
export const useUnsaved = (table: TableConnection): boolean => useObservable(table.unsaved)

/** The server's facts of this table, undefined until all have been told. */
export const useFacts = (table: TableConnection): TableFacts | undefined =>
  useObservable(table.facts)

/** Whether the table is open to us, and if not, why. */
export const useTableState = (table: TableConnection): TableState => useObservable(table.state)

/** Whom this screen looks along with; set `table.following` to start or stop. */
export const useFollowing = (table: TableConnection): ParticipantId | null =>
  useObservable(table.following)

/** Why the server last refused something this screen sent. */
export const useRefused = (table: TableConnection): Refused | undefined =>
  useObservable(table.refused)
