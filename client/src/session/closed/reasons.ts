import type { FailureReason } from '../../api/index.ts'

/** The household does not let me know, or not while it is away. */
export type ClosedToMeReason = Extract<FailureReason, 'not-shared' | 'resident-away'>

/** Whether a table is closed by what the residents said. */
export const isClosedToMe = (reason: FailureReason): reason is ClosedToMeReason =>
  reason === 'not-shared' || reason === 'resident-away'
