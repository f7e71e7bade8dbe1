// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { session, sessionId, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { WaitingScreen } from './waiting-screen.tsx'

const me = someone('Wim', { kind: 'resident', status: 'waiting', present: false })
const answer = (status: 'waiting' | 'admitted') =>
  [200, { session, me: { ...me, status }, spotlight: null, meeting: null }] as const
const asking = `GET /sessions/${sessionId}`

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const aSecond = () => act(async () => vi.advanceTimersByTimeAsync(1000))

test('who waits is let in within a second of being admitted', async () => {
  const answers: Parameters<typeof serve>[0] = { [asking]: answer('waiting') }
  serve(answers)
  const admitted = vi.fn()
  const screen = await show(<WaitingScreen sessionId={sessionId} me={me} onAdmitted={admitted} />)
  await aSecond()
  expect(screen.words()).toContain('Je stoel staat klaar, Wim')
  expect(admitted).not.toHaveBeenCalled()
  answers[asking] = answer('admitted')
  await aSecond()
  expect(admitted).toHaveBeenCalledOnce()
})

test('who is not let in reads a friendly word, and asks no further', async () => {
  const calls = serve({ [asking]: refusal('removed') })
  const screen = await show(<WaitingScreen sessionId={sessionId} me={me} onAdmitted={() => {}} />)
  await aSecond()
  expect(screen.words()).toContain('Het lukt nu niet.')
  await aSecond()
  expect(calls).toHaveLength(1)
})

test('a loss of network is told, and waiting goes on', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  serve(answers)
  const screen = await show(<WaitingScreen sessionId={sessionId} me={me} onAdmitted={() => {}} />)
  await aSecond()
  expect(screen.words()).toContain('Geen verbinding.')
  answers[asking] = answer('waiting')
  await aSecond()
  expect(screen.words()).not.toContain('Geen verbinding.')
})

test('who would rather not join is forgotten', async () => {
  const calls = serve({
    [asking]: answer('waiting'),
    [`POST /sessions/${sessionId}/forget-me`]: [204],
  })
  const screen = await show(<WaitingScreen sessionId={sessionId} me={me} onAdmitted={() => {}} />)
  await screen.click(screen.button('Toch niet meedoen'))
  expect(screen.words()).toContain('Je doet niet mee.')
  const asked = calls.length
  await aSecond()
  expect(calls).toHaveLength(asked)
})
