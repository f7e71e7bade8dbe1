// @vitest-environment happy-dom
import {
  NOTHING_SAID,
  type Participant,
  type ProfileCard,
  type ProfileWords,
} from '@samenbord/shared/model'
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { serve } from '../../ui/test-support/server.ts'
import { seatOf, showAt } from '../test-support/plan-table.tsx'
import { forgetKeptCard, keptCard } from './kept-card.ts'
import { MyCard } from './my-card.tsx'

const joost = someone('Joost', { organisation: 'Thuiszorg Linde' })
const wim = someone('Wim', { kind: 'resident' })
const greet = someone('Greet', { kind: 'supporter' })

const PLACE = 'samenbord.profile-card'
const { hereFor: _, ...NOTHING_KEPT } = NOTHING_SAID
const KEPT = { ...NOTHING_KEPT, introduction: 'Ik ben wijkverpleegkundige.', needs: 'Tijd.' }

const writing = (whose: Participant) => `PUT /sessions/${sessionId}/participants/${whose.id}/card`

/** The own card of this person, open, with what the server told of it. */
const myCard = async (me: Participant, words?: Partial<ProfileWords>) => {
  const seat = seatOf(me)
  const tell = (said: Partial<ProfileWords>) => {
    const card: ProfileCard = { ...NOTHING_SAID, ...said, participantId: me.id, notedBy: null }
    seat.facts.set({ ...seat.facts.get(), profileCards: [card] })
  }
  if (words !== undefined) tell(words)
  const screen = await showAt(seat, <MyCard me={me} first={false} onDone={() => {}} />)
  return { ...screen, tell: (said: Partial<ProfileWords>) => act(async () => tell(said)) }
}

/** As if it was kept in this browser at an earlier table. */
const keptEarlier = (text: string) => {
  localStorage.setItem(PLACE, text)
  window.dispatchEvent(new StorageEvent('storage', { key: PLACE }))
}

beforeEach(() => {
  forgetKept(sessionId)
  forgetKeptCard()
})

test('a professional keeps the card on this device, without what is of this table', async () => {
  const calls = serve({})
  const screen = await myCard(joost, {
    introduction: 'Ik ben wijkverpleegkundige.',
    hereFor: 'De pillen van Wim.',
    needs: 'Tijd.',
  })
  expect(localStorage.getItem(PLACE)).toBeNull()
  await screen.click(screen.button('Bewaar op dit toestel'))
  expect(JSON.parse(localStorage.getItem(PLACE) ?? '')).toEqual(KEPT)
  expect(screen.words()).toContain('Dit staat op dit toestel, voor een volgende tafel.')
  expect(document.activeElement).toBe(screen.button('Vergeet dit kaartje op dit toestel'))
  expect(calls).toEqual([])
})

test('at a next table it lies ready, and nothing is sent before one says so', async () => {
  keptEarlier(JSON.stringify(KEPT))
  const calls = serve({ [writing(joost)]: [204] })
  const screen = await myCard(joost, { hereFor: 'De boodschappen.' })
  expect(screen.words()).toContain('Dit schreef je eerder op dit toestel')
  expect(screen.words()).toContain('Heeft nodig: Tijd.')
  expect(calls).toEqual([])
  await screen.click(screen.button('Gebruik wat ik eerder schreef'))
  expect(calls.map(({ body }) => body)).toEqual([{ ...KEPT, hereFor: 'De boodschappen.' }])
  expect(screen.field('Wie ben je?').value).toBe('Ik ben wijkverpleegkundige.')
  expect(screen.field('Wat heb je nodig?').value).toBe('Tijd.')
  expect(screen.words()).toContain('Lees het na, en verander wat hier anders is.')
})

test('who said something here already is not offered what was kept', async () => {
  keptEarlier(JSON.stringify(KEPT))
  const screen = await myCard(joost, { introduction: 'Ik ben Joost.' })
  expect(screen.hasButton('Gebruik wat ik eerder schreef')).toBe(false)
})

test('what was kept is forgotten with a tap, and put back with another', async () => {
  keptEarlier(JSON.stringify(KEPT))
  const screen = await myCard(joost)
  await screen.click(screen.button('Vergeet dit kaartje op dit toestel'))
  expect(localStorage.getItem(PLACE)).toBeNull()
  expect(screen.hasButton('Gebruik wat ik eerder schreef')).toBe(false)
  expect(document.activeElement).toBe(screen.button('Zet het terug'))
  await screen.click(screen.button('Zet het terug'))
  expect(JSON.parse(localStorage.getItem(PLACE) ?? '')).toEqual(KEPT)
  expect(screen.hasButton('Gebruik wat ik eerder schreef')).toBe(true)
})

test('a card that changed can be kept anew', async () => {
  keptEarlier(JSON.stringify(KEPT))
  const screen = await myCard(joost, { introduction: 'Ik ben Joost.' })
  await screen.click(screen.button('Bewaar op dit toestel'))
  expect(keptCard.get()).toEqual({ ...NOTHING_KEPT, introduction: 'Ik ben Joost.' })
  await screen.tell({ introduction: 'Ik ben Joost van de thuiszorg.' })
  expect(screen.hasButton('Bewaar op dit toestel')).toBe(true)
})

test('of a resident and of who comes along nothing is kept or offered', async () => {
  keptEarlier(JSON.stringify(KEPT))
  for (const me of [wim, greet]) {
    const screen = await myCard(me)
    expect(screen.hasButton('Gebruik wat ik eerder schreef')).toBe(false)
    await screen.tell({ introduction: 'Ik woon hier.' })
    expect(screen.hasButton('Bewaar op dit toestel')).toBe(false)
  }
})

test('what cannot be read in this browser is not offered', async () => {
  for (const text of [
    'geen json',
    '{"introduction":5}',
    JSON.stringify({ ...KEPT, reach: '\u202eom' }),
  ]) {
    keptEarlier(text)
    expect(keptCard.get()).toBeUndefined()
  }
})

test('one sentence is asked, and the rest is there for who wants to tell more', async () => {
  const ofWim = await myCard(wim)
  expect(ofWim.all('input')).toHaveLength(1)
  const ofJoost = await myCard(joost)
  expect(ofJoost.all('label').map(({ textContent }) => textContent)).toEqual([
    'Wie ben je?',
    'Wat moet je doorgeven?',
  ])
  await ofJoost.click(ofJoost.button('Meer vertellen'))
  expect(ofJoost.all('label')).toHaveLength(7)
})

test('a line that one empties stays there to be written anew', async () => {
  serve({ [writing(wim)]: [204] })
  const screen = await myCard(wim, { limit: 'Niet over Daan.' })
  await screen.type('Waar ligt je grens?', '')
  await act(async () => screen.field('Waar ligt je grens?').blur())
  await screen.tell({})
  expect(screen.field('Waar ligt je grens?').value).toBe('')
})
