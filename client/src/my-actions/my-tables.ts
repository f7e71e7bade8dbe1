import {
  type Action,
  type ActionId,
  type ActionStatus,
  type Party,
  partyOf,
  type Report,
  type ReportStatus,
  type SessionId,
} from '@samenbord/shared/model'
import {
  type People,
  type Plan,
  partOf,
  peopleOf,
  reportsOf,
  type Share,
} from '@samenbord/shared/plan'
import type { RefusalReason, SeatListResponse } from '@samenbord/shared/protocol'
import {
  FrameQueue,
  type Observable,
  type OpenTable,
  type SaveState,
  type TableConnection,
  Value,
} from '../sync/index.ts'

/** A table this browser has a seat at. */
export type MySeat = SeatListResponse['seats'][number]

/** An action in which I have a share. */
export interface MyAction {
  readonly action: Action
  readonly share: Share
  readonly status: ActionStatus
  readonly last: Report | undefined
}

/** What was read of one table. */
export interface Reading {
  readonly plan: Plan
  readonly people: People
  /** Who I am there. */
  readonly me: Party
  readonly mine: readonly MyAction[]
  readonly save: SaveState
}

type Progress =
  | { readonly kind: 'waiting' | 'opening' | 'late' }
  /** `reason` when the server said why; nothing when newer software laid the table out. */
  | { readonly kind: 'failed'; readonly reason: RefusalReason | undefined }
  | { readonly kind: 'read'; readonly reading: Reading }

/** One of my tables, and how far reading it has come. */
export type MyTable = { readonly seat: MySeat } & Progress

/** What is needed of an open table to look up my part of its plan. */
type SeenTable = Pick<TableConnection, 'plan' | 'state' | 'facts' | 'save' | 'isNewer'>

/** Opens a table without being seen at it. */
export type OpenQuietly = (
  id: SessionId,
) => Pick<OpenTable, 'leave'> & { readonly table: SeenTable }

/** How tables are read. */
export interface ReadingOptions {
  /** How long a table may take before the next begins, in milliseconds. */
  readonly patience?: number
  /** Only so many, last used first, each closed as soon as it is read: to look, not to report. */
  readonly glance?: number | undefined
}

/** So many are opened at a time: a page that opens them all at once opens none soon. */
const AT_ONCE = 3
/** After this long the next may begin, and it says that this one takes long. In milliseconds. */
const PATIENCE = 12_000

const readTable = ({ plan: shared, facts, save }: SeenTable): Reading | undefined => {
  const told = facts.get()
  if (told === undefined) return undefined
  const plan = shared.plan.get()
  const admitted = told.participants.filter(({ status }) => status === 'admitted')
  const people = peopleOf(plan, admitted, shared.writers.get())
  const seat = partyOf({ kind: 'participant', id: told.participantId })
  const me = people.find(seat)?.party ?? seat
  const mine = partOf(plan, people, me).map(({ action, share }): MyAction => {
    const last = reportsOf(plan, action.id).at(-1)
    return { action, share, status: last?.status ?? 'agreed', last }
  })
  return { plan, people, me, mine, save: save.get() }
}

/** The connection to one of them, while it is open. */
interface Opened {
  readonly table: SeenTable
  look(): void
  leave(): void
}

/**
 * My part of the plans of all tables this browser knows. They are opened a few at a time, each by
 * itself: one that does not open stops no other. Where I have no part is closed again.
 */
export class MyTables {
  readonly #open: OpenQuietly
  readonly #patience: number
  readonly #glance: number | undefined
  readonly #tables: Value<readonly MyTable[]>
  readonly #opened = new Map<SessionId, Opened>()

  constructor(seats: readonly MySeat[], open: OpenQuietly, options: ReadingOptions = {}) {
    const { patience = PATIENCE, glance } = options
    this.#open = open
    this.#patience = patience
    this.#glance = glance
    this.#tables = new Value<readonly MyTable[]>([])
    this.sit(seats)
  }

  /** My tables, last used first. */
  get tables(): Observable<readonly MyTable[]> {
    return this.#tables
  }

  /** These are my seats now: what is no longer among them goes, and what is new is read. */
  sit(seats: readonly MySeat[]): void {
    // A table of a team has no plan.
    const withPlan = seats.filter(({ session }) => session.household !== null)
    const before = new Map(this.#tables.get().map((one) => [one.seat.session.id, one]))
    const now = withPlan.slice(0, this.#glance).map((seat): MyTable => {
      const known = before.get(seat.session.id)
      before.delete(seat.session.id)
      return known === undefined ? { seat, kind: 'waiting' } : { ...known, seat }
    })
    for (const id of before.keys()) this.#leave(id)
    this.#tables.set(now)
    this.#goOn()
  }

  /** Says how an action goes. */
  report(id: SessionId, action: ActionId, status: ReportStatus, words: string): void {
    const found = this.#tables.get().find(({ seat }) => seat.session.id === id)
    const opened = this.#opened.get(id)
    if (found?.kind !== 'read' || opened === undefined) return
    const by = found.reading.me
    opened.table.plan.add('report', { action, status, words: words.trim(), by })
    // At once, so that nothing is called saved that has only just been said.
    opened.look()
  }

  /** Opens a table anew that would not open. */
  again(id: SessionId): void {
    this.#leave(id)
    this.#tell(id, { kind: 'waiting' })
    this.#goOn()
  }

  /** Closes all of them, each once what was reported is saved. */
  leave(): void {
    for (const id of [...this.#opened.keys()]) this.#leave(id)
  }

  #leave(id: SessionId): void {
    this.#opened.get(id)?.leave()
    this.#opened.delete(id)
  }

  #tell(id: SessionId, progress: Progress): void {
    this.#tables.set(
      this.#tables
        .get()
        .map((one) => (one.seat.session.id === id ? { ...progress, seat: one.seat } : one)),
    )
  }

  #goOn(): void {
    const count = this.#tables.get().filter(({ kind }) => kind === 'opening').length
    const next = this.#tables.get().filter(({ kind }) => kind === 'waiting')
    for (const { seat } of next.slice(0, Math.max(0, AT_ONCE - count))) this.#begin(seat.session.id)
  }

  #begin(id: SessionId): void {
    const { table, leave } = this.#open(id)
    this.#tell(id, { kind: 'opening' })
    const timer = setTimeout(() => {
      this.#tell(id, { kind: 'late' })
      this.#goOn()
    }, this.#patience)
    let isSettled = false
    const look = () => {
      const state = table.state.get()
      const reading = state.kind === 'open' ? readTable(table) : undefined
      if (state.kind === 'closed') {
        this.#leave(id)
        this.#tell(id, { kind: 'failed', reason: state.reason })
      } else if (table.isNewer) {
        this.#leave(id)
        this.#tell(id, { kind: 'failed', reason: undefined })
      } else if (reading === undefined) return
      else if (!isSettled) {
        // What has just arrived may be read by the plan in this very frame, after us.
        isSettled = true
        queue.ask()
        return
      } else {
        this.#tell(id, { kind: 'read', reading })
        if (this.#glance !== undefined || reading.mine.length === 0) this.#leave(id)
      }
      clearTimeout(timer)
      this.#goOn()
    }
    const queue = new FrameQueue(look)
    const ask = () => queue.ask()
    const stops = [
      table.state.subscribe(ask),
      table.facts.subscribe(ask),
      table.save.subscribe(ask),
      table.plan.plan.subscribe(ask),
      table.plan.writers.subscribe(ask),
    ]
    this.#opened.set(id, {
      table,
      look,
      leave: () => {
        clearTimeout(timer)
        queue.stop()
        for (const stop of stops) stop()
        leave()
      },
    })
    ask()
  }
}
