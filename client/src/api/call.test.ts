import { expect, test, vi } from 'vitest'
import { refusal, serve } from '../ui/test-support/server.ts'
import { getAccount, signIn } from './account.ts'

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
