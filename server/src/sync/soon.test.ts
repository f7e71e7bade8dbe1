import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Soon } from './soon.ts'

/** So many are done at once. */
const BURST = 8

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['performance', 'setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'],
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const turn = () => vi.advanceTimersByTime(0)

test('what is asked for is done after this turn, once for all who ask meanwhile', () => {
  const work = vi.fn()
  const soon = new Soon(work)
  soon.ask()
  soon.ask()
  expect(work).not.toHaveBeenCalled()
  turn()
  expect(work).toHaveBeenCalledTimes(1)
  soon.ask()
  turn()
  expect(work).toHaveBeenCalledTimes(2)
})

test('what is asked for often is done a little later, together', () => {
  const work = vi.fn()
  const soon = new Soon(work)
  for (let often = 0; often < 5 * BURST; often += 1) {
    soon.ask()
    turn()
  }
  expect(work).toHaveBeenCalledTimes(BURST)
  vi.advanceTimersByTime(4)
  expect(work).toHaveBeenCalledTimes(BURST + 1)
})

test('what was cleared is not done, and can be asked for again', () => {
  const work = vi.fn()
  const soon = new Soon(work)
  soon.ask()
  soon.clear()
  turn()
  expect(work).not.toHaveBeenCalled()
  soon.ask()
  turn()
  expect(work).toHaveBeenCalledTimes(1)
})
