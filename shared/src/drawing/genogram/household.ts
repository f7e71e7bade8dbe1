import type { Mark, Point } from '../drawing.ts'
import { REACH } from '../person-words.ts'

/** How far the boundary lies from those within. */
const ROOM = REACH + 32

const turn = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** The outermost points, clockwise on a screen (Andrew's monotone chain, 1979). */
const hullOf = (points: readonly Point[]): Point[] => {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (all: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of all) {
      while (chain.length > 1) {
        const [before, last] = chain.slice(-2)
        if (before === undefined || last === undefined || turn(before, last, point) > 0) break
        chain.pop()
      }
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  const all = [...half(sorted), ...half([...sorted].reverse())]
  return all.length === 0 ? sorted.slice(0, 1) : all
}

const distanceTo = (point: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length
  const on = Math.min(1, Math.max(0, part))
  return Math.hypot(point.x - a.x - on * dx, point.y - a.y - on * dy)
}

const edgesOf = (hull: readonly Point[]): (readonly [Point, Point])[] =>
  hull.map((point, at) => [point, hull[(at + 1) % hull.length] ?? point] as const)

/** Whether someone stands within a boundary round these, or on it. */
const isCaught = (point: Point, members: readonly Point[]): boolean => {
  const edges = edgesOf(hullOf(members))
  const isInside = edges.length > 2 && edges.every(([a, b]) => turn(a, b, point) >= 0)
  return isInside || edges.some(([a, b]) => distanceTo(point, a, b) < ROOM + REACH * 0.6)
}

const LOOK = {
  fill: 'ring-2',
  stroke: 'line-strong',
  width: 2,
  dash: [10, 6],
} as const

const boundary = (members: readonly Point[]): Mark => {
  const hull = hullOf(members)
  const [only, ...more] = hull
  if (only !== undefined && more.length === 0) {
    return { kind: 'circle', x: only.x, y: only.y, r: ROOM, ...LOOK }
  }
  const parts = edgesOf(hull).map(([a, b]) => {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
    const out = { x: ((b.y - a.y) / length) * ROOM, y: (-(b.x - a.x) / length) * ROOM }
    const at = (point: Point) =>
      `${Math.round((point.x + out.x) * 10) / 10} ${Math.round((point.y + out.y) * 10) / 10}`
    return { begin: at(a), end: at(b) }
  })
  const [first] = parts
  const d = parts
    .map(({ begin, end }, at) =>
      at === 0 ? `M${begin}L${end}` : `A${ROOM} ${ROOM} 0 0 1 ${begin}L${end}`,
    )
    .join('')
  return { kind: 'path', d: `${d}A${ROOM} ${ROOM} 0 0 1 ${first?.begin ?? ''}Z`, ...LOOK }
}

/** Groups of the household that a boundary can go round without anybody else in it. */
const groupsOf = (members: readonly Point[], others: readonly Point[]): Point[][] => {
  const fits = (group: readonly Point[]) => !others.some((other) => isCaught(other, group))
  const groups: Point[][] = []
  for (const member of members) {
    const home = groups.find((group) => fits([...group, member]))
    if (home === undefined) groups.push([member])
    else home.push(member)
  }
  return groups
}

/** The boundary round a household: one line where nobody else stands between its members, else several. */
export const householdMarks = (members: readonly Point[], others: readonly Point[]): Mark[] =>
  groupsOf(members, others).map(boundary)

/** The boundary as a sign of the legend, which is 48 by 24. */
export const householdSign = ({ x, y }: Point): Mark[] => [
  { kind: 'rect', x: x - 23, y: y - 11.5, w: 46, h: 23, corner: 11, ...LOOK, dash: [5, 3] },
]
