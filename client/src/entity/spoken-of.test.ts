import type { LaterRole, Party, Role } from '@samenbord/shared/model'
import { EMPTY_PLAN, type Plan } from '@samenbord/shared/plan'
import { expect, test } from 'vitest'
import { action, contact } from '../../../shared/src/model/test-support/plan-entities.ts'
import { isSpokenOf } from './spoken-of.ts'

const greet = contact(1, 'Greet')
const kees: Party = `contact:${contact(2, 'Kees').id}`
const ofGreet: Party = `contact:${greet.id}`
const task = action(1, 'Bellen').id

const plans: readonly [where: string, plan: Partial<Plan>][] = [
  [
    'as who does a task now',
    { roles: new Map([[task, new Map<Party, Role>([[ofGreet, 'does']])]]) },
  ],
  [
    'as who does a task later',
    { rolesLater: new Map([[task, new Map<Party, LaterRole>([[ofGreet, 'does']])]]) },
  ],
]

test.each(plans)('someone is spoken of %s', (_, part) => {
  const plan: Plan = { ...EMPTY_PLAN, ...part }
  expect(isSpokenOf(plan, ofGreet)).toBe(true)
  expect(isSpokenOf(plan, kees)).toBe(false)
})

test('nobody is spoken of for being on the map', () => {
  expect(isSpokenOf({ ...EMPTY_PLAN, contacts: [greet] }, ofGreet)).toBe(false)
})
