import type { Box, Drawing, Mark } from './drawing.ts'
import { widthOf } from './text-width.ts'

type Legend = Drawing<string, string>['legend']

/** How large a legend is on a drawing of so many units high. */
const SIZE = 15
const ROW = 28
/** Room for a sign, and between a sign and its words. */
const SIGN = 48
const GAP = 10
const MARGIN = 20
/** A drawing this high gets a legend of this size; on higher ones the legend grows along. */
const HEIGHT = 900

/** A legend with a place: what is drawn, from a point on, so many times as large. */
export interface LaidLegend {
  /** The drawing with its legend. */
  readonly box: Box
  readonly marks: readonly Mark[]
  readonly x: number
  readonly y: number
  readonly scale: number
}

const rowMarks = ({ words }: Legend[number], x: number, y: number): Mark => ({
  kind: 'text',
  x: x + SIGN + GAP,
  y: y + 17,
  words,
  size: SIZE,
  fill: 'soft',
  anchor: 'start',
})

/** One sign of a legend, and where its upper left is. */
export interface LegendSign {
  readonly marks: readonly Mark[]
  readonly x: number
  readonly y: number
}

/**
 * A legend beside a drawing, or in columns below one that is wide: always within the box that comes
 * out, and clear of the drawing.
 */
export const layLegend = (
  box: Box,
  legend: Legend,
): LaidLegend & { readonly signs: readonly LegendSign[] } => {
  const scale = Math.max(1, Math.max(box.h, box.w / 2) / HEIGHT)
  const wide = SIGN + GAP + Math.max(0, ...legend.map(({ words }) => widthOf(words, SIZE)))
  const beside = box.w < box.h * 1.6
  const columns = beside ? 1 : Math.max(1, Math.floor((box.w / scale - MARGIN) / (wide + MARGIN)))
  const rows = Math.ceil(legend.length / columns)
  const places = legend.map((one, at) => ({
    one,
    x: Math.floor(at / rows) * (wide + MARGIN),
    y: (at % rows) * ROW,
  }))
  const [w, h] = [(wide + 2 * MARGIN) * scale, (rows * ROW + 2 * MARGIN) * scale]
  const inner = MARGIN * scale
  return {
    marks: places.map(({ one, x, y }) => rowMarks(one, x, y)),
    signs: places.map(({ one: { marks }, x, y }) => ({ marks, x, y })),
    scale,
    ...(beside
      ? {
          x: box.x + box.w + inner,
          y: Math.max(box.y + inner, box.y + box.h - h + inner),
          box: { ...box, w: box.w + w, h: Math.max(box.h, h) },
        }
      : {
          x: box.x + inner,
          y: box.y + box.h + inner,
          box: { ...box, w: Math.max(box.w, w), h: box.h + h },
        }),
  }
}
