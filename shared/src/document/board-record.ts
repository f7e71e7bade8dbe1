import * as Y from 'yjs'
import { z } from 'zod'
import { GONE, GONE_AT, isGone } from './gone.ts'
import { changeLine } from './line.ts'
import { isPlain, type Plain, samePlain } from './plain.ts'
import { RichText, readRichText, seedRichText } from './rich-text.ts'
import { asPlain, changeStroke, readStroke, type Stroke, StrokeSegments } from './stroke.ts'

/** The id of a record of the board: its kind, a colon, and letters, digits, `_` or `-`. */
export const RecordId = z
  .string()
  .regex(/^(document|page|shape|binding|asset):[A-Za-z0-9_-]{1,64}$/, 'not a record id')
export type RecordId = string

/**
 * A record of the board as tldraw keeps it, as far as the document needs to know it: everything is
 * plain JSON, `props` and `meta` are one level of named values.
 */
export interface BoardRecord {
  id: RecordId
  typeName: string
  props?: Record<string, Plain>
  meta?: Record<string, Plain>
  [key: string]: Plain | undefined
}

/** One record in the document: an entry for each property path. */
export type RecordMap = Y.Map<unknown>

/** Why a record of the document cannot be shown. */
export type RecordProblem = 'not-a-record' | 'not-plain' | 'bad-id'

export type RecordReading =
  | { ok: true; record: BoardRecord; gone: boolean }
  | { ok: false; problem: RecordProblem }

/**
 * How a property lies in the document. Words merge letter by letter, strokes grow by pieces, what
 * moves together lies together, all else is one value.
 */
type Laid = 'words' | 'line' | 'stroke' | 'value'

const layOut = (type: Plain | undefined, path: string): Laid => {
  if (path === 'props.richText' && (type === 'note' || type === 'text' || type === 'geo')) {
    return 'words'
  }
  if (path === 'props.text' && type === 'arrow') return 'line'
  if (path === 'props.name' && type === 'frame') return 'line'
  if (path === 'props.segments' && (type === 'draw' || type === 'highlight')) return 'stroke'
  return 'value'
}

/** Kinds of record that are named values only. */
const WITHOUT_PROPS = ['document', 'page']

type Flat = Map<string, Plain>

/** A record as one value for each path: `x` and `y` together as `xy`, `w` and `h` as `props.wh`. */
const flatten = (record: BoardRecord): Flat => {
  const flat: Flat = new Map()
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined || key === 'x' || key === 'y') continue
    if (key === 'props' || key === 'meta') continue
    flat.set(key, value)
  }
  if (record.x !== undefined && record.y !== undefined) {
    flat.set('xy', [record.x, record.y])
  }
  for (const [key, value] of Object.entries(record.meta ?? {})) flat.set(`meta.${key}`, value)
  const props = record.props ?? {}
  const sized = props.w !== undefined && props.h !== undefined
  for (const [key, value] of Object.entries(props)) {
    if (sized && (key === 'w' || key === 'h')) continue
    flat.set(`props.${key}`, value)
  }
  if (sized) flat.set('props.wh', [props.w ?? 0, props.h ?? 0])
  return flat
}

const unflatten = (flat: Flat): BoardRecord | undefined => {
  const record: Record<string, Plain> = {}
  const props: Record<string, Plain> = {}
  const meta: Record<string, Plain> = {}
  for (const [path, value] of flat) {
    if (path === 'xy' || path === 'props.wh') {
      if (!Array.isArray(value)) return undefined
      const [first, second] = value
      if (first === undefined || second === undefined) return undefined
      if (path === 'xy') Object.assign(record, { x: first, y: second })
      else Object.assign(props, { w: first, h: second })
    } else if (path.startsWith('props.')) props[path.slice('props.'.length)] = value
    else if (path.startsWith('meta.')) meta[path.slice('meta.'.length)] = value
    else record[path] = value
  }
  const { id, typeName } = record
  if (typeof id !== 'string' || typeof typeName !== 'string') return undefined
  if (WITHOUT_PROPS.includes(typeName)) return { ...record, id, typeName, meta }
  return { ...record, id, typeName, props, meta }
}

const put = (map: RecordMap, type: Plain | undefined, path: string, value: Plain): void => {
  const laid = layOut(type, path)
  if (laid === 'words') {
    const text = RichText.safeParse(value)
    const fragment = new Y.XmlFragment()
    map.set(path, fragment)
    if (text.success) seedRichText(fragment, text.data)
  } else if (laid === 'line' && typeof value === 'string') {
    map.set(path, new Y.Text(value))
  } else if (laid === 'stroke') {
    const segments = StrokeSegments.safeParse(value)
    const stroke: Stroke = new Y.Array()
    map.set(path, stroke)
    if (segments.success) changeStroke(stroke, [], segments.data)
  } else {
    map.set(path, value)
  }
}

/** Lays a new record in the document, hidden: reveal it in a transaction of its own. */
export const layHidden = (records: Y.Map<unknown>, record: BoardRecord): void => {
  const map: RecordMap = new Y.Map()
  records.set(record.id, map)
  map.set(GONE, true)
  for (const [path, value] of flatten(record)) put(map, record.type, path, value)
}

const fromYjs = (value: unknown): unknown => {
  if (value instanceof Y.XmlFragment) return readRichText(value)
  if (value instanceof Y.Text) return value.toString()
  if (value instanceof Y.Array) return readStroke(value)
  return value
}

/** Keys under which a value would become what others are made after. */
const PROTOTYPES = ['__proto__', 'props.__proto__', 'meta.__proto__']

/** Reads a record; whatever is not a record is named, never thrown. */
export const readRecord = (id: string, map: unknown): RecordReading => {
  if (!RecordId.safeParse(id).success) return { ok: false, problem: 'bad-id' }
  if (!(map instanceof Y.Map)) return { ok: false, problem: 'not-a-record' }
  const flat: Flat = new Map()
  for (const [path, stored] of map.entries()) {
    if (path === GONE || path === GONE_AT) continue
    const value = fromYjs(stored)
    if (!isPlain(value) || PROTOTYPES.includes(path)) return { ok: false, problem: 'not-plain' }
    flat.set(path, value)
  }
  const record = unflatten(flat)
  if (record === undefined || record.id !== id) return { ok: false, problem: 'not-a-record' }
  return { ok: true, record, gone: isGone(map) }
}

/** The words of a note, text or shape, for an editor to bind to. */
export const wordsOf = (map: RecordMap): Y.XmlFragment | undefined => {
  const words = map.get('props.richText')
  return words instanceof Y.XmlFragment ? words : undefined
}

/** Replaces the words where nobody's editor is bound, keeping them when they are the same. */
const changeWords = (map: RecordMap, path: string, value: Plain): void => {
  const fragment = map.get(path)
  const text = RichText.safeParse(value)
  if (!(fragment instanceof Y.XmlFragment) || !text.success) return
  const known = readRichText(fragment)
  if (JSON.stringify(known) === JSON.stringify(text.data)) return
  fragment.delete(0, fragment.length)
  seedRichText(fragment, text.data)
}

const changePath = (
  map: RecordMap,
  type: Plain | undefined,
  path: string,
  before: Plain | undefined,
  after: Plain,
): void => {
  const stored = map.get(path)
  const laid = layOut(type, path)
  if (laid === 'words' && stored instanceof Y.XmlFragment) {
    changeWords(map, path, after)
  } else if (laid === 'line' && stored instanceof Y.Text && typeof after === 'string') {
    changeLine(stored, typeof before === 'string' ? before : stored.toString(), after)
  } else if (laid === 'stroke' && stored instanceof Y.Array) {
    const segments = StrokeSegments.safeParse(after)
    const known = StrokeSegments.safeParse(before)
    if (segments.success && known.success) changeStroke(stored, known.data, segments.data)
  } else {
    put(map, type, path, after)
  }
}

/** The paths in which two states of one record differ. */
export const changedPaths = (before: BoardRecord, after: BoardRecord): string[] => {
  const was = flatten(before)
  const is = flatten(after)
  const paths = new Set([...was.keys(), ...is.keys()])
  return [...paths].filter((path) => {
    if (layOut(after.type, path) !== 'stroke') return !samePlain(was.get(path), is.get(path))
    const a = StrokeSegments.safeParse(was.get(path))
    const b = StrokeSegments.safeParse(is.get(path))
    return !a.success || !b.success || !samePlain(asPlain(a.data), asPlain(b.data))
  })
}

/**
 * Writes what differs between two states of a record, and nothing else: what others changed in the
 * other properties stays. `except` names paths that are written by someone else (words in an editor).
 */
export const changeRecord = (
  map: RecordMap,
  before: BoardRecord,
  after: BoardRecord,
  except: readonly string[] = [],
): void => {
  const was = flatten(before)
  const is = flatten(after)
  for (const path of changedPaths(before, after)) {
    if (except.includes(path)) continue
    const value = is.get(path)
    if (value === undefined) map.delete(path)
    else changePath(map, after.type, path, was.get(path), value)
  }
}

/**
 * Puts the changes from `before` to `mine` on top of `theirs`: what this person is in the middle of
 * stays as it is on the own screen while others change the rest.
 */
export const rebase = (
  before: BoardRecord,
  mine: BoardRecord,
  theirs: BoardRecord,
): BoardRecord => {
  const result = flatten(theirs)
  const is = flatten(mine)
  for (const path of changedPaths(before, mine)) {
    const value = is.get(path)
    if (value === undefined) result.delete(path)
    else result.set(path, value)
  }
  return unflatten(result) ?? theirs
}
