import { createConnection, type Socket } from 'node:net'
import { binaryFrame, FrameReader, pongFrame } from './frames.ts'

const BINARY = 2
const CLOSE = 8
const PING = 9

/** Where a client comes in. */
export interface Place {
  readonly port: number
  /** Of the handshake. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** What stands before every message, both ways: hocuspocus names the document there. */
  readonly prefix: Buffer
  /** What has to be said first. */
  readonly hello: readonly Buffer[]
}

/** What a message says, without the prefix. What lies there is gone afterwards. */
export type OnMessage = (bytes: Buffer, from: number, to: number) => void

/** All sockets read into the same memory, one after another. */
const INCOMING = Buffer.allocUnsafe(64 * 1024)
const HEAD_END = '\r\n\r\n'

/**
 * A websocket without a websocket library: no objects for each message, so that one process can be
 * hundreds of people and have time left.
 */
export class RawSocket {
  readonly #place: Place
  readonly #onMessage: OnMessage
  readonly #frames: FrameReader
  readonly #socket: Socket
  #head = ''
  #isOpen = false
  #leaving = false
  /** Why it closed, when that was not asked for. */
  problem: string | undefined
  /** Resolves when the server has let it in and the hello was said. */
  readonly whenOpen: Promise<void>
  readonly #opened: () => void

  constructor(place: Place, onMessage: OnMessage) {
    this.#place = place
    this.#onMessage = onMessage
    this.#frames = new FrameReader((opcode, bytes, from, to) =>
      this.#receive(opcode, bytes, from, to),
    )
    this.#socket = createConnection({
      host: '127.0.0.1',
      port: place.port,
      noDelay: true,
      onread: {
        buffer: INCOMING,
        callback: (length) => {
          this.#read(INCOMING.subarray(0, length))
          return true
        },
      },
    })
    const { promise, resolve, reject } = pending()
    this.whenOpen = promise
    this.#opened = resolve
    this.#socket.on('connect', () => this.#socket.write(this.#handshake()))
    this.#socket.on('error', (failure) => this.#note(failure.message))
    this.#socket.on('close', () => {
      this.#note('the server closed the connection')
      reject(new Error(this.problem ?? 'left before it was open'))
    })
  }

  /** Sends a message; the prefix is put before it. */
  send(payload: Uint8Array): void {
    this.#socket.write(binaryFrame(this.#place.prefix, payload))
  }

  leave(): void {
    this.#leaving = true
    this.#socket.destroy()
  }

  #handshake(): string {
    const { port, path, headers } = this.#place
    const all = {
      Host: `localhost:${port}`,
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      'Sec-WebSocket-Version': '13',
      ...headers,
    }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
    return [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
  }

  #read(piece: Buffer): void {
    if (this.#isOpen) {
      this.#frames.read(piece)
      return
    }
    this.#head += piece.toString('latin1')
    const end = this.#head.indexOf(HEAD_END)
    if (end === -1) return
    const [status = ''] = this.#head.split('\r\n')
    if (!status.includes(' 101 ')) {
      this.#note(`the handshake was answered with ${status}`)
      this.#socket.destroy()
      return
    }
    const rest = Buffer.from(this.#head.slice(end + HEAD_END.length), 'latin1')
    this.#isOpen = true
    for (const payload of this.#place.hello) this.send(payload)
    this.#opened()
    if (rest.length > 0) this.#frames.read(rest)
  }

  #receive(opcode: number, bytes: Buffer, from: number, to: number): void {
    if (opcode === BINARY) {
      this.#onMessage(bytes, from + this.#place.prefix.length, to)
    } else if (opcode === PING) {
      this.#socket.write(pongFrame(bytes.subarray(from, to)))
    } else if (opcode === CLOSE) {
      const code = to - from >= 2 ? bytes.readUInt16BE(from) : 0
      this.#note(`closed with ${code} ${bytes.toString('utf8', from + 2, to)}`)
    }
  }

  #note(problem: string): void {
    if (!this.#leaving) this.problem ??= problem
  }
}

const pending = () => {
  let resolve = () => {}
  let reject = (_: Error) => {}
  const promise = new Promise<void>((opened, failed) => {
    resolve = opened
    reject = failed
  })
  // Whoever waits for it hears of it; nobody may.
  promise.catch(() => {})
  return { promise, resolve, reject }
}
