import type { Crowd } from './crowd.ts'
import type { Comer, Tied } from './crowd-cost.ts'
import { extentOf, type Growth, grown, widerIn } from './extent.ts'

/** No map is larger, so that no list of people takes forever. */
const LARGEST = 30

/** People with spots, on a map that has grown so far. */
export interface Laid {
  readonly crowd: Crowd
  readonly growth: Growth
}

/** With one more: the map grows in their ring when that makes room, else as a whole. */
export const withRoomFor = (comer: Comer, tied: Tied, { crowd, growth }: Laid): Laid => {
  const found = crowd.with(comer, tied)
  if (found !== undefined) return { crowd: found, growth }
  if (growth.whole > LARGEST) return { crowd: crowd.withAnyway(comer), growth }
  const { ring } = comer.place
  const wider = ring === null ? undefined : widerIn(ring, growth)
  const widened = wider && crowd.on(extentOf(wider))
  if (wider !== undefined && widened !== undefined && widened.overlaps <= crowd.overlaps) {
    return withRoomFor(comer, tied, { crowd: widened, growth: wider })
  }
  const larger = grown(growth)
  return withRoomFor(comer, tied, { crowd: crowd.on(extentOf(larger)), growth: larger })
}

/** A step of a layout: someone finds a spot. */
export interface Turn {
  /** All that the outcome depends on, besides the turns before it, as one word. */
  readonly says: string
  take(before: Laid | undefined): Laid
}

/** A layout as it came about: after each turn, where everyone stood. */
type Course = readonly { readonly says: string; readonly laid: Laid }[]

/**
 * The last courses. Whoever types a name changes one turn, mostly the last: the turns before it are
 * taken over. What comes out is the same without.
 */
const courses: Course[] = []
const REMEMBERED = 3

const sharedWith = (course: Course, turns: readonly Turn[]): number => {
  const differs = turns.findIndex(({ says }, at) => course[at]?.says !== says)
  return differs < 0 ? turns.length : differs
}

/** Where everyone stands after all turns; nothing when there are none. */
export const afterTurns = (turns: readonly Turn[]): Laid | undefined => {
  const before = courses.reduce<Course>(
    (best, course) => (sharedWith(course, turns) > sharedWith(best, turns) ? course : best),
    [],
  )
  const course = before.slice(0, sharedWith(before, turns))
  for (const { says, take } of turns.slice(course.length)) {
    course.push({ says, laid: take(course.at(-1)?.laid) })
  }
  courses.unshift(course)
  courses.length = Math.min(courses.length, REMEMBERED)
  return course.at(-1)?.laid
}
