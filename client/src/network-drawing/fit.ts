import type { Box, Point } from '@samenbord/shared/drawing'

/** The size of what a drawing is shown in, in pixels. */
export interface Extent {
  readonly w: number
  readonly h: number
}

/** How a drawing lies in what it is shown in: whole, as large as can be, in the middle. */
export interface Fit {
  /** Pixels for one unit of the drawing. */
  readonly scale: number
  /** Where 0, 0 of the drawing lies, in pixels. */
  readonly origin: Point
}

/** As an SVG lays its `viewBox` when nothing else was said. */
export const fitOf = (box: Box, { w, h }: Extent): Fit => {
  const scale = Math.min(w / box.w, h / box.h)
  return {
    scale,
    origin: {
      x: (w - box.w * scale) / 2 - box.x * scale,
      y: (h - box.h * scale) / 2 - box.y * scale,
    },
  }
}

/** A point of what the drawing is shown in, in the units of the drawing. */
export const toDrawing = ({ x, y }: Point, { scale, origin }: Fit): Point => ({
  x: (x - origin.x) / scale,
  y: (y - origin.y) / scale,
})

/** A point of the drawing, in pixels of what it is shown in. */
export const fromDrawing = ({ x, y }: Point, { scale, origin }: Fit): Point => ({
  x: x * scale + origin.x,
  y: y * scale + origin.y,
})
