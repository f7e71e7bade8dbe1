import type { Connection } from './connection.ts'
import type { Missing } from './missing.ts'
import type { Receipt } from './receipts.ts'

/** An update that cannot be placed yet. */
export interface PendingUpdate {
  readonly connection: Connection
  readonly update: Uint8Array
  readonly receipt: Receipt
}

interface Waiting extends PendingUpdate {
  readonly clock: number
}

/** Updates that wait, by the client whose struct they wait for. In memory only. */
export class PendingUpdates {
  readonly #byClient = new Map<number, Waiting[]>()

  add(pending: PendingUpdate, { client, clock }: Missing): void {
    const waiting = this.#byClient.get(client) ?? []
    waiting.push({ ...pending, clock })
    this.#byClient.set(client, waiting)
    pending.connection.pendingBytes += pending.update.length
  }

  /** Those whose struct is there, now that this client's structs are known up to `clock`. */
  takeReady(client: number, clock: number): readonly PendingUpdate[] {
    const waiting = this.#byClient.get(client)
    if (waiting === undefined) return []
    const ready = waiting.filter((one) => one.clock < clock)
    this.#keep(
      client,
      waiting.filter((one) => one.clock >= clock),
    )
    for (const { connection, update } of ready) connection.pendingBytes -= update.length
    return ready
  }

  remove(connection: Connection): void {
    for (const [client, waiting] of this.#byClient) {
      this.#keep(
        client,
        waiting.filter((one) => one.connection !== connection),
      )
    }
    connection.pendingBytes = 0
  }

  #keep(client: number, waiting: Waiting[]): void {
    if (waiting.length > 0) this.#byClient.set(client, waiting)
    else this.#byClient.delete(client)
  }
}
