import { boardRecords, recordMap } from '@samenbord/shared/document'
import { Announcement, MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync'
import * as Y from 'yjs'

/** Someone with the cookie of a page, and a program instead of that page. */
export class Intruder {
  readonly #doc = new Y.Doc()
  readonly #socket: WebSocket
  /** Why the server did not take something, as announced or as the reason of closing. */
  readonly refusals: string[] = []
  /** What was announced, in the order in which it came. */
  readonly heard: Announcement[] = []
  /** How many of the changes that were sent are durable, refused ones included. */
  saved = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.binaryType = 'nodebuffer'
  }

  /**
   * Connects and reads the table. An empty `origin` sends none; `more` goes behind the address.
   *
   * @throws Error with the status when the handshake is refused
   */
  static async enter(
    server: string,
    sessionId: string,
    cookie: string,
    origin = server,
    more = '',
  ): Promise<Intruder> {
    const url = new URL(`/sync/${sessionId}/table?saved=1&facts=1${more}`, server)
    url.protocol = 'ws:'
    const headers = { cookie, ...(origin !== '' && { origin }) }
    const socket = new WebSocket(url, { headers })
    const intruder = new Intruder(socket)
    await new Promise<void>((read, fail) => {
      socket.on('message', (data) => {
        if (Buffer.isBuffer(data) && intruder.#receive(data)) read()
      })
      socket.once('open', () => intruder.#ask())
      socket.once('error', fail)
      socket.on('close', (_code, reason) => intruder.refusals.push(reason.toString()))
    })
    return intruder
  }

  /** Writes, and sends it as update and as answer to a question that nobody asked. */
  write(change: (doc: Y.Doc) => void): void {
    const send = (update: Uint8Array) => this.#sendSync(SYNC.update, update)
    this.#doc.on('update', send)
    change(this.#doc)
    this.#doc.off('update', send)
    this.#sendSync(SYNC.step2, Y.encodeStateAsUpdate(this.#doc))
  }

  /** Sends a frame as it is. */
  send(frame: Uint8Array): void {
    this.#socket.send(frame)
  }

  /** Marks everything deleted, and deletes it. */
  removeAll(): void {
    this.write((doc) => {
      for (const id of [...boardRecords(doc).keys()]) {
        recordMap(doc, id)?.set('gone', true)
        boardRecords(doc).delete(id)
      }
    })
  }

  leave(): void {
    this.#socket.terminate()
  }

  #ask(): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.sync)
    writeSyncStep1(encoder, this.#doc)
    this.#socket.send(encoding.toUint8Array(encoder))
  }

  #sendSync(step: number, content: Uint8Array): void {
    // The server may have closed by now; it says why.
    if (this.#socket.readyState !== WebSocket.OPEN) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
    this.#socket.send(encoding.toUint8Array(encoder))
  }

  /** Whether this was the answer that holds the whole table. */
  #receive(data: Buffer): boolean {
    const decoder = decoding.createDecoder(data)
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync: {
        const step = readSyncMessage(decoder, encoding.createEncoder(), this.#doc, this)
        return step === SYNC.step2
      }
      case MESSAGE.saved:
        this.saved = decoding.readVarUint(decoder)
        return false
      case MESSAGE.announcement: {
        const fact = Announcement.parse(JSON.parse(decoding.readVarString(decoder)))
        this.heard.push(fact)
        if (fact.type === 'refused') this.refusals.push(fact.reason)
        return false
      }
      default:
        return false
    }
  }
}
