// @vitest-environment happy-dom
import type { Agenda, AgendaChange, Participant } from '@samenbord/shared/model'
import { AgendaRequest } from '@samenbord/shared/protocol'
import { expect, test, vi } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { agendaOf, stepId, stepOf } from '../../ui/test-support/agenda.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { AgendaPanel } from './agenda-panel.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const greet = someone('Greet', { kind: 'supporter' })
const fatma = someone('Fatma', { access: 'view' })
const absent = { ...wim, present: false }

const path = `POST /sessions/${sessionId}/agenda`

const halfway = agendaOf('sharing', [
  stepOf('welcome', { state: 'done', spent: 130 }),
  stepOf('sharing'),
  stepOf('wishes', { state: 'skipped' }),
  stepOf('read-back'),
])

const screenOf = async (
  me: Participant,
  agenda: Agenda | null,
  others: readonly Participant[] = [samira, absent, greet, fatma],
) => {
  const seat = seatOf(
    me,
    others.filter((one) => one !== me),
  )
  seat.facts.set({ ...seat.facts.get(), agenda })
  const answers: Parameters<typeof serve>[0] = { [path]: [200, { agenda: halfway }] }
  const calls = serve(answers)
  const onAddMethod = vi.fn()
  const screen = await showAt(seat, <AgendaPanel onAddMethod={onAddMethod} onClose={() => {}} />)
  /** What was asked of the server, in order. */
  const asked = (): AgendaChange[] => calls.map(({ body }) => AgendaRequest.parse(body).change)
  const choose = async (step: string, item: string) => {
    await screen.click(screen.button(`Meer over ‘${step}’`))
    await screen.click(screen.button(item))
  }
  return { ...screen, seat, answers, calls, asked, choose, onAddMethod }
}

const planned = (change: AgendaChange | undefined): string[] =>
  change?.do === 'plan' ? change.steps.map(({ kind }) => kind) : []

test('everyone reads the steps with how they stand and how long they take', async () => {
  const screen = await screenOf(greet, halfway)
  expect(screen.all('.agenda-row').map(({ textContent }) => textContent)).toEqual([
    'Welkomgeweest, 2 minuten',
    'Wat mag wie weten?0 van 8 minuten',
    'Wat wil je anders?overgeslagen',
    'Teruglezen8 minuten',
  ])
  expect(screen.words()).toContain('Samen 24 minuten')
  expect(screen.find('[aria-current="step"]').textContent).toContain('Wat mag wie weten?')
  expect(screen.all('.agenda-row button, select, input')).toEqual([])
})

test('who leads goes to any step, and leaves one out or takes it in again', async () => {
  const screen = await screenOf(samira, halfway)
  await screen.choose('Welkom', 'Herhaal deze stap')
  await screen.choose('Teruglezen', 'Ga naar deze stap')
  await screen.choose('Teruglezen', 'Sla over')
  await screen.choose('Wat wil je anders?', 'Neem weer mee')
  expect(screen.asked()).toEqual([
    { do: 'go', step: stepId('welcome') },
    { do: 'go', step: stepId('read-back') },
    { do: 'skip', step: stepId('read-back'), skipped: true },
    { do: 'skip', step: stepId('wishes'), skipped: false },
  ])
})

test('a step is moved with the arrows and from its menu, and that is told', async () => {
  const screen = await screenOf(samira, halfway)
  await screen.press('ArrowUp', screen.button('Verplaats ‘Teruglezen’'))
  await screen.choose('Welkom', 'Omlaag')
  expect(screen.asked().map(planned)).toEqual([
    ['welcome', 'sharing', 'read-back', 'wishes'],
    ['sharing', 'welcome', 'wishes', 'read-back'],
  ])
  expect(screen.words()).toContain('‘Welkom’ staat nu op plaats 2 van 4.')
})

test('who presses where one drags is told how a step is moved, until one moves', async () => {
  const screen = await screenOf(samira, halfway)
  const hint = 'Sleep, of gebruik de pijltjes omhoog en omlaag.'
  expect(screen.words()).not.toContain(hint)
  await screen.click(screen.button('Verplaats ‘Teruglezen’'))
  expect(screen.words()).toContain(hint)
  await screen.press('ArrowUp', screen.button('Verplaats ‘Teruglezen’'))
  expect(screen.words()).not.toContain(hint)
})

test('the first step goes no further up', async () => {
  const screen = await screenOf(samira, halfway)
  await screen.press('ArrowUp', screen.button('Verplaats ‘Welkom’'))
  expect(screen.asked()).toEqual([])
})

test('only a step that was never begun can go', async () => {
  const screen = await screenOf(samira, halfway)
  await screen.choose('Teruglezen', 'Haal weg')
  expect(screen.asked().map(planned)).toEqual([['welcome', 'sharing', 'wishes']])
  await screen.click(screen.button('Meer over ‘Welkom’'))
  expect(screen.hasButton('Haal weg')).toBe(false)
})

test('how long a step is meant to take is told when one leaves the field', async () => {
  const screen = await screenOf(samira, halfway)
  const minutes = screen.find('[aria-label="Minuten voor ‘Teruglezen’"]')
  if (!(minutes instanceof HTMLInputElement)) throw new Error('no field for minutes')
  const write = (value: string) =>
    doing(() => {
      minutes.focus()
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(minutes, value)
      minutes.dispatchEvent(new Event('input', { bubbles: true }))
      minutes.blur()
    })
  await write('12')
  await write('0')
  const [change, ...more] = screen.asked()
  expect(change?.do === 'plan' && change.steps.map((step) => step.minutes)).toEqual([8, 8, 8, 12])
  expect(more).toEqual([])
  expect(minutes.value).toBe('8')
})

test('what is added comes behind where the table is', async () => {
  const screen = await screenOf(samira, halfway)
  expect(screen.words()).not.toContain('Onze zorgen')
  await screen.click(screen.button('Voeg toe'))
  expect(screen.asked().map(planned)).toEqual([
    ['welcome', 'sharing', 'how-is-it', 'wishes', 'read-back'],
  ])
  await screen.click(screen.button('Kies een werkvorm'))
  expect(screen.onAddMethod).toHaveBeenCalledOnce()
})

test('anyone who may write can be asked to take notes', async () => {
  const screen = await screenOf(samira, halfway)
  const choice = screen.all('select').find((one) => one.textContent?.includes('Niemand'))
  if (!(choice instanceof HTMLSelectElement)) throw new Error('no choice of who takes notes')
  expect([...choice.options].map(({ text }) => text)).toEqual([
    'Niemand',
    'Samira (jij)',
    'Wim',
    'Greet',
  ])
  await doing(() => {
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set
    set?.call(choice, greet.id)
    choice.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(screen.asked()).toEqual([{ do: 'note-taker', participantId: greet.id }])
})

test('who leads says that the resident is not there, and reads what that means', async () => {
  const screen = await screenOf(samira, halfway)
  expect(screen.words()).toContain('Voorstel, nog niet besproken')
  await screen.click(screen.find('[role="switch"]'))
  expect(screen.asked()).toEqual([{ do: 'mode', mode: 'without-resident' }])
})

test('when a resident comes after all, who leads is asked to go on together', async () => {
  const without = agendaOf(null, [stepOf('our-questions')], { mode: 'without-resident' })
  const alone = await screenOf(samira, without)
  expect(alone.hasButton('De bewoner is er')).toBe(false)
  const screen = await screenOf(samira, without, [samira, wim])
  expect(screen.words()).toContain('Wim is er. Ga verder met de bewoner erbij.')
  await screen.click(screen.button('De bewoner is er'))
  expect(screen.asked()).toEqual([{ do: 'mode', mode: 'with-resident' }])
})

test('a team has no resident to miss', async () => {
  const screen = await screenOf(samira, agendaOf(null, [stepOf('welcome')], { mode: 'team' }))
  expect(screen.all('[role="switch"]')).toEqual([])
})

test('without a meeting there is no agenda yet', async () => {
  const screen = await screenOf(samira, null)
  expect(screen.words()).toContain('Er is nu geen gesprek.')
})

/** The server takes the change and counts on; the table is told later. */
const counting = (call: { body: unknown }) => {
  const { expected, change } = AgendaRequest.parse(call.body)
  const minutes = change.do === 'plan' ? change.steps.map((step) => step.minutes) : []
  const steps = halfway.steps.map((step, place) => ({
    ...step,
    minutes: minutes[place] ?? step.minutes,
  }))
  return [200, { agenda: { ...halfway, version: expected + 1, steps } }] as const
}

test('what is changed while the last change is on its way is sent after it, and undoes none of it', async () => {
  const screen = await screenOf(samira, halfway)
  screen.answers[path] = counting
  const minutes = (step: string) => {
    const field = screen.find(`[aria-label="Minuten voor ‘${step}’"]`)
    if (!(field instanceof HTMLInputElement)) throw new Error('no field for minutes')
    field.focus()
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    set?.call(field, '12')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await doing(() => minutes('Welkom'))
  await doing(() => minutes('Teruglezen'))
  await doing(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await screen.until(() => screen.calls.length === 2)
  const bodies = screen.calls.map(({ body }) => AgendaRequest.parse(body))
  expect(bodies.map(({ expected }) => expected)).toEqual([3, 4])
  const last = bodies.at(-1)?.change
  expect(last?.do === 'plan' && last.steps.map((step) => step.minutes)).toEqual([12, 8, 8, 12])
})

test('when another changed the steps first, a step that was moved is said to be so only if it is', async () => {
  const screen = await screenOf(samira, halfway)
  screen.answers[path] = refusal('agenda-moved')
  await screen.choose('Welkom', 'Omlaag')
  expect(screen.calls).toHaveLength(1)
  expect(screen.words()).not.toContain('‘Welkom’ staat nu op plaats')
  expect(screen.all('[role="alert"], .notice').length).toBeGreaterThan(0)
})

test('when what another changed is known by then, a move is made on theirs', async () => {
  const screen = await screenOf(samira, halfway)
  const theirs = { ...halfway, version: 4, steps: [...halfway.steps, stepOf('check-out')] }
  screen.answers[path] = ({ body }) => {
    if (AgendaRequest.parse(body).expected === 4) return [200, { agenda: theirs }]
    screen.seat.facts.set({ ...screen.seat.facts.get(), agenda: theirs })
    return refusal('agenda-moved')
  }
  await screen.choose('Welkom', 'Omlaag')
  await screen.until(() => screen.calls.length === 2)
  expect(screen.asked().map(planned).at(-1)).toEqual([
    'sharing',
    'welcome',
    'wishes',
    'read-back',
    'check-out',
  ])
})
