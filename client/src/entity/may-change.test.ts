import { expect, test } from 'vitest'
import {
  action,
  concern,
  goal,
  statement,
} from '../../../shared/src/model/test-support/plan-entities.ts'
import { mayChange } from './may-change.ts'

const said = statement(1, 'Ik slaap slecht.')
const asked = statement(2, 'Wat helpt?', { aspect: 'our-question' })
const wish = goal(1, 'Slapen')
const agreed = action(1, 'Bellen')
const ownTask = action(2, 'Vragen', { proposal: true })
const seen = concern(1, 'De gang staat vol.')
const ownConcern = concern(2, 'Hij hoest.', { proposal: true })

const all = [said, asked, wish, agreed, ownTask, seen, ownConcern]

test('with the resident there, who may write may change everything', () => {
  const around = { mayWrite: true, withoutResident: false }
  expect(all.filter((entity) => mayChange(entity, around))).toEqual(all)
})

test('without the resident only what is the team’s own changes', () => {
  const around = { mayWrite: true, withoutResident: true }
  expect(all.filter((entity) => mayChange(entity, around))).toEqual([asked, ownTask, ownConcern])
})

test.each([true, false])(
  'who looks along changes nothing (without the resident: %s)',
  (without) => {
    const around = { mayWrite: false, withoutResident: without }
    expect(all.filter((entity) => mayChange(entity, around))).toEqual([])
  },
)
