// @vitest-environment happy-dom
import type { Timer } from '@samenbord/shared/model'
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { serve } from '../../ui/test-support/server.ts'
import { SetTimer } from './set-timer.tsx'
import { TimerSign } from './timer-sign.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const START = '2026-05-12T12:00:00.000Z'
const AHEAD = 5_000
const at = `POST /sessions/${sessionId}/timer`

const running: Timer = { seconds: 120, startedAt: START, pausedAt: null }

const seated = (timer: Timer | null) => {
  const seat = seatOf(samira)
  // Of this device the clock is behind that of the server.
  seat.facts.set({ ...seat.facts.get(), timer, clockAhead: AHEAD })
  return seat
}

beforeEach(() => {
  vi.useFakeTimers({
    now: Date.parse(START) - AHEAD,
    toFake: ['setInterval', 'clearInterval', 'Date'],
  })
})
afterEach(() => {
  vi.useRealTimers()
})

test('the time left is by the clock of the server', async () => {
  const screen = await showAt(seated(running), <TimerSign />)
  expect(screen.words()).toContain('2:00')
  await act(async () => vi.advanceTimersByTime(61_000))
  expect(screen.words()).toContain('0:59')
  expect(screen.find('[role="timer"]').textContent).toBe('nog 59 seconden')
})

test('when it is over that is said once, in words', async () => {
  const screen = await showAt(seated(running), <TimerSign />)
  expect(screen.find('[role="status"]').textContent).toBe('')
  await act(async () => vi.advanceTimersByTime(120_000))
  expect(screen.find('[role="status"]').textContent).toBe('De tijd is om')
})

test('a timer that stands still says so', async () => {
  const still = { ...running, pausedAt: '2026-05-12T12:00:30.000Z' }
  const screen = await showAt(seated(still), <TimerSign />)
  await act(async () => vi.advanceTimersByTime(60_000))
  expect(screen.words()).toContain('1:30')
  expect(screen.words()).toContain('staat stil')
})

test('a usual time starts with one tap', async () => {
  const calls = serve({ [at]: [204] })
  const close = vi.fn()
  const screen = await showAt(seated(null), <SetTimer onClose={close} />)
  await screen.click(screen.button('5 minuten'))
  expect(calls.at(-1)?.body).toEqual({ do: 'start', seconds: 300 })
  expect(close).toHaveBeenCalledOnce()
})

test('an own time is whole minutes, and anything else is told', async () => {
  const calls = serve({ [at]: [204] })
  const screen = await showAt(seated(null), <SetTimer onClose={() => {}} />)
  await screen.type('Hoeveel minuten?', 'zeven')
  await screen.click(screen.button('Start'))
  expect(screen.words()).toContain('Vul een getal in van 1 tot en met 180.')
  await screen.type('Hoeveel minuten?', '7')
  await screen.click(screen.button('Start'))
  expect(calls.map(({ body }) => body)).toEqual([{ do: 'start', seconds: 420 }])
})

test('a running timer is paused, goes on, and is taken away', async () => {
  const calls = serve({ [at]: [204] })
  const seat = seated(running)
  const screen = await showAt(seat, <SetTimer onClose={() => {}} />)
  await screen.click(screen.button('Zet stil'))
  await act(async () =>
    seat.facts.set({ ...seat.facts.get(), timer: { ...running, pausedAt: START } }),
  )
  await screen.click(screen.button('Ga door'))
  await screen.click(screen.button('Haal weg'))
  expect(calls.map(({ body }) => body)).toEqual([{ do: 'pause' }, { do: 'resume' }, { do: 'stop' }])
})

test('a screen reader hears the time in words, also on the button', async () => {
  const screen = await showAt(seated(running), <TimerSign onSet={() => {}} />)
  await act(async () => vi.advanceTimersByTime(59_000))
  expect(screen.find('button .hidden-text').textContent).toBe('Tijd: nog 1 minuut en 1 seconde ')
  expect(screen.find('.timer-sign__time').getAttribute('aria-hidden')).toBe('true')
  await act(async () => vi.advanceTimersByTime(60_000))
  expect(screen.find('button .hidden-text').textContent).toBe('Tijd: nog 1 seconde ')
})
