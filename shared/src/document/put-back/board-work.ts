import type * as Y from 'yjs'
import {
  type BoardRecord,
  changedPaths,
  changeRecord,
  layHidden,
  type RecordMap,
  readRecord,
  wordsOf,
} from '../board-record.ts'
import { markGone, reveal } from '../gone.ts'
import { RichText } from '../rich-text.ts'
import { ALWAYS_THERE, boardRecords, recordMap } from '../table-document.ts'
import { changeRichText } from './rich-text-change.ts'
import { SMALL, sizeOf, type Work } from './work.ts'

const WORDS = 'props.richText'

const change = (map: RecordMap, here: BoardRecord, wanted: BoardRecord): void => {
  const words = wordsOf(map)
  const text = RichText.safeParse(wanted.props?.richText)
  changeRecord(map, here, wanted, words === undefined ? [] : [WORDS])
  if (words !== undefined && text.success) changeRichText(words, text.data)
}

const recordWork = (doc: Y.Doc, then: Y.Doc, id: string, now: number): Work | undefined => {
  const map = recordMap(doc, id)
  const here = readRecord(id, boardRecords(doc).get(id))
  const wanted = readRecord(id, boardRecords(then).get(id))
  if (!wanted.ok && boardRecords(then).has(id)) return undefined
  if (!wanted.ok || wanted.gone) {
    if (!here.ok || here.gone || map === undefined || ALWAYS_THERE.includes(id)) return undefined
    return { bytes: SMALL, write: () => markGone(map, now) }
  }
  const { record } = wanted
  if (!here.ok || here.record.type !== record.type || map === undefined) {
    return {
      bytes: sizeOf(record),
      lay: () => layHidden(boardRecords(doc), record),
      write: () => {
        const laid = recordMap(doc, id)
        if (laid !== undefined) reveal(laid)
      },
    }
  }
  const same = changedPaths(here.record, record).length === 0
  if (same && !here.gone) return undefined
  return {
    bytes: sizeOf(record),
    write: () => {
      if (!same) change(map, here.record, record)
      if (here.gone) reveal(map)
    },
  }
}

/**
 * What makes the board as it was `then`: record by record, property by property, and in words letter
 * by letter. `now` in milliseconds since 1970.
 */
export const boardWork = (doc: Y.Doc, then: Y.Doc, now: number): Work[] =>
  [...new Set([...boardRecords(then).keys(), ...boardRecords(doc).keys()])].flatMap(
    (id) => recordWork(doc, then, id, now) ?? [],
  )
