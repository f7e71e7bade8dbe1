import fc from 'fast-check'
import {
  type Contact,
  ContactId,
  type Kept,
  Life,
  type MapPersonKey,
  MayAsk,
  ParentageId,
  PartnershipId,
  Ring,
  Sector,
  TieDirection,
  TieQuality,
} from '../../model/index.ts'
import {
  contact,
  member,
  named,
  party,
  samira,
  tie,
  wim,
} from '../../model/test-support/plan-entities.ts'
import { EMPTY_PLAN, type Plan, peopleOf } from '../../plan/index.ts'
import { sitters } from '../../plan/test-support/plans.ts'
import { type NetworkMap, networkMapOf } from '../index.ts'

/** Who sits at the table: Samira, and Wim who lives there. */
export const SEATED = sitters

/** The map of a plan, with Wim and Samira at the table. */
export const mapOf = (part: Partial<Plan>, kept: readonly Kept[] = []): NetworkMap => {
  const plan: Plan = { ...EMPTY_PLAN, ...part }
  return networkMapOf(plan, peopleOf(plan, SEATED), kept)
}

/** A place with nobody having said the spot. */
export const at = (sector: Sector, ring: Ring | null = null): Contact['place'] =>
  ring === null ? { sector, ring, spot: null } : { sector, ring, spot: null }

const numbers = fc.integer({ min: 1, max: 6 })
const words = fc.oneof(fc.constant(''), fc.string({ maxLength: 20 }))
const place = fc
  .option(
    fc
      .tuple(fc.constantFrom(...Sector.options), fc.option(fc.constantFrom(...Ring.options)))
      .map(([sector, ring]) => at(sector, ring)),
  )
  .map((one) => one ?? null)

const contactKey = (number: number): MapPersonKey => `contact:${contact(number, '').id}`
const memberKey = (number: number): MapPersonKey => `member:${member(number, '').id}`
/** Of some nobody knows. */
const person = fc.oneof(numbers.map(contactKey), numbers.map(memberKey))
const end = fc.oneof(fc.constant('household' as const), person)
const anyParty = fc
  .option(
    fc.oneof(
      person,
      fc.constant(party(samira)),
      fc.constant(party(wim)),
      numbers.map((n) => `named:${named(n, '').id}` as const),
    ),
  )
  .map((one) => one ?? null)

const byId = { selector: ({ id }: { readonly id: string }) => id, maxLength: 6 }
const anyContact = fc
  .record({
    number: numbers,
    name: words,
    gives: words,
    receives: words,
    wish: words,
    relation: words,
    place,
    party: anyParty,
    formal: fc.boolean(),
    life: fc.constantFrom(...Life.options),
    mayAsk: fc.option(fc.constantFrom(...MayAsk.options)),
    at: fc.constantFrom('2026-05-12T12:00:00.000Z', '2026-05-12T13:00:00.000Z'),
  })
  .map(({ number, name, at: madeAt, ...more }) => contact(number, name, { ...more, madeAt }))
const anyTie = fc
  .record({
    number: numbers,
    from: end,
    to: end,
    quality: fc.option(fc.constantFrom(...TieQuality.options)),
    direction: fc.option(fc.constantFrom(...TieDirection.options)),
    note: words,
  })
  .filter(({ from, to }) => from !== to)
  .map(({ number, from, to, ...more }) => tie(number, from, to, more))
const common = { order: 'a0', madeBy: samira, madeAt: '2026-05-12T12:00:00.000Z' }
const idOf = (letter: string, number: number) => `${letter}${String(number).padStart(21, '0')}`

const partnership = fc
  .record({ number: numbers, first: person, second: person })
  .map(({ number, first, second }) => ({
    ...common,
    kind: 'partnership' as const,
    id: PartnershipId.parse(idOf('p', number)),
    first,
    second,
    bond: 'married' as const,
    since: null,
    until: null,
  }))
const parentage = fc
  .record({
    number: numbers,
    child: person,
    parent: person,
    other: fc.option(person),
    twinOf: fc.option(person),
  })
  .map(({ number, ...more }) => ({
    ...common,
    kind: 'parentage' as const,
    id: ParentageId.parse(idOf('o', number)),
    ...more,
    bond: 'birth' as const,
    identical: false,
  }))

/** Any plan as far as the map goes, also one that points at who is not there. */
export const anyNetworkPlan: fc.Arbitrary<Plan> = fc
  .record({
    members: fc.uniqueArray(
      numbers.map((number) => member(number, `M${number}`)),
      byId,
    ),
    named: fc.uniqueArray(
      numbers.map((number) => named(number, `N${number}`)),
      byId,
    ),
    contacts: fc.uniqueArray(anyContact, byId),
    ties: fc.uniqueArray(anyTie, byId),
    partnerships: fc.uniqueArray(partnership, byId),
    parentages: fc.uniqueArray(parentage, byId),
  })
  .map((part) => ({ ...EMPTY_PLAN, ...part }))

/** Anything a resident may keep, of who is there and who is not. */
export const anyKept: fc.Arbitrary<Kept[]> = fc.array(
  fc.oneof(
    fc.oneof(anyContact, anyTie).map((entity): Kept => ({ what: 'whole', entity })),
    fc.record({ number: numbers, words: fc.string({ minLength: 1, maxLength: 9 }) }).map(
      ({ number, words: said }): Kept => ({
        what: 'field',
        contact: ContactId.parse(contact(number, '').id),
        field: 'gives',
        words: said,
      }),
    ),
  ),
  { maxLength: 5 },
)
