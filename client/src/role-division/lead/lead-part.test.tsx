// @vitest-environment happy-dom
import {
  type Handover,
  HandoverId,
  type LeadCourse,
  type Participant,
  type Referral,
  ReferralId,
} from '@samenbord/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { agendaOf } from '../../ui/test-support/agenda.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { LeadAsks } from './lead-asks.tsx'
import { LeadPart } from './lead-part.tsx'

beforeEach(() => sessionStorage.clear())

const samira = someone('Samira', { access: 'coordinate' })
const joost = someone('Joost')
const wim = someone('Wim', { kind: 'resident', access: 'view' })
const AT = '2026-05-12T10:00:00.000Z'

const handover: Handover = {
  id: HandoverId.parse('overdracht'.padEnd(22, '_')),
  from: samira.id,
  to: joost.id,
  proposedBy: samira.id,
  proposedAt: AT,
  receiver: null,
  resident: null,
  state: 'open',
  endedAt: null,
}
const answering = `PUT /sessions/${sessionId}/handovers/${handover.id}/answer`

const referral: Referral = {
  id: ReferralId.parse('lotte'.padEnd(22, '_')),
  name: 'Lotte',
  organisation: null,
  why: 'Denkt mee over Daan.',
  mayTell: { what: 'how-to-reach' },
  askedBy: joost.id,
  participant: null,
  madeBy: samira.id,
  madeAt: AT,
  resident: null,
  receiver: null,
}

/** At the seat of `me`, where Samira keeps the overview. */
const seatWith = (
  me: Participant,
  course: Partial<LeadCourse>,
  referrals: Referral[] = [],
  others = [samira, joost, wim],
): Seat => {
  const seat = seatOf(
    me,
    others.filter(({ id }) => id !== me.id),
  )
  seat.facts.set({
    ...seat.facts.get(),
    lead: { lead: samira.id, deputy: null },
    leadCourse: { wishes: [], handovers: [], changes: [], ...course },
    referrals,
  })
  return seat
}

test('without the resident’s word the lead is a proposal; with it, it says how it was said', async () => {
  const seat = seatWith(joost, {})
  const screen = await showAt(seat, <LeadPart />)
  expect(screen.words()).toContain('Voorstel, nog niet besproken')
  const wish = { lead: samira.id, saidBy: wim.id, notedBy: joost.id, saidAt: AT }
  await doing(() =>
    seat.facts.set({
      ...seat.facts.get(),
      leadCourse: { wishes: [wish], handovers: [], changes: [] },
    }),
  )
  expect(screen.words()).toContain('Wim wil graag Samira, hardop gezegd. Genoteerd door Joost.')
  expect(screen.words()).not.toContain('Voorstel')
})

test('a resident who only reads says whom they would like', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/lead/wish`]: [204] })
  const screen = await showAt(seatWith(wim, {}), <LeadPart />)
  await screen.click(screen.button('Wie zou jij willen?'))
  const joosts = screen.all('.party-chip').find(({ textContent }) => textContent?.endsWith('Joost'))
  if (joosts === undefined) throw new Error('Joost cannot be chosen')
  await screen.click(joosts)
  await screen.click(screen.button('Dit is wie ik wil'))
  expect(calls.at(-1)?.body).toEqual({ lead: joost.id })
})

test('the receiver and the resident are asked on their own screen, and nobody else', async () => {
  const calls = serve({ [answering]: [204] })
  const receiver = await showAt(seatWith(joost, { handovers: [handover] }), <LeadAsks />)
  expect(receiver.words()).toContain('Samira wil het overzicht aan jou overdragen.')
  await receiver.click(receiver.button('Liever niet'))
  expect(calls.at(-1)?.body).toEqual({ of: 'receiver', says: 'no' })
  const resident = await showAt(seatWith(wim, { handovers: [handover] }), <LeadAsks />)
  await resident.click(resident.button('Ja, dat is goed'))
  expect(calls.at(-1)?.body).toEqual({ of: 'resident', says: 'yes' })
  const other = await showAt(seatWith(samira, { handovers: [handover] }), <LeadAsks />)
  expect(other.words()).toBe('')
})

test('who notes writes down what was said aloud, by whom', async () => {
  const calls = serve({ [answering]: [204] })
  const screen = await showAt(seatWith(samira, { handovers: [handover] }), <LeadPart />)
  await screen.click(screen.button('Wim zegt hardop ja'))
  expect(calls.at(-1)?.body).toEqual({ of: 'resident', says: 'yes', saidBy: wim.id })
  await screen.click(screen.button('Joost zegt liever niet'))
  expect(calls.at(-1)?.body).toEqual({ of: 'receiver', says: 'no' })
})

test('while the resident is away it says so, and what the server refuses stays to be seen', async () => {
  serve({ [answering]: refusal('handover-apart') })
  const away = { ...wim, present: false }
  const seat = seatWith(joost, { handovers: [handover] }, [], [samira, joost, away])
  const screen = await showAt(seat, <LeadPart />)
  expect(screen.words()).toContain('De bewoner is nu niet aan tafel.')
  await screen.click(screen.button('Ja, ik neem het over'))
  expect(screen.find('[role="alert"]').textContent).toContain('Niet iedereen is erbij.')
})

test('when the receiver declined, it says so calmly, and who keeps the overview', async () => {
  const declined: Handover = { ...handover, state: 'declined', endedAt: AT }
  const screen = await showAt(seatWith(wim, { handovers: [declined] }), <LeadPart />)
  expect(screen.words()).toContain('Joost neemt het liever niet over. Samira houdt het overzicht.')
})

test('what came before is kept with its day and with whose words', async () => {
  const word = { says: 'yes', at: AT } as const
  const done: Handover = {
    ...handover,
    state: 'done',
    endedAt: AT,
    receiver: { ...word, by: joost.id, notedBy: null },
    resident: { ...word, by: wim.id, notedBy: samira.id },
  }
  const took = { how: 'took-over', from: joost.id, lead: samira.id, at: AT } as const
  const seat = seatWith(wim, { handovers: [done], changes: [took] })
  const screen = await showAt(seat, <LeadPart />)
  const list = screen.find('.earlier-leads').textContent
  expect(list).toContain('Samira droeg het overzicht over aan Joost.')
  expect(list).toContain('Wim (genoteerd door Samira)')
  expect(list).toContain('Samira nam het over, want Joost ging van tafel.')
})

test('a referral that nobody asks any more says so, and whoever may takes it up', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/referrals/${referral.id}/asker`]: [204] })
  const nobodys = { ...referral, askedBy: null }
  const screen = await showAt(seatWith(samira, {}, [nobodys]), <LeadPart />)
  expect(screen.words()).toContain('Nog niemand doet dat: wie het zou vragen, is weg.')
  await screen.click(screen.button('Ik vraag het'))
  expect(calls).toHaveLength(1)
  const asked = await showAt(seatWith(samira, {}, [referral]), <LeadPart />)
  expect(asked.hasButton('Ik vraag het')).toBe(false)
})

test('a referral says who still asks, and the resident says what may be told', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/referrals/${referral.id}/answer`]: [204] })
  const screen = await showAt(seatWith(wim, {}, [referral]), <LeadPart />)
  expect(screen.words()).toContain('Nog te vragen, door Joost.')
  expect(screen.words()).toContain('Voorstel, nog niet besproken')
  const choices = screen.all('.referral input[type="radio"]')
  const [, plan] = choices
  if (plan === undefined) throw new Error('nothing to choose')
  await screen.click(plan)
  await screen.click(screen.button('Ja, dat is goed'))
  expect(calls.at(-1)?.body).toEqual({
    of: 'resident',
    says: 'yes',
    mayTell: { what: 'the-plan' },
  })
})

const answeringReferral = `PUT /sessions/${sessionId}/referrals/${referral.id}/answer`

test('yes to words that are missing is not sent, and the words are asked for', async () => {
  const calls = serve({ [answeringReferral]: [204] })
  const proposed: Referral = { ...referral, mayTell: { what: 'the-plan' } }
  const screen = await showAt(seatWith(wim, {}, [proposed]), <LeadAsks />)
  await screen.click(screen.field('Alleen dit'))
  await screen.click(screen.button('Ja, dat is goed'))
  expect(calls).toEqual([])
  expect(screen.all('[role="alert"]')).toHaveLength(1)
  expect(document.activeElement).toBe(screen.field('Wat dan?'))
})

test('what someone noted as my word I can say otherwise, and my own word I can change', async () => {
  const calls = serve({ [answeringReferral]: [204] })
  const word = { says: 'yes', by: wim.id, at: AT } as const
  const seat = seatWith(wim, {}, [{ ...referral, resident: { ...word, notedBy: samira.id } }])
  const screen = await showAt(seat, <LeadPart />)
  await screen.click(screen.button('Nog niet'))
  expect(calls.at(-1)?.body).toMatchObject({ of: 'resident', says: 'no' })
  const said: Referral = { ...referral, resident: { ...word, notedBy: null } }
  await doing(() => seat.facts.set({ ...seat.facts.get(), referrals: [said] }))
  expect(screen.hasButton('Nog niet')).toBe(false)
  await screen.click(screen.button('Verander wat ik zei'))
  expect(document.activeElement).toBe(screen.field('Alleen naam en telefoonnummer'))
  await screen.click(screen.button('Nog niet'))
  expect(calls).toHaveLength(2)
  expect(screen.hasButton('Verander wat ik zei')).toBe(true)
})

test('once I said it, it says so, and the focus stays where I was asked', async () => {
  serve({ [answering]: [204] })
  const seat = seatWith(joost, { handovers: [handover] })
  const screen = await showAt(seat, <LeadAsks />)
  const status = screen.find('[role="status"]')
  expect(status.textContent).toBe('')
  screen.button('Liever niet').focus()
  await screen.click(screen.button('Liever niet'))
  const leadCourse = { ...seat.facts.get().leadCourse, handovers: [] }
  await doing(() => seat.facts.set({ ...seat.facts.get(), leadCourse }))
  expect(screen.find('[role="status"]')).toBe(status)
  expect(screen.words()).toBe('Gezegd. Iedereen aan tafel ziet het.')
  expect(document.activeElement).toBe(screen.find('.lead-asks'))
})

test('who notes a word on a referral notes what may be told with it', async () => {
  const calls = serve({ [answeringReferral]: [204] })
  const screen = await showAt(seatWith(samira, {}, [referral]), <LeadPart />)
  await screen.click(screen.field('Wat in het plan staat'))
  await screen.click(screen.button('Wim vindt het goed'))
  expect(calls.at(-1)?.body).toEqual({
    of: 'resident',
    says: 'yes',
    saidBy: wim.id,
    mayTell: { what: 'the-plan' },
  })
})

test('nobody notes a word for a household that is not there', async () => {
  const seat = seatWith(samira, {}, [referral])
  const screen = await showAt(seat, <LeadPart />)
  expect(screen.hasButton('Wim vindt het goed')).toBe(true)
  const agenda = agendaOf(null, [], { mode: 'without-resident' })
  await doing(() => seat.facts.set({ ...seat.facts.get(), agenda }))
  expect(screen.hasButton('Wim vindt het goed')).toBe(false)
})

test('a referral that was left half written is open again, with all that was filled in', async () => {
  const calls = serve({ [`POST /sessions/${sessionId}/referrals`]: [204] })
  const before = await showAt(seatWith(samira, {}), <LeadPart />)
  await before.click(before.button('Verwijs door'))
  await before.type('Naar wie?', 'Lotte')
  await before.type('Waarom?', 'Denkt mee over Daan.')
  await before.click(before.field('Alleen dit'))
  await before.type('Wat dan?', 'Dat Daan bij zijn moeder woont')
  // The table came to its first step, and another view took its place.
  const screen = await showAt(seatWith(samira, {}), <LeadPart />)
  expect(screen.field('Naar wie?').value).toBe('Lotte')
  expect(document.activeElement).not.toBe(screen.field('Naar wie?'))
  await screen.click(screen.button('Zet erbij'))
  expect(calls.at(-1)?.body).toMatchObject({
    name: 'Lotte',
    why: 'Denkt mee over Daan.',
    mayTell: { what: 'this', words: 'Dat Daan bij zijn moeder woont' },
  })
  const later = await showAt(seatWith(samira, {}), <LeadPart />)
  expect(later.hasButton('Verwijs door')).toBe(true)
})

test('a referral that one lets be is not there again', async () => {
  const before = await showAt(seatWith(samira, {}), <LeadPart />)
  await before.click(before.button('Verwijs door'))
  await before.type('Naar wie?', 'Lotte')
  await before.click(before.button('Toch niet'))
  const screen = await showAt(seatWith(samira, {}), <LeadPart />)
  await screen.click(screen.button('Verwijs door'))
  expect(screen.field('Naar wie?').value).toBe('')
})
