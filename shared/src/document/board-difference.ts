import type * as Y from 'yjs'
import { type BoardRecord, changedPaths, readRecord } from './board-record.ts'
import { CARD_TYPE, isCardShown } from './plan/cards.ts'
import { boardRecords } from './table-document.ts'

/** How two states of a board differ, in numbers of things. */
export interface BoardDifference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** What one sees on a board as a thing: no groups, and no cards of what is not in the plan. */
const thingsOn = (doc: Y.Doc): ReadonlyMap<string, BoardRecord> => {
  const things = new Map<string, BoardRecord>()
  for (const [id, map] of boardRecords(doc).entries()) {
    const reading = readRecord(id, map)
    if (!reading.ok || reading.gone) continue
    const { record } = reading
    if (record.typeName !== 'shape' || record.type === 'group') continue
    if (record.type !== CARD_TYPE || isCardShown(doc, record)) things.set(id, record)
  }
  return things
}

/** Only the order in which things lie over each other is nothing one would tell. */
const isChanged = (before: BoardRecord, after: BoardRecord): boolean =>
  changedPaths(before, after).some((path) => path !== 'index')

/** How many things came to a board, went from it, and are different on it. */
export const boardDifference = (before: Y.Doc, after: Y.Doc): BoardDifference => {
  const was = thingsOn(before)
  const is = thingsOn(after)
  let [added, removed, changed] = [0, 0, 0]
  for (const [id, record] of is) {
    const known = was.get(id)
    if (known === undefined) added++
    else if (isChanged(known, record)) changed++
  }
  for (const id of was.keys()) if (!is.has(id)) removed++
  return { added, removed, changed }
}
