import type * as Y from 'yjs'
import { simpleFieldOf } from '../../domain/index.ts'
import type { Entity, SimpleField } from '../../model/index.ts'
import { PAGE_RECORD_ID } from '../table-document.ts'
import { type BoardShape, boardShapes } from './board-boxes.ts'
import { type Box, freePlaceWithin, isWithin } from './free-place.ts'

/** How far a card stays from the edge of its area, and from its top, where the title stands. */
const INSET = 18
const HEAD = 84
/** How much higher a card can become by what is written on it, before a frame may cut it off. */
export const CARD_GROWTH = 2

const FIELDS: Readonly<Record<SimpleField, string>> = {
  day: 'dag',
  night: 'nacht',
  money: 'geld',
  leisure: 'vrije-tijd',
}

/** The areas of session templates that this belongs in, by name; the first that is there has it. */
const areasOf = (entity: Entity): readonly string[] => {
  switch (entity.kind) {
    case 'statement':
      if (entity.aspect === 'our-question') return ['vragen']
      return entity.topic === null ? [] : [FIELDS[simpleFieldOf(entity.topic)]]
    case 'goal':
      return ['wensen']
    case 'action':
      return ['afspraken', 'eigen-taken', 'wie-doet-wat']
    case 'concern':
      return ['zorgen']
    default:
      return []
  }
}

const GROUND = /^shape:(?:vak|kop|hulp)-/
const THROUGH = ['arrow', 'line']

const isStraight = ({ record }: BoardShape): boolean => record.rotation === 0

/** What of an area there is to lie in: a frame that was made smaller cuts it off. */
const roomIn = (area: Box, frame: Box): Box => {
  const x = Math.max(area.x + INSET, frame.x)
  const y = Math.max(area.y + HEAD, frame.y)
  return {
    x,
    y,
    w: Math.min(area.x + area.w - INSET, frame.x + frame.w) - x,
    h: Math.min(area.y + area.h - INSET, frame.y + frame.h) - y,
  }
}

/**
 * What takes no room: the ground that a template draws (the area, its title and its hint), and what
 * only goes from one thing to another.
 */
const isInTheWay = ({ record, box }: BoardShape, frame: BoardShape): boolean =>
  !GROUND.test(record.id) &&
  !THROUGH.includes(String(record.type)) &&
  !(record.type === 'frame' && isWithin(frame.box, box))

/** A place for a card, on the page or on a frame. */
export interface CardSpot {
  readonly parentId: string
  readonly x: number
  readonly y: number
}

/**
 * Where a card has room in the area that a template laid for what it shows. Undefined when there is
 * no such area (any more), or no room in it.
 */
export const spotInArea = (
  doc: Y.Doc,
  entity: Entity,
  size: { readonly w: number; readonly h: number },
): CardSpot | undefined => {
  const names = areasOf(entity)
  if (names.length === 0) return undefined
  const shapes = boardShapes(doc)
  for (const name of names) {
    const area = shapes.find(({ record }) => record.id === `shape:vak-${name}`)
    const frame = shapes.find(({ record }) => record.id === area?.record.parentId)
    if (area === undefined || frame === undefined || frame.record.type !== 'frame') continue
    if (!isStraight(area) || !isStraight(frame)) continue
    const inTheWay = shapes.filter((shape) => isInTheWay(shape, frame))
    const boxes = inTheWay.map(({ box }) => box)
    const place = freePlaceWithin(roomIn(area.box, frame.box), boxes, size)
    if (place === undefined) continue
    // Where it would be cut off once its words grow, it lies over the frame and not on it.
    const grown = { ...place, w: size.w, h: size.h * CARD_GROWTH }
    if (!isWithin(grown, frame.box)) return { parentId: PAGE_RECORD_ID, ...place }
    const { x, y } = frame.box
    return { parentId: frame.record.id, x: place.x - x, y: place.y - y }
  }
  return undefined
}
