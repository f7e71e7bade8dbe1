import {
  type BoardRecord,
  boardRecords,
  DOCUMENT_RECORD_ID,
  PAGE_RECORD_ID,
  readRecord,
} from '@samenbord/shared/document'
import type { TLRecord } from 'tldraw'
import type * as Y from 'yjs'
import { stringOf } from './board-record-of.ts'
import { entityOf, HiddenCards } from './hidden-cards.ts'
import { onThePage } from './on-the-page.ts'
import { OrderPlaces } from './order-places.ts'
import type { RecordCheck } from './record-check.ts'

/** A record that lies in the document and cannot be shown, for who wants to know. */
export interface SetAside {
  readonly id: string
  /** What it claims to be (`note`, `arrow` …), when it says so. */
  readonly kind: string | undefined
}

/** One record of the document, as the board is to show it. */
export interface Projected {
  /** As it lies in the document. */
  readonly raw: BoardRecord
  /** As it is shown: the same, unless what it lay in is gone. */
  readonly shown: TLRecord
}

interface Known {
  readonly raw: BoardRecord
  /** The checked record; undefined when it is deleted. */
  readonly checked: TLRecord | undefined
}

/** Nobody lays groups deeper in each other. */
const DEEPEST = 8

/**
 * What the document says, as records for the board. The same document gives the same board
 * everywhere: parents that are gone or go round in a circle, ties to what is not there and
 * records that cannot be read are resolved here, without writing anything.
 */
export class Projection {
  readonly #records: Y.Map<unknown>
  readonly #check: RecordCheck
  readonly #known = new Map<string, Known>()
  readonly #setAside = new Map<string, SetAside>()
  readonly #hidden: HiddenCards
  /** By shape id: what lies in it, and the bindings from or to it. By entity id: its cards. */
  readonly #dependents = new Map<string, Set<string>>()
  readonly #places = new OrderPlaces()

  constructor(doc: Y.Doc, check: RecordCheck) {
    this.#hidden = new HiddenCards(doc)
    this.#records = boardRecords(doc)
    this.#check = check
  }

  /** Every id in the document. */
  ids(): string[] {
    return [...this.#records.keys()]
  }

  /** What cannot be shown. */
  setAside(): SetAside[] {
    return [...this.#setAside.values()]
  }

  isSetAside(id: string): boolean {
    return this.#setAside.has(id)
  }

  /** Whether what happened to this entity hides or shows a card. */
  turnsCards(entityId: string): boolean {
    const cards = [...(this.#dependents.get(entityId) ?? [])]
    return cards.some((id) => this.#hidden.turns(id, this.#known.get(id)?.raw))
  }

  /**
   * Reads the given records anew, and looks anew at the cards of the given entities; answers all ids
   * whose picture may have changed by it.
   */
  refresh(ids: Iterable<string>): Set<string> {
    const touched = new Set<string>()
    // A group is shown by what lies in it, so those that gain or lose something are touched too.
    const parents = new Set<string>()
    let turned = false
    const depend = (id: string) => {
      if (touched.has(id)) return
      touched.add(id)
      for (const dependent of this.#dependents.get(id) ?? []) depend(dependent)
    }
    for (const id of ids) {
      for (const on of this.#leansOn(id)) {
        this.#dependents.get(on)?.delete(id)
        parents.add(on)
      }
      this.#read(id)
      for (const card of [id, ...(this.#dependents.get(id) ?? [])]) {
        if (!this.#hidden.look(card, this.#known.get(card)?.raw)) continue
        parents.add(this.#parentOf(card))
        turned = true
      }
      for (const on of this.#leansOn(id)) {
        const set = this.#dependents.get(on) ?? new Set()
        this.#dependents.set(on, set.add(id))
        parents.add(on)
      }
      depend(id)
      for (const sibling of this.#tiesOfSameArrow(id)) touched.add(sibling)
    }
    // A hidden card can leave too little of a group, and so of the group around it.
    for (const id of parents) {
      if ((turned || this.#hidden.any) && this.#isGroup(id)) {
        depend(id)
        parents.add(this.#parentOf(id))
      } else touched.add(id)
    }
    for (const id of [...touched]) for (const mate of this.#takePlace(id)) touched.add(mate)
    return touched
  }

  /** Which of two ties of one end is shown depends on the other. */
  #tiesOfSameArrow(id: string): Iterable<string> {
    const raw = this.#known.get(id)?.raw
    return raw?.typeName === 'binding' ? (this.#dependents.get(stringOf(raw, 'fromId')) ?? []) : []
  }

  /** Notes where a shape stands; answers who stands, or stood, at the same place. */
  #takePlace(id: string): string[] {
    const known = this.#known.get(id)
    return this.#places.take(id, known?.checked === undefined ? undefined : this.#place(known.raw))
  }

  /** The record as it is to be shown, or undefined when it is not to be shown. */
  project(id: string): Projected | undefined {
    const known = this.#known.get(id)
    if (known?.checked === undefined || !this.#isShown(id)) return undefined
    const { raw, checked } = known
    let placed = this.#place(raw)
    if (placed === undefined) return undefined
    const index = placed.typeName === 'shape' ? this.#places.ownIndex(placed) : raw.index
    if (index !== raw.index && index !== undefined) placed = { ...placed, index }
    const shown = placed === raw ? checked : this.#check(placed)
    return shown === undefined ? undefined : { raw, shown }
  }

  /** The record as it lies in the document, deleted or not. */
  raw(id: string): BoardRecord | undefined {
    return this.#known.get(id)?.raw
  }

  isGone(id: string): boolean {
    const known = this.#known.get(id)
    return known !== undefined && known.checked === undefined
  }

  #read(id: string): void {
    const stored = this.#records.get(id)
    this.#known.delete(id)
    this.#setAside.delete(id)
    if (stored === undefined) return
    const reading = readRecord(id, stored)
    if (!reading.ok) {
      this.#setAside.set(id, { id, kind: undefined })
      return
    }
    const { record, gone } = reading
    const checked = gone || this.#isStranger(record) ? undefined : this.#check(record)
    if (!gone && checked === undefined) {
      this.#setAside.set(id, { id, kind: stringOf(record, 'type') || record.typeName })
      return
    }
    this.#known.set(id, { raw: record, checked })
  }

  #isGroup(id: string): boolean {
    return this.#known.get(id)?.raw.type === 'group'
  }

  /**
   * Whether a group has less than two parts to show for now, since cards in it are hidden: the board
   * knows no group of one. Then what is left stands on the board itself.
   */
  #isThin(id: string, depth = 0): boolean {
    if (!this.#hidden.any || depth > DEEPEST || !this.#isGroup(id)) return false
    const parts = this.#partsOf(id).filter((part) => this.#known.get(part)?.checked !== undefined)
    const shown = parts.filter((part) => !this.#hidden.has(part) && !this.#isThin(part, depth + 1))
    return shown.length < 2 && shown.length < parts.length
  }

  #parentOf(id: string): string {
    return stringOf(this.#known.get(id)?.raw ?? { id, typeName: '' }, 'parentId')
  }

  /** What lies in a shape. */
  #partsOf(id: string): string[] {
    return [...(this.#dependents.get(id) ?? [])].filter(
      (part) => this.#known.get(part)?.raw.parentId === id,
    )
  }

  /** There is one board: other pages and documents are not ours. */
  #isStranger(record: BoardRecord): boolean {
    if (record.typeName === 'document') return record.id !== DOCUMENT_RECORD_ID
    return record.typeName === 'page' && record.id !== PAGE_RECORD_ID
  }

  #leansOn(id: string): string[] {
    const raw = this.#known.get(id)?.raw
    if (raw?.typeName === 'shape') {
      const entity = entityOf(raw)
      return [stringOf(raw, 'parentId'), ...(entity === undefined ? [] : [entity])]
    }
    if (raw?.typeName === 'binding') return [stringOf(raw, 'fromId'), stringOf(raw, 'toId')]
    return []
  }

  #place(raw: BoardRecord): BoardRecord | undefined {
    if (raw.typeName === 'shape') return this.#isEmptyGroup(raw) ? undefined : this.#placeShape(raw)
    if (raw.typeName === 'binding') return this.#placeBinding(raw)
    return raw
  }

  #isShown(id: string): boolean {
    if (this.#known.get(id)?.checked === undefined) return false
    return !this.#hidden.has(id) && !this.#isThin(id)
  }

  /** Taking back part of a step can leave a group with nothing in it. */
  #isEmptyGroup(raw: BoardRecord): boolean {
    if (raw.type !== 'group') return false
    return !this.#partsOf(raw.id).some((id) => this.#isShown(id))
  }

  /** A shape whose parent is not shown stands on the board itself, where it was. */
  #placeShape(raw: BoardRecord): BoardRecord {
    const parentId = stringOf(raw, 'parentId')
    if (parentId === PAGE_RECORD_ID) return raw
    if (this.#isShown(parentId) && !this.#closesCircle(raw.id)) return raw
    return onThePage(raw, (id) => this.#known.get(id)?.raw)
  }

  /**
   * Two people can put two frames into each other at once. The one with the lowest id steps out
   * of the circle.
   */
  #closesCircle(id: string): boolean {
    const chain = [id]
    let parentId = this.#parentOf(id)
    while (this.#isShown(parentId)) {
      if (parentId === id) return chain.every((member) => id <= member)
      if (chain.includes(parentId)) return false
      chain.push(parentId)
      parentId = this.#parentOf(parentId)
    }
    return false
  }

  /** A tie needs both its ends, and each end of an arrow is tied once. */
  #placeBinding(raw: BoardRecord): BoardRecord | undefined {
    const fromId = stringOf(raw, 'fromId')
    if (!this.#isShown(fromId) || !this.#isShown(stringOf(raw, 'toId'))) return undefined
    const terminal = raw.props?.terminal
    for (const otherId of this.#dependents.get(fromId) ?? []) {
      if (otherId >= raw.id) continue
      const other = this.#known.get(otherId)
      if (other?.checked === undefined || other.raw.typeName !== 'binding') continue
      const same = stringOf(other.raw, 'fromId') === fromId
      if (same && other.raw.props?.terminal === terminal) return undefined
    }
    return raw
  }
}
