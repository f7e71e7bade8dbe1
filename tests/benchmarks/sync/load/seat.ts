import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import { HOCUSPOCUS, NOTHING_NEW, QUESTION, updateMessage } from '../wire/messages.ts'
import { type Place, RawSocket } from '../wire/raw-socket.ts'
import { Arrivals } from './arrivals.ts'
import type { Chain } from './chain.ts'
import type { Ledger } from './ledger.ts'

/** One client at a room under load: sends what its chain holds, and counts what it gets. */
export class Seat {
  readonly #ledger: Ledger
  readonly #chain: Chain | undefined
  /** The place of its chain. */
  readonly #own: number
  readonly #arrivals: Arrivals
  readonly #socket: RawSocket
  /** How many updates it has sent that are not of its chain. */
  #brought = 0
  #acknowledged = 0
  #problem: string | undefined
  #welcomed = false
  /** Whether the server has told what the room holds. */
  isSynced = false

  /** `own` is the place of its chain in the ledger; without one it only looks on. */
  constructor(place: Place, ledger: Ledger, own: number | undefined) {
    this.#ledger = ledger
    this.#own = own ?? -1
    this.#chain = own === undefined ? undefined : ledger.chains[own]
    this.#arrivals = new Arrivals(ledger.sent, own, (author, index) => this.#arrived(author, index))
    this.#socket = new RawSocket(place, (bytes, from, to) => this.#receive(bytes, from, to))
  }

  async join(): Promise<void> {
    await this.#socket.whenOpen
    this.#socket.send(QUESTION)
  }

  /** Sends something that is not of its chain. */
  bring(update: Uint8Array): void {
    this.#socket.send(updateMessage(update))
    this.#brought++
  }

  /** Sends the next update of its chain. */
  sendNext(): void {
    const sent = this.#ledger.sent[this.#own]
    const link = sent?.links[sent.count]
    if (sent === undefined || link === undefined) throw new Error('the chain is too short')
    this.#ledger.sentAt[this.#own]?.push(performance.now())
    sent.count++
    this.#socket.send(link.message)
  }

  /** Shows where it points. */
  glance(message: Buffer): void {
    this.#socket.send(message)
  }

  get clientId(): number {
    return this.#chain?.clientId ?? 0
  }

  /** How many updates of others it lacks. */
  get missing(): number {
    return this.#arrivals.missing
  }

  /** How many of its own updates were not acknowledged. */
  get unacknowledged(): number {
    return this.#brought + (this.#ledger.sent[this.#own]?.count ?? 0) - this.#acknowledged
  }

  get problem(): string | undefined {
    return this.#problem ?? this.#socket.problem
  }

  leave(): void {
    this.#socket.leave()
  }

  #receive(bytes: Buffer, from: number, to: number): void {
    const type = bytes[from]
    if (type === MESSAGE.sync || type === HOCUSPOCUS.syncReply) this.#sync(bytes, from + 1, to)
    else if (type === MESSAGE.awareness) {
      if (this.#ledger.measure.covers(performance.now())) this.#ledger.measure.glances++
    } else if (type === MESSAGE.saved) this.#saved(readUint(bytes, from + 1).value)
    else if (type === HOCUSPOCUS.auth) {
      if (bytes[from + 1] !== HOCUSPOCUS.authenticated) this.#problem ??= 'was not let in'
    }
  }

  #sync(bytes: Buffer, at: number, to: number): void {
    const step = bytes[at]
    if (step === SYNC.step1) {
      if (!this.#welcomed) this.#socket.send(NOTHING_NEW)
      this.#welcomed = true
      return
    }
    if (step === SYNC.step2) this.isSynced = true
    const { next } = readUint(bytes, at + 1)
    const now = performance.now()
    if (this.#ledger.measure.covers(now)) this.#ledger.measure.frames++
    this.#ledger.now = now
    try {
      this.#arrivals.take(this.#ledger.readings.of(bytes, next, to))
    } catch (failure) {
      this.#problem ??= String(failure)
    }
  }

  #arrived(author: number, index: number): void {
    const { now, sentAt, measure } = this.#ledger
    if (measure.covers(now)) measure.delivered++
    const at = sentAt[author]?.[index] ?? Number.NaN
    if (measure.covers(at)) measure.arrived(now - at)
  }

  #saved(count: number): void {
    const now = performance.now()
    const times = this.#ledger.sentAt[this.#own]
    for (; this.#acknowledged < count; this.#acknowledged++) {
      const at = times?.[this.#acknowledged - this.#brought] ?? Number.NaN
      if (this.#ledger.measure.covers(at)) this.#ledger.measure.acknowledgements.add(now - at)
    }
  }
}

/** Reads a varuint; much the most of what is read here fits in two bytes. */
const readUint = (bytes: Buffer, from: number): { value: number; next: number } => {
  let value = 0
  let scale = 1
  let next = from
  for (;;) {
    const byte = bytes[next++] ?? 0
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return { value, next }
    scale *= 128
  }
}
