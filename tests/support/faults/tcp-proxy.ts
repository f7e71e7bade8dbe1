import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Which way bytes go: up to the server, or down to a client. */
export type Way = 'up' | 'down'

/** Who of the two is told nothing when a connection is half open. */
export type Unaware = 'server' | 'client'

/** How long what comes takes on its way, in milliseconds. */
export interface Weather {
  delayMs(): number
}

const CALM: Weather = { delayMs: () => 0 }

interface Link {
  readonly client: Socket
  readonly server: Socket
  readonly pipes: Record<Way, Pipe>
}

/**
 * A network between clients and a server, with everything that networks do: connections that are cut
 * or that one side never hears the end of, bytes that stand still in one direction, or that are late.
 * As in TCP, what arrives is whole and in order.
 */
export class TcpProxy {
  readonly #listener: Server
  readonly #port: number
  readonly #links = new Set<Link>()
  /** Sockets of connections that the other side has given up. */
  readonly #forsaken = new Set<Socket>()
  #weather = CALM
  #held: ReadonlySet<Way> = new Set()
  #isCut = false

  private constructor(listener: Server, port: number) {
    this.#listener = listener
    this.#port = port
    listener.on('connection', (client) => this.#link(client))
  }

  /** Opens a way to the server at this address, on a port of its own. */
  static async open(server: string): Promise<TcpProxy> {
    const listener = createServer({ allowHalfOpen: true, noDelay: true })
    await new Promise<void>((open) => listener.listen(0, '127.0.0.1', open))
    return new TcpProxy(listener, Number(new URL(server).port))
  }

  get url(): string {
    // It listens on a port, so that this is not the name of a pipe.
    return `http://127.0.0.1:${(this.#listener.address() as AddressInfo).port}`
  }

  /** Everything breaks off, and nobody gets through, until it is healed. */
  cut(): void {
    this.#isCut = true
    for (const { client, server } of this.#links) {
      client.resetAndDestroy()
      server.resetAndDestroy()
    }
  }

  /** Every connection is over for one side; the other hears nothing more and is not told. */
  halfOpen(unaware: Unaware): void {
    for (const link of this.#links) {
      this.#links.delete(link)
      const [kept, ended] =
        unaware === 'server' ? [link.server, link.client] : [link.client, link.server]
      for (const pipe of Object.values(link.pipes)) pipe.end()
      kept.pause()
      this.#forsaken.add(kept)
      ended.resetAndDestroy()
    }
  }

  /** Nothing arrives in this direction any more; it is sent again, and comes when it is healed. */
  hold(way: Way): void {
    this.#held = new Set([...this.#held, way])
    for (const { pipes } of this.#links) pipes[way].hold()
  }

  /** From now on everything takes so long. */
  slow(weather: Weather): void {
    this.#weather = weather
  }

  /** The network is as it should be; whoever was not told of an end is told now. */
  heal(): void {
    this.#isCut = false
    this.#held = new Set()
    this.#weather = CALM
    for (const { pipes } of this.#links) {
      pipes.up.release()
      pipes.down.release()
    }
    for (const socket of this.#forsaken) socket.resetAndDestroy()
    this.#forsaken.clear()
  }

  close(): void {
    this.cut()
    for (const socket of this.#forsaken) socket.destroy()
    this.#listener.close()
  }

  #link(client: Socket): void {
    // An error is followed by `close`.
    client.on('error', () => {})
    if (this.#isCut) {
      client.resetAndDestroy()
      return
    }
    const server = connect({
      port: this.#port,
      host: '127.0.0.1',
      allowHalfOpen: true,
      noDelay: true,
    })
    server.on('error', () => {})
    const delayMs = () => this.#weather.delayMs()
    const pipes = { up: new Pipe(client, server, delayMs), down: new Pipe(server, client, delayMs) }
    const link: Link = { client, server, pipes }
    this.#links.add(link)
    for (const way of this.#held) pipes[way].hold()
    const over = (other: Socket) => {
      // Whoever is not to hear of it is no longer linked.
      if (!this.#links.delete(link)) return
      other.destroy()
    }
    client.on('close', () => over(server))
    server.on('close', (hadError) => {
      if (hadError) over(client)
      else pipes.down.endWhenEmpty()
    })
  }
}

/** One direction of one connection. */
class Pipe {
  readonly #from: Socket
  readonly #to: Socket
  readonly #delayMs: () => number
  #waiting: { readonly chunk: Buffer; readonly due: number }[] = []
  #timer: NodeJS.Timeout | undefined
  #isOver = false
  #isHeld = false
  /** Whether nothing comes any more. */
  #isEnding = false

  constructor(from: Socket, to: Socket, delayMs: () => number) {
    this.#from = from
    this.#to = to
    this.#delayMs = delayMs
    from.on('data', (chunk) => this.#take(chunk))
    from.on('end', () => this.endWhenEmpty())
  }

  hold(): void {
    this.#isHeld = true
    this.#from.pause()
  }

  release(): void {
    if (!this.#isHeld) return
    this.#isHeld = false
    this.#from.resume()
    this.#pass()
  }

  /** Passes on what still waits, and then the end. */
  endWhenEmpty(): void {
    this.#isEnding = true
    this.#pass()
  }

  /** Passes nothing on any more. */
  end(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#waiting = []
  }

  #take(chunk: Buffer): void {
    const before = this.#waiting.at(-1)?.due ?? 0
    const due = Math.max(before, performance.now() + this.#delayMs())
    this.#waiting.push({ chunk, due })
    this.#pass()
  }

  #pass(): void {
    clearTimeout(this.#timer)
    if (this.#isOver || this.#isHeld) return
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const wait = first.due - performance.now()
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#pass(), wait)
        return
      }
      this.#waiting.shift()
      this.#to.write(first.chunk)
    }
    if (!this.#isEnding) return
    this.#isOver = true
    this.#to.end()
  }
}
