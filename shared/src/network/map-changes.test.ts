import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contact, member, party, samira, tie } from '../model/test-support/plan-entities.ts'
import { type Plan, peopleOf } from '../plan/index.ts'
import { mapChangeSentence, mapChangesBetween, networkMapOf } from './index.ts'
import { anyNetworkPlan, at, mapOf, SEATED } from './test-support/maps.ts'

const said = (before: Partial<Plan>, after: Partial<Plan>): string[] => {
  const maps = { before: mapOf(before), after: mapOf(after) }
  return mapChangesBetween(maps).map((change) => mapChangeSentence(change, maps, 'nl'))
}

const greet = contact(1, 'Greet', { place: at('community', 'close') })
const kees = contact(2, 'Kees', { place: at('family', 'further') })
const ofGreet = `contact:${greet.id}` as const
const ofKees = `contact:${kees.id}` as const

describe('what changed on the map', () => {
  test('who came and who went', () => {
    expect(said({ contacts: [greet] }, { contacts: [kees] })).toEqual([
      'Kees kwam erbij, bij familie, verder weg.',
      'Greet staat er niet meer op.',
    ])
    expect(said({}, { members: [member(1, 'Daan')] })).toEqual([
      'Daan hoort nu bij het huishouden.',
    ])
  })

  test('who moved nearer, further, or to another field', () => {
    const to = (place: typeof greet.place) =>
      said({ contacts: [greet] }, { contacts: [{ ...greet, place }] })
    expect(to(at('community', 'very-close'))).toEqual([
      'Greet staat nu heel dichtbij, eerst dichtbij.',
    ])
    expect(to(at('friends', 'close'))).toEqual([
      'Greet staat nu bij vrienden en buren, eerst bij kerk, club en vrijwilligers.',
    ])
    expect(to(null)).toEqual([
      'Greet staat nu zonder plek, eerst bij kerk, club en vrijwilligers, dichtbij.',
    ])
    const spot = { sector: 'community', ring: 'close', spot: { across: 0.1, out: 0.9 } } as const
    expect(to(spot)).toEqual([])
  })

  test('ties that changed kind or direction, also when drawn anew the other way round', () => {
    const was = tie(1, 'household', ofGreet, { quality: 'thin', direction: 'forth' })
    const is = tie(2, ofGreet, 'household', { quality: 'strong', direction: 'both' })
    expect(said({ contacts: [greet], ties: [was] }, { contacts: [greet], ties: [is] })).toEqual([
      'De band tussen Greet en Wim is nu sterk, eerst dun.',
      'Steun tussen Greet en Wim: nu geven en krijgen over en weer, eerst Wim geeft aan Greet.',
    ])
    const turned = tie(2, ofGreet, 'household', { quality: 'thin', direction: 'back' })
    expect(said({ contacts: [greet], ties: [was] }, { contacts: [greet], ties: [turned] })).toEqual(
      [],
    )
  })

  test('ties that came and went, but not apart from who came or went', () => {
    const both = [greet, kees]
    const ties = [tie(1, ofGreet, ofKees, { quality: 'tense' })]
    expect(said({ contacts: both }, { contacts: both, ties })).toEqual([
      'Nieuwe band. Greet en Kees: gespannen.',
    ])
    expect(said({ contacts: both, ties }, { contacts: both })).toEqual([
      'De band tussen Greet en Kees staat er niet meer.',
    ])
    expect(said({ contacts: [greet] }, { contacts: both, ties })).toHaveLength(1)
  })

  test('who may be asked, who takes part, and what is wished', () => {
    const now = { ...kees, mayAsk: 'yes', involve: 'yes', wish: 'weer zien' } as const
    expect(said({ contacts: [{ ...kees, mayAsk: 'no' }] }, { contacts: [now] })).toEqual([
      'Bij Kees staat nu ‘Mag gevraagd worden’, eerst ‘Liever niet vragen’.',
      'Bij Kees staat nu ‘Doet mee’.',
      'Bij Kees staat nu ‘Wens: weer zien’.',
    ])
    expect(said({ contacts: [now] }, { contacts: [kees] })).toContain(
      'Bij Kees staat niet meer ‘Mag gevraagd worden’.',
    )
  })

  test('a contact that took a seat is not someone else', () => {
    const before = contact(1, 'Samira', { place: at('care') })
    const seated = contact(2, 'Samira', { party: party(samira), place: at('care') })
    const linked = { ...before, party: party(samira) }
    expect(said({ contacts: [before] }, { contacts: [linked] })).toEqual([])
    expect(said({ contacts: [linked] }, { contacts: [seated] })).toEqual([])
    // The same person under a contact that was made earlier.
    const later = { ...linked, madeAt: '2026-06-01T12:00:00.000Z' }
    expect(said({ contacts: [later] }, { contacts: [later, seated] })).toEqual([])
  })
})

describe('whatever the two maps', () => {
  const mapOfPlan = (plan: Plan) => networkMapOf(plan, peopleOf(plan, SEATED))

  test('a map is the same as itself', () => {
    fc.assert(
      fc.property(anyNetworkPlan, (plan) => {
        const maps = { before: mapOfPlan(plan), after: mapOfPlan(plan) }
        expect(mapChangesBetween(maps)).toEqual([])
      }),
    )
  })

  test('each change is a sentence, and nobody both came and went', () => {
    fc.assert(
      fc.property(anyNetworkPlan, anyNetworkPlan, (one, other) => {
        const maps = { before: mapOfPlan(one), after: mapOfPlan(other) }
        const changes = mapChangesBetween(maps)
        for (const change of changes)
          expect(mapChangeSentence(change, maps, 'nl')).toMatch(/[.!?…]$/)
        const keys = (what: 'came' | 'went') =>
          changes.flatMap((change) => (change.what === what ? [change.person.key] : []))
        const came = new Set(keys('came'))
        expect(keys('went').filter((key) => came.has(key))).toEqual([])
      }),
    )
  })
})
