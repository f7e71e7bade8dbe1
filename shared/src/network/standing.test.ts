import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ParticipantId, type Party, Placement, Ring, Sector } from '../model/index.ts'
import { member } from '../model/test-support/plan-entities.ts'
import { type Person, peopleOf, type Sitter } from '../plan/index.ts'
import {
  DROP_TRIAL,
  figuresOf,
  isOnMap,
  keepTrial,
  type Mover,
  mayPlace,
  placeIn,
  seenAt,
} from './standing.ts'

const sitter = (name: string, kind: Sitter['kind']): Sitter => ({
  id: ParticipantId.parse(name.padEnd(22, '_')),
  name,
  kind,
  colour: 1,
})
const [wim, samira, fatma] = [
  sitter('Wim', 'resident'),
  sitter('Samira', 'professional'),
  sitter('Fatma', 'professional'),
]
const people = peopleOf(
  {
    members: [member(1, 'Wim', { participant: wim.id }), member(2, 'Daan')],
    named: [],
    contacts: [],
  },
  [wim, samira, fatma],
)

const near = { sector: 'family', ring: 'very-close', spot: { across: 0.5, out: 0.5 } } as const
const far = { sector: 'care', ring: 'further', spot: { across: 0.2, out: 0.9 } } as const

const placement = (id: string, by: Party, more: Partial<Placement> = {}): Placement =>
  Placement.parse({
    kind: 'placement',
    id: id.padEnd(22, '_'),
    order: 'a0',
    madeBy: samira.id,
    madeAt: '2026-05-12T10:00:00.000Z',
    by,
    place: near,
    trial: null,
    words: '',
    ...more,
  })

const named = (name: string): Person => {
  const found = people.everyone.find((person) => person.name === name)
  if (found === undefined) throw new Error(`nobody is called ${name}`)
  return found
}

describe('whose figures stand on the map', () => {
  test('each person has one: the first that was made counts, whatever the order they came in', () => {
    const first = placement('b', `participant:${wim.id}`, { madeAt: '2026-05-12T09:00:00.000Z' })
    const later = placement('a', named('Wim').party)
    const same = placement('c', named('Wim').party)
    fc.assert(
      fc.property(fc.shuffledSubarray([first, later, same], { minLength: 3 }), (all) => {
        expect(figuresOf(all, people).map((figure) => figure.placement)).toEqual([first])
      }),
    )
    expect(figuresOf([same, later], people).map((figure) => figure.placement)).toEqual([later])
  })

  test('whoever nobody knows any more has none', () => {
    const stranger = placement('x', `participant:${'S'.repeat(22)}`)
    expect(figuresOf([stranger], people)).toEqual([])
  })

  test('a figure without a place and without a trial is not on the map', () => {
    const nowhere = placement('x', named('Wim').party, { place: null })
    expect(isOnMap(nowhere)).toBe(false)
    expect(isOnMap({ ...nowhere, trial: far })).toBe(true)
    expect(seenAt({ ...nowhere, place: near, trial: far })).toBe(far)
  })
})

describe('keeping and discarding a place that is tried', () => {
  const trying = placement('x', named('Wim').party, { trial: far })
  test('kept, they stand there from now on', () => {
    expect({ ...trying, ...keepTrial(trying) }).toMatchObject({ place: far, trial: null })
    expect(keepTrial({ ...trying, trial: null })).toBeUndefined()
  })
  test('discarded, they stand where they stood', () => {
    expect({ ...trying, ...DROP_TRIAL }).toMatchObject({ place: near, trial: null })
  })
})

describe('who may put someone on the map', () => {
  const may = (name: string, mover: Partial<Mover>) =>
    mayPlace(named(name), people, {
      participantId: samira.id,
      mayWrite: true,
      notes: false,
      withoutResident: false,
      ...mover,
    })

  test('everyone themself, also a resident as the member of the household they are', () => {
    expect(may('Samira', {})).toBe(true)
    expect(may('Wim', { participantId: wim.id })).toBe(true)
    expect(may('Samira', { withoutResident: true })).toBe(true)
  })
  test('nobody another who has a screen of their own, who leads neither', () => {
    expect(may('Fatma', { notes: true })).toBe(false)
    expect(may('Wim', { notes: true })).toBe(false)
  })
  test('who leads or takes notes a member of the household without a screen; others do not', () => {
    expect(may('Daan', { notes: true })).toBe(true)
    expect(may('Daan', {})).toBe(false)
    expect(may('Daan', { participantId: wim.id })).toBe(false)
  })
  test('without the resident nobody of the household is put anywhere', () => {
    expect(may('Daan', { notes: true, withoutResident: true })).toBe(false)
  })
  test('who only looks moves nobody, themself neither', () => {
    for (const name of ['Samira', 'Daan']) {
      expect(may(name, { mayWrite: false, notes: true })).toBe(false)
    }
  })
})

describe('a spot for who does not drag', () => {
  test('lies in the ring and the sector that were said, and the first one in the middle', () => {
    expect(placeIn('work', 'close', [])).toEqual({
      sector: 'work',
      ring: 'close',
      spot: { across: 0.5, out: 0.5 },
    })
  })
  test('is not the spot of another, as long as there are spots', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Sector.options),
        fc.constantFrom(...Ring.options),
        fc.integer({ min: 1, max: 12 }),
        (sector, ring, count) => {
          const there: Placement[] = []
          for (let number = 0; number < count; number++) {
            const place = placeIn(sector, ring, there)
            there.push(placement(`p${number}`, named('Wim').party, { place }))
          }
          const spots = there.map(({ place }) => JSON.stringify(place))
          expect(new Set(spots).size).toBe(count)
        },
      ),
    )
  })
  test('leaves aside who is seen elsewhere because they try that', () => {
    const away = placement('x', named('Wim').party, {
      place: { ...near, spot: { across: 0.5, out: 0.5 } },
      trial: far,
    })
    expect(placeIn('family', 'very-close', [away]).spot).toEqual({ across: 0.5, out: 0.5 })
  })
})
