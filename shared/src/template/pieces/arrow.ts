import type { Colour, Dash, Piece, Point, Size, Solid } from './pieces.ts'

export interface ArrowLook {
  /** The words on the line. */
  label?: string
  /** Where on the line the words stand, from 0 (start) to 1 (end). */
  labelAt?: number
  /** How far the middle of the line bends aside, in pixels. */
  bend?: number
  color?: Colour
  dash?: Dash
  size?: Size
  /** Which ends have a head; the end alone when left out. */
  heads?: 'none' | 'end' | 'both'
}

const middle = ({ at, extent }: Solid): Point => ({
  x: at.x + extent.w / 2,
  y: at.y + extent.h / 2,
})

/** An arrow that holds on to two pieces on the same frame, and moves along with them. */
export const arrow = (name: string, from: Solid, to: Solid, look: ArrowLook = {}): Piece => {
  const start = middle(from)
  const end = middle(to)
  const heads = look.heads ?? 'end'
  return {
    name,
    type: 'arrow',
    at: start,
    ends: { start: from.name, end: to.name },
    props: {
      kind: 'arc',
      color: look.color ?? 'black',
      labelColor: 'black',
      fill: 'none',
      dash: look.dash ?? 'draw',
      size: look.size ?? 's',
      arrowheadStart: heads === 'both' ? 'arrow' : 'none',
      arrowheadEnd: heads === 'none' ? 'none' : 'arrow',
      font: 'sans',
      start: { x: 0, y: 0 },
      end: { x: end.x - start.x, y: end.y - start.y },
      bend: look.bend ?? 0,
      text: look.label ?? '',
      labelPosition: look.labelAt ?? 0.5,
      scale: 1,
      elbowMidPoint: 0.5,
    },
  }
}
