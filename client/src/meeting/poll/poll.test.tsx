// @vitest-environment happy-dom
import { type Participant, Poll, PollId } from '@samenbord/shared/model'
import { act } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { AskPoll } from './ask-poll.tsx'
import { PollPanel } from './poll-panel.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const greet = someone('Greet', { kind: 'supporter' })

const id = PollId.parse('peiling'.padEnd(22, '_'))
const asked = { id, askedBy: samira.id, askedAt: '2026-05-12T12:00:00.000Z' }
const about = { ...asked, words: 'Wat valt je op?', form: { kind: 'words' } }
const choosing = {
  ...asked,
  words: 'Waarmee beginnen we?',
  form: { kind: 'dots', choices: ['De brieven', 'De gang', 'De school'], dots: 3 },
}
const at = `/sessions/${sessionId}/polls/${id}`

const open = (question: object, ...answered: readonly Participant[]): Poll =>
  Poll.parse({ state: 'open', ...question, answered: answered.map((one) => one.id) })

const shownWords = (...said: readonly (readonly [Participant, ...string[]])[]): Poll =>
  Poll.parse({
    state: 'shown',
    ...about,
    outcome: {
      kind: 'words',
      said: said.map(([who, ...words]) => ({ participantId: who.id, words })),
    },
  })

const shownDots = (...dots: readonly number[]): Poll =>
  Poll.parse({ state: 'shown', ...choosing, outcome: { kind: 'dots', dots } })

const lay = (seat: Seat, poll: Poll | null) => seat.facts.set({ ...seat.facts.get(), poll })

const screenOf = async (me: Participant, poll: Poll | null) => {
  const seat = seatOf(
    me,
    [samira, wim, greet].filter((one) => one !== me),
  )
  lay(seat, poll)
  return { ...(await showAt(seat, <PollPanel />)), seat }
}

afterEach(() => forgetKept(sessionId))

test('sentences of my own are given, and nobody sees them yet', async () => {
  const calls = serve({ [`PUT ${at}/answer`]: [204] })
  const screen = await screenOf(wim, open(about))
  expect(screen.words()).toContain(
    'Niemand ziet jouw antwoord tot de gespreksleider alles laat zien.',
  )
  await screen.write('Wat wil je zeggen?', 'Het is benauwd.')
  await screen.click(screen.button('Nog een zin'))
  await screen.write('Zin 2', 'De gang staat vol.')
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(calls.at(-1)?.body).toEqual({
    kind: 'words',
    words: ['Het is benauwd.', 'De gang staat vol.'],
  })
  expect(screen.words()).toContain('Jouw antwoord')
  expect(document.activeElement).toBe(screen.button('Verander mijn antwoord'))
})

test('Enter goes on to a next sentence, and a sentence can be taken away', async () => {
  const screen = await screenOf(wim, open(about))
  await screen.write('Wat wil je zeggen?', 'Het is benauwd.')
  await screen.press('Enter', screen.area('Wat wil je zeggen?'))
  expect(document.activeElement).toBe(screen.area('Zin 2'))
  await screen.click(screen.button('Haal zin 2 weg'))
  expect(screen.all('textarea')).toHaveLength(1)
  expect(document.activeElement).toBe(screen.area('Wat wil je zeggen?'))
})

test('without a sentence nothing is sent, and it says so', async () => {
  const calls = serve({})
  const screen = await screenOf(wim, open(about))
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(screen.words()).toContain('Schrijf eerst een zin.')
  expect(calls).toEqual([])
})

test('what was written and not given is still there when the page is opened anew', async () => {
  const before = await screenOf(wim, open(about))
  await before.write('Wat wil je zeggen?', 'Half geschreven')
  const after = await screenOf(wim, open(about))
  expect(after.area('Wat wil je zeggen?').value).toBe('Half geschreven')
  const other = await screenOf(greet, open(about))
  expect(other.area('Wat wil je zeggen?').value).toBe('')
})

test('dots are divided, and no more than there are', async () => {
  const calls = serve({ [`PUT ${at}/answer`]: [204] })
  const screen = await screenOf(wim, open(choosing))
  expect(screen.words()).toContain('Je hebt nog 3 stippen.')
  for (let dot = 0; dot < 4; dot += 1) {
    await screen.click(screen.button('Leg een stip bij De gang'))
  }
  expect(screen.words()).toContain('Al je stippen liggen.')
  await screen.click(screen.button('Haal een stip weg bij De gang'))
  await screen.click(screen.button('Leg een stip bij De school'))
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(calls.at(-1)?.body).toEqual({ kind: 'dots', dots: [0, 2, 1] })
  expect(screen.words()).toContain('Niemand ziet waar jouw stippen liggen. Ook later niet.')
})

test('without a dot nothing is sent, and it says so', async () => {
  const calls = serve({})
  const screen = await screenOf(wim, open(choosing))
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(screen.words()).toContain('Leg eerst een stip.')
  expect(calls).toEqual([])
})

test('after the page was opened anew one sees the own answer again', async () => {
  serve({ [`GET ${at}/answer`]: [200, { answer: { kind: 'dots', dots: [1, 0, 2] } }] })
  const screen = await screenOf(wim, open(choosing, wim))
  await screen.until(() => screen.words().includes('De school2 stippen'))
  expect(screen.words()).toContain('De brieven1 stip')
})

test('who has answered is told, and never what', async () => {
  const screen = await screenOf(wim, open(about, greet, samira))
  expect(screen.words()).toContain('Samira en Greet hebben geantwoord.')
  expect(screen.hasButton('Laat de antwoorden zien')).toBe(false)
})

test("everyone's sentences come at once under their names, the household's first", async () => {
  const screen = await screenOf(greet, shownWords([samira, 'Veel papier.'], [wim, 'Benauwd.']))
  const people = screen.all('.poll-people__one').map(({ textContent }) => textContent)
  expect(people).toEqual(['WWimBenauwd.', 'SSamiraVeel papier.'])
})

test('dots come highest first, without who laid them', async () => {
  const screen = await screenOf(greet, shownDots(1, 4, 0))
  const rows = screen.all('.poll-dots__row').map(({ textContent }) => textContent)
  expect(rows).toEqual(['De gang4 stippen', 'De brieven1 stip', 'De schoolgeen stippen'])
})

test('what came of it can be copied as text', async () => {
  const copied = vi.fn(async (_text: string) => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
  const screen = await screenOf(greet, shownDots(1, 4, 0))
  await screen.click(screen.button('Kopieer als tekst'))
  expect(copied).toHaveBeenCalledWith(
    'Waarmee beginnen we?\nDe gang: 4 stippen\nDe brieven: 1 stip\nDe school: geen stippen',
  )
  vi.unstubAllGlobals()
})

test('the coordinator shows all at once, and takes the question away only after asking', async () => {
  const calls = serve({
    [`POST ${at}/show`]: [200, { poll: shownDots(1, 4, 0) }],
    [`DELETE ${at}`]: [204],
  })
  const screen = await screenOf(samira, open(choosing, wim))
  await screen.click(screen.button('Laat de antwoorden zien'))
  expect(calls.at(-1)?.path).toBe(`POST ${at}/show`)
  await doing(() => lay(screen.seat, shownDots(1, 4, 0)))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('De antwoorden gaan dan ook weg, bij iedereen.')
  await act(async () => screen.find('dialog form button').click())
  expect(calls.at(-1)?.path).toBe(`DELETE ${at}`)
})

test('a question of words is laid on the table', async () => {
  const calls = serve({ [`POST /sessions/${sessionId}/polls`]: [201, { poll: open(about) }] })
  const close = vi.fn()
  const screen = await showAt(seatOf(samira, [wim]), <AskPoll onClose={close} />)
  await screen.type('De vraag', 'Wat valt je op?')
  await screen.click(screen.button('Leg de vraag op tafel'))
  expect(calls.at(-1)?.body).toEqual({ words: 'Wat valt je op?', form: { kind: 'words' } })
  expect(close).toHaveBeenCalledOnce()
})

test('a question with dots needs at least two choices', async () => {
  const calls = serve({ [`POST /sessions/${sessionId}/polls`]: [201, { poll: open(choosing) }] })
  const screen = await showAt(seatOf(samira, [wim]), <AskPoll onClose={() => {}} />)
  await act(async () => screen.all('input[type=radio]')[1]?.click())
  await screen.type('De vraag', 'Waarmee beginnen we?')
  await screen.write('Keuze 1', 'De brieven')
  await screen.click(screen.button('Leg de vraag op tafel'))
  expect(screen.words()).toContain('Vul ten minste twee keuzes in.')
  await screen.write('Keuze 2', 'De gang')
  await screen.click(screen.button('Leg de vraag op tafel'))
  expect(calls.map(({ body }) => body)).toEqual([
    {
      words: 'Waarmee beginnen we?',
      form: { kind: 'dots', choices: ['De brieven', 'De gang'], dots: 3 },
    },
  ])
})

test('at the table of a team it reminds of names, and says why a number was refused', async () => {
  serve({ [`PUT ${at}/answer`]: refusal('citizen-number') })
  const seat = seatOf(wim, [samira])
  const { session } = seat.facts.get()
  seat.facts.set({
    ...seat.facts.get(),
    session: { ...session, household: null },
    poll: open(about),
  })
  const screen = await showAt(seat, <PollPanel />)
  expect(screen.words()).toContain('Geen namen van bewoners op deze tafel.')
  await screen.write('Wat wil je zeggen?', 'Van 123456782')
  await screen.click(screen.button('Geef mijn antwoord'))
  expect(screen.words()).toContain('Hier lijkt een burgerservicenummer in te staan.')
  expect(screen.area('Wat wil je zeggen?').value).toBe('Van 123456782')
})

test('what I had not given when the answers are shown is mine to copy, until I close it', async () => {
  const copied = vi.fn(async (_text: string) => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
  const screen = await screenOf(wim, open(about))
  await screen.write('Wat wil je zeggen?', 'Half geschreven')
  await doing(() => lay(screen.seat, shownWords([greet, 'Benauwd.'])))
  expect(screen.words()).toContain('Dit had je nog niet gegeven.')
  expect(document.activeElement?.textContent).toContain('Half geschreven')
  await screen.click(screen.all('.copy-text button').at(-1) ?? screen.find('nothing'))
  expect(copied).toHaveBeenCalledWith('Half geschreven')
  await screen.click(screen.button('Sluit'))
  expect(screen.words()).not.toContain('Half geschreven')
  const later = await screenOf(wim, shownWords([greet, 'Benauwd.']))
  expect(later.words()).not.toContain('Half geschreven')
  vi.unstubAllGlobals()
})

test('it is there as well when the question is taken away', async () => {
  const screen = await screenOf(wim, open(about))
  await screen.write('Wat wil je zeggen?', 'Half geschreven')
  await doing(() => lay(screen.seat, null))
  expect(screen.words()).toContain('Dit had je nog niet gegeven.')
  expect(screen.words()).toContain('Half geschreven')
})

test('of what was given nothing is left over', async () => {
  serve({ [`PUT ${at}/answer`]: [204] })
  const screen = await screenOf(wim, open(about))
  await screen.write('Wat wil je zeggen?', 'Benauwd.')
  await doing(() => lay(screen.seat, shownWords([wim, 'Benauwd.'])))
  expect(screen.words()).not.toContain('Dit had je nog niet gegeven.')
})
