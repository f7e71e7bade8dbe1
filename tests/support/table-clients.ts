import type { Access, SessionId } from '@samenbord/shared/model'
import { Announcement, MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { participantId } from './table-server.ts'
import { until } from './until.ts'

export { until } from './until.ts'

/** How someone comes to the table. */
export interface Coming {
  readonly url: string
  readonly session: SessionId
  readonly name: string
  readonly access?: Access
}

/** The polyfill that y-websocket takes is the browser's; that of ws does the same. */
const isBrowserSocket = (socket: unknown): socket is typeof globalThis.WebSocket =>
  socket === WebSocket

const browserSocket = (): typeof globalThis.WebSocket => {
  const socket: unknown = WebSocket
  if (!isBrowserSocket(socket)) throw new Error('not a websocket')
  return socket
}

/** Someone with a browser: a document and the provider of y-websocket as it comes. */
export class StockClient {
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  readonly closed: number[] = []

  constructor({ url, session, name, access = 'edit' }: Coming) {
    this.provider = new WebsocketProvider(url, `${session}/table`, this.doc, {
      disableBc: true,
      maxBackoffTime: 200,
      params: { participant: participantId(name), access },
      WebSocketPolyfill: browserSocket(),
    })
    this.provider.on('closed', ({ code }) => this.closed.push(code))
  }

  /** Resolves when the document of the server is here. */
  async synced(): Promise<this> {
    await until(() => this.provider.synced)
    return this
  }

  get text(): Y.Text {
    return this.doc.getText('text')
  }

  leave(): void {
    this.provider.destroy()
  }
}

/** Someone who speaks in frames of their own making. */
export class RawClient {
  readonly frames: Uint8Array[] = []
  readonly socket: WebSocket
  closed: { readonly code: number; readonly reason: string } | undefined

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.binaryType = 'nodebuffer'
    socket.on('message', (data) => {
      if (Buffer.isBuffer(data)) this.frames.push(data)
    })
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
    })
    socket.on('error', () => {})
  }

  static async connect(coming: Coming, params: Record<string, string> = {}): Promise<RawClient> {
    const query = new URLSearchParams({
      participant: participantId(coming.name),
      access: coming.access ?? 'edit',
      ...params,
    })
    const socket = new WebSocket(`${coming.url}/${coming.session}/table?${query}`)
    const client = new RawClient(socket)
    await until(() => socket.readyState !== WebSocket.CONNECTING)
    return client
  }

  send(...bytes: readonly number[]): void {
    this.socket.send(Uint8Array.from(bytes))
  }

  sendSync(step: number, content: Uint8Array): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
    this.socket.send(encoding.toUint8Array(encoder))
  }

  update = (update: Uint8Array) => this.sendSync(SYNC.update, update)
  step2 = (update: Uint8Array) => this.sendSync(SYNC.step2, update)
  step1 = (vector = new Uint8Array([0])) => this.sendSync(SYNC.step1, vector)

  /** Shows something under this client id. */
  show(id: number, clock: number, json: string): void {
    this.sendStates([[id, clock, json]])
  }

  sendStates(states: readonly (readonly [id: number, clock: number, json: string])[]): void {
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, states.length)
    for (const [id, clock, json] of states) {
      encoding.writeVarUint(inner, id)
      encoding.writeVarUint(inner, clock)
      encoding.writeVarString(inner, json)
    }
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
    this.socket.send(encoding.toUint8Array(encoder))
  }

  /** The counts that were told with message 100. */
  get saved(): number[] {
    return this.#ofType(MESSAGE.saved).map((decoder) => decoding.readVarUint(decoder))
  }

  get announcements(): Announcement[] {
    return this.#ofType(MESSAGE.announcement).map((decoder) =>
      Announcement.parse(JSON.parse(decoding.readVarString(decoder))),
    )
  }

  get refusals(): string[] {
    return this.announcements.flatMap((fact) => (fact.type === 'refused' ? [fact.reason] : []))
  }

  /** Every state that was shown, in the order in which it came. */
  get shown(): { readonly id: number; readonly state: unknown }[] {
    return this.#ofType(MESSAGE.awareness).flatMap((frame) => {
      const decoder = decoding.createDecoder(decoding.readVarUint8Array(frame))
      return Array.from({ length: decoding.readVarUint(decoder) }, () => {
        const id = decoding.readVarUint(decoder)
        decoding.readVarUint(decoder)
        const state: unknown = JSON.parse(decoding.readVarString(decoder))
        return { id, state }
      })
    })
  }

  /** The updates that came, step 2 included. */
  get updates(): Uint8Array[] {
    return this.#ofType(MESSAGE.sync).flatMap((decoder) => {
      const step = decoding.readVarUint(decoder)
      return step === SYNC.step1 ? [] : [decoding.readVarUint8Array(decoder)]
    })
  }

  /** How often the server asked for what this client holds. */
  get questions(): number {
    return this.frames.filter((frame) => frame[0] === MESSAGE.sync && frame[1] === SYNC.step1)
      .length
  }

  /** What the server has told, as a document. */
  read(): Y.Doc {
    const doc = new Y.Doc()
    for (const update of this.updates) Y.applyUpdate(doc, update)
    return doc
  }

  leave(): void {
    this.socket.terminate()
  }

  #ofType(type: number): decoding.Decoder[] {
    return this.frames.flatMap((frame) => {
      const decoder = decoding.createDecoder(frame)
      return decoding.readVarUint(decoder) === type ? [decoder] : []
    })
  }
}
