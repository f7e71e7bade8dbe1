import {
  type EntityKind,
  type EntityOf,
  LocalOfferWords,
  type MapPersonKey,
  ParticipantId,
  Ring,
  Sector,
  TieQuality,
} from '@samenbord/shared/model'
import {
  endName,
  mapChangesBetween,
  mayPlace,
  type NetworkMap,
  networkMapOf,
  tellsOf,
} from '@samenbord/shared/network'
import { EMPTY_PLAN, type People, type Plan, peopleOf } from '@samenbord/shared/plan'
import { describe, expect, it } from 'vitest'
import { daysAround } from '../../days.ts'
import { localOffers } from '../../local-offers.ts'
import { everyoneAt, seatsWith } from '../../seats.ts'
import { firstPlanOf, type LaidPlan, planOf } from '../plan.ts'

const DAYS = daysAround('2026-05-12')
const seats = seatsWith((name) => ParticipantId.parse(name.padEnd(22, '-')))
const { samira } = seats
interface Drawn {
  readonly plan: Plan
  readonly people: People
  readonly map: NetworkMap
}

const drawn = ({ entities }: LaidPlan): Drawn => {
  const all = <Kind extends EntityKind>(kind: Kind) =>
    entities.filter((entity): entity is EntityOf<Kind> => entity.kind === kind)
  const plan: Plan = {
    ...EMPTY_PLAN,
    members: all('member'),
    named: all('named'),
    contacts: all('contact'),
    ties: all('tie'),
    partnerships: all('partnership'),
    parentages: all('parentage'),
    placements: all('placement'),
    terms: all('term'),
    meanings: all('meaning'),
  }
  const people = peopleOf(plan, everyoneAt(seats))
  return { plan, people, map: networkMapOf(plan, people) }
}

const first = drawn(firstPlanOf(DAYS, seats))
const { plan, people, map } = drawn(planOf(DAYS, seats))

const namesOn = ({ contacts }: NetworkMap) => contacts.map(({ name }) => name)
const keyOf = (name: string): MapPersonKey => {
  const found = [...map.household.members, ...map.contacts].find((one) => one.name === name)
  if (found === undefined) throw new Error(`nobody is called ${name}`)
  return found.key
}

describe('the network of the worked case', () => {
  it('has everyone once, in every sector and every ring, each with a place', () => {
    const names = namesOn(map)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(map.seats.map(({ name }) => name)).toEqual(['Els'])
    expect(map.contacts.filter(({ place }) => place === null)).toEqual([])
    const sectors = new Set(map.contacts.map(({ place }) => place?.sector))
    const rings = new Set(map.contacts.map(({ place }) => place?.ring))
    expect([...sectors].sort()).toEqual([...Sector.options].sort())
    expect(rings).toEqual(new Set([...Ring.options, null]))
  })

  it('has ties of every kind, and none that hangs', () => {
    expect(new Set(map.ties.map(({ tie }) => tie.quality))).toEqual(new Set(TieQuality.options))
    expect([map.hanging, first.map.hanging]).toEqual([[], []])
  })

  it('knows who of the family belongs to whom, over three generations', () => {
    expect(map.partnerships.map(({ bond }) => bond)).toEqual(['married', 'divorced'])
    const parentsOf = (name: string) =>
      map.parentages
        .filter(({ child }) => child === keyOf(name))
        .flatMap(({ parent, other }) => [parent, ...(other === null ? [] : [other])])
        .map((key) => endName(map, key, 'nl'))
    expect(parentsOf('Daan')).toEqual(['Wim', 'Ingrid'])
    expect(parentsOf('Wim')).toEqual(['Arie', 'Corrie'])
    for (const { child, parent, other } of map.parentages) {
      const born = (key: MapPersonKey | null) => (key === null ? null : (map.find(key)?.born ?? 0))
      expect(born(child)).toBeGreaterThan(15 + Math.max(born(parent) ?? 0, born(other) ?? 0))
    }
  })

  it('has at the first meeting only whom the team knew, and nothing in the name of the resident', () => {
    expect(namesOn(first.map).length).toBeLessThan(namesOn(map).length)
    for (const { wish, mayAsk, involve, receives } of first.plan.contacts) {
      expect([wish, mayAsk, involve, receives]).toEqual(['', null, null, ''])
    }
    // How near his own people are is his to say.
    const own = first.map.contacts.filter(({ formal }) => !formal)
    expect(own.map(({ place }) => place?.ring)).toEqual([null, null])
    const { partnerships, parentages, placements, members } = first.plan
    expect([partnerships, parentages, placements]).toEqual([[], [], []])
    expect(members.map(({ born, symbol }) => [born, symbol])).toEqual([[null, null]])
  })

  it('tells between both meetings who came, who went, who moved and which ties changed', () => {
    const changes = mapChangesBetween({ before: first.map, after: map })
    const who = (what: 'came' | 'went' | 'moved') =>
      changes.flatMap((change) => (change.what === what ? [change.person.name] : []))
    expect(who('came')).toEqual(expect.arrayContaining(['Mehmet', 'Kees', 'De Open Deur']))
    expect(who('went')).toEqual(['Wijkagent'])
    expect(who('moved').sort()).toEqual(['Daan', 'Greet', 'Joost', 'Peter', 'Samira'])
    const changed = changes.flatMap((change) =>
      change.what === 'tie-quality' ? [endName(map, change.tie.from, 'nl')] : [],
    )
    expect(changed.sort()).toEqual(['Joost', 'Samira'])
  })

  it('gives something to talk about', () => {
    const told = tellsOf(map, plan, people)
    expect(told.length).toBeGreaterThan(3)
    expect(told.map(({ kind }) => kind)).toContain('wish')
  })

  it('has figures that were moved only by who may', () => {
    const mover = { participantId: samira, mayWrite: true, notes: true, withoutResident: false }
    expect(map.figures.map(({ person }) => person.name)).toEqual(['Samira', 'Wim'])
    expect(map.figures.filter(({ person }) => !mayPlace(person, people, mover))).toEqual([])
  })
})

it('what the neighbourhood has to offer reads, each under its own name', () => {
  expect(localOffers.map((offer) => LocalOfferWords.parse(offer))).toEqual(localOffers)
  const names = localOffers.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
