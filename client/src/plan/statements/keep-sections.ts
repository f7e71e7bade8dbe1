import type { Said } from '@samenbord/shared/plan'
import type { OwnSaid, Section } from './sections.ts'

const sameList = <One>(
  a: readonly One[],
  b: readonly One[],
  same: (a: One, b: One) => boolean = Object.is,
): boolean => a.length === b.length && a.every((one, at) => same(one, b[at] ?? one))

const sameSaid = (a: Said, b: Said): boolean =>
  a.statement === b.statement && sameList(a.replies, b.replies)

const sameOwn = (a: OwnSaid, b: OwnSaid): boolean =>
  a.person === b.person && sameList(a.said, b.said, sameSaid) && sameList(a.scales, b.scales)

const sameSection = (a: Section, b: Section): boolean =>
  a.topic === b.topic &&
  sameList(a.household, b.household, sameOwn) &&
  sameList(a.others, b.others, sameSaid)

/**
 * Keeps each section the same object while what stands in it is the same, so that a letter typed in
 * one field renders nothing in the others.
 */
export class KeptSections {
  readonly #known = new Map<Section['topic'], Section>()

  keep(section: Section): Section {
    const known = this.#known.get(section.topic)
    if (known !== undefined && sameSection(known, section)) return known
    this.#known.set(section.topic, section)
    return section
  }
}
