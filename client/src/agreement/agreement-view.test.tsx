// @vitest-environment happy-dom
import {
  type AgreeingSaid,
  type Participant,
  type PlanContent,
  Proposal,
  partyOf,
} from '@samenbord/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { emptyContent } from '../../../shared/src/export/test-support/contents.ts'
import {
  action,
  crisisCard,
  goal,
  member,
} from '../../../shared/src/model/test-support/plan-entities.ts'
import { doing, type PlanScreen, seatOf, showAt } from '../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../ui/test-support/people.ts'
import { serve } from '../ui/test-support/server.ts'
import { AgreeingInStep } from './agreeing-in-step.tsx'
import { AgreementView } from './agreement-view.tsx'

beforeEach(() => sessionStorage.clear())

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const fatma = someone('Fatma', { access: 'view' })
const everyone = [samira, wim, fatma]

const els = member(2, 'Els')
const wish = goal(1, 'Weer in mijn bed slapen')
const hall = action(1, 'maakt de gang vrij')
const card = crisisCard(1, { whose: partyOf(els), signs: 'Ik neem niet op.' })
const content: PlanContent = { ...emptyContent, entities: [els, wish, hall, card] }

const own = (who: Participant) => partyOf({ kind: 'participant', id: who.id })
const at = `/sessions/${sessionId}/proposal`

const said = (who: Participant, more: Partial<AgreeingSaid> = {}): AgreeingSaid => ({
  by: own(who),
  word: 'yes',
  reason: null,
  notThese: [],
  notedBy: null,
  saidAt: '2026-05-12T12:00:00.000Z',
  ...more,
})

const proposalWith = (...answers: readonly AgreeingSaid[]): Proposal =>
  Proposal.parse({
    id: 'voorstel'.padEnd(22, '-'),
    hash: 'a'.repeat(64),
    madeBy: samira.id,
    madeAt: '2026-05-12T11:00:00.000Z',
    said: answers,
  })

const screenOf = async (me: Participant, proposal: Proposal | null): Promise<PlanScreen> => {
  const seat = seatOf(
    me,
    everyone.filter((one) => one !== me),
  )
  seat.facts.set({ ...seat.facts.get(), proposal })
  return showAt(seat, <AgreementView whole={undefined} onWhole={() => {}} />)
}

const serving = (proposal: Proposal, more: Parameters<typeof serve>[0] = {}) =>
  serve({ [`GET ${at}`]: [200, { proposal, content }], ...more })

const choose = (screen: PlanScreen, label: string) => {
  const found = screen.all('label').find(({ textContent }) => textContent === label)
  if (found === undefined) throw new Error(`no ${label} in: ${screen.words()}`)
  return screen.click(found)
}

test('without anything agreed one reads how that goes, and only who leads can put the plan forward', async () => {
  serve({})
  const screen = await screenOf(wim, null)
  expect(screen.words()).toContain('Er is nog niets vastgelegd.')
  expect(screen.words()).not.toContain('Leg het plan voor')
  expect((await screenOf(samira, null)).words()).toContain('Leg het plan voor')
})

test('one says a word, a reason and what is not right yet, and none of that but the word is asked', async () => {
  const proposal = proposalWith()
  const calls = serving(proposal, { [`PUT ${at}/${proposal.id}/said`]: [204] })
  const screen = await screenOf(wim, proposal)
  expect(screen.words()).not.toContain('Zeg dit')
  await choose(screen, 'Nog niet')
  await choose(screen, 'maakt de gang vrij')
  await screen.click(screen.button('Zeg dit'))
  expect(calls.at(-1)?.body).toEqual({
    by: own(wim),
    word: 'not-yet',
    reason: null,
    notThese: [hall.id],
  })
})

test('a card for when it goes wrong can be declined like any other part, and is called by what it says', async () => {
  const named = 'Kaart van Els: Ik neem niet op.'
  const proposal = proposalWith(said(fatma, { word: 'not-yet', notThese: [card.id] }))
  const calls = serving(proposal, { [`PUT ${at}/${proposal.id}/said`]: [204] })
  const screen = await screenOf(wim, proposal)
  expect(screen.words()).toContain(`nog geen ja op: ‘${named}’`)
  await choose(screen, 'Nog niet')
  await choose(screen, named)
  await screen.click(screen.button('Zeg dit'))
  expect(calls.at(-1)?.body).toMatchObject({ word: 'not-yet', notThese: [card.id] })
})

test('words the table agreed on are marked in what one reads before one answers', async () => {
  const proposal = proposalWith()
  serving(proposal)
  const seat = seatOf(wim, [samira, fatma])
  for (const words of ['gang', 'bed', 'neem niet op']) {
    seat.table.plan.add('term', { words, agreed: 'Zo zeggen wij dat.', agreedOn: '2026-05-12' })
  }
  seat.facts.set({ ...seat.facts.get(), proposal })
  const screen = await showAt(seat, <AgreementView whole={undefined} onWhole={() => {}} />)
  const marked = screen.all('.reading .term-mark').map(({ textContent }) => textContent)
  expect(marked).toEqual(['bed', 'gang', 'neem niet op'])
})

test('who says yes says yes to all of it', async () => {
  const proposal = proposalWith()
  const calls = serving(proposal, { [`PUT ${at}/${proposal.id}/said`]: [204] })
  const screen = await screenOf(wim, proposal)
  await choose(screen, 'Nog niet')
  await choose(screen, 'maakt de gang vrij')
  await choose(screen, 'Ja')
  await screen.click(screen.button('Zeg dit'))
  expect(calls.at(-1)?.body).toMatchObject({ word: 'yes', notThese: [] })
})

test('the household stands first, also who has no seat, and who said nothing says so', async () => {
  const proposal = proposalWith(said(fatma))
  serving(proposal)
  const screen = await screenOf(samira, proposal)
  const names = screen.all('.said-list__one p:first-child').map(({ textContent }) => textContent)
  expect(names).toEqual(['Els: nog niets', 'Wim: nog niets', 'Samira: nog niets', 'Fatma: ja'])
})

test('who leads notes for who has not said anything in the own screen, and for nobody else', async () => {
  const proposal = proposalWith(said(fatma), said(wim, { notedBy: samira.id }))
  serving(proposal)
  const screen = await screenOf(samira, proposal)
  expect(() => screen.button('Schrijf op wat Fatma zegt')).toThrow()
  for (const name of ['Els', 'Wim']) {
    expect(screen.button(`Schrijf op wat ${name} zegt`)).toBeDefined()
  }
  expect(screen.words()).toContain('mondeling, genoteerd door Samira')
})

test('what was changed since the plan stood still is told, and a next proposal is asked for', async () => {
  const proposal = proposalWith()
  serving(proposal)
  const screen = await screenOf(samira, proposal)
  // On this table nothing stands: all that was proposed has gone since.
  expect(screen.words()).toContain('Het plan is daarna veranderd.')
  expect(screen.button('Leg het nieuwe plan voor')).toBeDefined()
})

test('a proposal that lapsed says so to everyone, and who leads puts the plan forward anew', async () => {
  serve({})
  for (const who of [wim, samira]) {
    const seat = seatOf(
      who,
      everyone.filter((one) => one !== who),
    )
    seat.facts.set({ ...seat.facts.get(), proposalLapsed: true })
    const screen = await showAt(seat, <AgreementView whole={undefined} onWhole={() => {}} />)
    expect(screen.words()).toContain('Het voorstel dat hier lag, geldt niet meer.')
    expect(screen.hasButton('Leg het nieuwe plan voor')).toBe(who === samira)
  }
})

test('before closing one reads who said yes and who did not', async () => {
  const proposal = proposalWith(said(wim), said(fatma, { word: 'thinking' }))
  serving(proposal)
  const screen = await screenOf(samira, proposal)
  await screen.click(screen.button('Leg vast'))
  expect(screen.words()).toContain('Ja zeiden: Wim.')
  expect(screen.words()).toContain('Nog geen ja van: Els, Samira en Fatma.')
})

test('a reason and what is not right yet are there again after a look at another view', async () => {
  const proposal = proposalWith()
  const calls = serving(proposal, { [`PUT ${at}/${proposal.id}/said`]: [204] })
  const before = await screenOf(wim, proposal)
  await choose(before, 'Nog niet')
  await choose(before, 'maakt de gang vrij')
  await before.type('Wil je er iets bij zeggen?', 'Eerst mijn zoon bellen')
  const screen = await screenOf(wim, proposal)
  await screen.click(screen.button('Zeg dit'))
  expect(calls.at(-1)?.body).toMatchObject({
    word: 'not-yet',
    reason: 'Eerst mijn zoon bellen',
    notThese: [hall.id],
  })
  // Once said it is no longer about to be said.
  const later = await screenOf(wim, proposal)
  expect(later.words()).not.toContain('Zeg dit')
})

test('what one changes one’s mind about is let go', async () => {
  const proposal = proposalWith(said(wim))
  serving(proposal)
  const screen = await screenOf(wim, proposal)
  await screen.click(screen.button('Verander wat ik zei'))
  await screen.type('Wil je er iets bij zeggen?', 'Toch liever in juni')
  await screen.click(screen.button('Toch niet'))
  const later = await screenOf(wim, proposal)
  expect(later.words()).toContain('Jij zei: ja.')
  await later.click(later.button('Verander wat ik zei'))
  expect(later.field('Wil je er iets bij zeggen?').value).toBe('')
})

test('when the proposal goes while one writes, one’s words stand there to copy, until one closes them', async () => {
  const proposal = proposalWith()
  serving(proposal)
  const next = { ...proposal, id: Proposal.shape.id.parse('volgend'.padEnd(22, '-')) }
  for (const then of [null, next]) {
    const seat = seatOf(wim, [samira, fatma])
    seat.facts.set({ ...seat.facts.get(), proposal })
    const screen = await showAt(seat, <AgreeingInStep>Het plan</AgreeingInStep>)
    await screen.until(() => screen.words().includes('Wat zeg jij?'))
    await choose(screen, 'Nog niet')
    await screen.type('Wil je er iets bij zeggen?', 'Eerst mijn zoon bellen')
    await doing(() => seat.facts.set({ ...seat.facts.get(), proposal: then }))
    expect(screen.words()).toContain('Dit had je nog niet gegeven.')
    expect(screen.words()).toContain('Eerst mijn zoon bellen')
    const view = await showAt(seat, <AgreementView whole={undefined} onWhole={() => {}} />)
    expect(view.words()).toContain('Eerst mijn zoon bellen')
    await view.click(view.button('Sluit'))
    const later = await showAt(seat, <AgreeingInStep>Het plan</AgreeingInStep>)
    expect(later.words()).not.toContain('Eerst mijn zoon bellen')
  }
})

test('what one notes for another and did not finish says whose it is when the proposal goes', async () => {
  const proposal = proposalWith()
  serving(proposal)
  const seat = seatOf(samira, [wim, fatma])
  seat.facts.set({ ...seat.facts.get(), proposal })
  const screen = await showAt(seat, <AgreementView whole={undefined} onWhole={() => {}} />)
  await screen.until(() => screen.hasButton('Schrijf op wat Wim zegt'))
  await screen.click(screen.button('Schrijf op wat Wim zegt'))
  const [radio] = screen.all('.said-list__note input[value="not-yet"]')
  if (radio === undefined) throw new Error('nothing to choose')
  await screen.click(radio)
  await screen.type('Wil je er iets bij zeggen?', 'Eerst mijn zoon bellen')
  await doing(() => seat.facts.set({ ...seat.facts.get(), proposal: null }))
  expect(screen.words()).toContain('Wim: Eerst mijn zoon bellen')
})
