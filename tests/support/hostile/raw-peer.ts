import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { until } from '../until.ts'

/** Opcodes of websocket frames. */
export const OPCODE = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const

/** How a websocket frame is laid down, also where that is not allowed. */
export interface FrameShape {
  readonly opcode?: number
  /** Whether it is the last of its message. */
  readonly last?: boolean
  /** Says that it is compressed. */
  readonly compressed?: boolean
  /** The length it claims, when that is not its own. */
  readonly claims?: number
}

/** A server that has not put an end to a flood by then never does, in milliseconds. */
const LONGEST_FLOOD_MS = 15_000
const MASK = Buffer.from([0, 0, 0, 0])
const NOTHING = Buffer.alloc(0)

/** The bytes of a websocket frame as a browser sends it, with a mask that changes nothing. */
export const socketFrame = (payload: Uint8Array, shape: FrameShape = {}): Buffer => {
  const { opcode = OPCODE.binary, last = true, compressed = false } = shape
  const length = shape.claims ?? payload.length
  const first = (last ? 0x80 : 0) | (compressed ? 0x40 : 0) | opcode
  if (length < 126) return Buffer.concat([Buffer.from([first, 0x80 | length]), MASK, payload])
  if (length < 65_536) {
    const head = Buffer.from([first, 0x80 | 126, length >> 8, length & 0xff])
    return Buffer.concat([head, MASK, payload])
  }
  const head = Buffer.alloc(10)
  head[0] = first
  head[1] = 0x80 | 127
  head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, MASK, payload])
}

/** Where and with what a connection is asked for. */
export interface Knock {
  /** `http://localhost:<port>` */
  readonly server: string
  /** The path with its query. */
  readonly path: string
  readonly cookie: string
  /** Undefined for that of the server itself, empty for none. */
  readonly origin?: string
}

/** How a connection ended, or was never made. */
export interface Ending {
  /** Of the answer to the handshake. */
  readonly status: number
  /** Of the close frame; undefined when none came. */
  readonly code: number | undefined
  readonly reason: string
}

/**
 * A bare socket that speaks as much of websockets as it wants to. It keeps what it was told as frames of
 * the table, and reads nothing when it is asked not to.
 */
export class RawPeer {
  /** The payloads that came. */
  readonly heard: Buffer[] = []
  /** How many payloads came, also when they are not kept. */
  count = 0
  /** Set to keep nothing of what comes. */
  deaf = false
  #socket: Socket
  #status = 0
  #code: number | undefined
  #reason = ''
  #gone = false
  #left: Buffer = NOTHING
  #parts: Buffer[] = []
  /** Who waits for something to come. */
  #onCome: (() => void) | undefined
  #pongs = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    // An error is followed by `close`.
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      this.#read(chunk)
      this.#onCome?.()
    })
    socket.on('close', () => {
      this.#gone = true
      this.#onCome?.()
    })
  }

  /** Sends a handshake, with `early` right behind it; does not wait for the answer. */
  static knock({ server, path, cookie, origin }: Knock, early: Uint8Array = NOTHING): RawPeer {
    const { hostname, port, host } = new URL(server)
    const peer = new RawPeer(connect({ host: hostname, port: Number(port) }))
    const from = origin ?? server
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: ${host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...(from === '' ? [] : [`Origin: ${from}`]),
      ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
    ]
    peer.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), early]))
    return peer
  }

  /** Resolves when the handshake was answered, or the socket is closed without. */
  async answered(): Promise<void> {
    await until(() => this.#status !== 0 || this.#gone)
  }

  /** Resolves when the other side has put an end to it. */
  async ended(): Promise<void> {
    await until(() => this.ending !== undefined)
  }

  /** Resolves when so many pongs have come in all, or the connection has ended; answers how many came. */
  async ponged(count: number): Promise<number> {
    await new Promise<void>((done) => {
      const look = () => {
        if (this.#pongs >= count || this.ending !== undefined) done()
      }
      this.#onCome = look
      look()
    })
    this.#onCome = undefined
    return this.#pongs
  }

  get isOpen(): boolean {
    return !this.#gone && this.#code === undefined && this.#status === 101
  }

  get isGone(): boolean {
    return this.#gone
  }

  /** How it ended; undefined while it has not. */
  get ending(): Ending | undefined {
    const refused = this.#status !== 0 && this.#status !== 101
    if (!this.#gone && this.#code === undefined && !refused) return undefined
    return { status: this.#status, code: this.#code, reason: this.#reason }
  }

  /** Bytes that the other side has not taken from us yet. */
  get unsent(): number {
    return this.#socket.writableLength
  }

  /** Sends bytes as they are. */
  write(bytes: Uint8Array): void {
    if (!this.#socket.destroyed) this.#socket.write(bytes)
  }

  /** Sends one payload as a whole binary message. */
  send(payload: Uint8Array): void {
    this.write(socketFrame(payload))
  }

  /** Resolves when the other side has taken what was sent, or has put an end to it. */
  async drained(): Promise<void> {
    await until(() => this.unsent === 0 || this.ending !== undefined)
  }

  /**
   * Writes again and again, as fast as the other side takes it, until that puts an end to it: how much
   * it takes until then depends on the machine. Fails when no end comes.
   */
  async writeUntilEnded(bytes: () => Uint8Array): Promise<void> {
    const latest = performance.now() + LONGEST_FLOOD_MS
    while (this.ending === undefined && performance.now() < latest) {
      this.write(bytes())
      await this.drained()
    }
    await this.ended()
  }

  /** From now on nothing is read. */
  stopReading(): void {
    this.#socket.pause()
  }

  readAgain(): void {
    this.#socket.resume()
  }

  leave(): void {
    this.#socket.destroy()
  }

  #read(chunk: Buffer): void {
    this.#left = this.#left.length === 0 ? chunk : Buffer.concat([this.#left, chunk])
    if (this.#status === 0) this.#readStatus()
    if (this.#status !== 101) return
    while (this.#readFrame());
  }

  #readStatus(): void {
    const end = this.#left.indexOf('\r\n\r\n')
    if (end === -1) return
    this.#status = Number(/^HTTP\/1\.1 (\d+)/.exec(this.#left.toString('latin1'))?.[1] ?? 0)
    this.#left = this.#left.subarray(end + 4)
  }

  /** Whether there was a whole one. */
  #readFrame(): boolean {
    const left = this.#left
    if (left.length < 2) return false
    const short = (left[1] ?? 0) & 0x7f
    const head = short === 127 ? 10 : short === 126 ? 4 : 2
    if (left.length < head) return false
    let length = short
    if (short === 126) length = left.readUInt16BE(2)
    if (short === 127) length = Number(left.readBigUInt64BE(2))
    if (left.length < head + length) return false
    this.#take(left[0] ?? 0, left.subarray(head, head + length))
    this.#left = left.subarray(head + length)
    return true
  }

  #take(first: number, payload: Buffer): void {
    const opcode = first & 0x0f
    if (opcode === OPCODE.close) {
      this.#code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005
      this.#reason = payload.subarray(2).toString('utf8')
      // As a browser does; the other side then lets go.
      this.write(socketFrame(payload, { opcode: OPCODE.close }))
    }
    if (opcode === OPCODE.pong) this.#pongs++
    if (opcode > OPCODE.binary) return
    this.#parts.push(payload)
    if ((first & 0x80) === 0) return
    this.count++
    if (!this.deaf) this.heard.push(Buffer.concat(this.#parts))
    this.#parts = []
  }
}
