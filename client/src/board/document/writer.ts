import {
  addRecords,
  type BoardRecord,
  changedPaths,
  changeRecords,
  OWN,
  type RecordChange,
  recordMap,
  removeRecords,
  restoreRecords,
} from '@samenbord/shared/document'
import { LIMITS } from '@samenbord/shared/protocol'
import type { TLRecord } from 'tldraw'
import type * as Y from 'yjs'
import type { OwnUndo } from '../../sync/index.ts'
import { boardRecordOf } from './board-record-of.ts'
import type { Projection } from './projection.ts'
import { nameStep } from './step-name.ts'

/** What is to be written, in portions that each fit in one transaction. */
const portions = <T>(items: readonly T[], recordOf: (item: T) => BoardRecord): T[][] => {
  const result: T[][] = []
  let room = 0
  for (const item of items) {
    const size = JSON.stringify(recordOf(item)).length
    const last = result.at(-1)
    if (last !== undefined && size <= room) last.push(item)
    else {
      result.push([item])
      room = LIMITS.transaction
    }
    room -= size
  }
  return result
}

const itself = (record: BoardRecord): BoardRecord => record

/** Writes what differs between the board and what is known of the document. */
export class Writer {
  /** Each record as it lies in the document, as far as the board knows it. */
  readonly base = new Map<string, BoardRecord>()
  readonly #doc: Y.Doc
  readonly #get: (id: string) => TLRecord | undefined
  readonly #projection: Projection
  readonly #undo: OwnUndo

  constructor(
    doc: Y.Doc,
    get: (id: string) => TLRecord | undefined,
    projection: Projection,
    undo: OwnUndo,
  ) {
    this.#doc = doc
    this.#get = get
    this.#projection = projection
    this.#undo = undo
  }

  /** Writes these records as they stand on the board: property by property what changed in them. */
  write(ids: readonly string[], origin: symbol): void {
    if (ids.length === 0) return
    const added: BoardRecord[] = []
    const removed: BoardRecord[] = []
    const changed: RecordChange[] = []
    for (const id of ids) {
      const record = this.#get(id)
      const before = this.base.get(id)
      if (record === undefined) {
        if (before !== undefined) removed.push(before)
        this.base.delete(id)
        continue
      }
      const after = boardRecordOf(record)
      if (before === undefined) added.push(after)
      else if (changedPaths(before, after).length > 0) changed.push({ before, after })
      this.base.set(id, after)
    }
    if (origin === OWN) this.#undo.name(nameStep(added, removed, changed))
    this.#add(added, origin)
    for (const portion of portions(changed, ({ after }) => after)) {
      changeRecords(this.#doc, portion, origin)
    }
    removeRecords(
      this.#doc,
      removed.map(({ id }) => id),
      Date.now(),
      origin,
    )
  }

  /** A record whose id was used before (tldraw took a deletion back) is put back. */
  #add(added: readonly BoardRecord[], origin: symbol): void {
    const known = added.filter(({ id }) => recordMap(this.#doc, id) !== undefined)
    const fresh = added.filter((record) => !known.includes(record))
    for (const portion of portions(fresh, itself)) addRecords(this.#doc, portion, origin)
    restoreRecords(
      this.#doc,
      known.map(({ id }) => id),
      origin,
    )
    const changes = known.flatMap((after) => {
      const before = this.#projection.raw(after.id)
      return before === undefined ? [] : [{ before, after }]
    })
    changeRecords(this.#doc, changes, origin)
  }
}
