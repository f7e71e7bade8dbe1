import { afterEach, expect, test, vi } from 'vitest'
import { MergingThread, startMergeThread } from './merging-thread.ts'

const start = vi.fn(startMergeThread)
const merging = new MergingThread(start)
afterEach(() => merging.end())

const parts = { updates: [Uint8Array.of(0, 0)], cleared: [] } as const

test('a rest ends the thread only when it has nothing to do, and the next work starts another', async () => {
  const underway = merging.merge(parts)
  merging.rest()
  expect(await underway).toBeDefined()
  expect(await merging.merge(parts)).toBeDefined()
  expect(start).toHaveBeenCalledTimes(1)
  merging.rest()
  expect(await merging.merge(parts)).toBeDefined()
  expect(start).toHaveBeenCalledTimes(2)
})
