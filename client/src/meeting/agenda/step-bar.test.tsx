// @vitest-environment happy-dom
import { type Agenda, Meeting, type Participant } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { agendaOf, stepId, stepOf } from '../../ui/test-support/agenda.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { BeginSteps } from './begin-steps.tsx'
import { StepBar, StepSaid } from './step-bar.tsx'
import { useLeadAgenda } from './use-lead-agenda.ts'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const greet = someone('Greet', { kind: 'supporter' })

const meeting = Meeting.parse({
  id: 'gesprek'.padEnd(22, '_'),
  startedAt: '2026-05-12T12:00:00.000Z',
})

const path = `POST /sessions/${sessionId}/agenda`

const Bar = (props: { onAgenda: () => void; onEnd: () => void }): ReactElement => {
  const leading = useLeadAgenda()
  return (
    <>
      <StepSaid />
      <StepBar leading={leading} isAskedElsewhere={false} onAgenda={props.onAgenda} />
      <BeginSteps leading={leading} onEnd={props.onEnd} />
      <p>{leading.task.failure?.reason}</p>
    </>
  )
}

const screenOf = async (me: Participant, agenda: Agenda | null) => {
  const seat = seatOf(
    me,
    [samira, wim, greet].filter((one) => one !== me),
  )
  seat.facts.set({ ...seat.facts.get(), agenda, meeting })
  const onAgenda = vi.fn()
  const onEnd = vi.fn()
  const screen = await showAt(seat, <Bar onAgenda={onAgenda} onEnd={onEnd} />)
  return { ...screen, seat, onAgenda, onEnd }
}

const halfway = agendaOf(
  'wishes',
  [
    stepOf('welcome', { state: 'done' }),
    stepOf('sharing', { state: 'skipped' }),
    stepOf('wishes', { spent: 370 }),
    stepOf('people-around'),
    stepOf('read-back'),
  ],
  { noteTaker: greet.id },
)

test('everyone sees where the table is, what is asked, the time used and who takes notes', async () => {
  for (const me of [samira, wim]) {
    const screen = await screenOf(me, halfway)
    expect(screen.words()).toContain('Wat wil je anders?')
    expect(screen.words()).toContain('Stap 2 van 4')
    expect(screen.words()).toContain('6 van 8 minuten')
    expect(screen.words()).toContain('Greet schrijft mee')
  }
})

test('a resident is asked as the one it is about', async () => {
  const screen = await screenOf(wim, halfway)
  expect(screen.words()).toContain('Zeg het in je eigen woorden. Eén ding is genoeg.')
  expect(screen.words()).not.toContain('Wat wil de bewoner anders')
})

test('who does not lead has nothing to press', async () => {
  const screen = await screenOf(greet, halfway)
  expect(screen.all('button')).toEqual([])
  expect(screen.words()).toContain('Jij schrijft mee')
})

test('who leads goes to the next step, which the button names', async () => {
  const calls = serve({ [path]: [200, { agenda: halfway }] })
  const screen = await screenOf(samira, halfway)
  await screen.click(screen.button('Volgende stap: Wie is er om je heen?'))
  expect(calls).toEqual([
    {
      path,
      body: { expected: 3, change: { do: 'go', step: stepId('people-around') } },
    },
  ])
})

test('who leads goes back, skips, repeats and opens the agenda from the same place', async () => {
  const calls = serve({ [path]: [200, { agenda: halfway }] })
  const screen = await screenOf(samira, halfway)
  await screen.click(screen.button('Terug naar: Welkom'))
  await screen.click(screen.button('Meer over deze stap'))
  await screen.click(screen.button('Sla ‘Wat wil je anders?’ over'))
  await screen.click(screen.button('Meer over deze stap'))
  await screen.click(screen.button('Agenda'))
  expect(calls.map(({ body }) => body)).toEqual([
    { expected: 3, change: { do: 'go', step: stepId('welcome') } },
    { expected: 3, change: { do: 'skip', step: stepId('wishes'), skipped: true } },
  ])
  expect(screen.onAgenda).toHaveBeenCalledOnce()
})

test('when another was first nothing went wrong; when the server is gone it is said', async () => {
  serve({ [path]: refusal('agenda-moved') })
  const first = await screenOf(samira, halfway)
  await first.click(first.button('Volgende stap: Wie is er om je heen?'))
  expect(first.words()).not.toContain('agenda-moved')
  serve({})
  const second = await screenOf(samira, halfway)
  await second.click(second.button('Volgende stap: Wie is er om je heen?'))
  expect(second.words()).toContain('unreachable')
})

test('a second tap does not go past the step that the first went to', async () => {
  const calls = serve({ [path]: [200, { agenda: halfway }] })
  const screen = await screenOf(samira, halfway)
  const further = { ...halfway, version: 4, current: stepId('people-around') }
  await doing(() => screen.seat.facts.set({ ...screen.seat.facts.get(), agenda: further }))
  const next = screen.button('Volgende stap: Teruglezen')
  await screen.click(next)
  expect(calls).toEqual([])
  await screen.until(() => next.getAttribute('aria-disabled') !== 'true')
  await screen.click(next)
  expect(calls.map(({ body }) => body)).toEqual([
    { expected: 4, change: { do: 'go', step: stepId('read-back') } },
  ])
})

test('at the last step who leads is done', async () => {
  const calls = serve({ [path]: [200, { agenda: halfway }] })
  const last = agendaOf('read-back', [stepOf('welcome', { state: 'done' }), stepOf('read-back')])
  const screen = await screenOf(samira, last)
  await screen.click(screen.button('Klaar'))
  expect(calls.map(({ body }) => body)).toEqual([{ expected: 3, change: { do: 'go', step: null } }])
})

test('before the first step all is as it was, but that who leads can begin', async () => {
  const calls = serve({ [path]: [200, { agenda: halfway }] })
  const before = agendaOf(null, [stepOf('welcome'), stepOf('sharing')])
  const reads = await screenOf(wim, before)
  expect(reads.words()).toBe('')
  const leads = await screenOf(samira, before)
  await leads.click(leads.button('Begin met Welkom'))
  expect(calls.map(({ body }) => body)).toEqual([
    { expected: 3, change: { do: 'go', step: stepId('welcome') } },
  ])
})

test('after the last step who leads can end the meeting', async () => {
  const after = agendaOf(null, [stepOf('welcome', { state: 'done' })])
  const screen = await screenOf(samira, after)
  await screen.click(screen.button('Sluit dit gesprek af'))
  expect(screen.onEnd).toHaveBeenCalledOnce()
})
