import { expect } from 'vitest'

/** How long a journey waits for a state before it says that it did not come. */
export const PATIENCE_MS = 15_000

/** Expects a state that comes by itself: looks again until it is there. */
export const eventually = <T>(look: () => T | Promise<T>) =>
  expect.poll(look, { timeout: PATIENCE_MS, interval: 50 })
