import type { RefusalReason } from '@samenbord/shared/protocol'
import { STATUS } from '@samenbord/shared/protocol'
import { onTestFinished, vi } from 'vitest'

/** What a server answers: a status and a body, which travels as JSON unless it is bytes. */
export type Reply = readonly [status: number, body?: unknown]

/** A call as it arrived. */
export interface Call {
  readonly path: string
  readonly body: unknown
}

/** The answer of a server that says no. */
export const refusal = (reason: RefusalReason, retryAfter?: number): Reply => [
  STATUS[reason],
  { type: 'about:blank', title: reason, status: STATUS[reason], reason, retryAfter },
]

/**
 * A server that answers by `METHOD /path` under `/api/v1`, until the test is over. What it was not
 * told about cannot be reached. Answers the calls it got.
 */
export const serve = (answers: Record<string, Reply | ((call: Call) => Reply)>): Call[] => {
  const calls: Call[] = []
  const before = globalThis.fetch
  globalThis.fetch = vi.fn<typeof fetch>(async (input, init) => {
    const path = `${init?.method ?? 'GET'} ${String(input).replace('/api/v1', '')}`
    const call = {
      path,
      body: init?.body === undefined ? undefined : JSON.parse(String(init.body)),
    }
    calls.push(call)
    const answer = answers[path]
    if (answer === undefined) throw new TypeError('Failed to fetch')
    const [status, body] = typeof answer === 'function' ? answer(call) : answer
    if (body instanceof Uint8Array) return new Response(body.slice(), { status })
    return new Response(body === undefined ? null : JSON.stringify(body), { status })
  })
  onTestFinished(() => {
    globalThis.fetch = before
  })
  return calls
}
