import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import type { Seated, Session } from '../http-person.ts'
import { until } from '../until.ts'

/** A person types about so often, in milliseconds. */
const LETTER_MS = 40
/** Under this name in the document, where nothing of the board or the plan lies. */
const WORDS = 'bystander'

/** Someone at a table who means no harm, with a document. */
class Bystander {
  readonly doc = new Y.Doc()
  readonly socket: WebSocket
  /** Why it was put out, which it never should be. */
  readonly closed: string[] = []
  synced = false

  constructor(server: string, session: Session, { person }: Seated) {
    const url = new URL(`/sync/${session.id}/table?facts=1&saved=1`, server)
    url.protocol = 'ws:'
    this.socket = new WebSocket(url, { headers: { cookie: person.cookie, origin: server } })
    this.socket.binaryType = 'nodebuffer'
    this.socket.on('open', () => this.#send((encoder) => writeSyncStep1(encoder, this.doc)))
    this.socket.on('message', (data) => {
      if (Buffer.isBuffer(data)) this.#receive(data)
    })
    this.socket.on('error', ({ message }) => this.closed.push(message))
    this.socket.on('close', (code, reason) => this.closed.push(`${code} ${reason.toString()}`))
    this.doc.on('update', (update: Uint8Array, origin) => {
      if (origin !== this) this.#send((encoder) => writeUpdate(encoder, update))
    })
  }

  get words(): Y.Text {
    return this.doc.getText(WORDS)
  }

  /** Shows itself, so that it can be copied or taken away. */
  show(json: string): void {
    const content = encoding.createEncoder()
    encoding.writeVarUint(content, 1)
    encoding.writeVarUint(content, this.doc.clientID)
    encoding.writeVarUint(content, 1)
    encoding.writeVarString(content, json)
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(content))
    this.socket.send(encoding.toUint8Array(encoder))
  }

  #send(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.sync)
    write(encoder)
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(encoding.toUint8Array(encoder))
  }

  #receive(data: Buffer): void {
    const decoder = decoding.createDecoder(data)
    if (decoding.readVarUint(decoder) !== MESSAGE.sync) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.sync)
    const before = encoding.length(encoder)
    const step = readSyncMessage(decoder, encoder, this.doc, this)
    if (step === SYNC.step2) this.synced = true
    if (encoding.length(encoder) > before) this.socket.send(encoding.toUint8Array(encoder))
  }
}

/** Two people at one table, of whom one types and the other reads along. */
export class Bystanders {
  readonly #writer: Bystander
  readonly #reader: Bystander
  readonly #typedAt: number[] = []
  #timer: NodeJS.Timeout | undefined
  /** How long each letter took to the other, in milliseconds, since these were taken. */
  #waits: number[] = []
  #arrived = 0

  private constructor(writer: Bystander, reader: Bystander) {
    this.#writer = writer
    this.#reader = reader
    reader.doc.on('update', () => this.#look())
  }

  static async sit(server: string, session: Session): Promise<Bystanders> {
    const [writes, reads] = [
      await session.seat('Anna', 'supporter', 'edit'),
      await session.seat('Bram', 'resident', 'edit'),
    ]
    const two = new Bystanders(
      new Bystander(server, session, writes),
      new Bystander(server, session, reads),
    )
    await until(() => two.#writer.synced && two.#reader.synced)
    two.#writer.show('{"x":1}')
    return two
  }

  /** The client id of the one who types. */
  get clientId(): number {
    return this.#writer.doc.clientID
  }

  get typed(): number {
    return this.#typedAt.length
  }

  get arrived(): number {
    return this.#arrived
  }

  /** The document as the one who reads has it. */
  get doc(): Y.Doc {
    return this.#reader.doc
  }

  /** What was said to them that they should never hear. */
  get troubles(): string[] {
    return [...this.#writer.closed, ...this.#reader.closed]
  }

  type(): void {
    this.#timer = setInterval(() => {
      this.#typedAt.push(performance.now())
      this.#writer.words.insert(this.#writer.words.length, 'a')
    }, LETTER_MS)
  }

  /** Stops typing and waits until all of it is with the other. */
  async rest(): Promise<void> {
    clearInterval(this.#timer)
    await until(() => this.#arrived === this.#typedAt.length || this.troubles.length > 0, 60_000)
  }

  takeWaits(): number[] {
    const waits = this.#waits
    this.#waits = []
    return waits
  }

  leave(): void {
    clearInterval(this.#timer)
    for (const one of [this.#writer, this.#reader]) {
      one.socket.terminate()
      one.doc.destroy()
    }
  }

  #look(): void {
    const here = this.#reader.words.length
    const now = performance.now()
    for (; this.#arrived < here; this.#arrived++) {
      this.#waits.push(now - (this.#typedAt[this.#arrived] ?? now))
    }
  }
}
