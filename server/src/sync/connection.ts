import type { Duplex } from 'node:stream'
import type { Access, ParticipantId } from '@samenbord/shared/model'
import {
  type Announcement,
  closeCodeFor,
  LIMITS,
  type PresenceUser,
  type RefusalReason,
} from '@samenbord/shared/protocol'
import type { RawData, WebSocket } from 'ws'
import type { FairShare } from './fair-share.ts'
import { announcementFrame, framed, KEEP_ALIVE_FRAME, savedFrame } from './frames.ts'
import { Inflow } from './inflow.ts'
import type { TableMetrics } from './ports.ts'
import { type Receipt, Receipts } from './receipts.ts'
import type { Admission } from './tables.ts'

/** What a connection tells of its own accord. */
export interface ConnectionEvents {
  received(connection: Connection, frame: Buffer): void
  /** There is something to tell of what is durable: `sendDue` sends it, if nothing else has by then. */
  due(connection: Connection): void
  closed(connection: Connection): void
}

/** The third time that someone sends what is not allowed is the last. */
const OFFENCES = 3
/** So long after a change of access a client may not have heard of it, in milliseconds. */
const GRACE_MS = 10_000
/** No more than a close frame and what goes out with it, in bytes. */
const SMALL = 16 * 1024
/** Who does not read does not read the close frame either. */
const CLOSING_MS = 2_000
/** So many pings without an answer are a dead connection; a phone may be away for a while. */
const MAX_UNANSWERED = 3
/** Of whoever is put out for one of these nothing more is read, not even that they close as well. */
const UNREAD: readonly RefusalReason[] = ['too-many-attempts', 'frame-too-large', 'wrote-too-much']
/**
 * To whoever is put out for one of these nothing more is sent: they may no longer know it, or do not
 * read, and would only make us keep it.
 */
const UNSENT: readonly RefusalReason[] = [...UNREAD, 'too-slow', 'not-shared', 'resident-away']
/** What ws says when more came than may, in size or in pieces; it says more in other cases. */
const TOO_LARGE: readonly unknown[] = [
  'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH',
  'WS_ERR_TOO_MANY_BUFFERED_PARTS',
]
const SEND_OPTIONS = { binary: true, compress: false } as const

/**
 * One open websocket of one participant: sends, counts and closes. Knows nothing of documents.
 */
export class Connection {
  readonly user: PresenceUser
  /** What this participant may take, with this connection and others. */
  readonly share: FairShare
  readonly device: string
  readonly address: string
  readonly epoch: number | undefined
  /** Whether it reads and writes without sitting at the table. */
  readonly isQuiet: boolean
  /** Whether it is a big screen, which looks and does nothing else. */
  readonly isBeamer: boolean
  readonly receipts: Receipts | undefined
  /** The client id of this connection's presence, once it has shown itself. */
  presenceId: number | undefined
  /** Whether what this client had made before was received. */
  synced = false
  /** Bytes of updates whose predecessors have not come. */
  pendingBytes = 0
  /** Whether was asked again for what is missing. */
  askedAgain = false
  /** Resolves when the socket is closed on both sides. */
  readonly whenClosed: Promise<void>
  /** How many client ids became this participant's through this connection. */
  claims = 0
  readonly #socket: WebSocket
  readonly #stream: Duplex
  /** What is to be told of how much is durable. */
  #due: number | undefined
  readonly #events: ConnectionEvents
  readonly #metrics: TableMetrics
  readonly #wantsFacts: boolean
  readonly #inflow: Inflow
  #open = true
  /** What was read before the document was there. */
  #early: Buffer[] | undefined = []
  #access: Access
  /** Until when what was under way may still come. */
  #graceUntil = 0
  #offences = 0
  #sendLimit: number = LIMITS.sendBuffer
  #heardNothing = false
  #unansweredPings = 0

  constructor(
    socket: WebSocket,
    admission: Admission,
    share: FairShare,
    metrics: TableMetrics,
    events: ConnectionEvents,
  ) {
    this.user = admission.user
    this.share = share
    this.device = admission.device
    this.address = admission.address
    this.epoch = admission.epoch
    this.isBeamer = admission.isBeamer
    this.isQuiet = admission.isQuiet || admission.isBeamer
    this.#access = admission.access
    this.receipts = admission.wantsSaved ? new Receipts() : undefined
    this.#wantsFacts = admission.wantsFacts
    this.#socket = socket
    this.#stream = admission.transport
    this.#metrics = metrics
    this.#events = events
    this.whenClosed = new Promise((resolve) => {
      socket.once('close', () => resolve())
    })
    this.#inflow = new Inflow(socket, admission.transport, share, () =>
      this.breakOff('frame-too-large'),
    )
    this.#takeOver()
  }

  get participantId(): ParticipantId {
    return this.user.participantId
  }

  /** What this participant may do now; it can change while the connection is open. */
  get access(): Access {
    return this.#access
  }

  /** Gives other access, and tells. What was under way then is refused, but is no offence. */
  changeAccess(access: Access): void {
    this.#access = access
    this.#graceUntil = performance.now() + GRACE_MS
    this.announce({ type: 'access', access })
  }

  /** Whether it sees where others are: who is not seen does not, but for a big screen. */
  get looksOn(): boolean {
    return !this.isQuiet || this.isBeamer
  }

  get isOpen(): boolean {
    return this.#open
  }

  /** From here on frames are passed on, those that came early first. */
  begin(): void {
    const early = this.#early ?? []
    this.#early = undefined
    for (const frame of early) this.#events.received(this, frame)
    if (this.#open) this.#inflow.release()
  }

  /** Bytes that were sent and not taken yet. */
  get waiting(): number {
    return this.#socket.bufferedAmount
  }

  send(frame: Buffer): void {
    const inFrame = framed(frame)
    if (inFrame !== undefined) {
      this.sendFramed(inFrame)
      return
    }
    if (!this.#takesMore) return
    const saved = this.#takeDue()
    if (saved !== undefined) this.#stream.write(saved)
    this.#socket.send(frame, SEND_OPTIONS)
    this.#heardNothing = false
    this.#lookAtWaiting()
  }

  /** Sends what stands in its websocket frames already. */
  sendFramed(bytes: Buffer): void {
    if (!this.#takesMore) return
    const saved = this.#takeDue()
    const all = saved === undefined ? bytes : Buffer.concat([saved, bytes])
    this.#heardNothing = false
    // What the network takes at once waits nowhere.
    if (!this.#stream.write(all)) this.#lookAtWaiting()
  }

  /** Sends a document, which may wait in the buffer beyond what else may. */
  sendDocument(frame: Buffer): void {
    this.#sendLimit = Math.max(this.#sendLimit, LIMITS.sendBuffer + frame.length)
    this.send(frame)
  }

  announce(announcement: Announcement): void {
    if (this.#wantsFacts) this.send(announcementFrame(announcement))
  }

  /** Sends an announcement that is a frame already. */
  sendFact(frame: Buffer): void {
    if (this.#wantsFacts) this.send(frame)
  }

  /** Remembers what a frame waits for. */
  expect(receipt: Receipt): void {
    this.receipts?.add(receipt)
  }

  /**
   * Tells how many frames are durable, when that has changed: with the next that is sent, or a little
   * later, so that one call to the system does for both.
   */
  acknowledge(durable: number): void {
    const count = this.receipts?.take(durable)
    if (count === undefined || !this.#open) return
    const isFirst = this.#due === undefined
    this.#due = count
    if (isFirst) this.#events.due(this)
  }

  /** Tells how many frames are durable, when that was not told with something else. */
  sendDue(): void {
    const saved = this.#takeDue()
    if (saved !== undefined && this.#takesMore) this.#stream.write(saved)
  }

  /** Does not take what was sent, and says so; the third offence closes. */
  refuse(reason: RefusalReason): void {
    this.#metrics.refused(reason)
    this.announce({ type: 'refused', reason })
    if (reason === 'forbidden' && performance.now() < this.#graceUntil) return
    this.#offences++
    if (this.#offences >= OFFENCES) this.close(reason)
  }

  /** Refuses and closes at once. */
  breakOff(reason: RefusalReason): void {
    this.#metrics.refused(reason)
    this.close(reason)
  }

  close(reason: RefusalReason): void {
    if (!this.#open) return
    this.sendDue()
    this.#open = false
    if (UNREAD.includes(reason)) this.#inflow.hold()
    else this.#inflow.release()
    this.#socket.close(closeCodeFor(reason), reason)
    // The close frame would come behind all that waits to be sent.
    if (UNSENT.includes(reason) && this.waiting > SMALL) this.#socket.terminate()
    const timer = setTimeout(() => this.#socket.terminate(), CLOSING_MS).unref()
    this.#socket.once('close', () => clearTimeout(timer))
    this.#events.closed(this)
  }

  /** Takes no frames for now. */
  pause(): void {
    this.#inflow.hold()
  }

  /** Called now and then: lets a silent connection hear something, and drops a dead one. */
  keepAlive(): void {
    if (this.#heardNothing) this.send(KEEP_ALIVE_FRAME)
    this.#heardNothing = true
    this.#unansweredPings++
    if (this.#unansweredPings > MAX_UNANSWERED) this.#socket.terminate()
    else this.#socket.ping()
  }

  #takeDue(): Buffer | undefined {
    const count = this.#due
    this.#due = undefined
    return count === undefined ? undefined : framed(savedFrame(count))
  }

  get #takesMore(): boolean {
    return this.#open && this.#socket.readyState === this.#socket.OPEN
  }

  #takeOver(): void {
    const socket = this.#socket
    socket.binaryType = 'nodebuffer'
    const receive = (data: RawData, isBinary: boolean) => this.#receive(data, isBinary)
    socket.on('message', receive)
    socket.on('pong', () => {
      this.#unansweredPings = 0
      this.#countFrame()
    })
    socket.on('ping', (data) => {
      if (!this.#countFrame()) return
      socket.pong(data)
      this.#lookAtWaiting()
    })
    socket.on('error', (failure: Error & { code?: unknown }) => this.#fail(failure.code))
    socket.on('close', () => {
      if (!this.#open) return
      this.#open = false
      this.#events.closed(this)
    })
    // Whoever made the upgrade would make an event and a copy of every frame.
    process.nextTick(() => {
      for (const listener of socket.listeners('message')) {
        if (listener !== receive) socket.off('message', listener as typeof receive)
      }
    })
  }

  #receive(data: RawData, isBinary: boolean): void {
    this.#inflow.finish()
    if (!this.#countFrame()) return
    if (!isBinary || !Buffer.isBuffer(data)) this.breakOff('frame-type')
    else if (this.#early !== undefined) this.#early.push(data)
    else this.#events.received(this, data)
  }

  /** Whether a frame, of whatever kind, is to be looked at. */
  #countFrame(): boolean {
    if (this.#open && !this.share.mayFrame()) this.breakOff('too-many-attempts')
    return this.#open
  }

  /** Puts out who lets too much wait for them, with this connection or with all of theirs. */
  #lookAtWaiting(): void {
    const { waiting } = this
    if (waiting > this.#sendLimit) this.breakOff('too-slow')
    else if (waiting < LIMITS.sendBuffer) this.#sendLimit = LIMITS.sendBuffer
    else if (this.share.isTooSlow) this.breakOff('too-slow')
  }

  /** What came was no websocket frame that we take: ws closes, or the connection was lost. */
  #fail(code: unknown): void {
    if (typeof code !== 'string' || !code.startsWith('WS_ERR')) return
    this.breakOff(TOO_LARGE.includes(code) ? 'frame-too-large' : 'frame-broken')
  }
}
