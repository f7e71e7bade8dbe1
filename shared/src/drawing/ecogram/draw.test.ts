import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Placement, PlacementId } from '../../model/index.ts'
import { contact, member, party, samira, tie } from '../../model/test-support/plan-entities.ts'
import type { NetworkMap } from '../../network/index.ts'
import { anyNetworkPlan, at, mapOf } from '../../network/test-support/maps.ts'
import type { Mark, Point } from '../drawing.ts'
import { drawEcogram, type EcogramLook } from './draw.ts'
import { type EcogramKey, layoutEcogram } from './layout.ts'

const drawn = (map: NetworkMap, more: Partial<EcogramLook> = {}) => {
  const look = { language: 'nl', title: 'Mensen om je heen', placements: false, ...more } as const
  return drawEcogram(layoutEcogram(map, { placements: look.placements }), map, look)
}

const wordsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.words] : []))

const pathsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'path' ? [mark.d] : []))

/** Where the first path of a line begins, and where its last line ends. */
const reachOf = (marks: readonly Mark[]): readonly [Point, Point] => {
  const numbers = pathsOf(marks).map((d) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number))
  const first = numbers[0] ?? []
  return [
    { x: first[0] ?? Number.NaN, y: first[1] ?? Number.NaN },
    { x: first.at(-2) ?? Number.NaN, y: first.at(-1) ?? Number.NaN },
  ]
}

const daan = contact(1, 'Daan', { place: at('family', 'further'), relation: 'zoon, 15 jaar' })
const kees = contact(2, 'Kees', { place: at('friends', 'close'), wish: 'weer zien' })
const band = tie(1, `contact:${kees.id}`, 'household', { quality: 'ordinary', direction: 'forth' })

const standsAt = (more: Partial<Placement>): Placement => ({
  kind: 'placement',
  id: PlacementId.parse('p000000000000000000001'),
  order: 'a0',
  madeBy: samira,
  madeAt: '2026-05-12T12:00:00.000Z',
  by: party(samira),
  place: null,
  trial: null,
  words: '',
  ...more,
})
const NEAR = { sector: 'care', ring: 'very-close', spot: { across: 0.5, out: 0.5 } } as const

describe('an ecogram', () => {
  test('has every contact and every tie of the map exactly once', () => {
    fc.assert(
      fc.property(anyNetworkPlan, (plan) => {
        const map = mapOf(plan)
        const { people, lines } = drawn(map)
        expect(people.map(({ key }) => key).sort()).toEqual(
          ['household', ...map.contacts.map(({ key }) => key)].sort(),
        )
        expect(lines.map(({ key }) => key)).toEqual(map.ties.map(({ tie: { id } }) => id))
        for (const { marks } of [...people, ...lines]) expect(marks.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  test('says of everyone and of every tie in words what it shows', () => {
    const { people, lines, description } = drawn(mapOf({ contacts: [daan, kees], ties: [band] }))
    const titles = people.map(({ title }) => title)
    expect(titles).toContainEqual(expect.stringContaining('Daan, zoon, 15 jaar.'))
    expect(lines[0]?.title).toContain('gewone band')
    expect(description).toContain('Familie')
  })

  test('begins and ends a line at the shapes of the two it is between', () => {
    fc.assert(
      fc.property(anyNetworkPlan, (plan) => {
        const map = mapOf(plan)
        const { people, lines } = drawn(map)
        const find = (end: string) =>
          people.find(({ key }) => key === end) ?? people.find(({ key }) => key === 'household')
        for (const [index, { from, to, tie: said }] of map.ties.entries()) {
          if (said.quality === 'broken') continue
          const [one, other] = [find(from), find(to)]
          const [begin, end] = reachOf(lines[index]?.marks ?? [])
          for (const [person, point] of [
            [one, begin],
            [other, end],
          ] as const) {
            if (person === undefined) throw new Error('a tie ends at someone')
            const { x, y, w, h } = person.box
            const room = Math.max(person.reach + 30, w, h)
            expect(Math.hypot(point.x - person.at.x, point.y - person.at.y)).toBeLessThan(room)
            expect([x, y].every(Number.isFinite)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('draws several ties between the same two beside each other', () => {
    const ties = [1, 2, 3].map((number) =>
      // Whichever way a tie was said, and of whom of the household.
      number === 2
        ? tie(number, 'household', `contact:${kees.id}`, { quality: 'ordinary' })
        : tie(number, `contact:${kees.id}`, 'household', { quality: 'ordinary' }),
    )
    const { lines } = drawn(mapOf({ contacts: [kees], ties }))
    const middles = lines.map(({ marks }) => {
      const [from, to] = reachOf(marks)
      return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    })
    for (const [index, one] of middles.entries()) {
      for (const other of middles.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(8)
      }
    }
  })

  test('shows who of the household has a tie at the household, and a tie within it too', () => {
    const [wim, ria] = [member(1, 'Wim'), member(2, 'Ria')]
    const { lines, people } = drawn(
      mapOf({
        members: [wim, ria],
        contacts: [kees],
        ties: [
          tie(1, `contact:${kees.id}`, `member:${ria.id}`),
          tie(2, `member:${wim.id}`, `member:${ria.id}`, { quality: 'tense' }),
        ],
      }),
    )
    expect(lines.map(({ title }) => title)).toEqual([
      expect.stringContaining('Kees en Ria'),
      expect.stringContaining('Wim en Ria'),
    ])
    const heart = people.find(({ key }) => key === 'household')
    expect(wordsOf(heart?.marks ?? [])).toEqual(expect.arrayContaining(['Wim', 'Ria']))
  })

  test('names six of a large household, and says how many more there are', () => {
    const members = Array.from({ length: 9 }, (_, number) => member(number + 1, `Kind ${number}`))
    const heart = drawn(mapOf({ members })).people.find(({ key }) => key === 'household')
    const words = wordsOf(heart?.marks ?? [])
    expect(words).toHaveLength(6)
    expect(words.at(-1)).toMatch(/^en nog \d+$/)
  })

  test('draws whoever moves there with their ties, and leaves all else as it was', () => {
    const map = mapOf({ contacts: [daan, kees], ties: [band] })
    const layout = layoutEcogram(map, { placements: false })
    const look = { language: 'nl', title: 'Mensen', placements: false } as const
    const still = drawEcogram(layout, map, look)
    const key: EcogramKey = `contact:${kees.id}`
    const moved = drawEcogram(layout, map, { ...look, moving: new Map([[key, { x: 5, y: -300 }]]) })
    expect(moved.people.find((one) => one.key === key)?.at).toEqual({ x: 5, y: -300 })
    expect(moved.lines[0]?.marks).not.toEqual(still.lines[0]?.marks)
    expect(moved.box).toEqual(still.box)
    expect(moved.ground).toBe(still.ground)
    for (const one of still.people) {
      if (one.key !== key) expect(moved.people).toContain(one)
    }
  })

  test('marks a wish, and a line of which it was not said how near as not yet sure', () => {
    const open = contact(3, 'Bo', { place: at('work') })
    const { people, legend } = drawn(mapOf({ contacts: [kees, open] }))
    const dashed = (key: string) =>
      people
        .find((one) => one.key === key)
        ?.marks.some((mark) => mark.kind !== 'text' && mark.dash !== undefined)
    expect(dashed(`contact:${open.id}`)).toBe(true)
    expect(dashed(`contact:${kees.id}`)).toBe(false)
    const words = legend.map((one) => one.words)
    expect(words).toEqual(expect.arrayContaining(['hier is een wens bij', 'gespannen']))
    expect(words).not.toContain('alleen jij ziet dit')
  })

  test('has a figure of whoever stands or tries to stand somewhere, only when asked for', () => {
    const map = mapOf({ contacts: [kees], placements: [standsAt({ trial: NEAR })] })
    expect(drawn(map).people.some(({ key }) => key.startsWith('placement:'))).toBe(false)
    const figure = drawn(map, { placements: true }).people.find(({ key }) =>
      key.startsWith('placement:'),
    )
    expect(figure?.title).toContain('Samira probeert')
    const nowhere = mapOf({ placements: [standsAt({})] })
    expect(drawn(nowhere, { placements: true }).people).toHaveLength(1)
  })

  test('has everyone within its box, also who waits beside the map', () => {
    fc.assert(
      fc.property(anyNetworkPlan, (plan) => {
        const { box, people } = drawn(mapOf(plan))
        for (const { box: room } of people) {
          expect(room.x).toBeGreaterThanOrEqual(box.x)
          expect(room.y).toBeGreaterThanOrEqual(box.y)
          expect(room.x + room.w).toBeLessThanOrEqual(box.x + box.w)
          expect(room.y + room.h).toBeLessThanOrEqual(box.y + box.h)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('shortens a long name where it stands, and says the whole of it in words', () => {
    const name = 'Stichting Samen Sterk in de Buurt van Kastanje'
    const long = contact(1, name, { place: at('care', 'close') })
    const person = drawn(mapOf({ contacts: [long] })).people.find(({ key }) => key !== 'household')
    expect(wordsOf(person?.marks ?? [])).toContainEqual(expect.stringMatching(/^Stichting.*…$/))
    expect(person?.title).toContain(name)
  })
})
