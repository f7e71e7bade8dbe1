import { expect, test } from 'vitest'
import { partyOf } from '../model/index.ts'
import {
  action,
  concern,
  goal,
  member,
  named,
  report,
  samira,
  statement,
} from '../model/test-support/plan-entities.ts'
import { partAsText } from './part.ts'
import { type Plan, statusOf } from './plan.ts'
import { actionLine, reportLine } from './sentences.ts'
import { saidOf } from './statements.ts'
import { ofSamira, ofWim, peopleIn, planWith, rolesIn } from './test-support/plans.ts'

const telling = { language: 'nl', today: '2026-05-01' } as const

test('an action is said as people say it: who, what, when, and who keeps an eye on it', () => {
  const call = action(1, 'belt de verzekering', {
    due: { kind: 'before', day: '2026-05-12' },
    watcher: ofWim,
  })
  const plan = planWith({ actions: [call], roles: rolesIn([call, ofSamira, 'does']) })
  expect(actionLine(plan, peopleIn(plan), call, telling)).toBe(
    'Samira belt de verzekering, vóór 12 mei; Wim let erop',
  )
})

test('the household is named first, and who hears comes after', () => {
  const tidy = action(1, 'maken de gang vrij', { due: { kind: 'from', day: '2027-01-16' } })
  const lotte = named(1, 'Lotte', { askedBy: ofSamira })
  const byLotte = partyOf({ kind: 'named', id: lotte.id })
  const plan = planWith({
    actions: [tidy],
    named: [lotte],
    roles: rolesIn([tidy, byLotte, 'does'], [tidy, ofWim, 'does'], [tidy, ofSamira, 'hears']),
  })
  expect(actionLine(plan, peopleIn(plan), tidy, telling)).toBe(
    'Wim en Lotte maken de gang vrij (Lotte: nog te vragen, door Samira), vanaf 16 januari 2027; Samira hoort hoe het ging',
  )
})

test('what is nobody’s says so, and what has no words too', () => {
  const plan = planWith({ actions: [action(1, '  ')] })
  const [only] = plan.actions
  if (only === undefined) throw new Error('one was made')
  expect(actionLine(plan, peopleIn(plan), only, telling)).toBe(
    'Nog niet duidelijk wie: nog zonder woorden',
  )
})

test('one’s own part is plain text for another system, each action under the first of its shares', () => {
  const call = action(1, 'belt de verzekering', {
    goal: goal(1, '').id,
    due: { kind: 'before', day: '2026-05-12' },
    lookBack: '2026-05-26',
    fallback: 'gaan we er samen heen',
    blocker: 'decision',
    watcher: ofSamira,
  })
  const tidy = action(2, 'maakt de gang vrij')
  const plan = planWith({
    goals: [goal(1, 'Geen zorgen om de dokter')],
    actions: [call, tidy],
    reports: [report(1, { action: call.id, status: 'stuck', words: 'in gesprek' })],
    roles: rolesIn([call, ofSamira, 'does'], [tidy, ofWim, 'does'], [tidy, ofSamira, 'hears']),
  })
  expect(partAsText(plan, peopleIn(plan), ofSamira, 'Weer lucht in huis', telling)).toBe(
    `Afspraken van Samira, Weer lucht in huis
Stand van 1 mei

Dit doe ik
- Samira belt de verzekering, vóór 12 mei; Samira let erop
  Voor: Geen zorgen om de dokter
  Op 26 mei kijken we of het werkt
  Wacht op een besluit
  Als het niet lukt: gaan we er samen heen
  loopt vast (12 mei, volgens Wim, genoteerd door Samira): in gesprek

Hiervan hoor ik hoe het ging
- Wim maakt de gang vrij; Samira hoort hoe het ging
`,
  )
})

test('how it goes is told by who says it, and names who noted it for them', () => {
  const call = action(1, 'belt de verzekering')
  const told = report(1, { action: call.id, status: 'done', words: 'ze bellen terug' })
  const people = peopleIn(planWith({}))
  expect(reportLine(people, { ...told, by: ofSamira }, telling)).toBe(
    'gelukt (12 mei): ze bellen terug',
  )
  expect(reportLine(people, { ...told, words: '' }, telling)).toBe(
    'gelukt (12 mei, volgens Wim, genoteerd door Samira)',
  )
})

test('a member of the household notes for themselves from the seat they took', () => {
  const wimSeated = member(1, 'Wim', { participant: samira })
  const plan = planWith({ members: [wimSeated] })
  const told = report(1, { action: action(1, '').id, status: 'done' })
  const by = partyOf({ kind: 'member', id: wimSeated.id })
  expect(reportLine(peopleIn(plan), { ...told, by }, telling)).toBe('gelukt (12 mei)')
})

test('who has no part reads so', () => {
  const plan = planWith({})
  expect(partAsText(plan, peopleIn(plan), ofWim, 'Weer lucht', telling)).toContain(
    'Er zijn nog geen afspraken voor mij.',
  )
})

test('what was said stands per member of the household first, with what was answered to it', () => {
  const mine = statement(1, 'Ik mis Daan.', { topic: 'day' })
  const theirs = statement(2, 'Stof maakt het erger.', { topic: 'day', by: ofSamira })
  const answer = statement(3, 'Ik bel hem zondag.', {
    by: ofSamira,
    replyTo: mine.id,
    reply: 'answer',
  })
  const elsewhere = statement(4, 'De brieven', { topic: 'money' })
  const plan = planWith({
    members: [member(1, 'Daan')],
    statements: [theirs, mine, answer, elsewhere],
  })
  const said = saidOf(plan, peopleIn(plan), (topic) => topic === 'day')
  expect(said.household.map(({ person, said: own }) => [person.name, own])).toEqual([
    ['Wim', [{ statement: mine, replies: [answer] }]],
  ])
  expect(said.others).toEqual([{ statement: theirs, replies: [] }])
})

test('pasted lines stay one line, so that nothing looks agreed that nobody agreed', () => {
  const call = action(1, 'belt\n- Joost betaalt de huur, vóór 1 mei', { fallback: 'niets\n\n- x' })
  const plan = planWith({ actions: [call], roles: rolesIn([call, ofSamira, 'does']) })
  const part = partAsText(plan, peopleIn(plan), ofSamira, 'Weer lucht', telling)
  expect(part.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- Samira belt - Joost betaalt de huur, vóór 1 mei',
  ])
})

test('what answers itself, or goes round in a circle, is still there to be read', () => {
  const first = statement(1, 'Ik slaap slecht.')
  const second = statement(2, 'Ik ook.', { replyTo: first.id, reply: 'answer' })
  const itself = statement(3, 'Van mezelf.')
  const plan = planWith({
    statements: [{ ...first, replyTo: second.id }, second, { ...itself, replyTo: itself.id }],
  })
  const { household } = saidOf(plan, peopleIn(plan), () => true)
  const words = household.flatMap(({ said }) => said.map((one) => one.statement.words))
  expect(words).toEqual(['Ik slaap slecht.', 'Ik ook.', 'Van mezelf.'])
})

test('how an action goes is what was said last, whatever the clocks said', () => {
  const call = action(1, 'belt')
  const reports = [
    report(1, { action: call.id, status: 'stuck', madeAt: '2026-05-12T13:00:00.000Z' }),
    report(2, { action: call.id, status: 'done', madeAt: '2026-05-12T12:05:00.000Z' }),
  ]
  expect(statusOf(planWith({ actions: [call], reports }), call.id)).toBe('done')
})

test('an action that began as someone’s note says whose words it has, unless they do it themselves', () => {
  const call = action(1, 'bellen met Kees', { wordsOf: ofSamira })
  const line = (doer: typeof ofWim) => {
    const plan = planWith({ actions: [call], roles: rolesIn([call, doer, 'does']) })
    return actionLine(plan, peopleIn(plan), call, telling)
  }
  expect(line(ofWim)).toBe('Wim bellen met Kees; in woorden van Samira')
  expect(line(ofSamira)).toBe('Samira bellen met Kees')
})

test('what was made without the resident says so first, in every text that goes along', () => {
  const call = action(1, 'belt de verzekering', { proposal: true })
  const plan = planWith({ actions: [call], roles: rolesIn([call, ofSamira, 'does']) })
  const people = peopleIn(plan)
  const line = 'Voorstel, nog niet besproken: Samira belt de verzekering'
  expect(actionLine(plan, people, call, telling)).toBe(line)
  expect(partAsText(plan, people, ofSamira, 'Weer lucht in huis', telling)).toContain(`- ${line}`)
  const discussed = { ...call, proposal: false }
  expect(actionLine(plan, people, discussed, telling)).toBe('Samira belt de verzekering')
})

test('what answers a concern stands with that, until it is there no more', () => {
  const seen = concern(1, 'De voordeur gaat half open.')
  const answer = statement(1, 'Dat komt door de dozen.', { replyTo: seen.id, reply: 'answer' })
  const said = (concerns: Plan['concerns']) => {
    const plan = planWith({ concerns, statements: [answer] })
    return saidOf(plan, peopleIn(plan), () => true).household.length
  }
  expect(said([seen])).toBe(0)
  expect(said([])).toBe(1)
})
