import {
  type BoardRecord,
  boardRecords,
  DOCUMENT_RECORD_ID,
  PAGE_RECORD_ID,
  readRecord,
} from '@samenbord/shared/document'
import type { TLRecord } from 'tldraw'
import type * as Y from 'yjs'
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

const PAGE_LEVEL = PAGE_RECORD_ID

const numberOf = (record: BoardRecord, key: string): number => {
  const value = record[key]
  return typeof value === 'number' ? value : 0
}

const stringOf = (record: BoardRecord, key: string): string => {
  const value = record[key]
  return typeof value === 'string' ? value : ''
}

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
  /** By shape id: what lies in it, and the bindings from or to it. */
  readonly #dependents = new Map<string, Set<string>>()
  /** Who stands at one place in the order of one parent: two people can take the same place. */
  readonly #places = new Map<string, Set<string>>()
  readonly #placeOf = new Map<string, string>()

  constructor(doc: Y.Doc, check: RecordCheck) {
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

  /** Reads the given records anew; answers all ids whose picture may have changed by it. */
  refresh(ids: Iterable<string>): Set<string> {
    const touched = new Set<string>()
    // A group is shown by what lies in it, so those that gain or lose something are touched too.
    const parents = new Set<string>()
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
      for (const on of this.#leansOn(id)) {
        const set = this.#dependents.get(on) ?? new Set()
        this.#dependents.set(on, set.add(id))
        parents.add(on)
      }
      depend(id)
      for (const sibling of this.#tiesOfSameArrow(id)) touched.add(sibling)
    }
    for (const id of parents) touched.add(id)
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
    const shown = known?.checked === undefined ? undefined : this.#place(known.raw)
    const place =
      shown?.typeName === 'shape'
        ? `${stringOf(shown, 'parentId')} ${stringOf(shown, 'index')}`
        : undefined
    const before = this.#placeOf.get(id)
    if (place === before) return []
    const left = before === undefined ? undefined : this.#places.get(before)
    left?.delete(id)
    if (before !== undefined && left?.size === 0) this.#places.delete(before)
    if (place === undefined) this.#placeOf.delete(id)
    else {
      this.#placeOf.set(id, place)
      this.#places.set(place, (this.#places.get(place) ?? new Set()).add(id))
    }
    return [...(left ?? []), ...(place === undefined ? [] : (this.#places.get(place) ?? []))]
  }

  /** The place in the order, made different from those who took the same one. */
  #ownIndex(raw: BoardRecord): string {
    const index = stringOf(raw, 'index')
    const mates = this.#places.get(this.#placeOf.get(raw.id) ?? '')
    const before = [...(mates ?? [])].filter((mate) => mate < raw.id).length
    if (before === 0) return index
    // Just above the place itself: digits after it sort behind it, and a last 0 is no place.
    let own = `${index}000${before.toString(36)}1`
    while (this.#places.has(`${stringOf(raw, 'parentId')} ${own}`)) own += '1'
    return own
  }

  /** The record as it is to be shown, or undefined when it is not to be shown. */
  project(id: string): Projected | undefined {
    const known = this.#known.get(id)
    if (known?.checked === undefined) return undefined
    const { raw, checked } = known
    let placed = this.#place(raw)
    if (placed === undefined) return undefined
    const index = placed.typeName === 'shape' ? this.#ownIndex(placed) : raw.index
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

  /** There is one board: other pages and documents are not ours. */
  #isStranger(record: BoardRecord): boolean {
    if (record.typeName === 'document') return record.id !== DOCUMENT_RECORD_ID
    return record.typeName === 'page' && record.id !== PAGE_RECORD_ID
  }

  #leansOn(id: string): string[] {
    const raw = this.#known.get(id)?.raw
    if (raw?.typeName === 'shape') return [stringOf(raw, 'parentId')]
    if (raw?.typeName === 'binding') return [stringOf(raw, 'fromId'), stringOf(raw, 'toId')]
    return []
  }

  #place(raw: BoardRecord): BoardRecord | undefined {
    if (raw.typeName === 'shape') return this.#isEmptyGroup(raw) ? undefined : this.#placeShape(raw)
    if (raw.typeName === 'binding') return this.#placeBinding(raw)
    return raw
  }

  #isShown(id: string): boolean {
    return this.#known.get(id)?.checked !== undefined
  }

  /** Taking back part of a step can leave a group with nothing in it. */
  #isEmptyGroup(raw: BoardRecord): boolean {
    if (raw.type !== 'group') return false
    return ![...(this.#dependents.get(raw.id) ?? [])].some(
      (id) => this.#isShown(id) && this.#known.get(id)?.raw.parentId === raw.id,
    )
  }

  /** A shape whose parent is not shown stands on the board itself, where it was. */
  #placeShape(raw: BoardRecord): BoardRecord {
    const parentId = stringOf(raw, 'parentId')
    if (parentId === PAGE_LEVEL) return raw
    if (this.#isShown(parentId) && !this.#closesCircle(raw.id)) return raw
    let x = numberOf(raw, 'x')
    let y = numberOf(raw, 'y')
    let rotation = numberOf(raw, 'rotation')
    const seen = new Set([raw.id])
    let parent = this.#known.get(parentId)
    while (parent !== undefined && !seen.has(parent.raw.id)) {
      seen.add(parent.raw.id)
      const turn = numberOf(parent.raw, 'rotation')
      const turnedX = x * Math.cos(turn) - y * Math.sin(turn)
      const turnedY = x * Math.sin(turn) + y * Math.cos(turn)
      x = turnedX + numberOf(parent.raw, 'x')
      y = turnedY + numberOf(parent.raw, 'y')
      rotation += turn
      parent = this.#known.get(stringOf(parent.raw, 'parentId'))
    }
    return { ...raw, parentId: PAGE_LEVEL, x, y, rotation }
  }

  /**
   * Two people can put two frames into each other at once. The one with the lowest id steps out
   * of the circle.
   */
  #closesCircle(id: string): boolean {
    const chain = [id]
    let parentId = stringOf(this.#known.get(id)?.raw ?? { id, typeName: '' }, 'parentId')
    while (this.#isShown(parentId)) {
      if (parentId === id) return chain.every((member) => id <= member)
      if (chain.includes(parentId)) return false
      chain.push(parentId)
      const parent = this.#known.get(parentId)
      parentId = parent === undefined ? '' : stringOf(parent.raw, 'parentId')
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
