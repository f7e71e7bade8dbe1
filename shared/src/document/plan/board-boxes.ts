import * as Y from 'yjs'
import type { BoardRecord } from '../board-record.ts'
import { readRecord } from '../board-record.ts'
import type { Plain } from '../plain.ts'
import { boardRecords, PAGE_RECORD_ID } from '../table-document.ts'
import type { Box } from './free-place.ts'
import { orderBehind } from './order.ts'

/** The side of a sticky note and the height of a line of text, as the board draws them. */
const NOTE_SIDE = 200
const LINE_HEIGHT = 40
/** Nobody lays groups deeper; a forged circle of parents ends here. */
const DEEPEST = 20

const number = (value: Plain | undefined): number => (typeof value === 'number' ? value : 0)

/** Every point that a property holds: the ends of an arrow, the points of a line or a stroke. */
const pointsIn = (value: Plain | undefined): { x: number; y: number }[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(pointsIn)
  const { x, y } = value
  return typeof x === 'number' && typeof y === 'number'
    ? [{ x, y }]
    : Object.values(value).flatMap(pointsIn)
}

/** What a shape covers, from its own place; as near as one can tell without drawing it. */
const extentOf = ({ type, props = {} }: BoardRecord): Box => {
  const scale = number(props.scale) || 1
  if (type === 'note') {
    const growth = number(props.growY)
    return { x: 0, y: 0, w: NOTE_SIDE * scale, h: (NOTE_SIDE + growth) * scale }
  }
  if (props.h !== undefined) return { x: 0, y: 0, w: number(props.w), h: number(props.h) }
  if (props.w !== undefined) return { x: 0, y: 0, w: number(props.w), h: LINE_HEIGHT * scale }
  let [left, top, right, bottom] = [0, 0, 0, 0]
  // A stroke has more points than a function takes arguments.
  for (const { x, y } of pointsIn(Object.values(props))) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** A shape of the board, with what it covers in page units. */
export interface BoardShape {
  readonly record: BoardRecord
  readonly box: Box
  /** Whether it lies on a frame, or on what lies on one. */
  readonly onFrame: boolean
}

/** All that can be seen on the board; groups are what lies in them. */
export const boardShapes = (doc: Y.Doc): BoardShape[] => {
  const shapes = new Map<string, BoardRecord>()
  for (const [id, map] of boardRecords(doc).entries()) {
    const reading = readRecord(id, map)
    if (reading.ok && !reading.gone && reading.record.typeName === 'shape') {
      shapes.set(id, reading.record)
    }
  }
  const parentOf = ({ parentId }: BoardRecord) =>
    typeof parentId === 'string' ? shapes.get(parentId) : undefined
  return [...shapes.values()].flatMap((record) => {
    if (record.type === 'group') return []
    const extent = extentOf(record)
    let { x, y } = extent
    let onFrame = false
    let at: BoardRecord | undefined = record
    for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
      if (at !== record && at.type === 'frame') onFrame = true
      x += number(at.x)
      y += number(at.y)
      at = parentOf(at)
    }
    return [{ record, box: { ...extent, x, y }, onFrame }]
  })
}

/** What each shape on the board covers, in page units. What lies on a frame counts as the frame. */
export const boardBoxes = (doc: Y.Doc): Box[] =>
  boardShapes(doc).flatMap(({ box, onFrame }) => (onFrame ? [] : [box]))

/** A place in the order of what lies on the page, or on this shape, on top of all of it. */
export const orderOnTop = (doc: Y.Doc, parentId: string = PAGE_RECORD_ID): string =>
  orderBehind(
    [...boardRecords(doc).entries()].flatMap(([id, record]) => {
      if (!(record instanceof Y.Map) || record.get('parentId') !== parentId) return []
      const order: unknown = record.get('index')
      return typeof order === 'string' ? [{ id, order }] : []
    }),
  )
