import { Problem, type RefusalReason } from '@samenbord/shared/protocol'
import { z } from 'zod'

/** Why a call did not work out: the server said no, or it could not be reached in time. */
export type FailureReason = RefusalReason | 'unreachable'

const PASSING: ReadonlySet<FailureReason> = new Set([
  'unreachable',
  'internal',
  'shutting-down',
  'storage-failing',
  'too-many-attempts',
])

/** Whether a reason says nothing about who asks: asking again makes sense. */
export const isPassing = (reason: FailureReason): boolean => PASSING.has(reason)

/** A call that did not work out. */
export interface Failure {
  readonly ok: false
  readonly reason: FailureReason
  /** When it makes sense to try again, in seconds. */
  readonly retryAfter: number | undefined
}

/** What comes of a call: its answer, or why there is none. Never throws for either. */
export type Answer<T> = { readonly ok: true; readonly value: T } | Failure

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const TIMEOUT_MS = 15_000

/** For calls that answer 204. */
export const nothing = z.undefined()

const failed = (reason: FailureReason, retryAfter?: number): Failure => ({
  ok: false,
  reason,
  retryAfter,
})

const readBody = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}

/** A picture travels as it is, everything else as JSON. */
const bodyOf = (body: unknown): RequestInit => {
  if (body === undefined) return {}
  if (body instanceof Blob) return { body, headers: { 'content-type': body.type } }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

/** How a call is made, where that is not as usual. */
interface CallOptions {
  /** It goes on when its page is left meanwhile. The browser takes no more than a few pages of text. */
  readonly keepalive?: boolean
  /** After so long without an answer one stops waiting, in milliseconds. */
  readonly mostMs?: number
  /** Says that the answer is not wanted any more; it then counts as not reached. */
  readonly signal?: AbortSignal
}

/** Ends with whichever of both comes first; some browsers cannot put signals together themselves. */
const endsWith = (signal: AbortSignal | undefined, mostMs: number): AbortSignal => {
  const late = AbortSignal.timeout(mostMs)
  if (signal === undefined) return late
  const either = new AbortController()
  for (const one of [signal, late]) {
    if (one.aborted) either.abort(one.reason)
    else one.addEventListener('abort', () => either.abort(one.reason), { once: true })
  }
  return either.signal
}

/** Asks `/api/v1` + `path`; `read` takes the content of what worked out, and nothing else. */
const ask = async <T>(
  [method, path, body]: readonly [method: Method, path: string, body?: unknown],
  read: (response: Response) => Promise<T>,
  { keepalive = false, mostMs = TIMEOUT_MS, signal }: CallOptions = {},
): Promise<Answer<T>> => {
  let response: Response
  let content: unknown
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      ...bodyOf(body),
      credentials: 'same-origin',
      keepalive,
      signal: endsWith(signal, mostMs),
    })
    if (response.ok) return { ok: true, value: await read(response) }
    content = await readBody(response)
  } catch (error: unknown) {
    // A body that is no JSON comes from something between us and the server.
    if (error instanceof SyntaxError) return failed('unreachable')
    // No network (TypeError), or nothing came back in time (DOMException).
    if (error instanceof TypeError || error instanceof DOMException) return failed('unreachable')
    throw error
  }
  const problem = Problem.safeParse(content)
  if (problem.success) return failed(problem.data.reason, problem.data.retryAfter)
  return failed(response.status >= 502 ? 'unreachable' : 'internal')
}

/** Calls `/api/v1` + `path`; the answer has passed `schema`. */
export const call = async <T>(
  method: Method,
  path: string,
  schema: z.ZodType<T>,
  body?: unknown,
  options?: CallOptions,
): Promise<Answer<T>> => {
  const content = await ask([method, path, body], readBody, options)
  if (!content.ok) return content
  const answer = schema.safeParse(content.value)
  return answer.success ? { ok: true, value: answer.data } : failed('internal')
}

/** Fetches bytes of `/api/v1` + `path` as they are; who reads them checks what they hold. */
export const fetchBytes = (path: string, options?: CallOptions): Promise<Answer<Uint8Array>> =>
  ask(['GET', path], async (response) => new Uint8Array(await response.arrayBuffer()), options)
