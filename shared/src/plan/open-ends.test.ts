import { describe, expect, test } from 'vitest'
import { ParticipantId, partyOf } from '../model/index.ts'
import {
  action,
  goal,
  named,
  party,
  report,
  samira,
  statement,
} from '../model/test-support/plan-entities.ts'
import { openEnds } from './open-ends.ts'
import { type People, peopleOf, type Sitter } from './people.ts'
import type { Plan } from './plan.ts'
import { ofSamira, ofWim, peopleIn, planWith, rolesIn, sitters } from './test-support/plans.ts'

const TODAY = '2026-05-12'
const led = { lead: samira, deputy: null }

const kindsIn = (parts: Partial<Plan>, today = TODAY): string[] => {
  const plan = planWith(parts)
  return openEnds(plan, peopleIn(plan), led, today).map(({ kind }) => kind)
}

/** An action that leaves nothing open. */
const settled = action(1, 'maakt de gang vrij', { due: { kind: 'before', day: '2026-05-22' } })
const settledRoles = rolesIn([settled, ofWim, 'does'], [settled, ofSamira, 'hears'])

test('a plan in which all is said leaves nothing open', () => {
  expect(kindsIn({ actions: [settled], roles: settledRoles })).toEqual([])
})

test('a table that nobody keeps the overview of says so first', () => {
  const plan = planWith({ actions: [action(1, 'belt')] })
  const [first] = openEnds(plan, peopleIn(plan), { lead: null, deputy: null }, TODAY)
  expect(first).toEqual({ kind: 'no-lead', entity: null })
})

describe('of an action', () => {
  test('that nobody does, without a date, of which nobody hears', () => {
    expect(kindsIn({ actions: [action(1, 'belt')] })).toEqual([
      'nobody-does',
      'no-date',
      'nobody-hears',
    ])
  })

  test('that nobody does any more, as who did it left the table', () => {
    const joost: Sitter = {
      id: ParticipantId.parse('j'.repeat(22)),
      name: 'Joost',
      kind: 'professional',
      colour: 5,
    }
    const ofJoost = party(joost.id)
    const plan = planWith({
      actions: [settled],
      roles: rolesIn([settled, ofJoost, 'does'], [settled, ofSamira, 'hears']),
    })
    const kindsWith = (people: People) => openEnds(plan, people, led, TODAY).map(({ kind }) => kind)
    expect(kindsWith(peopleIn(plan, [joost]))).toEqual(['nobody-does'])
    expect(kindsWith(peopleOf(plan, [...sitters, joost]))).toEqual(['network-not-asked'])
  })

  test('the day has passed, unless it only begins then or is done', () => {
    const late = { ...settled, due: { kind: 'before', day: '2026-05-11' } } as const
    expect(kindsIn({ actions: [late], roles: settledRoles })).toEqual(['overdue'])
    const since = { ...settled, due: { kind: 'from', day: '2026-05-01' } } as const
    expect(kindsIn({ actions: [since], roles: settledRoles })).toEqual([])
    const done = report(1, { action: late.id, status: 'done' })
    expect(kindsIn({ actions: [late], roles: settledRoles, reports: [done] })).toEqual([])
  })

  test('someone said that it is stuck, until they say otherwise', () => {
    const stuck = report(1, { action: settled.id, status: 'stuck' })
    const parts = { actions: [settled], roles: settledRoles }
    expect(kindsIn({ ...parts, reports: [stuck] })).toEqual(['stuck'])
    const running = report(2, { action: settled.id, status: 'running' })
    expect(kindsIn({ ...parts, reports: [stuck, running] })).toEqual([])
  })

  test('before a day, that day itself is too late', () => {
    const before = { ...settled, due: { kind: 'before', day: TODAY } } as const
    expect(kindsIn({ actions: [before], roles: settledRoles })).toEqual(['overdue'])
    const on = { ...settled, due: { kind: 'on', day: TODAY } } as const
    expect(kindsIn({ actions: [on], roles: settledRoles })).toEqual([])
  })

  test('the day to look back has come, until someone says how it goes', () => {
    const looked = { ...settled, lookBack: '2026-05-12' }
    const before = report(1, {
      action: looked.id,
      status: 'running',
      madeAt: '2026-05-10T10:00:00.000Z',
    })
    const parts = { actions: [looked], roles: settledRoles }
    expect(kindsIn({ ...parts, reports: [before] })).toEqual(['look-back'])
    expect(kindsIn({ ...parts, reports: [before] }, '2026-05-11')).toEqual([])
    const after = report(2, { action: looked.id, status: 'running' })
    expect(kindsIn({ ...parts, reports: [before, after] })).toEqual([])
  })

  test('only helpers of organisations do it, until that is said to be how it should be', () => {
    const roles = rolesIn([settled, ofSamira, 'does'], [settled, ofWim, 'hears'])
    expect(kindsIn({ actions: [settled], roles })).toEqual(['network-not-asked'])
    for (const answer of [{ networkDeclined: true }, { takesOverUntil: '2026-06-01' }]) {
      expect(kindsIn({ actions: [{ ...settled, ...answer }], roles })).toEqual([])
    }
  })
})

describe('of what was said', () => {
  test('what was noted for someone waits until they say that it is right', () => {
    const noted = statement(1, 'Ik slaap slecht.', { notedBy: samira })
    expect(kindsIn({ statements: [noted] })).toEqual(['unconfirmed'])
    expect(kindsIn({ statements: [{ ...noted, confirmed: true }] })).toEqual([])
  })

  test('a request to change something waits until someone looked at it', () => {
    const said = statement(1, 'Ik slaap slecht.')
    const asked = statement(2, 'Soms.', { replyTo: said.id, reply: 'change', by: ofSamira })
    expect(kindsIn({ statements: [said, asked] })).toEqual(['change-asked'])
    expect(kindsIn({ statements: [said, { ...asked, settled: true }] })).toEqual([])
  })

  test('what was made without the resident waits until it was discussed', () => {
    const asks = statement(1, 'Wat wil Wim?', {
      aspect: 'our-question',
      by: ofSamira,
      proposal: true,
    })
    expect(kindsIn({ statements: [asks] })).toEqual(['proposal'])
    expect(kindsIn({ statements: [{ ...asks, proposal: false }] })).toEqual([])
    expect(kindsIn({ actions: [{ ...settled, proposal: true }], roles: settledRoles })).toEqual([
      'proposal',
    ])
  })
})

describe('of what the household wants', () => {
  test('a wish that became no goal, of the household only', () => {
    const wish = statement(1, 'Ik wil rust', { aspect: 'want-or-need' })
    expect(kindsIn({ statements: [wish] })).toEqual(['wish-without-goal'])
    expect(kindsIn({ statements: [{ ...wish, by: ofSamira }] })).toEqual([])
    const goals = [goal(1, 'Rust', { from: wish.id })]
    expect(kindsIn({ statements: [wish], goals })).toEqual(['goal-without-action'])
  })

  test('a goal in nobody’s own words, unless it was let go of or reached', () => {
    const wish = goal(1, 'Structuur', { wordsOf: null })
    expect(kindsIn({ goals: [wish] })).toContain('goal-in-nobodys-words')
    expect(kindsIn({ goals: [{ ...wish, wordsOf: ofSamira }] })).toContain('goal-in-nobodys-words')
    expect(kindsIn({ goals: [{ ...wish, status: 'let-go' }] })).toEqual([])
    expect(kindsIn({ goals: [{ ...wish, status: 'reached' }] })).toEqual([])
  })

  test('a wish for which nothing is agreed yet', () => {
    const wish = goal(1, 'Slapen')
    expect(kindsIn({ goals: [wish] })).toEqual(['goal-without-action'])
    expect(kindsIn({ goals: [{ ...wish, status: 'reached' }] })).toEqual([])
    const actions = [{ ...settled, goal: wish.id }]
    expect(kindsIn({ goals: [wish], actions, roles: settledRoles })).toEqual([])
  })

  test('three helpers of organisations for one goal; someone near does not count', () => {
    const wish = goal(1, 'Slapen')
    const helpers = [1, 2].map((number) => named(number, `Hulp ${number}`, { formal: true }))
    const three = [1, 2, 3].map((number) =>
      action(number, 'helpt', { ...settled, id: action(number, '').id, goal: wish.id }),
    )
    const [first, second, third] = three
    if (!first || !second || !third) throw new Error('three were made')
    const [one, two] = helpers.map(({ id }) => partyOf({ kind: 'named', id }))
    if (!one || !two) throw new Error('two were named')
    const kinds = (last: typeof ofWim) =>
      kindsIn({
        goals: [wish],
        actions: three,
        named: helpers,
        roles: rolesIn([first, one, 'does'], [second, two, 'does'], [third, last, 'does']),
      })
    expect(kinds(ofSamira)).toContain('several-helpers')
    expect(kinds(ofWim)).not.toContain('several-helpers')
  })
})
