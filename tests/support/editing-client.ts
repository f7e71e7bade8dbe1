import { Announcement, comesBack, MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { afterSending, NOTHING_SENT } from '../../client/src/sync/counting-socket.ts'
import { saveState } from '../../client/src/sync/save-progress.ts'
import { FrameDisorder } from './faults/frame-disorder.ts'
import type { Edit, History, Making } from './history.ts'
import type { Random } from './random.ts'

/** How soon a client that lost its connection tries again, in milliseconds. */
const RETRY_MS = 25

/** Where and as whom a client comes to a table. */
export interface Entrance {
  /** `http://localhost:<port>` */
  readonly server: string
  readonly sessionId: string
  /** Of someone who has a seat; one person can come with several clients. */
  readonly cookie: string
  /** Another way to the same server, such as a proxy; straight there when left out. */
  readonly via?: string
  /** What the address of the connection says besides. */
  readonly params?: Readonly<Record<string, string>>
}

/** A frame on its way to the disk. */
interface SentFrame {
  readonly edits: readonly Edit[]
  /** When it was sent; undefined when it carries what was made while away. */
  readonly at: number | undefined
}

interface FrameToSend extends SentFrame {
  readonly bytes: Uint8Array
}

/** A connection on which frames come twice and out of order, both ways. */
interface Disorder {
  readonly out: FrameDisorder<FrameToSend>
  readonly in: FrameDisorder<Buffer>
}

/**
 * Someone at the table of a real server, with a document but without a browser: speaks the protocol
 * of y-websocket, comes back after a loss, and tells a history what it did, saw, and heard was saved.
 */
export class EditingClient {
  readonly name: string
  readonly doc = new Y.Doc()
  /** How long each change that was sent at once took until it was acknowledged, in milliseconds. */
  readonly waits: number[] = []
  /** What the server said that it never should: refusals, closes for good, other errors. */
  readonly problems: string[] = []
  readonly #entrance: Entrance
  readonly #history: History
  #socket: WebSocket | undefined
  #retry: NodeJS.Timeout | undefined
  #comesBack = false
  #sent = NOTHING_SENT
  #frames: SentFrame[] = []
  #durable = -1
  #synced = false
  #wasAsked = false
  #failing = false
  #refused = false
  #disorder: Disorder | undefined
  /** What others made that the server told it holds, until it says that this is saved too. */
  #told: readonly Edit[] = []
  /** Changes of the edit that is being made. */
  #made: Uint8Array[] = []

  constructor(name: string, entrance: Entrance, history: History) {
    this.name = name
    this.#entrance = entrance
    this.#history = history
    this.doc.on('update', (update: Uint8Array, origin) => {
      if (origin === this) history.look(name, this.doc)
      else this.#made.push(update)
    })
  }

  /** Connects, and keeps coming back until `disconnect`. */
  connect(): void {
    this.#comesBack = true
    if (this.#socket !== undefined) return
    const { server, via = server, sessionId, cookie, params } = this.#entrance
    const query = new URLSearchParams({ saved: '1', facts: '1', ...params })
    const url = new URL(`/sync/${sessionId}/table?${query}`, via)
    url.protocol = 'ws:'
    const { host } = new URL(server)
    const socket = new WebSocket(url, { headers: { cookie, origin: server, host } })
    socket.binaryType = 'nodebuffer'
    this.#socket = socket
    socket.on('open', () => this.#ask(socket))
    socket.on('message', (data) => {
      if (!Buffer.isBuffer(data)) return
      if (this.#disorder === undefined) this.#receive(data)
      else this.#disorder.in.take(data)
    })
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => {
      if (statusCode < 500) this.problems.push(`the handshake was refused with ${statusCode}`)
      socket.terminate()
    })
    // An error is followed by `close`.
    socket.on('error', () => {})
    socket.on('close', (code, reason) => this.#closed(code, reason.toString()))
  }

  /** Breaks the connection off and stays away. What was written stays here. */
  disconnect(): void {
    this.#comesBack = false
    clearTimeout(this.#retry)
    this.#retry = undefined
    this.#socket?.terminate()
  }

  /** From now on a lost connection stays lost. Resolves when it is, with all that had come read. */
  async untilLost(): Promise<void> {
    const socket = this.#socket
    if (socket !== undefined) await new Promise((lost) => socket.once('close', lost))
    this.disconnect()
  }

  leave(): void {
    this.disconnect()
    this.doc.destroy()
  }

  /** Whether the server has told what it holds. */
  get isSynced(): boolean {
    return this.#synced
  }

  /** Whether everything here is on the server's disk: what the header of the client calls *Bewaard*. */
  get isSaved(): boolean {
    const state = saveState({
      connected: this.#synced,
      answered: this.#sent.answered,
      sent: this.#sent.count,
      durable: this.#durable,
      unwritten: this.#disorder?.out.isEmpty === false,
      failing: this.#failing,
      refused: this.#refused,
    })
    return state === 'saved'
  }

  /** From now on, until `order`, frames come twice and out of order, both ways. */
  disorder(random: Random): void {
    this.#disorder ??= {
      out: new FrameDisorder(random, (frame, again) => {
        // Both count, and neither says more than the other.
        this.#transmit(again ? { ...frame, edits: [], at: undefined } : frame)
      }),
      in: new FrameDisorder(random, (data) => this.#receive(data)),
    }
  }

  /** Everything comes once and in its turn again. */
  order(): void {
    const disorder = this.#disorder
    disorder?.out.flush()
    disorder?.in.flush()
    this.#disorder = undefined
  }

  /** Does one edit, connected or not. */
  edit(making: Making): Edit {
    this.#made = []
    const edit = this.#history.make(this.name, this.doc, making)
    if (this.#socket?.readyState !== WebSocket.OPEN || this.#made.length === 0) return edit
    // In disorder the last of an edit may be saved before the first of it.
    const made = this.#disorder === undefined ? this.#made : [Y.mergeUpdates(this.#made)]
    const last = made.length - 1
    for (const [index, update] of made.entries()) {
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, MESSAGE.sync)
      writeUpdate(encoder, update)
      // All of an edit is saved when the last of it is.
      const finished = index === last ? [edit] : []
      this.#send(encoding.toUint8Array(encoder), finished, performance.now())
    }
    return edit
  }

  /** Shows a state of presence. */
  show(clock: number, state: object): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, 1)
    encoding.writeVarUint(inner, this.doc.clientID)
    encoding.writeVarUint(inner, clock)
    encoding.writeVarString(inner, JSON.stringify(state))
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
    this.#socket.send(encoding.toUint8Array(encoder))
  }

  #ask(socket: WebSocket): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.sync)
    writeSyncStep1(encoder, this.doc)
    socket.send(encoding.toUint8Array(encoder))
  }

  #send(bytes: Uint8Array, edits: readonly Edit[], at?: number): void {
    const frame: FrameToSend = { bytes, edits, at }
    if (this.#disorder === undefined) this.#transmit(frame)
    else this.#disorder.out.take(frame)
  }

  #transmit({ bytes, edits, at }: FrameToSend): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return
    const sent = afterSending(this.#sent, bytes)
    for (const edit of edits) edit.sent = true
    this.#socket.send(bytes)
    if (sent.count > this.#sent.count) this.#frames.push({ edits, at })
    this.#sent = sent
  }

  #receive(data: Buffer): void {
    const decoder = decoding.createDecoder(data)
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        this.#receiveSync(decoder)
        return
      case MESSAGE.saved:
        this.#acknowledge(decoding.readVarUint(decoder))
        return
      case MESSAGE.announcement:
        this.#hear(decoding.readVarString(decoder))
        return
    }
  }

  #receiveSync(decoder: decoding.Decoder): void {
    const question = decoding.clone(decoder)
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.sync)
    const before = encoding.length(encoder)
    const step = readSyncMessage(decoder, encoder, this.doc, this, (failure) => {
      this.problems.push(`a change could not be read: ${failure.message}`)
    })
    if (step === SYNC.step2) this.#synced = true
    if (step === SYNC.step1) this.#hearOf(question)
    if (encoding.length(encoder) === before) return
    // The answer holds everything the server lacks, so it also carries what was made while away.
    const unsaved = this.#history.edits.filter(
      ({ by, acknowledged }) => by === this.name && !acknowledged,
    )
    this.#send(encoding.toUint8Array(encoder), unsaved)
  }

  /** What the server holds when someone joins is called saved together with what they bring. */
  #hearOf(question: decoding.Decoder): void {
    // A later question tells of what the first answer did not.
    if (this.#wasAsked || this.#disorder !== undefined) return
    this.#wasAsked = true
    decoding.readVarUint(question)
    this.#told = this.#history.unsavedUpTo(
      Y.decodeStateVector(decoding.readVarUint8Array(question)),
    )
  }

  #acknowledge(count: number): void {
    for (const edit of this.#told) edit.acknowledged = true
    this.#told = []
    if (this.#disorder !== undefined && count <= this.#durable) return
    for (let index = Math.max(0, this.#durable); index < count; index += 1) {
      const frame = this.#frames[index]
      if (frame === undefined) {
        this.problems.push(`${count} acknowledged of ${this.#frames.length} sent`)
        break
      }
      for (const edit of frame.edits) edit.acknowledged = true
      if (frame.at !== undefined) this.waits.push(performance.now() - frame.at)
    }
    if (count <= this.#durable) this.problems.push(`${count} acknowledged after ${this.#durable}`)
    this.#durable = count
  }

  #hear(json: string): void {
    const fact = Announcement.safeParse(JSON.parse(json))
    if (!fact.success) this.problems.push('an announcement could not be read')
    else if (fact.data.type === 'refused') {
      this.#refused = true
      this.problems.push(`refused: ${fact.data.reason}`)
    } else if (fact.data.type === 'storage') {
      this.#failing = fact.data.failing
      this.problems.push('the server could not store')
    }
  }

  #closed(code: number, reason: string): void {
    this.#socket = undefined
    this.#sent = NOTHING_SENT
    this.#frames = []
    this.#durable = -1
    this.#synced = false
    this.#wasAsked = false
    this.#failing = false
    this.#refused = false
    this.#told = []
    this.#disorder?.out.drop()
    this.#disorder?.in.drop()
    if (!comesBack(code)) {
      this.problems.push(`closed for good with ${code} ${reason}`)
      return
    }
    if (this.#comesBack) this.#retry = setTimeout(() => this.connect(), RETRY_MS)
  }
}
