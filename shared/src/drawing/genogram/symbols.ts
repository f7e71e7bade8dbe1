import type { FamilySymbol } from '../../model/index.ts'
import type { MapPerson } from '../../network/index.ts'
import type { Mark, Point } from '../drawing.ts'
import { REACH } from '../person-words.ts'

/** What of someone decides how they are drawn. */
export type Drawable = Pick<MapPerson, 'symbol' | 'born' | 'died' | 'life'>

/** How large shapes are: of someone who was never born alive smaller. */
const SMALL = 0.55
const SQUARE = 0.92
const INNER = 5

const outline = (
  { x, y }: Point,
  symbol: FamilySymbol | null,
  reach: number,
  fill: 'raised' | 'none',
): Mark => {
  const look = { fill, stroke: 'ink', width: 2 } as const
  switch (symbol) {
    case 'circle':
      return { kind: 'circle', x, y, r: reach, ...look }
    case 'diamond':
      return {
        kind: 'path',
        d: `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`,
        ...look,
      }
    case 'square':
    case null: {
      const half = reach * SQUARE
      const box = { x: x - half, y: y - half, w: 2 * half, h: 2 * half }
      // What nobody chose yet is no one's sign: a square with round corners and a question mark.
      return { kind: 'rect', ...box, ...(symbol === null && { corner: reach * 0.45 }), ...look }
    }
  }
}

const triangle = ({ x, y }: Point, reach: number): Mark => ({
  kind: 'path',
  d: `M${x} ${y - reach}L${x + reach} ${y + reach * 0.8}L${x - reach} ${y + reach * 0.8}Z`,
  fill: 'raised',
  stroke: 'ink',
  width: 2,
})

const crossed = ({ x, y }: Point, reach: number): Mark => ({
  kind: 'path',
  d: `M${x - reach} ${y - reach}L${x + reach} ${y + reach}M${x + reach} ${y - reach}L${x - reach} ${y + reach}`,
  stroke: 'ink',
  width: 1.75,
})

/** How far someone's sign reaches from its middle. */
export const reachOf = ({ life }: Pick<Drawable, 'life'>): number =>
  life === 'miscarriage' || life === 'stillborn' ? REACH * SMALL : REACH

/**
 * Someone's sign after McGoldrick and Gerson: the person's own choice of shape; a second line inside for
 * who belongs to the household; a cross for who died; a triangle for a child that is expected, smaller
 * with a cross when it was lost.
 */
export const symbolMarks = (
  at: Point,
  { symbol, life }: Pick<Drawable, 'symbol' | 'life'>,
  household: boolean,
  size = 1,
): Mark[] => {
  const reach = reachOf({ life }) * size
  if (life === 'pregnancy') return [triangle(at, reach * 0.8)]
  if (life === 'miscarriage') return [triangle(at, reach), crossed(at, reach)]
  return [
    outline(at, symbol, reach, 'raised'),
    ...(household ? [outline(at, symbol, reach - INNER * size, 'none')] : []),
    ...(life === 'living' ? [] : [crossed(at, reach * (symbol === 'circle' ? 0.7 : SQUARE))]),
  ]
}

/** About how old someone is or became, as far as the years tell. */
export const ageOf = ({ born, died, life }: Drawable, year: number): number | undefined => {
  if (born === null || (life !== 'living' && life !== 'deceased')) return undefined
  const until = life === 'deceased' || died !== null ? died : year
  return until === null || until < born ? undefined : until - born
}
