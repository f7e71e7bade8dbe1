import type { Colour, Extent, Piece, Point, Size } from '@samenbord/shared/template'

/** Hundredths of a pixel, as the shared document keeps strokes. */
const round = (value: number) => Math.round(value * 100) / 100

/** A stroke of the pen through points, which count from `at`. */
export const stroke = (
  name: string,
  at: Point,
  points: readonly Point[],
  color: Colour,
  size: Size = 's',
): Piece => ({
  name,
  type: 'draw',
  at,
  props: {
    color,
    fill: 'none',
    dash: 'draw',
    size,
    segments: [
      { type: 'free', points: points.map(({ x, y }) => ({ x: round(x), y: round(y), z: 0.5 })) },
    ],
    isComplete: true,
    isClosed: false,
    isPen: false,
    scale: 1,
  },
})

/** Points of a curve, walked from 0 to 1 in even steps. */
const walk = (steps: number, curve: (along: number) => Point): Point[] =>
  Array.from({ length: steps + 1 }, (_, step) => curve(step / steps))

/** A line drawn under words and back again, as in a hurry. */
export const underline = (w: number): Point[] => [
  ...walk(24, (along) => ({ x: w * along, y: 2 * Math.sin(along * 7) - 3 * along })),
  ...walk(20, (along) => ({
    x: w * (1 - 0.85 * along),
    y: -3 + 9 * along ** 0.6 + 1.5 * Math.sin(along * 5),
  })),
]

/** A ring around something that does not quite close where it began. */
export const ring = ({ w, h }: Extent): Point[] =>
  walk(72, (along) => {
    const turn = -2 + along * 2 * Math.PI * 1.06
    const swell = 1 - 0.05 * along + 0.02 * Math.sin(3 * turn)
    return {
      x: (w / 2) * (1 + swell * Math.cos(turn)),
      y: (h / 2) * (1 + swell * Math.sin(turn)),
    }
  })

/** A fish in one line, swimming to the right. */
export const fish = ({ w, h }: Extent): Point[] =>
  walk(64, (along) => {
    const turn = 0.75 * Math.PI + along * 2 * Math.PI
    return {
      x: w * (0.5 + 0.4 * (Math.cos(turn) - Math.sin(turn) ** 2 / Math.SQRT2)),
      y: h * (0.5 - Math.cos(turn) * Math.sin(turn)),
    }
  })
