import { looksLikeCitizenNumber } from '@samenbord/shared/domain'
import type { Failure } from '../../api/index.ts'
import type { TableFacts } from '../../sync/index.ts'

/**
 * The refusal of words that hold a citizen service number at the table of a team, before they go
 * anywhere; nothing when they may.
 */
export const refusedNumber = (facts: TableFacts, words: string): Promise<Failure> | undefined =>
  facts.session.household === null && looksLikeCitizenNumber(words)
    ? Promise.resolve({ ok: false, reason: 'citizen-number', retryAfter: undefined })
    : undefined
