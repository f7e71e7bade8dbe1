// @vitest-environment happy-dom
import {
  type Participant,
  type ScaleQuestion as Question,
  ScaleQuestion,
  ScaleQuestionId,
} from '@samenbord/shared/model'
import { act } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { AskScaleQuestion } from './ask-scale-question.tsx'
import { ScaleQuestionPanel } from './scale-question-panel.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const greet = someone('Greet', { kind: 'supporter' })
const reader = someone('Fatma', { access: 'view' })

const id = ScaleQuestionId.parse('vraag'.padEnd(22, '_'))
const asked = {
  id,
  words: 'Hoe veilig voelt het thuis?',
  askedBy: samira.id,
  askedAt: '2026-05-12T12:00:00.000Z',
}
const at = `/sessions/${sessionId}/scale-questions/${id}`

const open = (...answered: readonly Participant[]): Question =>
  ScaleQuestion.parse({ state: 'open', ...asked, answered: answered.map((one) => one.id) })

const shown = (...answers: readonly (readonly [Participant, number, string?])[]): Question =>
  ScaleQuestion.parse({
    state: 'shown',
    ...asked,
    answers: answers.map(([who, value, words]) => ({ participantId: who.id, value, words })),
  })

const lay = (seat: Seat, question: Question | null) =>
  seat.facts.set({ ...seat.facts.get(), scaleQuestion: question })

/** A screen on which this question lies. */
const screenOf = async (me: Participant, question: Question | null) => {
  const others = [samira, wim, greet].filter((one) => one !== me)
  const seat = seatOf(me, others)
  lay(seat, question)
  const screen = await showAt(
    seat,
    <>
      <textarea id="elsewhere" />
      <ScaleQuestionPanel />
    </>,
  )
  const choose = (value: number) =>
    act(async () => screen.all('.scale-chooser input')[value]?.click())
  return { ...screen, seat, choose }
}

afterEach(() => forgetKept(sessionId))

test('before one answers it says that the names will be shown', async () => {
  const screen = await screenOf(wim, open())
  expect(screen.words()).toContain('Dan staat jouw naam erbij.')
})

test('without a question there is nothing to see', async () => {
  const screen = await screenOf(wim, null)
  expect(screen.words()).toBe('')
})

test('a question is answered with a mark and, if wished, a few words', async () => {
  const calls = serve({ [`PUT ${at}/answer`]: [204] })
  const screen = await screenOf(wim, open())
  expect(screen.words()).toContain(
    'Niemand ziet jouw antwoord tot de gespreksleider alle antwoorden laat zien.',
  )
  await screen.choose(3)
  await screen.type('Wil je er iets bij zeggen?', 'Ik slaap slecht.')
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(calls.at(-1)?.body).toEqual({ value: 3, words: 'Ik slaap slecht.' })
  expect(screen.words()).toContain('Jij gaf een 3.')
  expect(document.activeElement).toBe(screen.button('Verander mijn antwoord'))
})

test('an answer can be changed until it is shown', async () => {
  const calls = serve({ [`PUT ${at}/answer`]: [204] })
  const screen = await screenOf(wim, open())
  await screen.choose(3)
  await screen.click(screen.button('Geef mijn antwoord'))
  await screen.click(screen.button('Verander mijn antwoord'))
  await screen.choose(5)
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(calls.map(({ body }) => body)).toEqual([{ value: 3 }, { value: 5 }])
  expect(screen.words()).toContain('Jij gaf een 5.')
})

test('without a mark nothing is sent, and it says so', async () => {
  const calls = serve({})
  const screen = await screenOf(wim, open())
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(screen.words()).toContain('Kies eerst een cijfer.')
  expect(calls).toEqual([])
})

test('after the page was opened anew one sees the own answer again', async () => {
  serve({ [`GET ${at}/answer`]: [200, { answer: { value: 7, words: 'Het gaat.' } }] })
  const screen = await screenOf(wim, open(wim))
  await screen.until(() => screen.words().includes('Jij gaf een 7.'))
  expect(screen.words()).toContain('Het gaat.')
})

test('an answer that cannot be read can be asked for again', async () => {
  const answers = { [`GET ${at}/answer`]: refusal('internal') }
  serve(answers)
  const screen = await screenOf(wim, open(wim))
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  serve({ [`GET ${at}/answer`]: [200, { answer: { value: 7 } }] })
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => screen.words().includes('Jij gaf een 7.'))
})

test('who has answered is told, and never what', async () => {
  const screen = await screenOf(wim, open(greet, samira))
  expect(screen.words()).toContain('Samira en Greet hebben geantwoord.')
  expect(screen.hasButton('Laat de antwoorden zien')).toBe(false)
})

test('who reads along sees the question and gives no mark', async () => {
  const screen = await screenOf(reader, open())
  expect(screen.words()).toContain('Je leest mee. Je kunt hier geen cijfer geven.')
  expect(screen.all('input')).toEqual([])
})

test('a question takes nobody out of what they write, and is told politely', async () => {
  const screen = await screenOf(wim, null)
  screen.find('#elsewhere').focus()
  await doing(() => lay(screen.seat, open()))
  expect(document.activeElement).toBe(screen.find('#elsewhere'))
  expect(screen.find('[role="status"]').textContent).toBe(
    'Samira vraagt: Hoe veilig voelt het thuis? Geef een cijfer van 0 tot 10.',
  )
  expect(screen.find('.question__body').hidden).toBe(true)
  await screen.click(screen.button('Laat de vraag zien'))
  expect(screen.find('.question__body').hidden).toBe(false)
})

test('an answer that is half written is still there after one made the question small', async () => {
  const screen = await screenOf(wim, open())
  await screen.choose(3)
  await screen.type('Wil je er iets bij zeggen?', 'Ik slaap slecht.')
  await screen.click(screen.button('Maak klein'))
  expect(screen.find('.question__body').hidden).toBe(true)
  await screen.click(screen.button('Laat de vraag zien'))
  expect(screen.field('Wil je er iets bij zeggen?').value).toBe('Ik slaap slecht.')
  expect(screen.all('.scale-chooser input:checked')).toHaveLength(1)
})

test('the coordinator shows all answers at once', async () => {
  const all = shown([wim, 3])
  const calls = serve({ [`POST ${at}/show`]: [200, { question: all }] })
  const screen = await screenOf(samira, open(wim))
  await screen.click(screen.button('Laat de antwoorden zien'))
  expect(calls.at(-1)?.path).toBe(`POST ${at}/show`)
  expect(document.activeElement?.textContent).toBe('Hoe veilig voelt het thuis?')
})

test("the household's answers come first and largest, in numbers and words", async () => {
  const screen = await screenOf(greet, shown([samira, 6], [greet, 5], [wim, 3, 'Ik slaap slecht.']))
  const rows = screen.all('.scale-question__answer').map(({ textContent }) => textContent)
  expect(rows).toEqual(['WWimeen 3Ik slaap slecht.', 'SSamiraeen 6', 'GGreeteen 5'])
  expect(screen.all('.scale-question__answer--own')).toHaveLength(1)
})

test('a member of the household takes the own mark over in the plan, once', async () => {
  const screen = await screenOf(wim, shown([wim, 3, 'Ik slaap slecht.'], [greet, 5]))
  await act(async () => screen.button('Neem mijn cijfer over in het plan').focus())
  await screen.click(screen.button('Neem mijn cijfer over in het plan'))
  expect(document.activeElement?.textContent).toBe('Jouw cijfer staat in het plan.')
  const [scale] = screen.seat.table.plan.plan.get().scales
  expect(scale).toMatchObject({
    by: `participant:${wim.id}`,
    now: 3,
    words: 'Hoe veilig voelt het thuis? Ik slaap slecht.',
  })
  expect(screen.words()).toContain('Jouw cijfer staat in het plan.')
  await doing(() => screen.seat.table.undo.undo())
  expect(screen.hasButton('Neem mijn cijfer over in het plan')).toBe(true)
})

test('who is not of the household has no mark to take over', async () => {
  const screen = await screenOf(greet, shown([wim, 3], [greet, 5]))
  expect(screen.hasButton('Neem mijn cijfer over in het plan')).toBe(false)
})

test('answers are taken away only after asking', async () => {
  const calls = serve({ [`DELETE ${at}`]: [204] })
  const screen = await screenOf(samira, shown([wim, 3]))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('De antwoorden gaan dan ook weg, bij iedereen.')
  expect(calls).toEqual([])
  await act(async () => screen.find('dialog form button').click())
  expect(calls.map(({ path }) => path)).toEqual([`DELETE ${at}`])
  await doing(() => lay(screen.seat, null))
  expect(document.activeElement?.textContent).toBe('De vraag is weggehaald.')
})

test('a question that is taken away takes nobody from elsewhere', async () => {
  const screen = await screenOf(wim, open())
  screen.find('#elsewhere').focus()
  await doing(() => lay(screen.seat, null))
  expect(document.activeElement).toBe(screen.find('#elsewhere'))
  expect(screen.words()).toBe('')
})

test('a suggestion or an own question is laid on the table', async () => {
  const path = `POST /sessions/${sessionId}/scale-questions`
  const calls = serve({ [path]: [201, { question: open() }] })
  const close = vi.fn()
  const screen = await showAt(seatOf(samira, [wim]), <AskScaleQuestion onClose={close} />)
  await screen.click(screen.button('Hoe gaat het nu met je?'))
  expect(screen.field('De vraag').value).toBe('Hoe gaat het nu met je?')
  await screen.type('De vraag', 'Hoe is het met je adem?')
  await screen.click(screen.button('Leg de vraag op tafel'))
  expect(calls.at(-1)?.body).toEqual({ words: 'Hoe is het met je adem?' })
  expect(close).toHaveBeenCalledOnce()
})

test('while another question lies there, it says what to do first', async () => {
  serve({ [`POST /sessions/${sessionId}/scale-questions`]: refusal('scale-question-open') })
  const screen = await showAt(seatOf(samira, [wim]), <AskScaleQuestion onClose={() => {}} />)
  await screen.click(screen.button('Hoe gaat het nu met je?'))
  await screen.click(screen.button('Leg de vraag op tafel'))
  expect(screen.words()).toContain('Laat eerst de antwoorden zien, of haal die vraag weg.')
})

test('words that were not given stay to copy when the question is shown or taken away', async () => {
  for (const next of [shown([greet, 4]), null]) {
    const screen = await screenOf(wim, open())
    await screen.type('Wil je er iets bij zeggen?', 'Ik slaap slecht.')
    await doing(() => lay(screen.seat, next))
    expect(screen.words()).toContain('Dit had je nog niet gegeven.')
    expect(screen.words()).toContain('Ik slaap slecht.')
    await screen.click(screen.button('Sluit'))
    expect(screen.words()).not.toContain('Ik slaap slecht.')
  }
})
