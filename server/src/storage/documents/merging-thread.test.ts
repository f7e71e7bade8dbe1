import { afterEach, expect, test } from 'vitest'
import { MergingThread } from './merging-thread.ts'

const merging = new MergingThread()
afterEach(() => merging.end())

const parts = { updates: [Uint8Array.of(0, 0)], cleared: [] } as const

test('a rest ends the thread only when it has nothing to do, and the next work starts another', async () => {
  const underway = merging.merge(parts)
  merging.rest()
  expect(await underway).toBeDefined()
  merging.rest()
  expect(await merging.merge(parts)).toBeDefined()
})
