import { isFromNewerSoftware, migrate } from '@samenbord/shared/document'
import type {
  Access,
  MapPersonKey,
  Participant,
  ParticipantId,
  SessionId,
} from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { Announcement, CLOSE, MESSAGE, RefusalReason } from '@samenbord/shared/protocol'
import { readVarString, readVarUint } from 'lib0/decoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { countingSocket } from './counting-socket.ts'
import { MapPresences } from './network/map-presence.ts'
import { type Observable, Value } from './observable.ts'
import { OwnUndo } from './own-undo.ts'
import { FieldPresences } from './plan/field-presence.ts'
import { SharedPlan } from './plan/shared-plan.ts'
import { NOTHING_SAVED, type SaveProgress, type SaveState, saveState } from './save-progress.ts'
import { factOf, NOTHING_TOLD, type TableFacts } from './table-facts.ts'
import { TeamGuard } from './team-guard/team-guard.ts'

/** Whether the table is open to us, and if not, why. */
export type TableState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly reason: RefusalReason }

/** Something this screen sent was not taken; `at` in milliseconds since 1970. */
export interface Refused {
  readonly reason: RefusalReason
  readonly at: number
}

/** Asks the server why a handshake was refused; undefined when it cannot be reached. */
export type AskWhy = (sessionId: SessionId) => Promise<RefusalReason | undefined>

/**
 * How a table is opened: sitting at it, looking something up without being seen there, or as the big
 * screen, which sees and writes nothing.
 */
export type OpenedAs = 'participant' | 'quiet' | 'beamer'

/** How a table is opened. */
export interface TableOptions {
  readonly as?: OpenedAs
}

const OPENED_AS: Record<OpenedAs, Record<string, string>> = {
  participant: {},
  quiet: { quiet: '1' },
  beamer: { beamer: '1' },
}

/** y-websocket stops at these codes by itself; a handshake that fails has none of them. */
const HANDSHAKE_FAILED = 1006

/**
 * One connection to a table, for as long as its screen stands: the shared document, who is there,
 * the server's facts, and whether everything is saved. Comes back by itself after a loss; whatever
 * happens, what was written here stays in `doc`.
 */
export class TableConnection {
  readonly sessionId: SessionId
  readonly doc = new Y.Doc()
  /** This person's own steps, on the board and in the plan. */
  readonly undo = new OwnUndo(this.doc)
  /** The household plan, read and changed. */
  readonly plan = new SharedPlan(this.doc, this.undo, {
    me: () => this.#me(),
    seated: () => this.#told.participants ?? [],
    isProposal: () => this.#told.agenda?.mode === 'without-resident',
  })
  /** Keeps the numbers of people from a table of a team. */
  readonly teamGuard = new TeamGuard(this.doc)
  readonly awareness: Awareness
  /** Who writes in which field of the plan. */
  readonly fields: FieldPresences
  /** Whom others are moving on the network map. */
  readonly onMap: MapPresences
  /** Whom this screen looks along with; set it to start or stop following. */
  readonly following = new Value<ParticipantId | null>(null)
  /** What was laid on the board from elsewhere: the board shows it as soon as it is on the screen. */
  readonly intoView = new Value<string | undefined>(undefined)
  /** Of whom on the network map this screen asked to see all: whoever shows it takes it from here. */
  readonly openPerson = new Value<MapPersonKey | undefined>(undefined)
  /** Whether this screen asked on the board to see all of who does what. */
  readonly openRoles = new Value(false)
  readonly #provider: WebsocketProvider
  readonly #askWhy: AskWhy
  readonly #state = new Value<TableState>({ kind: 'opening' })
  readonly #save = new Value<SaveState>('offline')
  readonly #unsaved = new Value(false)
  readonly #facts = new Value<TableFacts | undefined>(undefined)
  readonly #refused = new Value<Refused | undefined>(undefined)
  readonly #unwritten = new Set<object>()
  #told: Partial<TableFacts> = {}
  #newestVersion: number | undefined
  #progress: SaveProgress = NOTHING_SAVED
  #triedLarge = false

  constructor(sessionId: SessionId, askWhy: AskWhy, { as = 'participant' }: TableOptions = {}) {
    this.sessionId = sessionId
    this.#askWhy = askWhy
    const url = new URL('/sync/', window.location.href)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    this.#provider = new WebsocketProvider(url.href, `${sessionId}/table`, this.doc, {
      disableBc: true,
      connect: false,
      params: { saved: '1', facts: '1', ...OPENED_AS[as] },
      WebSocketPolyfill: countingSocket((sent) =>
        this.#advance({ sent: sent.count, answered: sent.answered }),
      ),
    })
    this.awareness = this.#provider.awareness
    // Who only looks is not at the table.
    if (as !== 'participant') this.awareness.setLocalState(null)
    this.fields = new FieldPresences(this.awareness)
    this.onMap = new MapPresences(this.awareness)
    this.#listen()
    this.#provider.connect()
  }

  /** Whether the table is open to us. */
  get state(): Observable<TableState> {
    return this.#state
  }

  /** What the header says about saving. */
  get save(): Observable<SaveState> {
    return this.#save
  }

  /** Whether something made here would be lost if this screen closed now. */
  get unsaved(): Observable<boolean> {
    return this.#unsaved
  }

  /** The server's facts, once all have been told. */
  get facts(): Observable<TableFacts | undefined> {
    return this.#facts
  }

  /** Why the server last refused something this screen sent; undefined when it did not. */
  get refused(): Observable<Refused | undefined> {
    return this.#refused
  }

  /** Says whether `holder` has something on the screen that is not in the document yet. */
  setUnwritten(holder: object, unwritten: boolean): void {
    if (unwritten) this.#unwritten.add(holder)
    else this.#unwritten.delete(holder)
    this.#advance({ unwritten: this.#unwritten.size > 0 })
    if (unwritten) this.#unsaved.set(true)
  }

  /** The newest layout of the document that the server knows, once it has told. */
  get newestVersion(): number | undefined {
    return this.#newestVersion
  }

  /**
   * Whether newer software laid this table out: then nothing of it can be shown. What the document says
   * of that is not believed when the server's software is no newer than this page.
   */
  get isNewer(): boolean {
    return isFromNewerSoftware(this.doc, this.#newestVersion)
  }

  /** Everything this browser holds of the table, as the content of a file. */
  copy(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc)
  }

  /** Tries again with all that this screen holds, after the table was closed to it. */
  reconnect(): void {
    this.#state.set({ kind: 'opening' })
    this.#provider.disconnect()
    this.#provider.connect()
  }

  close(): void {
    window.removeEventListener('offline', this.#networkLost)
    window.removeEventListener('online', this.#networkBack)
    this.fields.stop()
    this.onMap.stop()
    this.teamGuard.set(false)
    this.plan.stop()
    this.undo.destroy()
    this.#provider.destroy()
    this.doc.destroy()
  }

  /** A socket whose network is gone stays open in silence: nobody would be told for half a minute. */
  readonly #networkLost = () => this.#provider.disconnect()
  readonly #networkBack = () => {
    if (this.#state.get().kind !== 'closed') this.#provider.connect()
  }

  #listen(): void {
    const provider = this.#provider
    window.addEventListener('offline', this.#networkLost)
    window.addEventListener('online', this.#networkBack)
    provider.messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
      this.#advance({ durable: readVarUint(decoder) })
    }
    provider.messageHandlers[MESSAGE.announcement] = (_encoder, decoder) => {
      this.#hear(readVarString(decoder))
    }
    provider.on('status', ({ status }) => {
      if (status === 'connected') return
      const { unwritten } = this.#progress
      this.#progress = { ...NOTHING_SAVED, unwritten }
      this.#advance({})
    })
    provider.on('sync', (synced) => {
      this.#advance({ connected: synced })
      if (!synced) return
      this.#state.set({ kind: 'open' })
      this.#migrate()
    })
    provider.on('closed', ({ code, reason }) => this.#closed(code, reason))
    provider.on('connection-close', (event) => {
      if (event?.code === HANDSHAKE_FAILED) void this.#askWhyRefused()
    })
    this.doc.on('update', (_update, origin) => {
      if (origin !== provider) this.#changedHere()
    })
  }

  /** A socket that is closing takes nothing, and says so only later: then nothing is saved yet. */
  #changedHere(): void {
    this.#unsaved.set(true)
    if (this.#provider.ws?.readyState !== WebSocket.OPEN) this.#advance({ answered: false })
  }

  #advance(change: Partial<SaveProgress>): void {
    this.#progress = { ...this.#progress, ...change }
    const state = saveState(this.#progress)
    this.#save.set(state)
    if (state !== 'saved') return
    this.#unsaved.set(false)
    this.plan.markSaved()
    this.#triedLarge = false
  }

  /** A loss of network looks the same as a refused handshake; only the server can tell. */
  async #askWhyRefused(): Promise<void> {
    const reason = await this.#askWhy(this.sessionId)
    if (reason === undefined || this.#progress.connected) return
    this.#provider.disconnect()
    this.#state.set({ kind: 'closed', reason })
  }

  #closed(code: number, reason: string): void {
    // What is too much for one frame fits in what is told on joining.
    if (code === CLOSE.tooLarge && !this.#triedLarge) {
      this.#triedLarge = true
      this.#provider.connect()
      return
    }
    const known = RefusalReason.safeParse(reason)
    const guess: RefusalReason = code === CLOSE.olderEpoch ? 'older-epoch' : 'forbidden'
    this.#state.set({ kind: 'closed', reason: known.success ? known.data : guess })
  }

  #hear(json: string): void {
    const heard = Announcement.safeParse(JSON.parse(json))
    // A newer server may tell facts this page does not know yet.
    if (!heard.success) return
    const announcement = heard.data
    switch (announcement.type) {
      case 'welcome':
        this.#newestVersion = announcement.documentVersion
        this.#provider.params = { ...this.#provider.params, epoch: String(announcement.epoch) }
        this.#tell({
          participantId: announcement.participantId,
          access: announcement.access,
          clockAhead: Date.parse(announcement.now) - Date.now(),
        })
        this.#migrate()
        return
      case 'access':
        this.#hearAccess(announcement.access)
        return
      case 'refused':
        this.#hearRefusal(announcement.reason)
        return
      case 'storage':
        this.#advance({ failing: announcement.failing })
        return
      default:
        this.#tell(factOf(announcement))
    }
  }

  #me(): Participant | undefined {
    const { participantId, participants } = this.#told
    return participants?.find(({ id }) => id === participantId)
  }

  /** Brings the document up to this software's layout, once it has arrived and may be changed. */
  #migrate(): void {
    const { access } = this.#told
    if (this.#state.get().kind !== 'open' || access === undefined) return
    if (may(access, 'table.write')) migrate(this.doc)
  }

  #hearAccess(access: Access): void {
    this.#tell({ access })
    this.#migrate()
    // What was refused before is sent again on joining, and nowhere else.
    if (this.#progress.refused && may(access, 'table.write')) {
      this.#provider.disconnect()
      this.#provider.connect()
    }
  }

  #hearRefusal(reason: RefusalReason): void {
    // Presence that was refused is lost without harm.
    if (reason.startsWith('awareness')) return
    this.#refused.set({ reason, at: Date.now() })
    this.#advance({ refused: true })
  }

  #tell(told: Partial<TableFacts>): void {
    this.#told = { ...this.#told, ...told }
    const { participantId, access, session, participants, ...rest } = this.#told
    if (!participantId || !access || !session || !participants) return
    this.teamGuard.set(session.household === null)
    this.#facts.set({ ...NOTHING_TOLD, ...rest, participantId, access, session, participants })
  }
}

/** What the screens of a plan need of a table. */
export type PlanTable = Pick<
  TableConnection,
  | 'sessionId'
  | 'plan'
  | 'undo'
  | 'fields'
  | 'onMap'
  | 'openPerson'
  | 'openRoles'
  | 'save'
  | 'newestVersion'
>
