import type { ClockOf, Section, UpdateReading } from './update-reading.ts'

/** A struct that has to come first. */
export interface Missing {
  readonly client: number
  readonly clock: number
}

type Needing = Pick<UpdateReading, 'sections' | 'deletes' | 'needs'>

/** So often a section is looked at before we give up on an update that winds through many. */
const MOST_STEPS = 100_000

/**
 * The first thing that has to be there before an update can be placed, or undefined when it can be
 * placed as a whole: each section follows what is known, what its structs build on is known or
 * comes with it, and everything it deletes is there.
 */
export const findMissing = (update: Needing, clockOf: ClockOf): Missing | undefined =>
  findGap(update.sections, clockOf) ??
  (update.needs.length > 0 ? findUnmet(update, clockOf) : undefined) ??
  findDeletedEarly(update, clockOf)

/** The first thing that lies between what is known and these sections. */
export const findGap = (sections: readonly Section[], clockOf: ClockOf): Missing | undefined => {
  for (const { client, clock } of sections) {
    if (clock > clockOf(client)) return { client, clock: clock - 1 }
  }
  return undefined
}

/** Goes through all sections side by side, each as far as the others allow. */
const findUnmet = ({ sections, needs }: Needing, clockOf: ClockOf): Missing | undefined => {
  const reached = new Map<number, number>()
  const reachedBy: ClockOf = (client) => reached.get(client) ?? clockOf(client)
  const next = sections.map(({ needsFrom }) => needsFrom)
  let unmet: Missing | undefined
  for (let steps = 0; steps < MOST_STEPS; steps += sections.length) {
    let moved = false
    unmet = undefined
    for (const [index, section] of sections.entries()) {
      let at = next[index] ?? section.needsTo
      let stop = section.end
      for (; at < section.needsTo; at += 3) {
        const [own = 0, client = 0, clock = 0] = [needs[at], needs[at + 1], needs[at + 2]]
        if (own < section.clock || clock < reachedBy(client)) continue
        unmet ??= { client, clock }
        stop = own
        break
      }
      moved ||= stop > reachedBy(section.client)
      reached.set(section.client, Math.max(stop, reachedBy(section.client)))
      next[index] = at
    }
    if (unmet === undefined || !moved) return unmet
  }
  return unmet
}

const findDeletedEarly = (
  { sections, deletes }: Needing,
  clockOf: ClockOf,
): Missing | undefined => {
  let ends: Map<number, number> | undefined
  for (let index = 0; index < deletes.length; index += 3) {
    const client = deletes[index] ?? 0
    const end = (deletes[index + 1] ?? 0) + (deletes[index + 2] ?? 0)
    if (end <= clockOf(client)) continue
    // Sections of one client stand in order, so that the last is the furthest.
    ends ??= new Map(sections.map((section) => [section.client, section.end]))
    if (end > (ends.get(client) ?? 0)) return { client, clock: end - 1 }
  }
  return undefined
}
