import { expect, test } from 'vitest'
import { type Kept, PartnershipId } from '../model/index.ts'
import { action, contact, member, tie } from '../model/test-support/plan-entities.ts'
import { showsKept, withoutKept } from './kept.ts'

const wim = member(1, 'Wim')
const greet = contact(1, 'Greet', { note: 'Dronk.' })
const kees = contact(2, 'Kees', { note: 'Belt elke week.' })
const isGreet = `contact:${greet.id}` as const
const isKees = `contact:${kees.id}` as const
const call = action(1, 'belt')
const couple = {
  kind: 'partnership',
  id: PartnershipId.parse('partnership'.padEnd(22, '-')),
  order: call.order,
  madeBy: call.madeBy,
  madeAt: call.madeAt,
  first: isKees,
  second: isGreet,
  bond: 'together',
  since: null,
  until: null,
} as const
const plan = {
  entities: [wim, call, greet, kees, tie(1, isKees, isGreet), tie(2, isKees, 'household'), couple],
}

const note = (words: string): Kept => ({ what: 'field', contact: greet.id, field: 'note', words })

test('who is kept is not in a plan, and neither is what others drew to them', () => {
  const kept: Kept[] = [{ what: 'whole', entity: greet }]
  const left = [wim, call, kees, tie(2, isKees, 'household')]
  expect(withoutKept(plan, kept).entities).toEqual(left)
  expect(showsKept(plan, kept)).toBe(true)
  expect(showsKept({ entities: left }, kept)).toBe(false)
})

test('of a tie that is kept its ends stay in the plan', () => {
  const kept: Kept[] = [{ what: 'whole', entity: tie(1, isKees, isGreet) }]
  const left = [wim, call, greet, kees, tie(2, isKees, 'household'), couple]
  expect(withoutKept(plan, kept).entities).toEqual(left)
})

test.each(['Dronk.', 'Dronk. Nu niet meer.', 'Dro', 'Komt niet vaak.\nDronk.'])(
  'words of a contact are not in a plan while ‘%s’ is kept of them',
  (words) => {
    const { entities } = withoutKept(plan, [note(words)])
    expect(entities).toContainEqual({ ...greet, note: '' })
    expect(entities).toContainEqual(kees)
    expect(showsKept(plan, [note(words)])).toBe(true)
  },
)

test('words that others wrote where a resident keeps some stay in the plan', () => {
  expect(withoutKept(plan, [note('Schuld van 300 euro.')]).entities).toEqual(plan.entities)
  expect(showsKept(plan, [note('Schuld van 300 euro.')])).toBe(false)
})

test('what nobody keeps is left as it is', () => {
  expect(withoutKept(plan, [])).toBe(plan)
  expect(showsKept(plan, [])).toBe(false)
})
