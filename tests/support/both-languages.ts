import type { Language } from '@samenbord/shared/texts'
import { it } from 'vitest'

const TIMEOUT_MS = 120_000

/**
 * A story that is told in both languages at the same time, each with people of its own: while the one
 * waits, the other has the processor.
 */
export const inBothLanguages = (
  name: string,
  story: (language: Language) => Promise<void>,
): void => {
  it(`${name}, in both languages`, { timeout: TIMEOUT_MS }, async () => {
    // Both come to their end before anything is cleared away.
    const told = await Promise.allSettled([story('nl'), story('en')])
    for (const one of told) if (one.status === 'rejected') throw one.reason
  })
}
