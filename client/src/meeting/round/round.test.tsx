// @vitest-environment happy-dom
import type { Participant, Round } from '@samenbord/shared/model'
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { serve } from '../../ui/test-support/server.ts'
import { LeadRound } from './lead-round.tsx'
import { RoundBar } from './round-bar.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const greet = someone('Greet', { kind: 'supporter' })
const away = someone('Peter', { present: false })
const everyone = [wim, greet, samira, away]
const at = `PUT /sessions/${sessionId}/round`

const round = (speaking: Participant | null, ...spoken: readonly Participant[]): Round => ({
  words: 'Hoe kijk je terug?',
  order: [wim.id, greet.id, samira.id],
  spoken: spoken.map((one) => one.id),
  speaking: speaking?.id ?? null,
})

const seated = (me: Participant, now: Round | null): Seat => {
  const seat = seatOf(
    me,
    everyone.filter((one) => one !== me),
  )
  seat.facts.set({ ...seat.facts.get(), round: now })
  return seat
}

test('without a round there is nothing to see', async () => {
  const screen = await showAt(seated(wim, null), <RoundBar onInterests={() => undefined} />)
  expect(screen.words()).toBe('')
})

test('everyone sees who speaks and who comes next', async () => {
  const screen = await showAt(
    seated(samira, round(wim)),
    <RoundBar onInterests={() => undefined} />,
  )
  expect(screen.find('.round-bar').textContent).toContain('Wim is aan de beurt')
  expect(screen.words()).toContain('Daarna Greet')
  expect(screen.words()).toContain('Hoe kijk je terug?')
})

test('one sees and hears that it is the own turn, or will be', async () => {
  const seat = seated(greet, round(wim))
  const screen = await showAt(seat, <RoundBar onInterests={() => undefined} />)
  expect(screen.words()).toContain('Daarna ben jij aan de beurt')
  await doing(() => seat.facts.set({ ...seat.facts.get(), round: round(greet, wim) }))
  expect(screen.find('[role="status"]').textContent).toBe('Jij bent aan de beurt')
  expect(screen.hasButton('Volgende')).toBe(false)
})

test('in a round about on whose behalf each sits there, who has the turn is led to where it is said', async () => {
  const about = (title: string, speaking: Participant) => ({ ...round(speaking), words: title })
  const show = vi.fn()
  const seat = seated(greet, about('Namens wie zit je hier?', wim))
  const screen = await showAt(seat, <RoundBar onInterests={show} />)
  expect(screen.hasButton('Schrijf op wat je zegt')).toBe(false)
  const mine = about('On whose behalf are you here?', greet)
  await doing(() => seat.facts.set({ ...seat.facts.get(), round: mine }))
  await screen.click(screen.button('Schrijf op wat je zegt'))
  expect(show).toHaveBeenCalledOnce()
  await doing(() => seat.facts.set({ ...seat.facts.get(), round: round(greet) }))
  expect(screen.hasButton('Schrijf op wat je zegt')).toBe(false)
})

test('who leads gives the turn to the next, and sees who has not spoken yet', async () => {
  const calls = serve({ [at]: [204] })
  const screen = await showAt(
    seated(samira, round(wim)),
    <RoundBar onInterests={() => undefined} />,
  )
  expect(screen.words()).toContain('Nog niet gesproken: Samira en Greet')
  await screen.click(screen.button('Volgende'))
  expect(calls.at(-1)?.body).toEqual({ round: round(greet, wim) })
})

test('who would rather wait comes last', async () => {
  const calls = serve({ [at]: [204] })
  const screen = await showAt(
    seated(samira, round(wim)),
    <RoundBar onInterests={() => undefined} />,
  )
  await screen.click(screen.button('Later'))
  expect(calls.at(-1)?.body).toEqual({
    round: { ...round(greet), order: [greet.id, samira.id, wim.id] },
  })
})

test('when everyone has spoken the round can be ended, and says so', async () => {
  const calls = serve({ [at]: [204] })
  const screen = await showAt(
    seated(samira, round(null, wim, greet, samira)),
    <RoundBar onInterests={() => undefined} />,
  )
  expect(screen.words()).toContain('Iedereen is geweest.')
  await screen.click(screen.button('Stop het rondje'))
  expect(calls.at(-1)?.body).toEqual({ round: null })
})

test('a round begins over who is there, in the order one puts them', async () => {
  const calls = serve({ [at]: [204] })
  const close = vi.fn()
  const screen = await showAt(seated(samira, null), <LeadRound onClose={close} />)
  expect(screen.words()).not.toContain('Peter')
  await screen.click(screen.button('Greet eerder'))
  await screen.click(screen.button('Greet eerder'))
  await act(async () => screen.find('input[aria-label="Samira doet mee"]').click())
  await screen.type('Waarover?', 'Hoe kijk je terug?')
  await screen.click(screen.button('Begin'))
  expect(calls.at(-1)?.body).toEqual({
    round: {
      words: 'Hoe kijk je terug?',
      order: [greet.id, wim.id],
      spoken: [],
      speaking: greet.id,
    },
  })
  expect(close).toHaveBeenCalledOnce()
})

test('someone who came later is put into the round that goes on', async () => {
  const calls = serve({ [at]: [204] })
  const now = { ...round(greet, wim), order: [wim.id, greet.id] }
  const screen = await showAt(seated(samira, now), <LeadRound onClose={() => {}} />)
  expect(screen.words()).toContain('Wim is geweest')
  await act(async () => screen.find('input[aria-label="Samira doet mee"]').click())
  await screen.click(screen.button('Ga zo verder'))
  expect(calls.at(-1)?.body).toEqual({ round: round(greet, wim) })
})

test('a second tap passes nobody over, and does not end the round', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const calls = serve({ [at]: [204] })
  const seat = seated(samira, round(samira, wim, greet))
  const screen = await showAt(seat, <RoundBar onInterests={() => undefined} />)
  await screen.click(screen.button('Volgende'))
  expect(calls).toHaveLength(1)
  await doing(() => seat.facts.set({ ...seat.facts.get(), round: round(null, wim, greet, samira) }))
  await screen.click(screen.button('Stop het rondje'))
  expect(calls).toHaveLength(1)
  await act(async () => vi.advanceTimersByTime(800))
  await screen.click(screen.button('Stop het rondje'))
  expect(calls.at(-1)?.body).toEqual({ round: null })
  vi.useRealTimers()
})
