import type { ParticipantId, SessionId } from '@samenbord/shared/model'
import { askWhy, askWhyBeamer } from './ask-why.ts'
import { type Guard, guard } from './guard.ts'
import { useObservable } from './observable.ts'
import type { SaveState } from './save-progress.ts'
import {
  type Refused,
  TableConnection,
  type TableOptions,
  type TableState,
} from './table-connection.ts'
import type { TableFacts } from './table-facts.ts'

export { FrameQueue } from './frame-queue.ts'
export { Losses, type Taken } from './losses.ts'
export type { MapPresences, MovedOnMap } from './network/map-presence.ts'
export { type Observable, useObservable, Value } from './observable.ts'
export { type OwnStep, OwnUndo, type StepName } from './own-undo.ts'
export type { FieldPlace, FieldPlaces } from './plan/field-presence.ts'
export type { NewEntity, SharedPlan, Writing } from './plan/shared-plan.ts'
export { meIn, useFieldWriters, usePeople, usePlan } from './plan/use-plan.ts'
export { randomId } from './random-id.ts'
export type { SaveState } from './save-progress.ts'
export type { PlanTable, Refused, TableConnection, TableState } from './table-connection.ts'
export { NOTHING_TOLD, type TableFacts } from './table-facts.ts'
export type { NumberRemoved, TeamGuard } from './team-guard/team-guard.ts'

/** A table that is open, and the two ways to go from it. */
export interface OpenTable extends Guard {
  readonly table: TableConnection
}

/** Opens the connection to a table; leave it when its screen goes. */
export const openTable = (sessionId: SessionId, options: TableOptions = {}): OpenTable => {
  const ask = options.as === 'beamer' ? askWhyBeamer : askWhy
  const table = new TableConnection(sessionId, ask, options)
  return { table, ...guard(table) }
}

/** Whether everything on this screen is saved. */
export const useSaveState = (table: TableConnection): SaveState => useObservable(table.save)

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
