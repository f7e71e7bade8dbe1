/** A rectangle on the board, in page units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Room between a new card and what stands there already, in page units. */
const GAP = 32
/** How much wider than high a board is at best: most screens lie. */
const SCREEN = 1.6

const overlaps = (a: Box, b: Box, gap = GAP): boolean =>
  a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap

/** The box around all of these; there is at least one. */
const around = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const w = Math.max(...boxes.map((box) => box.x + box.w)) - x
  const h = Math.max(...boxes.map((box) => box.y + box.h)) - y
  return { x, y, w, h }
}

/** How large a screen has to be to show this. */
const spread = ({ w, h }: Box): number => Math.max(w / SCREEN, h)

/**
 * Where something of this size can lie without touching what is there: right of or below one of
 * the boxes, so that the whole stays as compact as it can, and of those the highest, then the
 * leftmost. The same boxes give the same place.
 */
export const freePlace = (
  boxes: readonly Box[],
  size: { readonly w: number; readonly h: number },
): { readonly x: number; readonly y: number } => {
  const [first] = boxes
  if (first === undefined) return { x: 0, y: 0 }
  const whole = around(boxes)
  const places = boxes
    .flatMap(({ x, y, w, h }) => [
      { x: x + w + GAP, y },
      { x, y: y + h + GAP },
    ])
    .map((place) => ({ ...place, ...size }))
    .filter((place) => !boxes.some((box) => overlaps(place, box)))
    .map((place) => ({ place, cost: spread(around([whole, place])) }))
    .sort((a, b) => a.cost - b.cost || a.place.y - b.place.y || a.place.x - b.place.x)
  const { x, y } = places[0]?.place ?? { x: whole.x + whole.w + GAP, y: whole.y }
  return { x, y }
}

/** Room between cards that lie in one area, in page units. */
const CLOSE = 10

/** Whether the one lies within the other as a whole. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h

/**
 * Where something of this size can lie in a room without touching what is there: as high as it can,
 * and then as far to the left. Undefined when there is no such place.
 */
export const freePlaceWithin = (
  room: Box,
  boxes: readonly Box[],
  size: { readonly w: number; readonly h: number },
): { readonly x: number; readonly y: number } | undefined => {
  const inTheWay = boxes.filter((box) => overlaps(room, box, CLOSE))
  const lefts = [room.x, ...inTheWay.map(({ x, w }) => x + w + CLOSE)]
  const tops = [room.y, ...inTheWay.map(({ y, h }) => y + h + CLOSE)]
  const [place] = tops
    .flatMap((y) => lefts.map((x) => ({ x, y, ...size })))
    .filter((one) => isWithin(one, room))
    .filter((one) => !inTheWay.some((box) => overlaps(one, box, CLOSE)))
    .sort((a, b) => a.y - b.y || a.x - b.x)
  return place && { x: place.x, y: place.y }
}
