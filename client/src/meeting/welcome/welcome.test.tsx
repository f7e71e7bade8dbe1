// @vitest-environment happy-dom
import {
  NOTHING_SAID,
  type Participant,
  type ProfileCard,
  type ProfileWords,
} from '@samenbord/shared/model'
import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import type { TableFacts } from '../../sync/index.ts'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { StepAway } from '../test-support/step-away.tsx'
import { WelcomeStep } from './welcome-step.tsx'

const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const fatma = someone('Fatma', { organisation: 'Werk en Inkomen' })
const greet = someone('Greet', { kind: 'supporter' })
const wim = someone('Wim', { kind: 'resident' })

const card = (
  whose: Participant,
  words: Partial<ProfileWords>,
  notedBy?: Participant,
): ProfileCard => ({
  ...NOTHING_SAID,
  ...words,
  participantId: whose.id,
  notedBy: notedBy?.id ?? null,
})
const writing = (whose: Participant) => `PUT /sessions/${sessionId}/participants/${whose.id}/card`

/** The step as this person has it before them. */
const stepOf = async (
  me: Participant,
  others: readonly Participant[],
  told: Partial<TableFacts> = {},
) => {
  const seat = seatOf(me, others)
  seat.facts.set({ ...seat.facts.get(), ...told })
  const screen = await showAt(
    seat,
    <StepAway>
      <WelcomeStep />
    </StepAway>,
  )
  return {
    ...screen,
    tell: (next: Partial<TableFacts>) =>
      act(async () => seat.facts.set({ ...seat.facts.get(), ...next })),
    leave: (label: string) =>
      act(async () => {
        screen.field(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      }),
  }
}

afterEach(() => forgetKept(sessionId))

test('everyone at the table stands there with what they say, the residents first', async () => {
  const screen = await stepOf(samira, [fatma, wim], {
    profileCards: [
      card(fatma, {
        introduction: 'Ik ken de regels van de uitkering.',
        hereFor: 'een nieuwe aanvraag',
        limit: 'ik beslis niet over schulden',
        dutyToReport: 'loon dat niet is gemeld',
      }),
    ],
  })
  const cards = screen.all('.who-card').map(({ textContent }) => textContent)
  expect(cards[0]).toContain('Wim')
  expect(cards[0]).toContain('Heeft nog niets over zichzelf gezegd.')
  expect(cards.find((words) => words?.includes('Fatma'))).toContain(
    'Ik ken de regels van de uitkering.Hier voor: een nieuwe aanvraagGrens: ik beslis niet over schuldenMoet doorgeven: loon dat niet is gemeld',
  )
})

test('one line of my card is kept when I press Enter, and the others stay as they were', async () => {
  const calls = serve({ [writing(fatma)]: [204] })
  const before = card(fatma, { introduction: 'Ik ken de regels.' })
  const screen = await stepOf(fatma, [wim], { profileCards: [before] })
  await screen.click(screen.button('Verander je kaartje'))
  await screen.click(screen.button('Meer vertellen'))
  await screen.type('Waarvoor zit je hier?', 'Een nieuwe aanvraag')
  await screen.press('Enter', screen.field('Waarvoor zit je hier?'))
  expect(calls.at(-1)?.body).toEqual({
    ...NOTHING_SAID,
    introduction: 'Ik ken de regels.',
    hereFor: 'Een nieuwe aanvraag',
  })
  expect(screen.words()).toContain('Bewaard')
})

test('Enter goes on to the next line, and after the last to the end of the card', async () => {
  serve({ [writing(wim)]: [204] })
  const screen = await stepOf(wim, [samira])
  screen.field('Wie ben je?').focus()
  await screen.press('Enter')
  expect(document.activeElement).toBe(screen.button('Klaar'))
  await screen.click(screen.button('Meer vertellen'))
  const lines = [
    'Waarvoor zit je hier?',
    'Wat breng je mee?',
    'Waar ligt je grens?',
    'Wat heb je nodig?',
    'Hoe ben je bereikbaar?',
  ]
  for (const line of lines) {
    expect(document.activeElement).toBe(screen.field(line))
    await screen.press('Enter')
  }
  expect(document.activeElement).toBe(screen.button('Klaar'))
})

test('who is done with the own card sees it among the others, and can open it again', async () => {
  const screen = await stepOf(wim, [samira])
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).not.toContain('Wie ben je?')
  expect(document.activeElement).toBe(screen.button('Vul je kaartje in'))
  await screen.click(screen.button('Vul je kaartje in'))
  expect(document.activeElement).toBe(screen.field('Wie ben je?'))
})

test('a line is kept as well when I go on to the next, and only when it changed', async () => {
  const calls = serve({ [writing(wim)]: [204] })
  const screen = await stepOf(wim, [samira])
  await screen.leave('Wie ben je?')
  expect(calls).toEqual([])
  await screen.type('Wie ben je?', 'Ik woon hier.')
  await screen.leave('Wie ben je?')
  expect(calls.at(-1)?.body).toEqual({ ...NOTHING_SAID, introduction: 'Ik woon hier.' })
})

test('a line that I empty is taken from my card', async () => {
  const calls = serve({ [writing(wim)]: [204] })
  const screen = await stepOf(wim, [samira], {
    profileCards: [card(wim, { introduction: 'Ik woon hier.' })],
  })
  await screen.click(screen.button('Verander je kaartje'))
  await screen.type('Wie ben je?', ' ')
  await screen.leave('Wie ben je?')
  expect(calls.at(-1)?.body).toEqual(NOTHING_SAID)
})

test('words that did not arrive stay in the field, and can be sent again', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  serve(answers)
  const screen = await stepOf(wim, [samira])
  await screen.type('Wie ben je?', 'Ik woon hier.')
  await screen.leave('Wie ben je?')
  expect(screen.words()).toContain('We kunnen de server niet bereiken.')
  expect(screen.field('Wie ben je?').value).toBe('Ik woon hier.')
  answers[writing(wim)] = [204]
  await screen.click(screen.button('Probeer opnieuw'))
  expect(screen.words()).toContain('Bewaard')
})

test('what must be passed on is asked of who sits there for an organisation, and of nobody else', async () => {
  const ofWim = await stepOf(wim, [samira])
  expect(ofWim.words()).not.toContain('Wat moet je doorgeven?')
  const ofFatma = await stepOf(fatma, [samira])
  expect(ofFatma.words()).toContain('Wat moet je doorgeven?')
})

test('who leads writes down what someone says, and never over what they wrote', async () => {
  const calls = serve({ [writing(wim)]: [204] })
  const screen = await stepOf(samira, [wim, fatma], {
    profileCards: [card(fatma, { introduction: 'Dat zeg ik zelf.' })],
  })
  expect(screen.hasButton('Schrijf op wat Fatma zegt')).toBe(false)
  await screen.click(screen.button('Schrijf op wat Wim zegt'))
  await screen.type('Wie is Wim?', 'Ik woon hier.')
  await screen.leave('Wie is Wim?')
  expect(calls.at(-1)?.body).toEqual({ ...NOTHING_SAID, introduction: 'Ik woon hier.' })
  await screen.tell({
    profileCards: [card(wim, { introduction: 'Ik woon hier.' }, samira)],
  })
  expect(screen.words()).toContain('genoteerd door Samira')
})

test('when someone wrote it in the meantime, that is told', async () => {
  serve({ [writing(wim)]: refusal('card-own') })
  const screen = await stepOf(samira, [wim])
  await screen.click(screen.button('Schrijf op wat Wim zegt'))
  await screen.type('Wie is Wim?', 'Ik woon hier.')
  await screen.leave('Wie is Wim?')
  expect(screen.words()).toContain('Dit heeft iemand zelf geschreven.')
})

test('it asks whether someone may help, and says who is there to', async () => {
  const screen = await stepOf(wim, [samira, greet])
  expect(screen.words()).toContain(
    'Mag iemand helpen, zoals een tolk of iemand die je vertrouwt?Greet is erbij om te helpen.',
  )
  const alone = await stepOf(wim, [samira])
  expect(alone.words()).toContain('De gespreksleider maakt een link.')
})

test('words that did not arrive are there again after another step, and go on being sent', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  const calls = serve(answers)
  const screen = await stepOf(wim, [samira], {
    profileCards: [card(wim, { limit: 'Niet te lang.' })],
  })
  await screen.click(screen.button('Verander je kaartje'))
  await screen.type('Wie ben je?', 'Ik woon hier.')
  await screen.leave('Wie ben je?')
  await screen.click(screen.button('Andere stap'))
  await screen.click(screen.button('Andere stap'))
  expect(screen.field('Wie ben je?').value).toBe('Ik woon hier.')
  expect(screen.words()).toContain('We kunnen de server niet bereiken.')
  answers[writing(wim)] = [204]
  await screen.click(screen.button('Probeer opnieuw'))
  expect(calls.at(-1)?.body).toEqual({
    ...NOTHING_SAID,
    introduction: 'Ik woon hier.',
    limit: 'Niet te lang.',
  })
  await screen.click(screen.button('Andere stap'))
  await screen.click(screen.button('Andere stap'))
  expect(screen.hasButton('Verander je kaartje')).toBe(true)
})

test('a line that one is still writing is sent when the step changes under it', async () => {
  const calls = serve({ [writing(wim)]: [204] })
  const screen = await stepOf(wim, [samira])
  await screen.type('Wie ben je?', 'Ik woon hier.')
  await screen.click(screen.button('Andere stap'))
  expect(calls.at(-1)?.body).toEqual({ ...NOTHING_SAID, introduction: 'Ik woon hier.' })
})

test('what one noted stays to copy when the person writes their own card meanwhile', async () => {
  const calls = serve({})
  const screen = await stepOf(samira, [wim])
  await screen.click(screen.button('Schrijf op wat Wim zegt'))
  await screen.type('Wie is Wim?', 'Hij woont hier.')
  screen.field('Wie is Wim?').focus()
  await screen.tell({ profileCards: [card(wim, { introduction: 'Dat zeg ik zelf.' })] })
  const field = screen.field('Wie is Wim?')
  expect(field.value).toBe('Hij woont hier.')
  expect(field.readOnly).toBe(true)
  expect(document.activeElement).toBe(field)
  expect(screen.words()).toContain('Dit heeft iemand zelf geschreven.')
  expect(screen.hasButton('Kopieer als tekst: Wie is Wim?')).toBe(true)
  await act(async () => field.blur())
  expect(calls).toEqual([])
  const noted = screen.find('.noted-card [data-done]')
  noted.focus()
  await screen.click(noted)
  await screen.until(() => document.activeElement !== document.body)
  expect(screen.find('.who-card--own').contains(document.activeElement)).toBe(true)
  expect(screen.all('.noted-card')).toEqual([])
})
