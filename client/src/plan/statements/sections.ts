import { DOMAINS, groupOf, simpleFieldOf } from '@samenbord/shared/domain'
import {
  DomainGroup,
  isLifeDomain,
  type LifeDomain,
  type Scale,
  SimpleField,
  type Statement,
  type Topic,
} from '@samenbord/shared/model'
import { EMPTY_PLAN, type People, type Person, type Said, saidOf } from '@samenbord/shared/plan'

/** How what was said is laid out: in four fields, or over the fourteen topics. */
export type Layout = 'simple' | 'all'

/** What one of the household said about something, with the marks they give it. */
export interface OwnSaid {
  readonly person: Person
  readonly said: readonly Said[]
  readonly scales: readonly Scale[]
}

/** One field or topic, with what was said about it. */
export interface Section {
  /** Nothing where what is not sorted yet stands. */
  readonly topic: Topic | null
  readonly household: readonly OwnSaid[]
  readonly others: readonly Said[]
}

/** A group of topics: what is only known to belong to it, and its topics one by one. */
export interface GroupSections {
  readonly group: DomainGroup
  readonly loose: Section | undefined
  readonly domains: readonly Section[]
}

/** What the plan says that this part shows. */
export interface Spoken {
  readonly statements: readonly Statement[]
  readonly scales: readonly Scale[]
  readonly people: People
}

const holdsScale = (scale: Scale): boolean => scale.now !== null || scale.wished !== null

const sectionOf = (
  { statements, scales, people }: Spoken,
  topic: Topic | null,
  holds: (topic: Topic | null) => boolean,
): Section => {
  const said = saidOf({ ...EMPTY_PLAN, statements }, people, holds)
  const marks = scales.filter((scale) => holds(scale.topic) && holdsScale(scale))
  const household = people.household.map((person) => ({
    person,
    said: said.household.find((own) => own.person === person)?.said ?? [],
    scales: marks.filter((scale) => people.same(scale.by, person.party)),
  }))
  return {
    topic,
    household: household.filter((own) => own.said.length > 0 || own.scales.length > 0),
    others: said.others,
  }
}

/** Whether anything was said here. */
export const hasSomething = ({ household, others }: Section): boolean =>
  household.length > 0 || others.length > 0

/** How many things were said here, answers left out. */
export const countSaid = ({ household, others }: Section): number =>
  household.reduce((count, { said }) => count + said.length, others.length)

const ifSomething = (section: Section): Section | undefined =>
  hasSomething(section) ? section : undefined

/** The four fields, also those of which nothing was said. */
export const simpleSections = (spoken: Spoken): readonly Section[] =>
  SimpleField.options.map((field) =>
    sectionOf(spoken, field, (topic) => topic !== null && simpleFieldOf(topic) === field),
  )

/** What is not sorted yet, when there is any. */
export const unsortedSection = (spoken: Spoken): Section | undefined =>
  ifSomething(sectionOf(spoken, null, (topic) => topic === null))

/**
 * The fourteen topics in their groups, those of which something was said; `started` is shown as well,
 * since someone is about to speak of it.
 */
export const groupSections = (
  spoken: Spoken,
  started: LifeDomain | undefined,
): readonly GroupSections[] =>
  DomainGroup.options
    .map((group) => {
      const domains = DOMAINS[group].map((domain) =>
        sectionOf(spoken, domain, (topic) => topic === domain),
      )
      // *Hoe het gaat* is no field by itself, so nothing is known by it alone.
      const loose =
        group === 'wellbeing'
          ? undefined
          : sectionOf(
              spoken,
              group,
              (topic) => topic !== null && !isLifeDomain(topic) && groupOf(topic) === group,
            )
      return {
        group,
        loose: loose && ifSomething(loose),
        domains: domains.filter((one) => hasSomething(one) || one.topic === started),
      }
    })
    .filter(({ loose, domains }) => loose !== undefined || domains.length > 0)

/**
 * Where something belongs once it was dropped on a section: in the four fields it keeps the topic it
 * was sorted into further, when that lies in the same field.
 */
export const topicWhenDropped = (
  layout: Layout,
  section: Topic | null,
  topic: Topic | null,
): Topic | null => {
  if (layout === 'all' || section === null || topic === null) return section
  return simpleFieldOf(section) === simpleFieldOf(topic) ? topic : section
}
