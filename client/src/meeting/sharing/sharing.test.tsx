// @vitest-environment happy-dom
import {
  type Agenda,
  NOTHING_SAID,
  type Participant,
  type ProfileCard,
  type SharingAnswer,
  SharingRule,
} from '@samenbord/shared/model'
import { act } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import type { TableFacts } from '../../sync/index.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { StepAway } from '../test-support/step-away.tsx'
import { SharingStep } from './sharing-step.tsx'

const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const fatma = someone('Fatma', { organisation: 'Werk en Inkomen' })
const greet = someone('Greet', { kind: 'supporter' })
const wim = someone('Wim', { kind: 'resident' })
const noor = someone('Noor', { kind: 'resident' })

const at = (about: Participant) => `PUT /sessions/${sessionId}/sharing/${about.id}`

const rule = (
  about: Participant,
  answer: SharingAnswer,
  saidBy: Participant | null,
  more: { until?: string | null; notedBy?: Participant } = {},
): SharingRule =>
  SharingRule.parse({
    about: about.id,
    answer,
    until: more.until ?? null,
    saidBy: saidBy?.id ?? null,
    notedBy: more.notedBy?.id ?? null,
    saidAt: '2026-05-12T12:00:00.000Z',
  })

const card = (whose: Participant, dutyToReport: string): ProfileCard => ({
  ...NOTHING_SAID,
  participantId: whose.id,
  dutyToReport,
  notedBy: null,
})

const agenda = (noteTaker: Participant): Agenda => ({
  version: 1,
  mode: 'with-resident',
  steps: [],
  current: null,
  since: null,
  noteTaker: noteTaker.id,
})

const tell = (seat: Seat, told: Partial<TableFacts>) =>
  act(async () => seat.facts.set({ ...seat.facts.get(), ...told }))

/** The step as this person has it before them. */
const stepOf = async (
  me: Participant,
  others: readonly Participant[],
  told: Partial<TableFacts> = {},
) => {
  const seat = seatOf(me, others)
  seat.facts.set({ ...seat.facts.get(), ...told })
  const screen = await showAt(seat, <SharingStep />)
  const row = (name: string) => {
    const found = screen
      .all('.sharing-row__head')
      .find((head) => head.textContent?.includes(name) === true)
    if (found === undefined) throw new Error(`no ${name} in: ${screen.words()}`)
    return found
  }
  const radio = (answer: string): HTMLInputElement => {
    const found = screen
      .all('.sharing-row__choices label')
      .find((label) => label.querySelector('.choice__name')?.textContent === answer)
      ?.querySelector('input')
    if (found instanceof HTMLInputElement) return found
    throw new Error(`no ${answer} in: ${screen.words()}`)
  }
  return {
    ...screen,
    seat,
    row,
    radio,
    open: (name: string) => screen.click(row(name)),
    choose: (answer: string) => screen.click(radio(answer)),
  }
}

test('a resident finds everyone who is no resident, with the first without an answer opened', async () => {
  const screen = await stepOf(wim, [samira, fatma, greet, noor], {
    sharing: [rule(samira, 'yes', wim)],
  })
  expect(screen.all('.sharing-row')).toHaveLength(3)
  expect(screen.row('Samira').textContent).toContain('Ja')
  expect(screen.row('Fatma').getAttribute('aria-expanded')).toBe('true')
  expect(screen.row('Greet').textContent).toContain('Kies nog')
  expect(screen.words()).not.toContain('Mag Noor weten')
})

test('what someone must pass on stands before the choice, and is told in the closed row too', async () => {
  const screen = await stepOf(wim, [samira, fatma], {
    profileCards: [card(fatma, 'loon dat je niet hebt gemeld')],
    sharing: [rule(samira, 'yes', wim)],
  })
  const words = screen.words()
  expect(words).toContain('Dit moet Fatma doorgeven: loon dat je niet hebt gemeld')
  expect(words.indexOf('Dit moet Fatma doorgeven')).toBeLessThan(
    words.indexOf('Mag Fatma weten wat hier op tafel ligt?'),
  )
  await screen.open('Fatma')
  expect(screen.row('Fatma').textContent).toContain('moet iets doorgeven')
})

test('of who works here and has not said what must be passed on, that is told as well', async () => {
  const screen = await stepOf(wim, [fatma, greet])
  expect(screen.words()).toContain('Fatma heeft nog niet gezegd wat er doorgegeven moet worden.')
  await screen.open('Greet')
  expect(screen.words()).not.toContain('Greet heeft nog niet gezegd')
})

test('a resident says yes in the own name, and sees that it is kept', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(wim, [fatma])
  await screen.choose('Ja')
  expect(calls.at(-1)?.body).toEqual({ answer: 'yes', until: null, saidBy: wim.id })
  expect(screen.radio('Ja').checked).toBe(true)
  expect(screen.words()).toContain('Bewaard. Fatma mag het weten.')
  expect(screen.words()).toContain('Zonder einddag')
})

test('a resident says no, and there is no day until which it holds', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(wim, [fatma])
  expect(screen.words()).toContain('Fatma gaat dan meteen van deze tafel af.')
  await screen.choose('Nee')
  expect(calls.at(-1)?.body).toEqual({ answer: 'no', saidBy: wim.id })
  expect(screen.words()).toContain('Bewaard. De tafel is dicht voor Fatma.')
  expect(screen.words()).not.toContain('Zonder einddag')
})

test('arrows walk past the answers without choosing one', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(wim, [fatma], { sharing: [rule(fatma, 'yes', wim)] })
  await screen.open('Fatma')
  screen.radio('Ja').focus()
  await screen.press('ArrowUp', screen.radio('Ja'))
  expect(document.activeElement).toBe(screen.radio('Nee'))
  expect(screen.radio('Ja').checked).toBe(true)
  expect(calls).toEqual([])
})

test('an answer that does not arrive is not shown as given, and can be sent again', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  serve(answers)
  const screen = await stepOf(wim, [fatma], { sharing: [rule(fatma, 'yes', wim)] })
  await screen.open('Fatma')
  await screen.choose('Nee')
  expect(screen.radio('Ja').checked).toBe(true)
  expect(screen.words()).toContain('We kunnen de server niet bereiken.')
  answers[at(fatma)] = [204]
  await screen.click(screen.button('Probeer opnieuw'))
  expect(screen.radio('Nee').checked).toBe(true)
})

test('leave holds up to and including a day, which can be changed, to a day that is still to come', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(wim, [fatma], {
    sharing: [rule(fatma, 'when-present', wim, { until: '2099-08-12' })],
  })
  await screen.open('Fatma')
  expect(screen.words()).toContain('Tot en met 12 augustus 2099')
  await screen.click(screen.button('Verander tot wanneer Fatma het mag weten'))
  await screen.type('Tot en met welke dag?', '2020-01-01')
  expect(screen.words()).toContain('Die dag is al voorbij.')
  expect(calls).toEqual([])
  await screen.type('Tot en met welke dag?', '2099-09-01')
  expect(calls.at(-1)?.body).toEqual({
    answer: 'when-present',
    until: '2099-09-01',
    saidBy: wim.id,
  })
})

test('leave that has run out is no leave, and asks to choose anew', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(wim, [fatma], {
    sharing: [rule(fatma, 'yes', wim, { until: '2020-01-01' })],
  })
  expect(screen.row('Fatma').textContent).toContain('Nee')
  await screen.open('Fatma')
  expect(screen.words()).toContain('Het mocht tot en met 1 januari 2020. Kies opnieuw.')
  await screen.choose('Ja')
  expect(calls.at(-1)?.body).toEqual({ answer: 'yes', until: null, saidBy: wim.id })
})

test('where residents differ each keeps the own answer, and it is said that the strictest holds', async () => {
  const screen = await stepOf(wim, [fatma, noor], {
    sharing: [rule(fatma, 'yes', wim), rule(fatma, 'no', noor)],
  })
  expect(screen.row('Fatma').textContent).toContain('Ja')
  expect(screen.row('Fatma').textContent).toContain('nu geldt: nee')
  await screen.open('Fatma')
  expect(screen.words()).toContain('Noor zegt: nee.')
  expect(screen.words()).toContain('Jullie zeggen niet hetzelfde. Nu geldt het strengste: nee.')
})

test('closing the table to who leads is asked first, with what it means', async () => {
  const calls = serve({ [at(samira)]: [204] })
  const screen = await stepOf(wim, [samira])
  await screen.choose('Nee')
  expect(calls).toEqual([])
  expect(screen.words()).toContain('Samira leidt het gesprek.')
  await screen.click(screen.button('Sluit de tafel voor Samira'))
  expect(calls.at(-1)?.body).toEqual({ answer: 'no', saidBy: wim.id })
})

test('what is left to who leads is told as it is: nothing after no, inviting while nobody is there', async () => {
  serve({})
  const no = await stepOf(wim, [samira])
  await no.choose('Nee')
  expect(no.words()).toContain('Samira kan dan ook niemand meer uitnodigen of binnenlaten.')
  expect(no.words()).not.toContain('nog wel mensen uitnodigen')
  const alone = await stepOf(samira, [{ ...wim, present: false }])
  await alone.choose('Alleen als ik erbij ben')
  expect(alone.words()).toContain('Je kunt nog wel mensen uitnodigen en binnenlaten.')
})

/** A server that answers each call only when the test says so, in the order of the calls. */
const serveSlowly = () => {
  const sent: unknown[] = []
  const answers: ((response: Response) => void)[] = []
  const before = globalThis.fetch
  globalThis.fetch = vi.fn<typeof fetch>((_, init) => {
    sent.push(JSON.parse(String(init?.body)))
    return new Promise((resolve) => answers.push(resolve))
  })
  onTestFinished(() => {
    globalThis.fetch = before
  })
  const answer = (status: number) =>
    act(async () => answers.shift()?.(new Response(status === 204 ? null : '{}', { status })))
  return { sent, answer }
}

test('no that closes the table to who leads does not overtake a yes on its way', async () => {
  const server = serveSlowly()
  const screen = await stepOf(wim, [samira])
  const [yes, no] = [
    { answer: 'yes', until: null, saidBy: wim.id },
    { answer: 'no', saidBy: wim.id },
  ]
  await screen.choose('Ja')
  await screen.choose('Nee')
  await screen.click(screen.button('Sluit de tafel voor Samira'))
  expect(server.sent).toEqual([yes])
  await server.answer(204)
  expect(server.sent).toEqual([yes, no])
  await server.answer(204)
  expect(screen.radio('Nee').checked).toBe(true)
  expect(screen.words()).toContain('Bewaard. De tafel is dicht voor Samira.')
})

test('after no a yes that did not arrive cannot be sent again', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  serve(answers)
  const screen = await stepOf(wim, [samira])
  await screen.choose('Ja')
  expect(screen.hasButton('Probeer opnieuw')).toBe(true)
  answers[at(samira)] = [204]
  await screen.choose('Nee')
  await screen.click(screen.button('Sluit de tafel voor Samira'))
  expect(screen.hasButton('Probeer opnieuw')).toBe(false)
  expect(screen.radio('Nee').checked).toBe(true)
})

test('who leads notes what a resident says aloud, and is reminded to ask', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(samira, [wim, fatma], { sharing: [rule(samira, 'yes', wim)] })
  expect(screen.words()).toContain('Je noteert wat Wim hardop zegt. Vraag het hardop')
  await screen.choose('Alleen als ik erbij ben')
  expect(calls.at(-1)?.body).toEqual({ answer: 'when-present', until: null, saidBy: wim.id })
  await tell(screen.seat, {
    sharing: [rule(fatma, 'when-present', wim, { notedBy: samira })],
  })
  expect(screen.words()).toContain('Hardop gezegd, genoteerd door Samira.')
})

test('a resident for whom it was noted says that it is right, and then it is their own', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(wim, [samira, fatma], {
    sharing: [rule(fatma, 'when-present', wim, { notedBy: samira, until: '2099-08-12' })],
  })
  await screen.open('Fatma')
  expect(screen.words()).toContain('Hardop gezegd, genoteerd door Samira.')
  await screen.click(screen.button('Ja, zo zeg ik het zelf'))
  expect(calls.at(-1)?.body).toEqual({
    answer: 'when-present',
    until: '2099-08-12',
    saidBy: wim.id,
  })
})

test('who takes notes first chooses which of several residents says it', async () => {
  const calls = serve({ [at(samira)]: [204] })
  const screen = await stepOf(fatma, [samira, wim, noor], { agenda: agenda(fatma) })
  expect(screen.words()).toContain('Wie zegt het?')
  expect(screen.field('Wim').checked).toBe(false)
  expect(screen.all('.sharing-row')).toEqual([])
  await screen.click(screen.field('Noor'))
  await screen.choose('Ja')
  expect(calls.at(-1)?.body).toEqual({ answer: 'yes', until: null, saidBy: noor.id })
})

test('without a resident with a seat the household speaks, and the table closes at once', async () => {
  const calls = serve({ [at(fatma)]: [204] })
  const screen = await stepOf(samira, [fatma])
  await screen.open('Fatma')
  expect(screen.words()).toContain('Er zit nog geen bewoner met een eigen stoel aan tafel.')
  expect(screen.words()).toContain('dan gaat de tafel voor Fatma meteen dicht.')
  await screen.choose('Ja')
  expect(calls.at(-1)?.body).toEqual({ answer: 'yes', until: null, saidBy: null })
})

test('what a resident chose in the own screen cannot be loosened by who notes', async () => {
  const screen = await stepOf(samira, [wim, fatma], {
    sharing: [rule(samira, 'yes', wim), rule(fatma, 'when-present', wim)],
  })
  await screen.open('Fatma')
  expect(screen.radio('Ja').disabled).toBe(true)
  expect(screen.radio('Nee').disabled).toBe(false)
  expect(screen.words()).toContain('Meer toestaan kan alleen Wim, op het eigen scherm.')
})

test('when the server says that a resident chose it just now, that is told', async () => {
  serve({ [at(fatma)]: refusal('sharing-own') })
  const screen = await stepOf(samira, [wim, fatma], { sharing: [rule(samira, 'yes', wim)] })
  await screen.choose('Ja')
  expect(screen.words()).toContain('De bewoner heeft dit zelf gekozen.')
})

test('someone else hears in a sentence what was said, and says what they must pass on', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/participants/${fatma.id}/card`]: [204] })
  const screen = await stepOf(fatma, [samira, wim], {
    sharing: [rule(fatma, 'when-present', wim, { until: '2099-08-12', notedBy: samira })],
  })
  expect(screen.words()).toContain(
    'Jij mag weten wat hier op tafel ligt, zolang de bewoner erbij is. Dat geldt tot en met 12 augustus 2099.',
  )
  expect(screen.words()).toContain('Gezegd door Wim.')
  expect(screen.words()).toContain('genoteerd door Samira')
  expect(screen.all('.sharing-row')).toEqual([])
  await screen.type('Wat moet jij doorgeven?', 'loon dat je niet hebt gemeld')
  await screen.press('Enter', screen.field('Wat moet jij doorgeven?'))
  expect(calls.at(-1)?.body).toMatchObject({ dutyToReport: 'loon dat je niet hebt gemeld' })
})

const basis = {
  words: 'De rechter wil dat we samen een plan maken.',
  decidedBy: 'De kinderrechter, 3 mei',
  statedBy: samira.id,
  statedAt: '2026-05-12T12:00:00.000Z',
}

test('the table meets on what the resident agrees to, unless something else is stated', async () => {
  const screen = await stepOf(wim, [samira])
  expect(screen.words()).toContain('Op wat de bewoner goedvindt.')
  expect(screen.hasButton('Er is nog een andere reden')).toBe(false)
  await tell(screen.seat, { legalBasis: basis })
  expect(screen.words()).toContain('De rechter wil dat we samen een plan maken.')
  expect(screen.words()).toContain('Dat besloot: De kinderrechter, 3 mei.')
  expect(screen.words()).toContain('Het opent niets wat de bewoner dicht wil.')
})

test('who leads states another basis, with who decided it', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/legal-basis`]: [204] })
  const screen = await stepOf(samira, [wim])
  await screen.click(screen.button('Er is nog een andere reden'))
  await screen.type('Welke reden is er nog?', basis.words)
  await screen.click(screen.button('Zet het erbij'))
  expect(calls).toEqual([])
  expect(screen.words()).toContain('Vul hier nog iets in.')
  await screen.type('Wie heeft dat besloten?', basis.decidedBy)
  await screen.click(screen.button('Zet het erbij'))
  expect(calls.at(-1)?.body).toEqual({
    basis: { words: basis.words, decidedBy: basis.decidedBy },
  })
})

test('a reason half written is there again after another step, until one lets it be', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await showAt(
    seat,
    <StepAway>
      <SharingStep />
    </StepAway>,
  )
  await screen.click(screen.button('Er is nog een andere reden'))
  await screen.type('Welke reden is er nog?', 'Half geschreven')
  await screen.click(screen.button('Andere stap'))
  await screen.click(screen.button('Andere stap'))
  expect(screen.field('Welke reden is er nog?').value).toBe('Half geschreven')
  await screen.click(screen.button('Toch niet'))
  await screen.click(screen.button('Er is nog een andere reden'))
  expect(screen.field('Welke reden is er nog?').value).toBe('')
})
