// @vitest-environment happy-dom
import { Expectation, ExpectationId, type Participant } from '@samenbord/shared/model'
import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { ExpectationNotice } from './expectation-notice.tsx'
import { ExpectationsPanel } from './expectations-panel.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const peter = someone('Peter', { organisation: 'Woonstede' })
const wim = someone('Wim', { kind: 'resident' })
const reader = someone('Greet', { kind: 'supporter', access: 'view' })
const everyone = [samira, peter, wim, reader]

const id = ExpectationId.parse('verwacht'.padEnd(22, '_'))
const asked = {
  id,
  sides: [peter.id, wim.id],
  askedBy: samira.id,
  askedAt: '2026-05-12T12:00:00.000Z',
}
const path = `/sessions/${sessionId}/expectations`
const at = `${path}/${id}`

const open = (...answered: readonly Participant[]): Expectation =>
  Expectation.parse({ state: 'open', ...asked, answered: answered.map((one) => one.id) })

const shown = (outcome: string | null = null): Expectation =>
  Expectation.parse({
    state: 'shown',
    ...asked,
    shownAt: '2026-05-12T12:10:00.000Z',
    answers: [
      { participantId: peter.id, thinks: ['Ruimt de gang op'], says: ['Ik kijk naar brand'] },
      { participantId: wim.id, thinks: ['Beslist over mijn huis'], says: [] },
    ],
    outcome,
  })

const lay = (seat: Seat, ...expectations: readonly Expectation[]) =>
  seat.facts.set({ ...seat.facts.get(), expectations })

/** What lies on someone's screen. */
const noticeOf = async (me: Participant, ...expectations: readonly Expectation[]) => {
  const others = everyone.filter((one) => one !== me)
  const seat = seatOf(me, others)
  lay(seat, ...expectations)
  return { ...(await showAt(seat, <ExpectationNotice />)), seat }
}

const panelOf = async (me: Participant, ...expectations: readonly Expectation[]) => {
  const seat = seatOf(
    me,
    everyone.filter((one) => one !== me),
  )
  lay(seat, ...expectations)
  let closed = false
  const close = () => {
    closed = true
  }
  const screen = await showAt(seat, <ExpectationsPanel onClose={close} />)
  return { ...screen, seat, isClosed: () => closed }
}

afterEach(() => forgetKept(sessionId))

test('a resident writes what the other does for them and what they do themselves', async () => {
  const calls = serve({ [`PUT ${at}/answer`]: [204] })
  const screen = await noticeOf(wim, open())
  expect(screen.find('h2').textContent).toBe('Jij en Peter')
  await screen.write('Wat denk je dat Peter voor jou doet?', 'Beslist\n\n over mijn huis ')
  await screen.write('Wat doe jij zelf?', '')
  await screen.click(screen.button('Ik ben klaar'))
  expect(calls.at(-1)?.body).toEqual({ thinks: ['Beslist', 'over mijn huis'], says: [] })
  expect(screen.words()).toContain('Het is bewaard.')
  expect(document.activeElement).toBe(screen.button('Verander wat ik schreef'))
})

test('nothing written is not sent, and it says so', async () => {
  const calls = serve({})
  const screen = await noticeOf(peter, open())
  await screen.click(screen.button('Ik ben klaar'))
  expect(screen.words()).toContain('Schrijf eerst iets op.')
  expect(calls).toEqual([])
})

test('who is not one of the two sees nothing of it while they write', async () => {
  const screen = await noticeOf(samira, open(peter))
  expect(screen.words()).toBe('')
})

test('it can be put side by side once both are done', async () => {
  serve({
    [`GET ${at}/answer`]: [200, { answer: { thinks: ['Iets'], says: [] } }],
    [`POST ${at}/show`]: [200, { expectation: shown() }],
  })
  const screen = await noticeOf(wim, open(wim))
  expect(screen.words()).toContain('Wim is klaar met schrijven.')
  expect(screen.hasButton('Leg het naast elkaar')).toBe(false)
  await doing(() => lay(screen.seat, open(wim, peter)))
  await screen.click(screen.button('Leg het naast elkaar'))
  await doing(() => lay(screen.seat, shown()))
  expect(screen.all('h4').map(({ textContent }) => textContent)).toEqual([
    'Wat jij denkt dat Peter doet',
    'Wat Peter zelf zegt',
    'Wat Peter denkt dat jij doet',
    'Wat jij zelf zegt',
  ])
  expect(screen.words()).toContain('Niets opgeschreven.')
  await screen.click(screen.button('Sluit'))
  expect(screen.words()).not.toContain('Ik kijk naar brand')
})

test('once I answered the one, the next that asks me comes before it', async () => {
  serve({ [`GET ${at}/answer`]: [200, { answer: { thinks: ['Iets'], says: [] } }] })
  const next = Expectation.parse({
    ...open(),
    id: 'daarna'.padEnd(22, '_'),
    sides: [samira.id, wim.id],
  })
  const screen = await noticeOf(wim, open(), next)
  expect(screen.find('h2').textContent).toBe('Jij en Peter')
  await screen.write('Wat doe jij zelf?', 'De post openmaken')
  await doing(() => lay(screen.seat, open(wim), next))
  expect(screen.find('h2').textContent).toBe('Jij en Samira')
  expect(screen.words()).not.toContain('De post openmaken')
  await doing(() => lay(screen.seat, open(wim)))
  expect(screen.find('h2').textContent).toBe('Jij en Peter')
})

test('what was shown before this screen stood does not come by itself', async () => {
  const screen = await noticeOf(wim, shown())
  expect(screen.words()).toBe('')
})

test('what was not given when it was taken away is mine to copy', async () => {
  const screen = await noticeOf(wim, open())
  await screen.write('Wat doe jij zelf?', 'De post openmaken')
  await doing(() => lay(screen.seat))
  expect(screen.words()).toContain('De post openmaken')
  expect(screen.words()).toContain('Alleen jij ziet dit.')
})

test('who edits begins with another, and the panel makes room for writing', async () => {
  const calls = serve({ [`POST ${path}`]: [201, { expectation: open() }] })
  const screen = await panelOf(peter)
  await screen.click(screen.button('Begin met iemand'))
  await screen.click(screen.button('Begin'))
  expect(screen.words()).toContain('Kies eerst iemand.')
  await act(async () => {
    const choice = screen.find('select')
    if (!(choice instanceof HTMLSelectElement)) throw new Error('no choice')
    choice.value = wim.id
    choice.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await screen.click(screen.button('Begin'))
  expect(calls.at(-1)?.body).toEqual({ sides: [peter.id, wim.id] })
  expect(screen.isClosed()).toBe(true)
})

test('who reads along can look at what was shown and begins nothing', async () => {
  const screen = await panelOf(reader, shown('We bellen eerst.'))
  expect(screen.hasButton('Begin met iemand')).toBe(false)
  await screen.click(screen.find('.expectations__head'))
  expect(screen.words()).toContain('Ik kijk naar brand')
  expect(screen.words()).toContain('We bellen eerst.')
  expect(screen.hasButton('Haal weg')).toBe(false)
  expect(screen.hasButton('Verander deze zin')).toBe(false)
})

test('one of the two notes what they do from now on', async () => {
  const calls = serve({ [`PUT ${at}/outcome`]: [204] })
  const screen = await panelOf(peter, shown())
  await screen.click(screen.find('.expectations__head'))
  await screen.type('Zo doen we het voortaan', 'We bellen eerst.')
  await screen.click(screen.button('Bewaar'))
  expect(calls.at(-1)?.body).toEqual({ outcome: 'We bellen eerst.' })
})

test('a line one began is there again, and stays when the other keeps one meanwhile', async () => {
  const calls = serve({ [`PUT ${at}/outcome`]: [204] })
  const opened = async (outcome: string | null = null) => {
    const screen = await panelOf(peter, shown(outcome))
    // Of these screens the last one.
    for (const head of screen.all('.expectations__head').slice(-1)) await screen.click(head)
    return screen
  }
  const before = await opened()
  await before.type('Zo doen we het voortaan', 'We bellen eerst.')
  const screen = await opened()
  expect(screen.field('Zo doen we het voortaan').value).toBe('We bellen eerst.')
  await doing(() => lay(screen.seat, shown('Wim belt.')))
  expect(screen.field('Zo doen we het voortaan').value).toBe('We bellen eerst.')
  expect(screen.words()).toContain('Wim belt.')
  await screen.click(screen.button('Bewaar'))
  expect(calls.at(-1)?.body).toEqual({ outcome: 'We bellen eerst.' })
  const later = await opened('We bellen eerst.')
  expect(later.hasButton('Verander deze zin')).toBe(true)
})

test('taking away asks first, and says when it did not work out', async () => {
  serve({ [`DELETE ${at}`]: refusal('forbidden') })
  const screen = await panelOf(wim, shown())
  await screen.click(screen.find('.expectations__head'))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('Dat kun je niet terugdraaien.')
  await screen.click(screen.find('.dialog .button--stop'))
  await screen.until(() => screen.all('.dialog .notice, .dialog [role="alert"]').length > 0)
})
