import { expect, test } from 'vitest'
import { FrameDisorder } from '../support/faults/frame-disorder.ts'
import { randomFrom } from '../support/random.ts'
import { until } from '../support/until.ts'

const FRAMES = 500

test('frames come twice and out of order, and none is lost', async () => {
  const passed: number[] = []
  const again: number[] = []
  const disorder = new FrameDisorder<number>(randomFrom(7), (frame, isAgain) => {
    if (isAgain) again.push(frame)
    else passed.push(frame)
  })
  const all = Array.from({ length: FRAMES }, (_, index) => index)
  for (const frame of all) disorder.take(frame)
  // The last ones come by themselves, also when nothing follows.
  await until(() => disorder.isEmpty)
  expect(passed).not.toEqual(all)
  expect(passed.sort((a, b) => a - b)).toEqual(all)
  expect(again.length).toBeGreaterThan(0)
})

test('what is late is gone when the connection is', () => {
  const passed: number[] = []
  const disorder = new FrameDisorder<number>(randomFrom(7), (frame) => passed.push(frame))
  while (disorder.isEmpty) disorder.take(passed.length)
  const before = passed.length
  disorder.drop()
  disorder.flush()
  expect(passed).toHaveLength(before)
})
