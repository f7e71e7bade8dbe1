import {
  addRecords,
  type BoardRecord,
  boardRecords,
  changeRecords,
  PAGE_RECORD_ID,
  readRecord,
  recordMap,
  removeRecords,
  restoreRecords,
  wordsOf,
} from '@samenbord/shared/document'
import * as Y from 'yjs'
import { drawnStroke, stickyNote } from './board-records.ts'
import { MARKS, type Making, markOf } from './history.ts'
import type { Random } from './random.ts'

/** Some 40 kB, as when somebody pastes a report. */
const LONG = ' Een lang stuk tekst dat iemand plakt.'.repeat(1_000)

const PLACES = 5_000
const ATTEMPTS = 8

/** One of the shapes of this type, of those that are there or of those that were deleted. */
const anyShape = (
  doc: Y.Doc,
  random: Random,
  type: string,
  wanted: { gone: boolean } = { gone: false },
): BoardRecord | undefined => {
  const ids = [...boardRecords(doc)].flatMap(([id, map]) =>
    map instanceof Y.Map && map.get('type') === type ? [id] : [],
  )
  // Reading all would take longer than people wait between two edits.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const id = random.oneOf(ids)
    if (id === undefined) return undefined
    const reading = readRecord(id, recordMap(doc, id))
    if (reading.ok && reading.gone === wanted.gone) return reading.record
  }
  return undefined
}

/** The text of a note, where marks are put. */
const textOf = (doc: Y.Doc, { id }: BoardRecord): Y.XmlText | undefined => {
  const map = recordMap(doc, id)
  const paragraph = map && wordsOf(map)?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  return text instanceof Y.XmlText ? text : undefined
}

/** Picks what someone does next on the board: writes, moves, draws, deletes, puts back. */
export const randomBoardEdit = (doc: Y.Doc, random: Random): Making => {
  const chance = random()
  if (chance < 0.4) return writing(doc, random) ?? newNote(doc, random)
  if (chance < 0.58) return moving(doc, random) ?? newNote(doc, random)
  if (chance < 0.7) return drawing(doc, random) ?? newStroke(doc, random)
  if (chance < 0.75) return newStroke(doc, random)
  if (chance < 0.83) return unwriting(doc, random) ?? newNote(doc, random)
  if (chance < 0.87) return removing(doc, random) ?? newNote(doc, random)
  if (chance < 0.91) return restoring(doc, random) ?? newNote(doc, random)
  return newNote(doc, random)
}

const place = (random: Random) => ({ x: random.upTo(PLACES), y: random.upTo(PLACES) })

const newNote =
  (doc: Y.Doc, random: Random): Making =>
  (number) => {
    const long = random() < 0.02 ? LONG : ''
    const id = `shape:note-${number}`
    addRecords(doc, [stickyNote(id, PAGE_RECORD_ID, place(random), `${markOf(number)}${long}`)])
    return { what: `laid ${id}`, isMarked: true }
  }

const newStroke =
  (doc: Y.Doc, random: Random): Making =>
  (number) => {
    const id = `shape:stroke-${number}`
    const begun = [{ x: number, y: 0 }]
    addRecords(doc, [drawnStroke(id, PAGE_RECORD_ID, place(random), begun)])
    return { what: `began ${id}`, isMarked: true }
  }

const writing = (doc: Y.Doc, random: Random): Making | undefined => {
  const note = anyShape(doc, random, 'note')
  const text = note && textOf(doc, note)
  if (text === undefined) return undefined
  return (number) => {
    const ends = [...text.toString().matchAll(MARKS)].map(
      ({ index, 0: mark }) => index + mark.length,
    )
    // Between marks, never in one.
    text.insert(random.oneOf([0, ...ends]) ?? 0, markOf(number))
    return { what: `wrote in ${note?.id}`, isMarked: true }
  }
}

const unwriting = (doc: Y.Doc, random: Random): Making | undefined => {
  const note = anyShape(doc, random, 'note')
  const text = note && textOf(doc, note)
  const found = random.oneOf([...(text?.toString().matchAll(MARKS) ?? [])])
  if (text === undefined || found === undefined) return undefined
  return () => {
    text.delete(found.index, found[0].length)
    return { what: `took ${found[0]} from ${note?.id}`, unmarks: [Number(found[1])] }
  }
}

const moving = (doc: Y.Doc, random: Random): Making | undefined => {
  const before = anyShape(doc, random, random() < 0.8 ? 'note' : 'draw')
  if (before === undefined) return undefined
  return () => {
    changeRecords(doc, [{ before, after: { ...before, ...place(random) } }])
    return { what: `moved ${before.id}` }
  }
}

const drawing = (doc: Y.Doc, random: Random): Making | undefined => {
  const before = anyShape(doc, random, 'draw')
  const [segment] = Array.isArray(before?.props?.segments) ? before.props.segments : []
  if (before === undefined || typeof segment !== 'object' || segment === null) return undefined
  if (Array.isArray(segment) || !Array.isArray(segment.points)) return undefined
  const { points } = segment
  return (number) => {
    const longer = [{ ...segment, points: [...points, { x: number, y: random.upTo(500), z: 0.5 }] }]
    changeRecords(doc, [
      { before, after: { ...before, props: { ...before.props, segments: longer } } },
    ])
    return { what: `drew on in ${before.id}`, isMarked: true }
  }
}

const removing = (doc: Y.Doc, random: Random): Making | undefined => {
  const record = anyShape(doc, random, 'note')
  if (record === undefined) return undefined
  return () => {
    removeRecords(doc, [record.id], Date.now())
    return { what: `removed ${record.id}` }
  }
}

const restoring = (doc: Y.Doc, random: Random): Making | undefined => {
  const record = anyShape(doc, random, 'note', { gone: true })
  if (record === undefined) return undefined
  return () => {
    restoreRecords(doc, [record.id])
    return { what: `put ${record.id} back` }
  }
}
