import type { MapExtent, Point } from '@samenbord/shared/drawing'

/** Each circle of the map, from the middle outwards. */
const circlesOf = ({ heart, edges }: MapExtent) => [0, heart, ...edges] as const

const along = ({ x, y }: Point, was: number, is: number): Point =>
  was === 0 ? { x: 0, y: 0 } : { x: (x / was) * is, y: (y / was) * is }

/**
 * A point of a map as it can be told to a map of another size: on the circle of the household it lies 1
 * from the middle, on the edge of the nearest ring 2, of the next 3, and so on. Two who see other people
 * have other sizes, and each ring grows by itself.
 */
export const toAnySize = (point: Point, extent: MapExtent): Point => {
  const circles = circlesOf(extent)
  const far = Math.hypot(point.x, point.y)
  const last = circles.length - 1
  const next = circles.findIndex((circle) => far < circle)
  if (next === -1) return along(point, far, (far / extent.edges[2]) * last)
  const [inner = 0, outer = 0] = [circles[next - 1], circles[next]]
  return along(point, far, next - 1 + (far - inner) / (outer - inner))
}

/** The point of this map that was told with `toAnySize`. */
export const fromAnySize = (point: Point, extent: MapExtent): Point => {
  const circles = circlesOf(extent)
  const far = Math.hypot(point.x, point.y)
  const last = circles.length - 1
  if (far >= last) return along(point, far, (far / last) * extent.edges[2])
  const within = Math.floor(far)
  const [inner = 0, outer = 0] = [circles[within], circles[within + 1]]
  return along(point, far, inner + (far - within) * (outer - inner))
}
