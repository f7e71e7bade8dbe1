import { expect, onTestFinished, test, vi } from 'vitest'
import { OneAtATime } from './one-at-a-time.ts'

/** Work that is done when told, with how often it began. */
const aWork = (pauseMs = 0) => {
  const runs: { done: () => void; fail: (failure: Error) => void }[] = []
  const work = () =>
    new Promise<void>((done, fail) => {
      runs.push({ done, fail })
    })
  return { runs, repeated: new OneAtATime(work, pauseMs) }
}

const settled = async (promise: Promise<void>): Promise<boolean> => {
  const late = Symbol()
  return (await Promise.race([promise, new Promise((go) => setImmediate(go, late))])) !== late
}

test('who asks while nothing is being done has it done at once', async () => {
  const { runs, repeated } = aWork()
  const asked = repeated.ask()
  expect(runs.length).toBe(1)
  runs[0]?.done()
  await asked
})

test('all who ask meanwhile wait for one next time, which begins after this one', async () => {
  const { runs, repeated } = aWork()
  const first = repeated.ask()
  const later = [repeated.ask(), repeated.ask(), repeated.ask()]
  runs[0]?.done()
  await first
  await vi.waitUntil(() => runs.length === 2)
  for (const one of later) expect(await settled(one)).toBe(false)
  runs[1]?.done()
  await Promise.all(later)
  expect(runs.length).toBe(2)
})

test('who asks while the next time has begun gets one after that', async () => {
  const { runs, repeated } = aWork()
  const [first, second] = [repeated.ask(), repeated.ask()]
  runs[0]?.done()
  await first
  await vi.waitUntil(() => runs.length === 2)
  const third = repeated.ask()
  runs[1]?.done()
  await second
  await vi.waitUntil(() => runs.length === 3)
  expect(await settled(third)).toBe(false)
  runs[2]?.done()
  await third
})

test('what fails is told to who asked for it, and the next time is done all the same', async () => {
  const { runs, repeated } = aWork()
  const [first, second] = [repeated.ask(), repeated.ask()]
  runs[0]?.fail(new Error('no room'))
  await expect(first).rejects.toThrow('no room')
  await vi.waitUntil(() => runs.length === 2)
  runs[1]?.done()
  await second
})

test('two beginnings lie a while apart, however often is asked', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { runs, repeated } = aWork(60_000)
  const first = repeated.ask()
  runs[0]?.done()
  await first
  expect(repeated.isIdle).toBe(false)
  vi.advanceTimersByTime(30_000)
  void repeated.ask()
  await new Promise((go) => setImmediate(go))
  expect(runs.length).toBe(1)
})

test('who asks after that while has it done at once', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { runs, repeated } = aWork(60_000)
  const first = repeated.ask()
  runs[0]?.done()
  await first
  vi.advanceTimersByTime(60_000)
  expect(repeated.isIdle).toBe(true)
  void repeated.ask()
  expect(runs.length).toBe(2)
})
