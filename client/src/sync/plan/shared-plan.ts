import {
  addEntities,
  CARD_TYPE,
  type CardEntity,
  cardsOf,
  changeEntity,
  type EntityChange,
  type Erased,
  entityWords,
  erasedTypes,
  eraseFromPlan,
  FOLLOWS,
  LiveWords,
  MAP_TYPE,
  type MapView,
  mapOnBoard,
  OWN,
  orderBehind,
  placeCard,
  placeMap,
  placeRoles,
  planEntities,
  putWordsBack,
  ROLES_TYPE,
  removeEntities,
  reorder,
  restoreEntities,
  rolesOnBoard,
  setLaterRole,
  setRole,
  signAs,
  type WordsField,
} from '@samenbord/shared/document'
import {
  type ActionId,
  Entity,
  type EntityId,
  type EntityKind,
  type EntityOf,
  type LaterRole,
  type LifeMark,
  type Participant,
  type Party,
  type Role,
} from '@samenbord/shared/model'
import { everyEntity, LIST_OF, type Plan, partiesIn, type Sitter } from '@samenbord/shared/plan'
import type * as Y from 'yjs'
import { Losses, type Taken } from '../losses.ts'
import type { Observable } from '../observable.ts'
import type { OwnUndo, StepVerb } from '../own-undo.ts'
import { randomId } from '../random-id.ts'
import { PlanReader } from './plan-reader.ts'

/** What one says of a new entity; the rest follows. */
export type NewEntity<Kind extends EntityKind> = Omit<
  EntityOf<Kind>,
  'kind' | 'id' | 'order' | 'madeBy' | 'madeAt' | 'proposal' | LifeMark
> &
  Partial<Pick<EntityOf<Kind>, LifeMark & keyof EntityOf<Kind>>>

/** Where an entity is used, for who is about to delete it. */
export interface Uses {
  /** Cards on the board. */
  readonly cards: number
  /** Parts of the plan that point at it: actions of a goal, answers to a statement, ties and tasks of a contact. */
  readonly entities: readonly Entity[]
}

/** Words that someone writes in a field, letter by letter, while others may write there too. */
export interface Writing extends Pick<LiveWords, 'shown' | 'catchUp' | 'stop'> {
  /** The field reads `after` now. */
  change(after: string): void
}

/** Whether this is by, of or for the contact of this id: a tie, a family relation, a wish. */
const isAboutContact = (entity: Entity, id: EntityId): boolean => {
  const values: readonly unknown[] = Object.values(entity)
  return values.includes(`contact:${id}`)
}

/** Whether this points at `id`. */
const pointsAt = (entity: Entity, id: EntityId): boolean => {
  switch (entity.kind) {
    case 'action':
      return entity.goal === id
    case 'goal':
      return entity.from === id
    case 'statement':
      return entity.replyTo === id
    case 'meaning':
      return entity.term === id
    case 'dilemma-answer':
      return entity.dilemma === id
    default:
      return false
  }
}

/**
 * The household plan of one table: what it reads, and how one person changes it. Each change is one
 * step that this person can take back, unless it goes on with what they are writing.
 */
export class SharedPlan {
  readonly #doc: Y.Doc
  readonly #undo: OwnUndo
  readonly #me: () => Participant | undefined
  readonly #seated: () => readonly Participant[]
  readonly #isProposal: () => boolean
  readonly #losses = new Losses()
  readonly #reader: PlanReader
  #writing: string | undefined

  /** `who` tells who writes here, and who sits at the table; nothing is added before that is known. */
  constructor(
    doc: Y.Doc,
    undo: OwnUndo,
    who: {
      readonly me: () => Participant | undefined
      readonly seated: () => readonly Participant[]
      /** Whether what is added now is a proposal: the resident is not there. */
      readonly isProposal?: () => boolean
    },
  ) {
    this.#doc = doc
    this.#undo = undo
    this.#me = who.me
    this.#seated = who.seated
    this.#isProposal = who.isProposal ?? (() => false)
    this.#reader = new PlanReader(doc, (entity, gone, transaction) =>
      this.#gone(entity, gone, transaction),
    )
  }

  /** The plan as it reads now. */
  get plan(): Observable<Plan> {
    return this.#reader.plan
  }

  /** Everyone who ever wrote in it, as they were then. */
  get writers(): Observable<readonly Sitter[]> {
    return this.#reader.writers
  }

  /** How many parts lie in the document that cannot be shown. */
  get setAside(): Observable<number> {
    return this.#reader.setAside
  }

  /** What another deleted while this person was busy with it. */
  get taken(): Observable<readonly Taken[]> {
    return this.#losses.taken
  }

  /** An entity by its id, also when it was deleted. */
  get(id: string): Entity | undefined {
    return this.#reader.get(id)
  }

  /**
   * Adds an entity behind the others of its kind; answers its id.
   *
   * @throws Error before the server has told who this person is
   */
  add<Kind extends EntityKind>(kind: Kind, fields: NewEntity<Kind>): EntityOf<Kind>['id'] {
    const entity: Entity = this.make(kind, fields)
    this.#signNamed([`participant:${entity.madeBy}`, ...Object.values(fields)])
    this.#undo.begin({ what: kind === 'report' ? 'reported' : 'added', kind })
    addEntities(this.#doc, [entity])
    this.#losses.wrote(entity.id)
    return entity.id as EntityOf<Kind>['id']
  }

  /**
   * An entity as it would be added, in no document: for what is kept from the table.
   *
   * @throws Error before the server has told who this person is
   */
  make<Kind extends EntityKind>(kind: Kind, fields: NewEntity<Kind>): EntityOf<Kind> {
    const me = this.#me()
    if (me === undefined) throw new Error('nobody can add anything before they are known')
    const entity = Entity.parse({
      ...fields,
      kind,
      id: randomId(),
      order: orderBehind(this.plan.get()[LIST_OF[kind]]),
      madeBy: me.id,
      madeAt: new Date().toISOString(),
      // Of those kinds that know it.
      proposal: this.#isProposal(),
    })
    // The schema has just seen that it is of this kind.
    return entity as EntityOf<Kind>
  }

  /** Does several things as one step, named after the first. */
  together(work: () => void): void {
    this.#undo.together(work)
  }

  /** Changes fields of an entity. `verb` is what undo calls it. */
  change<Kind extends EntityKind>(
    kind: Kind,
    id: EntityOf<Kind>['id'],
    change: EntityChange<Kind>,
    verb: StepVerb = 'changed',
  ): void {
    this.#undo.begin({ what: verb, kind })
    this.#signNamed(Object.values(change))
    if (changeEntity(this.#doc, id, change)) this.#losses.wrote(id)
  }

  /**
   * Begins to write in a field; nothing when it is not there. `onOthers` hears that the words are no
   * longer what is shown: call `catchUp` when they can be. Stop it when the field goes.
   */
  writeIn<Kind extends EntityKind>(
    kind: Kind,
    id: EntityOf<Kind>['id'],
    field: WordsField<Kind>,
    onOthers: () => void,
  ): Writing | undefined {
    const words = entityWords(this.#doc, id, field)
    if (words === undefined) return undefined
    const live = new LiveWords(words, onOthers)
    return {
      get shown() {
        return live.shown
      },
      change: (after) => {
        if (after === live.shown) return
        this.#undo.writeIn(`${id}/${field}`, kind)
        this.#losses.wrote(id)
        this.#doc.transact(() => live.change(after), OWN)
        this.#reworded(id)
      },
      catchUp: (carets) => live.catchUp(carets),
      stop: () => live.stop(),
    }
  }

  /** Says in what this person is writing now; nothing when in nothing. */
  setWriting(id: EntityId | undefined): void {
    this.#writing = id
  }

  /** Deletes an entity. What points at it stays, and shows again when it is put back. */
  remove(entity: Entity): void {
    this.#undo.begin({ what: 'removed', kind: entity.kind })
    removeEntities(this.#doc, [entity.id], Date.now())
  }

  /** Puts an entity to another place among the `sorted` ones of its kind, counted without itself. */
  move<Kind extends EntityKind>(
    kind: Kind,
    sorted: readonly EntityOf<Kind>[],
    id: EntityOf<Kind>['id'],
    to: number,
  ): void {
    this.#undo.begin({ what: 'moved', kind })
    for (const [moved, order] of reorder(sorted, id, to)) {
      changeEntity<EntityKind>(this.#doc, moved, { order })
    }
  }

  /** Says what a party does in an action later; `null` is as now. */
  setLaterRole(action: ActionId, party: Party, role: LaterRole | null): void {
    this.#undo.begin({ what: 'divided', kind: 'action' })
    this.#signNamed([party])
    setLaterRole(this.#doc, action, party, role)
  }

  /** Says what a party does in an action; nothing takes it out. */
  setRole(action: ActionId, party: Party, role: Role | null): void {
    this.#undo.begin({ what: 'divided', kind: 'action' })
    this.#signNamed([party])
    setRole(this.#doc, action, party, role)
  }

  /**
   * Takes things out of the document for good, whole or the words of one field: for what is kept from
   * the table. No step of this person brings any of it back.
   */
  takeOut(what: readonly Erased[]): void {
    this.#undo.forget(erasedTypes(this.#doc, what))
    eraseFromPlan(this.#doc, what)
  }

  /** Puts something in the plan that was kept from it, under the id it has; not a step to take back. */
  bringIn(entity: Entity): void {
    this.#signNamed(Object.values(entity))
    // Under an id that lies there already nothing is laid twice.
    if (planEntities(this.#doc).has(entity.id)) restoreEntities(this.#doc, [entity.id], FOLLOWS)
    else addEntities(this.#doc, [entity], FOLLOWS)
    this.#undo.endStep()
  }

  /** Adds words behind what stands in a field, that were kept from it; not a step to take back. */
  bringInWords<Kind extends EntityKind>(
    id: EntityOf<Kind>['id'],
    field: WordsField<Kind>,
    words: string,
  ): void {
    putWordsBack(this.#doc, id, field, words)
  }

  /** Lays a card of this on the board, where there is room. */
  putOnBoard(entity: CardEntity): void {
    this.#undo.begin({ what: 'added', kind: CARD_TYPE })
    placeCard(this.#doc, `shape:${randomId()}`, entity)
  }

  /** Shows the network map on the board: lays it there unless it is. Answers which shape it is. */
  putMapOnBoard(view: MapView): string {
    const there = mapOnBoard(this.#doc, view)
    if (there !== undefined) return there
    const id = `shape:${randomId()}`
    this.#undo.begin({ what: 'added', kind: MAP_TYPE })
    placeMap(this.#doc, id, view)
    return id
  }

  /** Shows who does what on the board: lays it there unless it is. Answers which shape it is. */
  putRolesOnBoard(): string {
    const there = rolesOnBoard(this.#doc)
    if (there !== undefined) return there
    const id = `shape:${randomId()}`
    this.#undo.begin({ what: 'added', kind: ROLES_TYPE })
    placeRoles(this.#doc, id)
    return id
  }

  /** Whether the network map lies on the board in this view. */
  hasMapOnBoard(view: MapView): boolean {
    return mapOnBoard(this.#doc, view) !== undefined
  }

  /** Where an entity is used. */
  usesOf({ id }: Entity): Uses {
    const plan = this.plan.get()
    return {
      cards: cardsOf(this.#doc, id),
      entities: everyEntity(plan).filter(
        (entity) =>
          pointsAt(entity, id) ||
          isAboutContact(entity, id) ||
          (entity.kind === 'action' && partiesIn(plan, entity.id).has(`contact:${id}`)),
      ),
    }
  }

  /** Puts back what another deleted while this person was busy with it. */
  restoreTaken(): void {
    const taken = this.#losses.taken.get()
    const [first] = taken
    if (first === undefined) return
    this.#undo.begin({ what: 'added', kind: taken.length === 1 ? first.kind : 'several' })
    restoreEntities(
      this.#doc,
      taken.map(({ id }) => id),
    )
    this.#losses.restored()
  }

  /** Leaves it deleted. */
  dropTaken(): void {
    this.#losses.leave()
  }

  /** Everything written here so far is on the server's disk. */
  markSaved(): void {
    this.#losses.saved()
  }

  stop(): void {
    this.#reader.stop()
  }

  /** Words that their noter changed are no longer what was confirmed. */
  #reworded(id: EntityId): void {
    const entity = this.get(id)
    if (entity?.kind === 'statement' && entity.confirmed && entity.notedBy === this.#me()?.id) {
      changeEntity<'statement'>(this.#doc, id, { confirmed: false }, FOLLOWS)
    }
  }

  /** Whoever at the table is named keeps the name there, also after they have left. */
  #signNamed(values: Iterable<unknown>): void {
    for (const value of values) {
      const seated = this.#seated().find(({ id }) => value === `participant:${id}`)
      if (seated === undefined) continue
      const { id, name, kind, colour, organisation = null, discipline = null } = seated
      signAs(this.#doc, id, { name, kind, colour, organisation, discipline })
    }
  }

  #gone(entity: Entity, gone: boolean, { origin }: Y.Transaction): void {
    if (!gone) this.#losses.returned(entity.id)
    else if (origin !== OWN && origin !== this.#undo.origin) {
      this.#losses.deleted(entity, this.#writing === entity.id)
    }
  }
}
