import { expect, test } from 'vitest'
import { partyOf } from '../model/index.ts'
import { member, named, wim } from '../model/test-support/plan-entities.ts'
import { isMe, peopleOf } from './people.ts'
import { EMPTY_PLAN } from './plan.ts'
import { ofSamira, ofWim, peopleIn, planWith, sitters } from './test-support/plans.ts'

const daan = member(1, 'Daan')
const wimAtHome = member(2, 'Wim', { participant: wim })

test('the household comes first, then who sits at the table, then free names', () => {
  const people = peopleIn(planWith({ members: [daan], named: [named(1, 'Lotte')] }))
  expect(people.everyone.map(({ name }) => name)).toEqual(['Daan', 'Wim', 'Samira', 'Lotte'])
  expect(people.household.map(({ name }) => name)).toEqual(['Daan', 'Wim'])
})

test('a member who took a seat is one person, known by either', () => {
  const people = peopleIn(planWith({ members: [wimAtHome] }))
  const atHome = partyOf({ kind: 'member', id: wimAtHome.id })
  expect(people.household).toHaveLength(1)
  expect(people.same(atHome, ofWim)).toBe(true)
  expect(people.find(ofWim)).toMatchObject({ party: atHome, colour: 1, seated: true })
  expect(isMe(people, wim, atHome)).toBe(true)
  expect(people.same(atHome, ofSamira)).toBe(false)
})

test('when two say of themselves to be one person at the table, the first is', () => {
  const people = peopleIn(
    planWith({ members: [wimAtHome, member(3, 'Bram', { participant: wim })] }),
  )
  expect(people.find(ofWim)?.name).toBe('Wim')
  expect(people.everyone.map(({ name }) => name)).toEqual(['Wim', 'Bram', 'Samira'])
})

test('who wrote and left keeps the name, and is no longer to be chosen', () => {
  const [samira, ...others] = sitters
  if (samira === undefined) throw new Error('Samira sits there')
  const people = peopleOf(EMPTY_PLAN, others, [samira])
  expect(people.find(ofSamira)).toMatchObject({ name: 'Samira', seated: false, formal: true })
  expect(people.everyone.map(({ name }) => name)).toEqual(['Wim'])
})

test('a party that nobody knows is nobody, and the same as itself only', () => {
  const stranger = partyOf({ kind: 'member', id: daan.id })
  const people = peopleIn(EMPTY_PLAN)
  expect(people.find(stranger)).toBeUndefined()
  expect(people.same(stranger, stranger)).toBe(true)
  expect(people.same(stranger, partyOf({ kind: 'named', id: named(1, '').id }))).toBe(false)
  expect(people.same(stranger, null)).toBe(false)
})
