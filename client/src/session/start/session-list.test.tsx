// @vitest-environment happy-dom
import { act } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { session } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { type Reply, refusal, serve } from '../../ui/test-support/server.ts'
import { SessionList } from './session-list.tsx'

const LIST = 'GET /sessions'

test('when it cannot be asked for a moment who is there, the sessions stay, with why', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const item = {
    ...session,
    lastMeeting: null,
    participantCount: 2,
    presentCount: 0,
    waitingCount: 0,
  }
  const answers: Record<string, Reply> = { [LIST]: [200, { sessions: [item] }] }
  const calls = serve(answers)
  const screen = await show(<SessionList />)
  await screen.until(() => screen.words().includes(session.title))
  answers[LIST] = refusal('internal')
  await act(async () => vi.advanceTimersByTime(10_000))
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  expect(screen.words()).toContain(session.title)
  answers[LIST] = [200, { sessions: [{ ...item, waitingCount: 1 }] }]
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => !screen.hasButton('Probeer opnieuw'))
  expect(calls).toHaveLength(3)
})
