import type { Sent } from './arrivals.ts'
import type { Chain } from './chain.ts'
import type { Measure } from './measure.ts'
import type { Readings } from './readings.ts'

/** What was sent into one room, and when; all who sit there write and read in it. */
export class Ledger {
  readonly chains: readonly Chain[]
  readonly readings: Readings
  readonly measure: Measure
  /** For each chain, how much of it was sent. */
  readonly sent: readonly Sent[]
  /** For each chain, when each of those was sent. */
  readonly sentAt: readonly number[][]
  /** When the message that is being read came. */
  now = 0

  constructor(chains: readonly Chain[], readings: Readings, measure: Measure) {
    this.chains = chains
    this.readings = readings
    this.measure = measure
    this.sent = chains.map(({ links }) => ({ links, count: 0 }))
    this.sentAt = chains.map(() => [])
  }
}
