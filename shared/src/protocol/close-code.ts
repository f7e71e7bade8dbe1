import type { RefusalReason } from './refusal.ts'

/**
 * Close codes of the table's connection. y-websocket stops reconnecting at 4400 to 4499; 4500 to
 * 4599 mean: try again. Whatever the code, a client keeps what it holds.
 */
export const CLOSE = {
  badFrame: 4400,
  notSignedIn: 4401,
  forbidden: 4403,
  notFound: 4404,
  olderEpoch: 4409,
  gone: 4410,
  tooLarge: 4413,
  unavailable: 4500,
  shuttingDown: 4501,
  tooSlow: 4528,
  tooMany: 4529,
} as const
export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]

/** Whether a client that was closed with this code should come back by itself. */
export const comesBack = (code: number): boolean => code < 4400 || code >= 4500

const BY_REASON: Partial<Record<RefusalReason, CloseCode>> = {
  'not-signed-in': CLOSE.notSignedIn,
  forbidden: CLOSE.forbidden,
  waiting: CLOSE.forbidden,
  removed: CLOSE.forbidden,
  'not-shared': CLOSE.forbidden,
  'resident-away': CLOSE.forbidden,
  'beamer-unknown': CLOSE.notFound,
  'awareness-foreign': CLOSE.forbidden,
  'update-foreign': CLOSE.forbidden,
  'session-unknown': CLOSE.notFound,
  'session-ended': CLOSE.gone,
  'older-epoch': CLOSE.olderEpoch,
  'frame-too-large': CLOSE.tooLarge,
  'awareness-too-large': CLOSE.tooLarge,
  'frame-type': CLOSE.badFrame,
  'frame-broken': CLOSE.badFrame,
  'update-version': CLOSE.badFrame,
  'update-pending': CLOSE.unavailable,
  'storage-failing': CLOSE.unavailable,
  'shutting-down': CLOSE.shuttingDown,
  'too-slow': CLOSE.tooSlow,
  'too-many-attempts': CLOSE.tooMany,
  'too-many-connections': CLOSE.tooMany,
  'wrote-too-much': CLOSE.tooMany,
}

/** The close code for a reason; those without one of their own close as `unavailable`. */
export const closeCodeFor = (reason: RefusalReason): CloseCode =>
  BY_REASON[reason] ?? CLOSE.unavailable
