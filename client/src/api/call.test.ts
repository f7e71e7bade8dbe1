import { MeetingId } from '@samenbord/shared/model'
import { expect, test, vi } from 'vitest'
import { sessionId } from '../ui/test-support/people.ts'
import { refusal, serve } from '../ui/test-support/server.ts'
import { getAccount, signIn } from './account.ts'
import { putCheckOut } from './check-outs.ts'
import { fetchSnapshot } from './history.ts'

test('an answer is read by its schema', async () => {
  serve({ 'GET /account': [200, { profile: { name: 'Samira' } }] })
  expect(await getAccount()).toEqual({ ok: true, value: { profile: { name: 'Samira' } } })
})

test('an answer that is something else is no answer', async () => {
  serve({ 'GET /account': [200, { profile: 7 }] })
  expect(await getAccount()).toMatchObject({ ok: false, reason: 'internal' })
})

test('a refusal is a value, with when to try again', async () => {
  serve({ 'POST /sign-in': refusal('too-many-attempts', 42) })
  expect(await signIn('code')).toEqual({ ok: false, reason: 'too-many-attempts', retryAfter: 42 })
})

test('no network is a value of its own', async () => {
  serve({})
  expect(await getAccount()).toMatchObject({ ok: false, reason: 'unreachable' })
})

test('a page of something in between counts as not reached', async () => {
  vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }))
  expect(await getAccount()).toMatchObject({ ok: false, reason: 'unreachable' })
  vi.unstubAllGlobals()
})

test('a refusal without a reason of ours is our own fault', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 500 }))
  expect(await getAccount()).toMatchObject({ ok: false, reason: 'internal' })
  vi.unstubAllGlobals()
})

test('a server that never answers counts as not reached', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new DOMException('timed out', 'TimeoutError')
  })
  expect(await getAccount()).toMatchObject({ ok: false, reason: 'unreachable' })
  vi.unstubAllGlobals()
})

test('bytes come as they are, and why they do not come as with every call', async () => {
  const meeting = MeetingId.parse('gesprek'.padEnd(22, '_'))
  const path = `GET /sessions/${sessionId}/meetings/${meeting}/snapshot`
  serve({ [path]: [200, new Uint8Array([1, 0, 255])] })
  expect(await fetchSnapshot(sessionId, meeting)).toEqual({
    ok: true,
    value: new Uint8Array([1, 0, 255]),
  })
  serve({ [path]: refusal('snapshot-unknown') })
  expect(await fetchSnapshot(sessionId, meeting)).toMatchObject({ reason: 'snapshot-unknown' })
  serve({})
  expect(await fetchSnapshot(sessionId, meeting)).toMatchObject({ reason: 'unreachable' })
})

test('what someone writes is sent on when they leave the page meanwhile', async () => {
  const fetching = vi.fn<typeof fetch>(async () => new Response(null, { status: 204 }))
  vi.stubGlobal('fetch', fetching)
  await putCheckOut(sessionId, { answers: {}, words: null, seenBy: [] })
  expect(fetching.mock.calls[0]?.[1]?.keepalive).toBe(true)
  await signIn('code')
  expect(fetching.mock.calls[1]?.[1]?.keepalive).toBe(false)
  vi.unstubAllGlobals()
})
