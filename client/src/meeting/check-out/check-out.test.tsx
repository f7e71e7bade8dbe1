// @vitest-environment happy-dom
import { type CheckOut, CheckOutSeen, MeetingId, type Participant } from '@samenbord/shared/model'
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { type Reply, refusal, serve } from '../../ui/test-support/server.ts'
import { StepAway } from '../test-support/step-away.tsx'
import { CheckOutStep } from './check-out-step.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const greet = someone('Greet', { kind: 'supporter' })
const joost = someone('Joost')
const everyone = [samira, wim, greet, joost]

const meetingId = MeetingId.parse('gesprek'.padEnd(22, '_'))
const LIST = `GET /sessions/${sessionId}/check-outs`
const PUT = `PUT /sessions/${sessionId}/check-out`
const SHOW = `POST /sessions/${sessionId}/meetings/${meetingId}/check-out/show`

const NONE = { yes: 0, partly: 0, no: 0 }
const counts = {
  listened: { yes: 3, partly: 1, no: 0 },
  'same-goal': NONE,
  'see-how': { yes: 0, partly: 0, no: 1 },
  helped: NONE,
}

const seen = (other: Partial<CheckOutSeen>): CheckOutSeen =>
  CheckOutSeen.parse({
    meetingId,
    startedAt: `${new Date().getFullYear()}-05-12T12:00:00.000Z`,
    state: 'open',
    mine: null,
    residents: [],
    others: null,
    ...other,
  })

const listing = (one: CheckOutSeen | undefined): Reply => [
  200,
  { checkOuts: one === undefined ? [] : [one] },
]

const now = (...answered: readonly Participant[]): CheckOut => ({
  meetingId,
  state: 'open',
  answered: answered.map(({ id }) => id),
})

const screenOf = async (me: Participant, checkOut: CheckOut | null = now()) => {
  const seat = seatOf(
    me,
    everyone.filter((one) => one !== me),
  )
  seat.facts.set({ ...seat.facts.get(), checkOut })
  const screen = await showAt(
    seat,
    <StepAway>
      <CheckOutStep />
    </StepAway>,
  )
  const choose = (word: string) =>
    act(async () =>
      screen
        .all('.check-out__choice')
        .find(({ textContent }) => textContent === word)
        ?.click(),
    )
  return { ...screen, seat, choose }
}

const asked = window.matchMedia.bind(window)

/** Whether a panel covers the screen, as on a phone. */
const look = (narrow: boolean) =>
  vi
    .spyOn(window, 'matchMedia')
    .mockImplementation(() => asked(narrow ? '(min-width: 1px)' : '(max-width: 1px)'))
beforeEach(() => {
  look(true)
})
afterEach(() => forgetKept(sessionId))

test('on a phone one question comes at a time, and each word is kept at once', async () => {
  const calls = serve({ [LIST]: listing(undefined), [PUT]: [204] })
  const screen = await screenOf(joost)
  expect(screen.words()).toContain('Is er naar je geluisterd?')
  expect(screen.words()).not.toContain('Willen we hetzelfde?')
  await screen.choose('Een beetje')
  expect(calls.at(-1)?.body).toEqual({
    answers: { listened: 'partly' },
    words: null,
    seenBy: [],
  })
  await screen.until(() => screen.words().includes('Bewaard'))
  await screen.click(screen.button('Volgende'))
  expect(document.activeElement?.textContent).toBe('Willen we hetzelfde?')
  await screen.choose('Ja')
  expect(calls.at(-1)?.body).toMatchObject({ answers: { listened: 'partly', 'same-goal': 'yes' } })
})

test('no question has to be answered, and one can go back', async () => {
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(joost)
  for (let question = 0; question < 4; question += 1) await screen.click(screen.button('Volgende'))
  expect(screen.words()).toContain('Wil je er iets bij zeggen?')
  expect(document.activeElement).toBe(screen.area('Wil je er iets bij zeggen?'))
  await screen.click(screen.button('Vorige'))
  expect(screen.words()).toContain('Heeft dit geholpen?')
  await screen.click(screen.button('Volgende'))
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toContain('Dank je wel.')
})

test('on a wide screen all of it stands together', async () => {
  look(false)
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(joost)
  expect(screen.all('fieldset')).toHaveLength(4)
  expect(screen.hasButton('Volgende')).toBe(false)
})

test('it says before who will see it: the others together, without names', async () => {
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(joost)
  expect(screen.words()).toContain(
    'Niemand ziet jouw antwoorden tot de gespreksleider ze laat zien.',
  )
  expect(screen.words()).toContain('zonder jouw naam')
})

test('one line is kept when one is done with it', async () => {
  look(false)
  const calls = serve({ [LIST]: listing(undefined), [PUT]: [204] })
  const screen = await screenOf(joost)
  await screen.write('Wil je er iets bij zeggen?', 'Fijn gesprek. ')
  await act(async () => screen.area('Wil je er iets bij zeggen?').blur())
  expect(calls.at(-1)?.body).toEqual({ answers: {}, words: 'Fijn gesprek.', seenBy: [] })
})

test('what cannot be kept says so, and can be tried again', async () => {
  serve({ [LIST]: listing(undefined), [PUT]: refusal('storage-failing') })
  const screen = await screenOf(joost)
  await screen.choose('Ja')
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  const calls = serve({ [PUT]: [204] })
  await screen.click(screen.button('Probeer opnieuw'))
  expect(calls.at(-1)?.body).toMatchObject({ answers: { listened: 'yes' } })
  await screen.until(() => screen.words().includes('Bewaard'))
})

test('a resident chooses who sees it: nobody until that is said', async () => {
  look(false)
  const calls = serve({ [LIST]: listing(undefined), [PUT]: [204] })
  const screen = await screenOf(wim)
  expect(screen.words()).toContain('Kies je nog niets? Dan ziet niemand ze.')
  await screen.choose('Alleen wie ik kies')
  await act(async () =>
    screen
      .all('.check-out__named label')
      .find(({ textContent }) => textContent?.includes('Greet'))
      ?.click(),
  )
  await screen.until(() => calls.length > 2)
  expect(screen.words()).toContain('Alleen Greet mag jouw antwoorden zien.')
  expect(calls.at(-1)?.body).toEqual({ answers: {}, words: null, seenBy: [greet.id] })
  await act(async () =>
    screen
      .all('.check-out__named label')
      .find(({ textContent }) => textContent?.includes('Joost'))
      ?.click(),
  )
  expect(screen.words()).toContain('Alleen Greet en Joost mogen jouw antwoorden zien.')
  await screen.until(() => calls.length > 3)
  await screen.choose('Iedereen aan tafel')
  await screen.until(() => calls.length > 4)
  expect(calls.at(-1)?.body).toMatchObject({ seenBy: 'everyone' })
})

test('who is no resident is not asked who sees it', async () => {
  look(false)
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(joost)
  expect(screen.words()).not.toContain('Wie mag jouw antwoorden zien?')
})

test('after the page was opened anew the own answers stand there', async () => {
  const mine = { answers: { listened: 'no' }, words: null, seenBy: [] } as const
  serve({ [LIST]: listing(seen({ mine: { ...mine, seenBy: [] } })) })
  const screen = await screenOf(wim, now(wim))
  expect(screen.all('.check-out__choice:has(input:checked)').map((one) => one.textContent)).toEqual(
    ['Nee'],
  )
})

test('who leads sees who has answered, never what, and shows it to all', async () => {
  const calls = serve({ [LIST]: listing(undefined), [SHOW]: [204] })
  const screen = await screenOf(samira, now(wim, greet))
  expect(screen.words()).toContain('Wim en Greet hebben geantwoord.')
  expect(screen.words()).toContain('Nog niet: Samira en Joost.')
  await screen.click(screen.button('Laat zien'))
  expect(calls.at(-1)?.path).toBe(SHOW)
})

test('nobody else can show it', async () => {
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(greet, now(wim))
  expect(screen.hasButton('Laat zien')).toBe(false)
})

test('once shown, a resident stands there by name and the others together', async () => {
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(greet, now(wim))
  serve({
    [LIST]: listing(
      seen({
        state: 'shown',
        residents: [
          { participantId: wim.id, answers: { helped: 'partly' }, words: 'Het was lang.' },
        ],
        others: { people: 4, counts, words: ['Goed gesprek.'] },
      }),
    ),
  })
  await doing(() =>
    screen.seat.facts.set({
      ...screen.seat.facts.get(),
      checkOut: { ...now(wim), state: 'shown' },
    }),
  )
  await screen.until(() => screen.words().includes('Wat Wim zegt'))
  const [own, others] = screen.all('.check-out__said').map(({ textContent }) => textContent)
  expect(own).toBe('WWat Wim zegtHeeft dit geholpen?Een beetje‘Het was lang.’')
  expect(others).toContain('Is er naar je geluisterd?3 ja, 1 een beetje')
  expect(others).toContain('Zie je hoe we daar komen?1 nee')
  expect(others).toContain('‘Goed gesprek.’')
  expect(screen.find('[role="status"]').textContent).toBe('De antwoorden zijn te zien.')
})

test('without a meeting there is nothing to answer', async () => {
  const screen = await screenOf(wim, null)
  expect(screen.words()).toContain('Er is nu geen gesprek.')
})

test('at the table of a team a number does not leave this screen', async () => {
  look(false)
  const calls = serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(joost)
  await doing(() => {
    const facts = screen.seat.facts.get()
    screen.seat.facts.set({ ...facts, session: { ...facts.session, household: null } })
  })
  await screen.write('Wil je er iets bij zeggen?', 'Van 123456782')
  await act(async () => screen.area('Wil je er iets bij zeggen?').blur())
  await screen.until(() => screen.words().includes('Hier lijkt een burgerservicenummer'))
  expect(calls.map(({ path }) => path)).toEqual([LIST])
})

test('what could not be kept is there again after another step, and is sent anew', async () => {
  look(false)
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(joost)
  await screen.write('Wil je er iets bij zeggen?', 'Fijn gesprek.')
  await act(async () => screen.area('Wil je er iets bij zeggen?').blur())
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  await screen.click(screen.button('Andere stap'))
  const calls = serve({ [LIST]: listing(undefined), [PUT]: [204] })
  await screen.click(screen.button('Andere stap'))
  await screen.until(() => screen.words().includes('Bewaard'))
  expect(screen.area('Wil je er iets bij zeggen?').value).toBe('Fijn gesprek.')
  expect(calls.at(-1)?.body).toEqual({ answers: {}, words: 'Fijn gesprek.', seenBy: [] })
  await screen.click(screen.button('Andere stap'))
  await screen.click(screen.button('Andere stap'))
  await screen.until(() => screen.words().includes('Wil je er iets bij zeggen?'))
  expect(calls.filter(({ path }) => path === PUT)).toHaveLength(1)
})

test('words that had not arrived when the answers are shown are mine to copy', async () => {
  look(false)
  serve({ [LIST]: listing(undefined) })
  const screen = await screenOf(joost)
  await screen.write('Wil je er iets bij zeggen?', 'Fijn gesprek.')
  await act(async () => screen.area('Wil je er iets bij zeggen?').blur())
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  serve({ [LIST]: listing(seen({ state: 'shown', others: { people: 0, counts, words: [] } })) })
  await doing(() =>
    screen.seat.facts.set({ ...screen.seat.facts.get(), checkOut: { ...now(), state: 'shown' } }),
  )
  await screen.until(() => screen.words().includes('Dit had je nog niet gegeven.'))
  expect(screen.words()).toContain('Fijn gesprek.')
  await screen.click(screen.button('Sluit'))
  expect(screen.words()).not.toContain('Fijn gesprek.')
})
