import {
  type BoardRecord,
  FOLLOWS,
  OWN,
  PLACED,
  PUT_BACK,
  rebase,
  recordMap,
  restoreRecords,
  wordsOf,
} from '@samenbord/shared/document'
import { atom, type Editor, react, type TLRecord, type TLStore } from 'tldraw'
import { ySyncPluginKey } from 'y-prosemirror'
import type * as Y from 'yjs'
import { FrameQueue, Losses, type Observable, type OwnUndo, type Taken } from '../../sync/index.ts'
import { boardRecordOf, kindOf } from './board-record-of.ts'
import { watchDocument } from './document-watch.ts'
import { Fitting, isFitted } from './fitting.ts'
import { inGesture, isDrawing, isStroke } from './gesture.ts'
import { routeHistory } from './history-route.ts'
import { type Projected, Projection, type SetAside } from './projection.ts'
import { type RecordCheck, recordCheck } from './record-check.ts'
import {
  differentThan,
  isSame,
  mergeIntoStore,
  ofKnownParts,
  type StoreMerge,
} from './store-merge.ts'
import { watchStore } from './store-watch.ts'
import { Writer } from './writer.ts'

/** How often a stroke under way is written, in milliseconds. */
const STROKE_EVERY = 100

/** Where a shape is while someone else drags it, before the end is written. */
export type Underway = (record: TLRecord) => TLRecord

const isOwnOrigin = (origin: unknown): boolean =>
  origin === OWN || origin === FOLLOWS || origin === ySyncPluginKey

/**
 * Keeps a tldraw store and the shared document the same. What this person does is written property
 * by property when a gesture ends; what others do is put on the board once per frame, under
 * whatever this person is in the middle of.
 */
export class BoardBinding {
  readonly undo: OwnUndo
  readonly #doc: Y.Doc
  readonly #store: TLStore
  readonly #check: RecordCheck
  readonly #projection: Projection
  readonly #writer: Writer
  /** Changed here, not written yet. */
  readonly #pending = new Set<string>()
  /** Changed by tldraw as a consequence of what came from elsewhere. */
  readonly #follows = new Set<string>()
  /** Changed elsewhere, not shown yet. */
  readonly #dirty = new Set<string>()
  /** Written here since the last time. */
  readonly #written = new Set<string>()
  readonly #fitting = new Fitting()
  readonly #losses = new Losses()
  readonly #frames = new FrameQueue(() => this.#project())
  readonly #setAside = atom<readonly SetAside[]>('set aside', [])
  readonly #stops: (() => void)[] = []
  readonly #onUnwritten: (unwritten: boolean) => void
  #editor: Editor | undefined
  #mayWrite = false
  #projecting = false
  #underway: Underway = (record) => record
  #strokeStarted = false
  #writing: string | null = null
  #unwritten = false

  /** Fills the store at once; mount the editor afterwards. `onUnwritten` hears of unwritten work. */
  constructor(
    doc: Y.Doc,
    undo: OwnUndo,
    store: TLStore,
    onUnwritten: (unwritten: boolean) => void,
  ) {
    this.#doc = doc
    this.#store = store
    this.#onUnwritten = onUnwritten
    this.#check = recordCheck(store)
    this.#projection = new Projection(doc, this.#check)
    this.undo = undo
    undo.trackEditor(ySyncPluginKey)
    this.#writer = new Writer(doc, (id) => this.#get(id), this.#projection, this.undo)
    for (const id of this.#projection.ids()) this.#dirty.add(id)
    this.#project()
    this.#stops.push(
      watchDocument(doc, {
        recordsChanged: (ids, origin) => this.#recordsChanged(ids, origin),
        entitiesChanged: (ids) => this.#entitiesChanged(ids),
      }),
      watchStore(store, {
        touched: (record, source) => this.#touched(record, source),
        settled: () => this.#operationEnded(),
      }),
    )
  }

  /** What lies in the document and cannot be shown. */
  get setAside(): readonly SetAside[] {
    return this.#setAside.get()
  }

  /** What another deleted while this person was writing in it. */
  get taken(): Observable<readonly Taken[]> {
    return this.#losses.taken
  }

  /** Binds the gestures of the mounted editor. The returned function lets go. */
  attach(editor: Editor): () => void {
    this.#editor = editor
    const stopRouting = routeHistory(editor, this.undo, {
      onMark: () => {
        if (!inGesture(editor)) this.#write()
      },
      onBail: () => this.#bailed(),
      beforeUndo: () => this.#write(),
    })
    const stops = [
      react('write when a gesture ends', () => {
        const path = editor.getPath()
        queueMicrotask(() => this.#settle(path))
      }),
      react('writing in a shape', () => this.#writingIn(editor.getEditingShapeId())),
    ]
    const strokes = setInterval(() => this.#writeStroke(), STROKE_EVERY)
    return () => {
      clearInterval(strokes)
      for (const stop of stops) stop()
      stopRouting()
      this.#write()
      this.#editor = undefined
    }
  }

  /** Whether this person may change the board; what was not written by then is put back. */
  setMayWrite(mayWrite: boolean): void {
    this.#mayWrite = mayWrite
    if (!mayWrite) this.#discard()
  }

  /** Everything written here so far is on the server's disk. */
  markSaved(): void {
    this.#losses.saved(this.#dirty)
  }

  /** How shapes that others are dragging are to be shown; `ids` are those it says something of. */
  setUnderway(underway: Underway, ids: Iterable<string>): void {
    this.#underway = underway
    for (const id of ids) if (!this.#pending.has(id)) this.#dirty.add(id)
    this.#frames.ask()
  }

  /** What is moving here: changed in this gesture and known to others. */
  moving(): TLRecord[] {
    return [...this.#pending].flatMap((id) => {
      const record = this.#writer.base.has(id) ? this.#get(id) : undefined
      return record === undefined ? [] : [record]
    })
  }

  /** Does `work` on the board as what follows from words that grew: written, and no step of anyone. */
  fit(work: () => void): void {
    const fitted = this.#fitting.during(work).filter((id) => !this.#pending.has(id))
    if (this.#mayWrite) this.#writeIds(fitted, FOLLOWS)
    else for (const id of fitted) this.#dirty.add(id)
  }

  /** Puts back what another deleted while this person was writing in it. */
  restoreTaken(): void {
    const taken = this.#losses.taken.get()
    const [first] = taken
    if (first === undefined) return
    this.undo.endStep()
    this.undo.name({ what: 'added', kind: taken.length === 1 ? first.kind : 'several' })
    const ids = taken.map(({ id }) => id)
    restoreRecords(this.#doc, ids)
    for (const id of ids) this.#dirty.add(id)
    this.#losses.restored()
    this.#frames.ask()
  }

  /** Leaves it deleted. */
  dropTaken(): void {
    this.#losses.leave()
  }

  destroy(): void {
    for (const stop of this.#stops) stop()
    this.#frames.stop()
  }

  #get(id: string): TLRecord | undefined {
    return this.#store.get(id as TLRecord['id'])
  }

  // From the document to the board

  #recordsChanged(ids: readonly string[], origin: unknown): void {
    const own = isOwnOrigin(origin)
    for (const id of ids) {
      if (own || origin === PLACED) this.#losses.wrote(id)
      ;(own ? this.#written : this.#dirty).add(id)
      if (origin === this.undo.origin || origin === PUT_BACK) this.#losses.undid(id)
    }
    if (!own) this.#frames.ask()
  }

  /** A card is shown as long as what it shows is in the plan, whoever changes that. */
  #entitiesChanged(ids: readonly string[]): void {
    // A card that was just made here is not known to the projection yet.
    for (const id of this.#projection.refresh(this.#written)) this.#dirty.add(id)
    this.#written.clear()
    for (const id of ids) if (this.#projection.turnsCards(id)) this.#dirty.add(id)
    if (this.#dirty.size > 0) this.#frames.ask()
  }

  #project(): void {
    const touched = this.#projection.refresh([...this.#written, ...this.#dirty])
    this.#written.clear()
    this.#dirty.clear()
    const put: TLRecord[] = []
    const remove: TLRecord[] = []
    for (const id of touched) {
      const shown = this.#show(id)
      if (shown === undefined) {
        const record = this.#get(id)
        if (record !== undefined) remove.push(record)
      } else if (!isSame(this.#get(id), shown)) put.push(ofKnownParts(this.#get(id), shown))
    }
    this.#losses.shown()
    this.#merge(put, remove)
    const setAside = this.#projection.setAside()
    if (setAside.length > 0 || this.setAside.length > 0) this.#setAside.set(setAside)
    this.#settleFollows(remove)
  }

  /**
   * tldraw tidies up after what came from elsewhere (an empty group goes). That is written too, so
   * that all boards stay the same; but not when a record is only missing because it was set aside.
   */
  #settleFollows(removed: readonly TLRecord[]): void {
    if (removed.some(({ id }) => this.#projection.isSetAside(id))) this.#follows.clear()
    if (this.#follows.size > 0) queueMicrotask(() => this.#writeFollows())
  }

  #lost(record: BoardRecord, writing: boolean): void {
    if (record.typeName !== 'shape') return
    this.#losses.deleted({ id: record.id, kind: kindOf(record) }, writing)
  }

  /** The record as it stands on this screen, with what this person is in the middle of on top. */
  #show(id: string): TLRecord | undefined {
    const projected = this.#projection.project(id)
    const here = this.#get(id)
    const before = this.#writer.base.get(id)
    const writing = this.#editor?.getEditingShapeId() === id
    if (projected === undefined) {
      if (this.#projection.isGone(id) && before !== undefined) {
        this.#lost(before, writing)
      }
      if (writing && this.#projection.isGone(id)) return here
      this.#writer.base.delete(id)
      this.#pending.delete(id)
      return undefined
    }
    this.#writer.base.set(id, projected.raw)
    if (here === undefined || before === undefined || !(this.#pending.has(id) || writing)) {
      return this.#showUnderway(projected)
    }
    const mine = boardRecordOf(here)
    const merged = this.#pending.has(id) ? rebase(before, mine, projected.raw) : projected.raw
    // The words being written belong to the text editor, which hears of others' letters itself.
    const words = mine.props?.richText
    const shown =
      writing && words !== undefined
        ? { ...merged, props: { ...merged.props, richText: words } }
        : merged
    return this.#check(shown) ?? projected.shown
  }

  /**
   * What others are dragging is where they have it, and known as such: a change made here meanwhile
   * must not write their half-way place.
   */
  #showUnderway({ raw, shown }: Projected): TLRecord {
    const moved = this.#underway(shown)
    const checked = moved === shown ? shown : this.#check(boardRecordOf(moved))
    if (checked === undefined || checked === shown) return shown
    this.#writer.base.set(raw.id, rebase(boardRecordOf(shown), boardRecordOf(checked), raw))
    return checked
  }

  #merge(put: TLRecord[], remove: TLRecord[]): void {
    if (put.length === 0 && remove.length === 0) return
    const merge: StoreMerge = { put: [...this.#missingParents(put), ...put], remove }
    this.#projecting = true
    try {
      mergeIntoStore(this.#store, merge)
    } finally {
      this.#projecting = false
    }
    const follows = differentThan(merge, this.#store, this.#follows)
    this.#follows.clear()
    for (const id of follows) this.#follows.add(id)
  }

  /** Groups that tldraw tidied away here while they still stand in the document. */
  #missingParents(put: readonly TLRecord[]): TLRecord[] {
    const coming = new Set<string>(put.map(({ id }) => id))
    return put.flatMap((record) => {
      if (record.typeName !== 'shape' || coming.has(record.parentId)) return []
      if (this.#get(record.parentId) !== undefined) return []
      const parent = this.#projection.project(record.parentId)
      if (parent === undefined) return []
      coming.add(record.parentId)
      this.#writer.base.set(record.parentId, parent.raw)
      return [parent.shown]
    })
  }

  // From the board to the document

  #touched(record: TLRecord, source: 'remote' | 'user'): void {
    // tldraw calls some of its own tidying remote too, so what was touched is compared afterwards.
    if (this.#projecting) this.#follows.add(record.id)
    else if (source === 'user' && !this.#fitting.takes(record.id)) this.#pending.add(record.id)
    this.#skipWords(record)
  }

  #operationEnded(): void {
    const editor = this.#editor
    if (editor === undefined || this.#projecting) return
    if (!inGesture(editor)) this.#write()
    this.#tellUnwritten()
  }

  #tellUnwritten(): void {
    const unwritten = this.#pending.size > 0
    if (unwritten === this.#unwritten) return
    this.#unwritten = unwritten
    this.#onUnwritten(unwritten)
  }

  /** Words written in the text editor are in the document already: the editor is bound to it. */
  #skipWords(after: TLRecord): void {
    if (after.typeName !== 'shape' || this.#editor?.getEditingShapeId() !== after.id) return
    const map = recordMap(this.#doc, after.id)
    const base = this.#writer.base.get(after.id)
    const words = boardRecordOf(after).props?.richText
    if (base === undefined || words === undefined) return
    if (map === undefined || wordsOf(map) === undefined) return
    this.#writer.base.set(after.id, { ...base, props: { ...base.props, richText: words } })
  }

  #settle(path: string): void {
    const editor = this.#editor
    if (editor === undefined || editor.getPath() !== path || inGesture(editor)) return
    this.#strokeStarted = false
    this.#write()
    this.#tellUnwritten()
  }

  #writeStroke(): void {
    const editor = this.#editor
    if (editor === undefined || !isDrawing(editor)) return
    const strokes = [...this.#pending].filter((id) => isStroke(this.#get(id)))
    if (strokes.length === 0) return
    this.#strokeStarted = true
    this.#writeIds(strokes, OWN)
  }

  #write(): void {
    if (this.#pending.size === 0) return
    if (!this.#mayWrite) {
      this.#discard()
      return
    }
    const fitted = [...this.#pending].filter((id) => this.#isFitting(id))
    this.#writeIds(fitted, FOLLOWS)
    this.#writeIds([...this.#pending], OWN)
  }

  /** Whether a shape only took the size of the words being written in it: no step of its own. */
  #isFitting(id: string): boolean {
    const before = this.#writer.base.get(id)
    const record = this.#get(id)
    if (id !== this.#writing || before === undefined || record === undefined) return false
    return isFitted(before, boardRecordOf(record))
  }

  #writeFollows(): void {
    const ids = [...this.#follows].filter((id) => !this.#pending.has(id))
    this.#follows.clear()
    if (this.#mayWrite) this.#writeIds(ids, FOLLOWS)
  }

  #writeIds(ids: readonly string[], origin: symbol): void {
    for (const id of ids) this.#pending.delete(id)
    this.#writer.write(ids, origin)
  }

  /** Forgets what was not written and shows the document again. */
  #discard(): void {
    for (const id of this.#pending) this.#dirty.add(id)
    this.#pending.clear()
    this.#tellUnwritten()
    queueMicrotask(() => {
      if (this.#dirty.size > 0) this.#project()
    })
  }

  #bailed(): void {
    if (this.#strokeStarted) this.undo.abandon()
    this.#strokeStarted = false
    this.#discard()
  }

  #writingIn(id: string | null): void {
    if (id === this.#writing) return
    const record = id === null ? undefined : this.#get(id)
    this.undo.setWriting(record === undefined ? undefined : kindOf(boardRecordOf(record)))
    // Once the writing ends, the words come from the document again.
    if (this.#writing !== null) this.#dirty.add(this.#writing)
    this.#writing = id
    this.#frames.ask()
  }
}
