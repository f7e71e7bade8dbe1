import {
  inOrder,
  isEntityGone,
  planEntities,
  type RoleCell,
  readEntity,
  readLaterRole,
  readRole,
  readWriters,
  roleCells,
  writerNames,
} from '@samenbord/shared/document'
import {
  type ActionId,
  type Entity,
  type EntityKind,
  type EntityOf,
  type LaterRole,
  type Party,
  RoleTime,
} from '@samenbord/shared/model'
import {
  EMPTY_PLAN,
  type LaterDivision,
  type Plan,
  type RoleDivision,
  type Sitter,
} from '@samenbord/shared/plan'
import type * as Y from 'yjs'
import { FrameQueue } from '../frame-queue.ts'
import { type Observable, Value } from '../observable.ts'

/** Hears of an entity that has just been deleted or put back, and by what. */
export type OnGone = (entity: Entity, gone: boolean, transaction: Y.Transaction) => void

const isOfKind = <Kind extends EntityKind>(entity: Entity, kind: Kind): entity is EntityOf<Kind> =>
  entity.kind === kind

/**
 * Reads the plan out of the shared document and keeps it up to date. What is done on this screen
 * shows at once; what comes from others shows once per frame. What did not change stays the same
 * object, so that a screen renders anew only what did.
 */
export class PlanReader {
  readonly #doc: Y.Doc
  readonly #known = new Map<string, { readonly entity: Entity; readonly gone: boolean }>()
  readonly #broken = new Set<string>()
  readonly #plan = new Value<Plan>(EMPTY_PLAN)
  readonly #former = new Value<readonly Sitter[]>([])
  readonly #setAside = new Value(0)
  readonly #onGone: OnGone
  readonly #dirty = new Set<string>()
  readonly #stops: (() => void)[] = []
  #rolesDirty: Record<RoleTime, boolean> = { now: true, later: true }
  #writersDirty = true
  readonly #frames = new FrameQueue(() => this.flush())

  constructor(doc: Y.Doc, onGone: OnGone) {
    this.#doc = doc
    this.#onGone = onGone
    const entities = planEntities(doc)
    for (const id of entities.keys()) this.#dirty.add(id)
    const watch = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      for (const event of events) {
        const [first] = event.path
        const ids = typeof first === 'string' ? [first] : [...event.changes.keys.keys()]
        for (const id of ids) this.#touch(id, transaction)
      }
      this.#ask(transaction)
    }
    const watchRoles = (time: RoleTime) => {
      const cells = roleCells(doc, time)
      const watch = (_event: unknown, transaction: Y.Transaction) => {
        this.#rolesDirty[time] = true
        this.#ask(transaction)
      }
      cells.observe(watch)
      this.#stops.push(() => cells.unobserve(watch))
    }
    const watchWriters = (_event: unknown, transaction: Y.Transaction) => {
      this.#writersDirty = true
      this.#ask(transaction)
    }
    entities.observeDeep(watch)
    for (const time of RoleTime.options) watchRoles(time)
    writerNames(doc).observe(watchWriters)
    this.#stops.push(
      () => entities.unobserveDeep(watch),
      () => writerNames(doc).unobserve(watchWriters),
    )
    this.flush()
  }

  /** The plan as it reads now. */
  get plan(): Observable<Plan> {
    return this.#plan
  }

  /** Everyone who ever wrote in it, as they were then. */
  get writers(): Observable<readonly Sitter[]> {
    return this.#former
  }

  /** How many parts lie in the document that cannot be shown. */
  get setAside(): Observable<number> {
    return this.#setAside
  }

  /** An entity by its id, deleted or not. */
  get(id: string): Entity | undefined {
    return this.#known.get(id)?.entity
  }

  /** Reads what has changed, now. */
  flush(): void {
    this.#frames.stop()
    const kinds = new Set<EntityKind>()
    for (const id of this.#dirty) for (const kind of this.#read(id)) kinds.add(kind)
    this.#dirty.clear()
    this.#tell(kinds)
    if (this.#writersDirty) {
      this.#writersDirty = false
      this.#former.set([...readWriters(this.#doc)].map(([id, writer]) => ({ id, ...writer })))
    }
  }

  stop(): void {
    for (const stop of this.#stops) stop()
    this.#frames.stop()
  }

  #touch(id: string, transaction: Y.Transaction): void {
    this.#dirty.add(id)
    const before = this.#known.get(id)
    const gone = isEntityGone(this.#doc, id)
    if (before !== undefined && before.gone !== gone) {
      this.#onGone(before.entity, gone, transaction)
    }
  }

  #ask(transaction: Y.Transaction): void {
    if (transaction.local) this.flush()
    else this.#frames.ask()
  }

  /** Which kinds look different for it. */
  #read(id: string): EntityKind[] {
    const before = this.#known.get(id)
    const reading = readEntity(id, planEntities(this.#doc).get(id))
    if (reading.ok) {
      this.#known.set(id, reading)
      this.#broken.delete(id)
    } else {
      this.#known.delete(id)
      // What was removed for good is not there, and not broken either.
      if (planEntities(this.#doc).has(id)) this.#broken.add(id)
      else this.#broken.delete(id)
    }
    const shown = [before, this.#known.get(id)].filter((one) => one?.gone === false)
    return shown.flatMap((one) => (one === undefined ? [] : [one.entity.kind]))
  }

  #tell(kinds: ReadonlySet<EntityKind>): void {
    this.#setAside.set(this.#broken.size)
    const { now, later } = this.#rolesDirty
    if (kinds.size === 0 && !now && !later) return
    const before = this.#plan.get()
    const shown = [...this.#known.values()].flatMap(({ entity, gone }) => (gone ? [] : [entity]))
    const list = <Kind extends EntityKind>(kind: Kind, known: readonly EntityOf<Kind>[]) =>
      kinds.has(kind) ? shown.filter((entity) => isOfKind(entity, kind)).sort(inOrder) : known
    this.#plan.set({
      members: list('member', before.members),
      named: list('named', before.named),
      statements: list('statement', before.statements),
      scales: list('scale', before.scales),
      goals: list('goal', before.goals),
      actions: list('action', before.actions),
      reports: list('report', before.reports),
      concerns: list('concern', before.concerns),
      obligations: list('obligation', before.obligations),
      crisisCards: list('crisis-card', before.crisisCards),
      dilemmas: list('dilemma', before.dilemmas),
      dilemmaAnswers: list('dilemma-answer', before.dilemmaAnswers),
      contacts: list('contact', before.contacts),
      ties: list('tie', before.ties),
      partnerships: list('partnership', before.partnerships),
      parentages: list('parentage', before.parentages),
      placements: list('placement', before.placements),
      terms: list('term', before.terms),
      meanings: list('meaning', before.meanings),
      roles: now ? this.#readRoles() : before.roles,
      rolesLater: later ? this.#readLater() : before.rolesLater,
    })
    this.#rolesDirty = { now: false, later: false }
  }

  #readRoles(): RoleDivision {
    return sortedDivision(roleCells(this.#doc), readRole)
  }

  #readLater(): LaterDivision {
    return sortedDivision(roleCells(this.#doc, 'later'), readLaterRole)
  }
}

/** The cells that can be read, by task, and of each task in one order on every screen. */
const sortedDivision = <Has extends LaterRole>(
  cells: Y.Map<unknown>,
  read: (key: string, value: unknown) => RoleCell<Has> | undefined,
): ReadonlyMap<ActionId, ReadonlyMap<Party, Has>> => {
  const division = new Map<ActionId, Map<Party, Has>>()
  for (const [key, value] of [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cell = read(key, value)
    if (cell === undefined) continue
    const of = division.get(cell.task) ?? new Map<Party, Has>()
    division.set(cell.task, of.set(cell.party, cell.role))
  }
  return division
}
