import type { Connection } from './connection.ts'
import type { Missing } from './missing.ts'
import type { Receipt } from './receipts.ts'

/** An update that cannot be placed yet. */
export interface PendingUpdate {
  readonly connection: Connection
  readonly update: Uint8Array
  readonly receipt: Receipt
  /** How often it waits for something, counting this time. */
  readonly turns: number
}

const LEAST_COST = 64

interface Waiting extends PendingUpdate {
  readonly clock: number
}

/** Updates that wait, by the client whose struct they wait for. In memory only. */
export class PendingUpdates {
  /** Those that wait for the furthest come first, so that whoever is ready is taken off the end. */
  readonly #byClient = new Map<number, Waiting[]>()

  add(pending: PendingUpdate, { client, clock }: Missing): void {
    const waiting = this.#byClient.get(client) ?? []
    waiting.splice(placeOf(waiting, clock), 0, { ...pending, clock })
    this.#byClient.set(client, waiting)
    pending.connection.pendingBytes += costOf(pending)
  }

  /** One whose struct is there, now that this client's structs are known up to `clock`. */
  takeReady(client: number, clock: number): PendingUpdate | undefined {
    const waiting = this.#byClient.get(client)
    const last = waiting?.at(-1)
    if (waiting === undefined || last === undefined || last.clock >= clock) return undefined
    waiting.pop()
    if (waiting.length === 0) this.#byClient.delete(client)
    last.connection.pendingBytes -= costOf(last)
    return last
  }

  remove(connection: Connection): void {
    for (const [client, waiting] of this.#byClient) {
      const left = waiting.filter((one) => one.connection !== connection)
      if (left.length > 0) this.#byClient.set(client, left)
      else this.#byClient.delete(client)
    }
    connection.pendingBytes = 0
  }
}

/** What an update counts for: many small ones take far more memory than their bytes. */
const costOf = ({ update }: PendingUpdate): number => Math.max(update.length, LEAST_COST)

/** Where one that waits for this clock belongs: before those that wait for as much or less. */
const placeOf = (waiting: readonly Waiting[], clock: number): number => {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((waiting[middle]?.clock ?? 0) > clock) low = middle + 1
    else high = middle
  }
  return low
}
