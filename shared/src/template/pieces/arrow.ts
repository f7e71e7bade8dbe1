import type { Colour, Piece, Point, Size, Solid } from './pieces.ts'

interface ArrowLook {
  /** How far the middle of the line bends aside, in pixels. */
  bend?: number
  color?: Colour
  size?: Size
}

const middle = ({ at, extent }: Solid): Point => ({
  x: at.x + extent.w / 2,
  y: at.y + extent.h / 2,
})

/** An arrow that holds on to two pieces on the same frame, and moves along with them. */
export const arrow = (name: string, from: Solid, to: Solid, look: ArrowLook = {}): Piece => {
  const start = middle(from)
  const end = middle(to)
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
      dash: 'draw',
      size: look.size ?? 's',
      arrowheadStart: 'none',
      arrowheadEnd: 'arrow',
      font: 'sans',
      start: { x: 0, y: 0 },
      end: { x: end.x - start.x, y: end.y - start.y },
      bend: look.bend ?? 0,
      text: '',
      labelPosition: 0.5,
      scale: 1,
      elbowMidPoint: 0.5,
    },
  }
}
