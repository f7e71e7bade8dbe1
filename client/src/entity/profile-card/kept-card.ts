import { NOTHING_SAID, ProfileWords } from '@samenbord/shared/model'
import type { z } from 'zod'
import { Value } from '../../sync/observable.ts'
import { forget, recall, remember } from '../../ui/preferences.ts'

const KEY = 'samenbord.profile-card'

/**
 * What a professional takes along to a next table. What one is here for is of this household, and stays
 * at this table.
 */
const KeptWords = ProfileWords.omit({ hereFor: true })
export type KeptWords = z.infer<typeof KeptWords>

/** What is kept there; nothing when it cannot be read. */
const read = (): KeptWords | undefined => {
  try {
    return KeptWords.parse(JSON.parse(recall(KEY) ?? ''))
  } catch {
    return undefined
  }
}

/** The card that is kept in this browser, if there is one. It never leaves it without a tap. */
export const keptCard = new Value(read())

// Kept or forgotten in another tab.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) keptCard.set(read())
})

/** What of these words would be kept; nothing when nothing stands there. */
export const keepable = (words: ProfileWords): KeptWords | undefined => {
  const kept = KeptWords.parse(words)
  return Object.values(kept).some((line) => line !== null) ? kept : undefined
}

/** Whether these are the same words. */
export const isSameKept = (a: KeptWords, b: KeptWords): boolean =>
  KeptWords.keyof().options.every((line) => a[line] === b[line])

/** What is kept as it would stand on a card. */
export const asWords = (kept: KeptWords): ProfileWords => ({ ...NOTHING_SAID, ...kept })

/** Keeps it in this browser, in the place of what was kept before. */
export const keepCard = (words: KeptWords): void => {
  remember(KEY, JSON.stringify(words))
  keptCard.set(words)
}

/** Forgets the card that is kept in this browser. */
export const forgetKeptCard = (): void => {
  forget(KEY)
  keptCard.set(undefined)
}
