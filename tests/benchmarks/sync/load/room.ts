import { until } from '../../../support/until.ts'
import type { Place } from '../wire/raw-socket.ts'
import type { Ledger } from './ledger.ts'
import { Seat } from './seat.ts'

const PATIENCE_MS = 60_000

/** A room with clients in it, some of whom edit. */
export class LoadedRoom {
  readonly places: readonly Place[]
  readonly ledger: Ledger
  readonly seats: readonly Seat[]

  /** Each chain of the ledger is written by one of those who come, the first ones. */
  constructor(places: readonly Place[], ledger: Ledger) {
    this.places = places
    this.ledger = ledger
    const editors = ledger.chains.length
    this.seats = places.map(
      (place, index) => new Seat(place, ledger, index < editors ? index : undefined),
    )
  }

  /** Who writes. */
  get editors(): readonly Seat[] {
    return this.seats.slice(0, this.ledger.chains.length)
  }

  /** Resolves when all are in, and know what the room holds where the server keeps that. */
  async open(keeps: boolean): Promise<void> {
    await Promise.all(this.seats.map((seat) => seat.join()))
    if (keeps) await until(() => this.seats.every(({ isSynced }) => isSynced), PATIENCE_MS)
  }

  /** How many updates were sent that someone else does not have yet, for each of those. */
  get missing(): number {
    return this.seats.reduce((sum, seat) => sum + seat.missing, 0)
  }

  get problems(): readonly string[] {
    return this.seats.flatMap(({ problem }) => problem ?? [])
  }

  leave(): void {
    for (const seat of this.seats) seat.leave()
  }
}
