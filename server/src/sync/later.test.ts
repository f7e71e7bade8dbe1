import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Later } from './later.ts'

const DELAY_MS = 45

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Who had their turn so far. */
const aLater = () => {
  const done: string[] = []
  return { done, later: new Later<string>(DELAY_MS, (who) => done.push(who)) }
}

test('each has their turn so long after they asked', () => {
  const { done, later } = aLater()
  later.ask('anna')
  vi.advanceTimersByTime(20)
  later.ask('bram')
  vi.advanceTimersByTime(DELAY_MS - 20)
  expect(done).toEqual(['anna'])
  vi.advanceTimersByTime(19)
  expect(done).toEqual(['anna'])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['anna', 'bram'])
})

test('those who asked at almost the same time share a timer', () => {
  const { done, later } = aLater()
  later.ask('anna')
  vi.advanceTimersByTime(1)
  later.ask('bram')
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(DELAY_MS - 1)
  expect(done).toEqual(['anna', 'bram'])
  expect(vi.getTimerCount()).toBe(0)
})

test('whoever asks while others have their turn has their own later', () => {
  const done: string[] = []
  const later: Later<string> = new Later<string>(DELAY_MS, (who) => {
    done.push(who)
    if (done.length === 1) later.ask('again')
  })
  later.ask('anna')
  vi.advanceTimersByTime(DELAY_MS)
  expect(done).toEqual(['anna'])
  vi.advanceTimersByTime(DELAY_MS)
  expect(done).toEqual(['anna', 'again'])
})
