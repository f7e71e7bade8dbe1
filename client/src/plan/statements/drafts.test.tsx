// @vitest-environment happy-dom

import { SessionId } from '@samenbord/shared/model'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { type PlanScreen, seatOf } from '../../entity/test-support/plan-table.tsx'
import { contentOf } from '../../sync/test-support/memory-table.ts'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { sessionId } from '../../ui/test-support/people.ts'
import { OwnDrafts } from './drafts.ts'
import { greet, said, seat, showPart, statementsOf, wim } from './test-support/said.tsx'

const secret = 'Ik durf de deur niet open te doen.'
const ask = 'Wat wil je vertellen?'
const otherSession = SessionId.parse('specht'.padEnd(22, '_'))

beforeEach(() => sessionStorage.clear())

const privately = async (screen: PlanScreen) => screen.click(screen.button('Eerst voor mezelf'))

test('what one writes for oneself is nowhere in the document, and says so', async () => {
  const at = seatOf(wim)
  const before = contentOf(at.table)
  const screen = await showPart(at)
  await privately(screen)
  expect(screen.words()).toContain(
    'Alleen jij ziet dit nu. Sluit je dit tabblad, dan is het binnen 12 uur weg.',
  )
  await screen.write(ask, secret)
  await screen.click(screen.button('Bewaar hier'))
  await screen.write(ask, 'En nog iets.')
  expect(contentOf(at.table)).toEqual(before)
  expect(JSON.stringify([...at.table.awareness.getStates()])).not.toContain('durf')
})

test('drafts survive a reload of the tab, half-typed ones too', () => {
  const first = new OwnDrafts(sessionId, wim.id)
  first.write({ words: secret, topic: 'night' })
  first.keep()
  first.write({ words: 'Half' })
  const again = new OwnDrafts(sessionId, wim.id)
  expect(again.drafts.get()).toMatchObject({
    words: 'Half',
    kept: [{ words: secret, topic: 'night' }],
  })
})

test('a tab that is opened again holds none of what was left in it too long', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-12T08:00:00Z') })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  new OwnDrafts(sessionId, wim.id).write({ words: secret })
  vi.setSystemTime(new Date('2026-05-12T19:59:00Z'))
  expect(new OwnDrafts(sessionId, wim.id).drafts.get().words).toBe(secret)
  vi.setSystemTime(new Date('2026-05-12T20:00:00Z'))
  // Whoever comes to sit there, at whichever table.
  new OwnDrafts(otherSession, greet.id)
  expect(sessionStorage).toHaveLength(0)
})

test('who is forgotten here loses what they wrote at this table, and nothing else', () => {
  new OwnDrafts(sessionId, wim.id).write({ words: secret })
  new OwnDrafts(otherSession, wim.id).write({ words: 'Elders' })
  sessionStorage.setItem('anders', 'blijft')
  forgetKept(sessionId)
  expect(new OwnDrafts(sessionId, wim.id).drafts.get().words).toBe('')
  expect(new OwnDrafts(otherSession, wim.id).drafts.get().words).toBe('Elders')
  expect(sessionStorage.getItem('anders')).toBe('blijft')
})

test('also where the browser keeps nothing: then the page does', () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('no room')
  })
  onTestFinished(() => full.mockRestore())
  new OwnDrafts(sessionId, wim.id).write({ words: secret })
  expect(new OwnDrafts(sessionId, wim.id).drafts.get().words).toBe(secret)
  forgetKept(sessionId)
  expect(new OwnDrafts(sessionId, wim.id).drafts.get().words).toBe('')
})

test('another person in the same tab finds none of it', () => {
  new OwnDrafts(sessionId, wim.id).write({ words: secret })
  expect(new OwnDrafts(sessionId, greet.id).drafts.get().words).toBe('')
})

test('in a new tab it is gone', () => {
  new OwnDrafts(sessionId, wim.id).write({ words: secret })
  sessionStorage.clear()
  expect(new OwnDrafts(sessionId, wim.id).drafts.get().words).toBe('')
})

test('once all is laid down or thrown away, nothing stays behind in the browser', () => {
  const own = new OwnDrafts(sessionId, wim.id)
  own.write({ words: secret })
  own.keep()
  expect(sessionStorage).toHaveLength(1)
  const [draft] = own.drafts.get().kept
  if (draft === undefined) throw new Error('one was kept')
  own.drop(draft)
  expect(sessionStorage).toHaveLength(0)
})

test('what stands in the storage and cannot be read is left out', () => {
  const own = new OwnDrafts(sessionId, wim.id)
  own.write({ words: secret })
  const key = sessionStorage.key(0) ?? ''
  sessionStorage.setItem(key, '{"words":7}')
  expect(new OwnDrafts(sessionId, wim.id).drafts.get()).toEqual({
    words: '',
    topic: null,
    kept: [],
  })
})

test('going on with a kept draft keeps what was being written', () => {
  const own = new OwnDrafts(sessionId, wim.id)
  own.write({ words: 'Eerste' })
  own.keep()
  own.write({ words: 'Tweede', topic: 'money' })
  const [first] = own.drafts.get().kept
  if (first === undefined) throw new Error('one was kept')
  own.takeUp(first)
  expect(own.drafts.get()).toMatchObject({
    words: 'Eerste',
    topic: null,
    kept: [{ words: 'Tweede', topic: 'money' }],
  })
})

test('a draft goes on the table under the own name, a piece at a time', async () => {
  const at = seatOf(wim)
  const screen = await showPart(at)
  await privately(screen)
  await screen.click(screen.button('Nachtnog leeg'))
  await screen.write('Hoe is de nacht voor jou?', secret)
  await screen.click(screen.button('Bewaar hier'))
  await screen.write('Hoe is de nacht voor jou?', 'Alleen voor mij')
  await screen.click(screen.button(`Leg op tafel: ${secret}`))
  expect(screen.find('[role="status"]').textContent).toBe('Het ligt op tafel.')
  expect(screen.find('.own-words__table').textContent).toContain(secret)
  expect(statementsOf(at)).toMatchObject([
    { words: secret, by: seat(wim), topic: 'night', notedBy: null },
  ])
  expect(screen.words()).not.toContain('Bewaard voor jezelf')
  expect(screen.area('Hoe is de nacht voor jou?').value).toBe('Alleen voor mij')
  await screen.click(screen.button('Terug naar de tafel'))
  expect(screen.hasButton('Eerst voor mezelf (1)')).toBe(true)
})

test('what others say of the same field stands below', async () => {
  const at = seatOf(wim, [greet])
  said(at, greet, 'Hij hoest ook overdag.', { topic: 'physical' })
  said(at, greet, 'Op donderdag drinken we koffie.', { topic: 'day' })
  const screen = await showPart(at)
  await privately(screen)
  await screen.click(screen.button('Nacht1 ding'))
  expect(screen.words()).toContain('Wat er op tafel ligt')
  expect(screen.words()).toContain('Hij hoest ook overdag.')
  expect(screen.words()).not.toContain('Op donderdag')
})

test('what one lays on the table oneself shows below, before what others said', async () => {
  const at = seatOf(wim, [greet])
  said(at, greet, 'Hij hoest ook overdag.')
  const screen = await showPart(at)
  await privately(screen)
  await screen.write(ask, 'Ik slaap slecht.')
  await screen.click(screen.button('Leg op tafel'))
  expect(screen.find('[role="status"]').textContent).toBe('Het ligt op tafel.')
  const table = screen.find('.own-words__table').textContent ?? ''
  expect(table.indexOf('Ik slaap slecht.')).toBeGreaterThan(-1)
  expect(table.indexOf('Ik slaap slecht.')).toBeLessThan(table.indexOf('Hij hoest'))
})
