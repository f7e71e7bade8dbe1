import type { Access, SessionId } from '@samenbord/shared/model'
import type { Random } from '../../random.ts'
import { participantId } from '../../table-server.ts'
import { OPCODE, RawPeer, socketFrame } from '../raw-peer.ts'
import { EMPTY_FRAMES, framesOf } from './corpus.ts'
import { fuzzedFrame, type Source } from './mutations.ts'

/** So many connections are open at the same time. */
const AT_ONCE = 10
/** So many frames are sent at once; a ping behind each tells which of them was the last. */
const BATCH = 10
/** Of so many different people, since one may not come again and again. */
const PEOPLE = 400
const FIRST_ID = 100_000

/** What to send, and where. */
export interface Fuzzing {
  /** `http://127.0.0.1:<port>` */
  readonly server: string
  readonly session: SessionId
  readonly access: Access
  readonly frames: number
  /** The document as it is, that of another table, and frames that others at the table sent. */
  readonly whole: Uint8Array
  readonly otherTable: Uint8Array
  readonly ofOthers: readonly Uint8Array[]
  readonly clientsOfOthers: readonly number[]
  readonly random: Random
}

/** What came of it. */
export interface Fuzzed {
  readonly frames: number
  readonly connections: number
  /** How often a connection ended with which reason. */
  readonly reasons: Readonly<Record<string, number>>
}

const PING = socketFrame(new Uint8Array(), { opcode: OPCODE.ping })

/** Sends frames that may be anything, until the server has looked at so many. */
export class Fuzzer {
  readonly #fuzzing: Fuzzing
  readonly #sources = new Map<number, Source>()
  readonly #reasons: Record<string, number> = {}
  #looked = 0
  #connections = 0

  constructor(fuzzing: Fuzzing) {
    this.#fuzzing = fuzzing
  }

  async run(): Promise<Fuzzed> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#keepSending()))
    return { frames: this.#looked, connections: this.#connections, reasons: this.#reasons }
  }

  async #keepSending(): Promise<void> {
    while (this.#looked < this.#fuzzing.frames) await this.#connect()
  }

  /** One connection, as long as it lasts. */
  async #connect(): Promise<void> {
    const { server, session, access } = this.#fuzzing
    const who = this.#connections++ % PEOPLE
    const participant = participantId(`fuzz-${access}-${who}`)
    const path = `/sync/${session}/table?participant=${participant}&access=${access}&saved=1`
    const peer = RawPeer.knock({ server, path, cookie: '' })
    peer.deaf = true
    let pongs = 0
    do {
      peer.write(this.#batch(who))
      const ponged = await peer.ponged(pongs + BATCH)
      this.#looked += Math.min(ponged - pongs + 1, BATCH)
      pongs = ponged
    } while (peer.isOpen && this.#looked < this.#fuzzing.frames)
    const reason = peer.ending?.reason ?? 'stayed open'
    this.#reasons[reason] = (this.#reasons[reason] ?? 0) + 1
    peer.leave()
  }

  #batch(who: number): Buffer {
    const { random } = this.#fuzzing
    const source = this.#sourceOf(who)
    return Buffer.concat(
      Array.from({ length: BATCH }, () => [socketFrame(fuzzedFrame(source, random)), PING]).flat(),
    )
  }

  #sourceOf(who: number): Source {
    const known = this.#sources.get(who)
    if (known !== undefined) return known
    const { whole, otherTable, ofOthers, clientsOfOthers, random } = this.#fuzzing
    const own = FIRST_ID + who
    const corpus = [
      ...framesOf(whole, own, random),
      ...framesOf(otherTable, own, random),
      ...ofOthers,
      ...EMPTY_FRAMES,
    ]
    const source = { corpus, clients: [own, FIRST_ID, ...clientsOfOthers] }
    this.#sources.set(who, source)
    return source
  }
}
