import { expect, test } from 'vitest'
import { FAULT_NAMES, planRounds } from '../support/faults/fault-plan.ts'

const roundsOf = (seed: number, count: number) =>
  planRounds(seed, count, FAULT_NAMES).flatMap(({ rounds }) => rounds)

test('the same seed lays out the same rounds, and another seed others', () => {
  expect(planRounds(7, 50, FAULT_NAMES)).toEqual(planRounds(7, 50, FAULT_NAMES))
  expect(planRounds(8, 50, FAULT_NAMES)).not.toEqual(planRounds(7, 50, FAULT_NAMES))
})

test('every fault comes as often as the others', () => {
  const faults = roundsOf(7, FAULT_NAMES.length * 3).map(({ fault }) => fault)
  expect(faults.sort()).toEqual(FAULT_NAMES.flatMap((name) => [name, name, name]).sort())
})

test('as many rounds are laid out as were asked, each with a number', () => {
  expect(roundsOf(7, 43).map(({ number }) => number)).toEqual(
    Array.from({ length: 43 }, (_, index) => index + 1),
  )
})
