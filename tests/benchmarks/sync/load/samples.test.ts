import { expect, it } from 'vitest'
import { Samples } from './samples.ts'

it('tells below which value a share of the samples lies', () => {
  const samples = new Samples()
  for (let value = 5_000; value > 0; value--) samples.add(value)
  expect(samples.percentiles(0.5, 0.95, 0.99, 1)).toEqual([2_500, 4_750, 4_950, 5_000])
})

it('forgets the last ones', () => {
  const samples = new Samples()
  for (const value of [1, 2, 30, 40]) samples.add(value)
  samples.forgetAfter(2)
  samples.add(3)
  expect(samples.count).toBe(3)
  expect(samples.percentiles(1)).toEqual([3])
})

it('tells nothing of no samples', () => {
  expect(new Samples().percentiles(0.5)).toEqual([Number.NaN])
})
