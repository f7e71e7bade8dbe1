import type { Point } from '@samenbord/shared/drawing'

/** A pointer that moves less than this is a tap, in pixels of the screen; fingers are less steady. */
const SLACK = { mouse: 4, touch: 9 }

/** Someone under a pointer that is down: not on their way before the pointer left its place. */
export interface PersonDrag<Key extends string> {
  readonly kind: 'person'
  readonly key: Key
  readonly pointer: number
  /** Where the pointer came down, in pixels of the screen. */
  readonly start: Point
  /** How far from the pointer they stand, in units of the drawing: so they do not jump to it. */
  readonly grab: Point
  /** Where they are now. */
  readonly at: Point
  readonly underway: boolean
}

/** A tie that is being drawn from someone. */
export interface TieDrag<Key extends string> {
  readonly kind: 'tie'
  readonly key: Key
  readonly pointer: number
  /** Where the pointer is, in units of the drawing. */
  readonly at: Point
  /** At whom it would end if the pointer came up now. */
  readonly over: Key | undefined
}

export type Drag<Key extends string> = PersonDrag<Key> | TieDrag<Key>

/** A pointer on the screen: where it is there, and in the drawing. */
export interface PointerAt {
  readonly pointer: number
  readonly type: string
  readonly screen: Point
  readonly drawing: Point
}

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y })

/** A pointer came down on someone who stands at `at`. */
export const takePerson = <Key extends string>(
  key: Key,
  at: Point,
  { pointer, screen, drawing }: PointerAt,
): PersonDrag<Key> => ({
  kind: 'person',
  key,
  pointer,
  start: screen,
  grab: minus(at, drawing),
  at,
  underway: false,
})

/** The pointer moved: they go along once it has left its place. */
export const carryPerson = <Key extends string>(
  drag: PersonDrag<Key>,
  { type, screen, drawing }: PointerAt,
): PersonDrag<Key> => {
  const { x, y } = minus(screen, drag.start)
  const underway =
    drag.underway || Math.hypot(x, y) > (type === 'touch' ? SLACK.touch : SLACK.mouse)
  if (!underway) return drag
  return {
    ...drag,
    underway,
    at: { x: drawing.x + drag.grab.x, y: drawing.y + drag.grab.y },
  }
}

/** Someone one can point at. */
export interface Standing<Key extends string> {
  readonly key: Key
  readonly at: Point
  /** Half the width of their shape, in units of the drawing. */
  readonly reach: number
}

/** Who stands nearest to a point, of those whose shape (or `least` around it) reaches there. */
export const nearestTo = <Key extends string>(
  people: readonly Standing<Key>[],
  point: Point,
  least: number,
): Key | undefined => {
  let found: { readonly key: Key; readonly distance: number } | undefined
  for (const { key, at, reach } of people) {
    const distance = Math.hypot(at.x - point.x, at.y - point.y)
    if (distance > Math.max(reach, least)) continue
    // Within a large shape one is as near as within a small one beside it.
    const far = distance / reach
    if (found === undefined || far < found.distance) found = { key, distance: far }
  }
  return found?.key
}

/** The pointer that draws a tie moved. Nobody has a tie with themself. */
export const carryTie = <Key extends string>(
  drag: TieDrag<Key>,
  people: readonly Standing<Key>[],
  { drawing }: PointerAt,
  least: number,
): TieDrag<Key> => ({
  ...drag,
  at: drawing,
  over: nearestTo(
    people.filter(({ key }) => key !== drag.key),
    drawing,
    least,
  ),
})
