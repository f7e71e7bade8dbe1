import { type Problem, type RefusalReason, STATUS } from '@samenbord/shared/protocol'

export interface ProblemDetails {
  readonly fields?: readonly string[] | undefined
  /** In seconds. */
  readonly retryAfter?: number | undefined
  /** For `method-not-allowed`. */
  readonly allow?: string | undefined
}

/** A refusal as an answer: RFC 9457 problem+json. */
export const problem = (reason: RefusalReason, details: ProblemDetails = {}): Response => {
  const { fields, retryAfter, allow } = details
  const body: Problem = {
    type: 'about:blank',
    title: reason.replaceAll('-', ' '),
    status: STATUS[reason],
    reason,
    ...(fields === undefined ? {} : { fields: [...fields] }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }
  const headers = new Headers({ 'Content-Type': 'application/problem+json' })
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter))
  if (allow !== undefined) headers.set('Allow', allow)
  return new Response(JSON.stringify(body), { status: STATUS[reason], headers })
}
