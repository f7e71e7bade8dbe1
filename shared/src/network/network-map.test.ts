import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Kept, KeptField } from '../model/index.ts'
import { contact, member, party, samira, tie } from '../model/test-support/plan-entities.ts'
import { peopleOf } from '../plan/index.ts'
import { networkMapOf } from './index.ts'
import { anyKept, anyNetworkPlan, at, mapOf, SEATED } from './test-support/maps.ts'

const greet = contact(1, 'Greet', { gives: 'boodschappen' })
const kees = contact(2, 'Kees')
const ofGreet = `contact:${greet.id}` as const
const ofKees = `contact:${kees.id}` as const
const whole = (entity: Extract<Kept, { what: 'whole' }>['entity']): Kept => ({
  what: 'whole',
  entity,
})

describe('who stands on the map', () => {
  test('each person stands on it once, whatever the plan', () => {
    fc.assert(
      fc.property(anyNetworkPlan, anyKept, (plan, kept) => {
        const map = networkMapOf(plan, peopleOf(plan, SEATED), kept)
        const all = [...map.household.members, ...map.contacts]
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
        const known = all.flatMap(({ person }) => (person === undefined ? [] : [person]))
        expect(new Set(known).size).toBe(known.length)
        for (const one of plan.contacts) expect(map.endOf(`contact:${one.id}`)).toBeDefined()
      }),
    )
  })

  test('two contacts for one participant become one, and no word is lost', () => {
    const first = contact(1, 'Samira', {
      party: party(samira),
      gives: 'rust',
      note: 'belt op maandag',
    })
    const second = contact(2, 'S.', {
      party: party(samira),
      madeAt: '2026-05-12T13:00:00.000Z',
      gives: 'raad',
      wish: 'vaker zien',
      note: 'belt op maandag',
      place: at('care', 'close'),
      mayAsk: 'yes',
    })
    const { contacts, seats, endOf } = mapOf({ contacts: [second, first] })
    expect(contacts).toMatchObject([
      {
        key: `contact:${first.id}`,
        name: 'Samira',
        formal: true,
        place: at('care', 'close'),
        contact: {
          gives: 'rust\nraad',
          wish: 'vaker zien',
          note: 'belt op maandag',
          mayAsk: 'yes',
        },
      },
    ])
    expect(endOf(`contact:${second.id}`)).toBe(`contact:${first.id}`)
    expect(contacts[0]?.contacts).toEqual([first.id, second.id])
    expect(seats).toEqual([])
  })

  test('no word of anyone outside the household is lost, whatever the plan', () => {
    fc.assert(
      fc.property(anyNetworkPlan, (plan) => {
        const map = networkMapOf(plan, peopleOf(plan, SEATED))
        for (const one of plan.contacts) {
          const shown = map.find(`contact:${one.id}`)
          if (shown?.household === true) continue
          for (const field of KeptField.options) {
            expect(shown?.contact?.[field]).toContain(one[field].trim())
          }
        }
      }),
    )
  })

  test('who sits at the table and is not on the map waits beside it', () => {
    expect(mapOf({}).seats.map(({ name }) => name)).toEqual(['Samira'])
  })

  test('a contact whose other name nobody knows any more stands under their own', () => {
    const lost = contact(1, 'Lotte', { party: 'named:n000000000000000000009' })
    expect(mapOf({ contacts: [lost] }).contacts).toMatchObject([{ name: 'Lotte' }])
  })
})

describe('ties', () => {
  const ties = [tie(1, 'household', ofKees), tie(2, ofGreet, ofKees)]

  test('a tie to someone who is taken away while it is drawn does not dangle, and comes back with them', () => {
    const without = mapOf({ contacts: [greet], ties })
    expect(without.ties).toEqual([])
    expect(without.hanging).toEqual(ties)
    const restored = mapOf({ contacts: [greet, kees], ties })
    expect(restored.ties.map((one) => one.tie)).toEqual(ties)
    expect(restored.hanging).toEqual([])
  })

  test('every tie runs between two who are there, and none is lost, whatever the plan', () => {
    fc.assert(
      fc.property(anyNetworkPlan, anyKept, (plan, kept) => {
        const map = networkMapOf(plan, peopleOf(plan, SEATED), kept)
        const isThere = (end: Parameters<typeof map.find>[0]) =>
          end === 'household' || map.find(end) !== undefined
        for (const { from, to } of map.ties) {
          expect(from).not.toBe(to)
          expect(isThere(from) && isThere(to)).toBe(true)
        }
        for (const { first, second } of map.partnerships) {
          expect(first).not.toBe(second)
          expect(isThere(first) && isThere(second)).toBe(true)
        }
        for (const { child, parent, other, twinOf } of map.parentages) {
          const all = [child, parent, ...(other === null ? [] : [other])]
          expect(new Set(all).size).toBe(all.length)
          expect([...all, ...(twinOf === null ? [] : [twinOf])].every(isThere)).toBe(true)
          expect(twinOf).not.toBe(child)
        }
        const told = new Set([...map.ties.map((one) => one.tie), ...map.hanging])
        for (const one of plan.ties) expect(told.has(one)).toBe(true)
      }),
    )
  })

  test('ties between the same two stand beside each other', () => {
    const both = [tie(1, 'household', ofGreet), tie(2, ofGreet, 'household')]
    expect(mapOf({ contacts: [greet], ties: both }).ties.map(({ beside }) => beside)).toEqual([
      0, 1,
    ])
  })
})

describe('what is kept for oneself', () => {
  const lotte = contact(3, 'Lotte')
  const kept: Kept[] = [
    whole(lotte),
    whole(tie(3, 'household', `contact:${lotte.id}`)),
    { what: 'field', contact: greet.id, field: 'wish', words: 'vaker zien' },
  ]

  test('is on the map of who keeps it, marked', () => {
    const map = mapOf({ contacts: [greet] }, kept)
    expect(map.contacts).toMatchObject([
      { name: 'Greet', kept: false, keptFields: ['wish'], contact: { wish: 'vaker zien' } },
      { name: 'Lotte', kept: true, keptFields: [] },
    ])
    expect(map.ties).toMatchObject([{ kept: true }])
  })

  test('is on no other map', () => {
    const map = mapOf({ contacts: [greet] })
    expect(map.contacts).toMatchObject([{ name: 'Greet', keptFields: [], contact: { wish: '' } }])
    expect(map.contacts).toHaveLength(1)
    expect(map.ties).toEqual([])
  })

  test('is on the table and no secret once it is there too', () => {
    expect(mapOf({ contacts: [greet, lotte] }, kept).contacts).toMatchObject([
      { name: 'Greet' },
      { name: 'Lotte', kept: false },
    ])
  })

  test('does not hide a contact that everyone sees of the same person', () => {
    const shared = contact(4, 'S.', { party: party(samira), madeAt: '2026-05-12T18:00:00.000Z' })
    const mine = contact(5, 'Samira', { party: party(samira), note: 'te snel' })
    expect(mapOf({ contacts: [shared] }, [whole(mine)]).contacts).toMatchObject([
      { key: `contact:${shared.id}`, kept: false, contact: { note: 'te snel' } },
    ])
  })

  test('words of a kept contact are marked with the shared one of the same person', () => {
    const shared = contact(4, 'S.', { party: party(samira), gives: 'raad' })
    const second = contact(6, 'Sam', { party: party(samira) })
    const mine = contact(5, 'Samira', { party: party(samira), note: 'te snel', gives: 'rust' })
    const [person] = mapOf({ contacts: [shared, second] }, [
      whole(mine),
      { what: 'field', contact: second.id, field: 'wish', words: 'minder zien' },
    ]).contacts
    expect(person).toMatchObject({
      kept: false,
      contact: { note: 'te snel', gives: 'raad\nrust', wish: 'minder zien' },
      contacts: [shared.id, second.id, mine.id],
    })
    expect(new Set(person?.keptFields)).toEqual(new Set(['note', 'gives', 'wish']))
  })

  test('nothing but words of a kept contact comes with the shared one of the same person', () => {
    const shared = contact(4, 'S.', { party: party(samira) })
    const mine = contact(5, 'Samira', {
      party: party(samira),
      place: at('friends', 'very-close'),
      mayAsk: 'yes',
      involve: 'yes',
      symbol: 'circle',
      born: 1962,
      died: 2020,
      life: 'deceased',
    })
    const { place, mayAsk, involve, symbol, born, died, life } = shared
    expect(mapOf({ contacts: [shared] }, [whole(mine)]).contacts).toMatchObject([
      {
        contact: { place, mayAsk, involve },
        ...{ place, symbol, born, died, life },
      },
    ])
  })
})

test('a member of the household stands in the middle only', () => {
  const wim = member(1, 'Wim')
  const again = contact(1, 'Wim', { party: `member:${wim.id}` })
  const { household, contacts, find } = mapOf({ members: [wim], contacts: [again] })
  expect(contacts).toEqual([])
  expect(household.members).toMatchObject([{ name: 'Wim', household: true }])
  expect(find(`contact:${again.id}`)?.key).toBe(`member:${wim.id}`)
})
