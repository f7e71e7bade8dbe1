import { z } from 'zod'

/**
 * Every reason for which the server says no, over HTTP, at the handshake or on an open connection.
 * The list is closed: `texts` has a sentence for each, in both languages.
 */
export const RefusalReason = z.enum([
  // What was sent
  'invalid-body',
  'invalid-parameter',
  'unsupported-content-type',
  'body-too-large',
  'not-found',
  'method-not-allowed',
  'too-many-attempts',
  'foreign-origin',
  // Who asks
  'not-signed-in',
  'wrong-start-code',
  'forbidden',
  'waiting',
  'removed',
  // The session and its invitations
  'session-unknown',
  'session-ended',
  'participant-unknown',
  'last-coordinator',
  'invitation-unknown',
  'invitation-expired',
  'invitation-used',
  'invitation-revoked',
  'table-full',
  'scale-question-unknown',
  'scale-question-open',
  'scale-question-shown',
  'guide-moved',
  // Pictures
  'asset-unknown',
  'picture-type',
  'picture-too-large',
  'picture-metadata',
  'picture-broken',
  'session-storage-full',
  // On an open connection
  'older-epoch',
  'frame-type',
  'frame-broken',
  'frame-too-large',
  'awareness-too-large',
  'awareness-foreign',
  'update-version',
  'update-foreign',
  'update-pending',
  'too-slow',
  'too-many-connections',
  // The server itself
  'storage-failing',
  'shutting-down',
  'internal',
])
export type RefusalReason = z.infer<typeof RefusalReason>

/** The HTTP status that goes with a reason. */
export const STATUS: Record<RefusalReason, number> = {
  'invalid-body': 400,
  'invalid-parameter': 400,
  'unsupported-content-type': 415,
  'body-too-large': 413,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-attempts': 429,
  'foreign-origin': 403,
  'not-signed-in': 401,
  'wrong-start-code': 401,
  forbidden: 403,
  waiting: 403,
  removed: 403,
  'session-unknown': 404,
  'session-ended': 410,
  'participant-unknown': 404,
  'last-coordinator': 409,
  'invitation-unknown': 404,
  'invitation-expired': 410,
  'invitation-used': 410,
  'invitation-revoked': 410,
  'table-full': 409,
  'scale-question-unknown': 404,
  'scale-question-open': 409,
  'scale-question-shown': 409,
  'guide-moved': 409,
  'asset-unknown': 404,
  'picture-type': 415,
  'picture-too-large': 413,
  'picture-metadata': 422,
  'picture-broken': 422,
  'session-storage-full': 413,
  'older-epoch': 409,
  'frame-type': 400,
  'frame-broken': 400,
  'frame-too-large': 413,
  'awareness-too-large': 413,
  'awareness-foreign': 403,
  'update-version': 400,
  'update-foreign': 403,
  'update-pending': 409,
  'too-slow': 429,
  'too-many-connections': 429,
  'storage-failing': 503,
  'shutting-down': 503,
  internal: 500,
}

/**
 * The body of every refused HTTP call: RFC 9457 `application/problem+json`. `title` is for people
 * who read logs, in English; what a user sees comes from `texts`, by `reason`.
 */
export const Problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  reason: RefusalReason,
  /** Which parts of the input were wrong, as paths. */
  fields: z.array(z.string()).optional(),
  /** When it makes sense to try again, in seconds. */
  retryAfter: z.int().optional(),
})
export type Problem = z.infer<typeof Problem>
