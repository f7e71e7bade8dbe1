import { type MapPlace, Ring, Sector } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf } from './groups.ts'

const personAt = (place: MapPlace | null, at: number): MapPerson => ({
  key: `contact:${at}`,
  name: `Naam ${at}`,
  household: false,
  formal: false,
  place,
  under: '',
  person: undefined,
  contact: undefined,
  kept: false,
  contacts: [],
  keptFields: [],
  symbol: null,
  born: null,
  died: null,
  life: 'living',
})

const place = fc.option(
  fc.oneof(
    fc.record({
      sector: fc.constantFrom(...Sector.options),
      ring: fc.constant(null),
      spot: fc.constant(null),
    }),
    fc.record({
      sector: fc.constantFrom(...Sector.options),
      ring: fc.constantFrom(...Ring.options),
      spot: fc.constant(null),
    }),
  ),
)
const people = fc.array(place, { maxLength: 30 }).map((places) => places.map(personAt))

test.each(['sector', 'ring'] as const)(
  'ordered by %s everyone stands in the list once, and no group is empty',
  (by) => {
    fc.assert(
      fc.property(people, (everyone) => {
        const groups = groupsOf(everyone, by)
        const listed = groups.flatMap((group) => group.people.map(({ key }) => key))
        expect([...listed].sort()).toEqual(everyone.map(({ key }) => key).sort())
        expect(groups.every((group) => group.people.length > 0)).toBe(true)
        for (const { of, people: within } of groups) {
          for (const one of within) {
            expect((by === 'sector' ? one.place?.sector : one.place?.ring) ?? null).toBe(of)
          }
        }
      }),
    )
  },
)

test('within a field of the map who is nearest comes first, and who waits for a place last of all', () => {
  const at = (sector: Sector, ring: Ring | null): MapPlace =>
    ring === null ? { sector, ring, spot: null } : { sector, ring, spot: null }
  const [far, waiting, open, near] = [
    personAt(at('care', 'further'), 1),
    personAt(null, 2),
    personAt(at('care', null), 3),
    personAt(at('care', 'very-close'), 4),
  ]
  expect(groupsOf([far, waiting, open, near], 'sector')).toEqual([
    { of: 'care', people: [near, far, open] },
    { of: null, people: [waiting] },
  ])
})
