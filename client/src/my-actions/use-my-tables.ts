import type { SeatListResponse } from '@samenbord/shared/protocol'
import { useEffect, useState } from 'react'
import { listSeats } from '../api/index.ts'
import { openTable, useObservable, Value } from '../sync/index.ts'
import { type Loaded, useLoaded } from '../ui/use-loaded.ts'
import { type MyTable, MyTables, type OpenQuietly } from './my-tables.ts'
import { whileLookedAt } from './while-looked-at.ts'

/** Without being seen at the table. */
const openQuietly: OpenQuietly = (id) => openTable(id, { as: 'quiet' })

const NONE = new Value<readonly MyTable[]>([])

/** My part of all tables this browser knows, for as long as the screen stands. */
export interface Mine {
  /** Every table, also without a plan. */
  readonly seats: Loaded<SeatListResponse>
  /** Asks anew which tables there are. */
  again(): void
  readonly tables: readonly MyTable[]
  /** To report, and to try a table again; nothing until it is known which there are. */
  readonly all: MyTables | undefined
}

/**
 * Opens my tables one by one; they close when the screen goes, each once all is saved. For a `glance`
 * only so many, each for a moment; then it is asked now and then which of them are still mine to see.
 */
export const useMyTables = (open: OpenQuietly = openQuietly, glance?: number): Mine => {
  const [seats, again] = useLoaded(listSeats)
  const [all, setAll] = useState<MyTables>()
  useEffect(() => {
    if (seats.kind !== 'loaded') return
    const opened = new MyTables(seats.value.seats, open, { glance })
    setAll(opened)
    return () => opened.leave()
  }, [seats, open, glance])
  // What is read for a moment is not told when it closes to me.
  useEffect(() => {
    if (all === undefined || glance === undefined) return
    let gone = false
    const stop = whileLookedAt(async () => {
      const answer = await listSeats()
      if (answer.ok && !gone) all.sit(answer.value.seats)
    })
    return () => {
      gone = true
      stop()
    }
  }, [all, glance])
  return { seats, again, all, tables: useObservable(all?.tables ?? NONE) }
}
