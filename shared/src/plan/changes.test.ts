import { describe, expect, test } from 'vitest'
import { type Concern, ConcernId, partyOf } from '../model/index.ts'
import {
  action,
  goal,
  member,
  named,
  report,
  statement,
  wim,
} from '../model/test-support/plan-entities.ts'
import { sentences } from '../texts/index.ts'
import { changeSentence, changeWords, thingName, thingSentence } from './change-sentences.ts'
import { changedParts, changesBetween } from './changes-between.ts'
import type { Plan } from './plan.ts'
import { ofSamira, ofWim, peopleIn, planWith, rolesIn } from './test-support/plans.ts'

const { statuses } = sentences.nl
const nl = { language: 'nl', today: '2026-05-20' } as const

/** What changed, in words. */
const told = (before: Partial<Plan>, after: Partial<Plan>, telling = nl): string[] => {
  const [was, is] = [planWith(before), planWith(after)]
  const people = peopleIn({
    ...is,
    members: [...is.members, ...was.members],
    named: [...is.named, ...was.named],
  })
  return changesBetween(was, is).map((change) => changeSentence(change, people, telling))
}

const bed = statement(1, 'Ik slaap in de stoel.')
const clear = action(1, 'maakt de gang vrij')
const wish = goal(1, 'Weer in mijn eigen bed')

const concern: Concern = {
  kind: 'concern',
  id: ConcernId.parse('c'.padEnd(22, '0')),
  order: 'a0',
  madeBy: bed.madeBy,
  madeAt: bed.madeAt,
  words: 'De voordeur gaat maar half open.',
  seenBy: ofSamira,
  seenOn: '2026-05-12',
  topic: null,
  proposal: true,
}

test('between two plans that are the same nothing changed', () => {
  const plan = { statements: [bed], actions: [clear], roles: rolesIn([clear, ofWim, 'does']) }
  expect(told(plan, plan)).toEqual([])
})

test('what came is told in full, what went by its name', () => {
  const called = action(2, 'belt de verzekering', { due: { kind: 'before', day: '2026-06-01' } })
  expect(
    told(
      { statements: [bed] },
      {
        members: [member(1, 'Daan')],
        statements: [statement(2, 'De gang staat vol dozen.', { by: ofSamira, topic: 'night' })],
        goals: [goal(1, 'Weer in mijn eigen bed', { now: 2, target: 6 })],
        actions: [called],
        concerns: [concern],
        roles: rolesIn([called, ofSamira, 'does']),
      },
    ),
  ).toEqual([
    'Nieuw: Daan hoort bij het huishouden.',
    'Weg: uitspraak van Wim ‘Ik slaap in de stoel.’',
    'Nieuw: Samira zei bij Nacht ‘De gang staat vol dozen.’',
    'Nieuw: wens van Wim ‘Weer in mijn eigen bed’. Nu een 2. Een 6 zou al mooi zijn.',
    'Nieuw: afspraak. Samira belt de verzekering, vóór 1 juni.',
    'Nieuw: Voorstel, nog niet besproken: zorg van Samira ‘De voordeur gaat maar half open.’, 12 mei.',
  ])
})

test('words are shown as they were and as they are, whole', () => {
  const after = { ...bed, words: 'Ik slaap in de stoel, want de kamer staat vol.' }
  expect(told({ statements: [bed] }, { statements: [after] })).toEqual([
    'Uitspraak van Wim ‘Ik slaap in de stoel, want de kamer staat vol.’, woorden: eerst ‘Ik slaap in de stoel.’, nu ‘Ik slaap in de stoel, want de kamer staat vol.’',
  ])
})

test('what is sorted, confirmed and discussed is told of what someone said', () => {
  const before = { ...bed, proposal: true }
  const after = { ...bed, topic: 'housing', confirmed: true, aspect: 'want-or-need' } as const
  expect(told({ statements: [before] }, { statements: [after] })).toEqual([
    'Uitspraak van Wim ‘Ik slaap in de stoel.’, wat het is: eerst ‘Hoe het is’, nu ‘Wat ik wil of nodig heb’.',
    'Uitspraak van Wim ‘Ik slaap in de stoel.’, onderwerp: nu Wonen.',
    'Uitspraak van Wim ‘Ik slaap in de stoel.’, nu bevestigd.',
    'Uitspraak van Wim ‘Ik slaap in de stoel.’, nu besproken met de bewoner.',
  ])
})

describe('of an action', () => {
  const about = 'Afspraak ‘maakt de gang vrij’'

  test('when it is done, who does it and which wish it is for', () => {
    const after = { ...clear, due: { kind: 'before', day: '2026-06-01' }, goal: wish.id } as const
    expect(
      told(
        { actions: [clear], goals: [wish], roles: rolesIn([clear, ofWim, 'does']) },
        {
          actions: [after],
          goals: [wish],
          roles: rolesIn([clear, ofWim, 'does'], [clear, ofSamira, 'does']),
        },
      ),
    ).toEqual([
      `${about}, wanneer: nu vóór 1 juni.`,
      `${about}, bij welke wens: nu ‘Weer in mijn eigen bed’.`,
      `${about}, wie het doet: eerst Wim, nu Wim en Samira.`,
    ])
  })

  test('what is not said any more', () => {
    const before = { ...clear, due: { kind: 'on', day: '2027-06-01' } } as const
    expect(
      told(
        { actions: [before], roles: rolesIn([clear, ofWim, 'does']) },
        { actions: [clear], roles: new Map() },
      ),
    ).toEqual([
      `${about}, wanneer: eerst op 1 juni 2027, nu niet meer.`,
      `${about}, wie het doet: eerst Wim, nu niet meer.`,
    ])
  })

  test('how it goes, each time someone said so, and what was taken back', () => {
    const running = report(1, { action: clear.id, status: 'running' })
    const stuck = report(2, { action: clear.id, status: 'stuck', words: 'geen tijd', by: ofSamira })
    expect(
      told({ actions: [clear], reports: [running] }, { actions: [clear], reports: [stuck] }),
    ).toEqual([
      `${about}, niet meer gemeld: ${statuses.running} (12 mei, volgens Wim, genoteerd door Samira).`,
      `${about}, hoe het gaat: ${statuses.stuck} (12 mei): geen tijd.`,
    ])
  })
})

test('a member who takes a seat is still who said it', () => {
  const daan = member(1, 'Daan')
  const seated = { ...daan, participant: wim }
  const before = statement(1, 'Ik wil rust', { by: partyOf({ kind: 'member', id: daan.id }) })
  expect(
    told(
      { members: [daan], statements: [before] },
      { members: [seated], statements: [{ ...before, by: ofWim }] },
    ),
  ).toEqual(['Daan, wie dit aan tafel is: nu Daan.'])
})

test('what was put at another place is told, and not what merely stands behind it now', () => {
  const [one, two, three] = [
    goal(1, 'Rust', { order: 'a1' }),
    goal(2, 'Slapen', { order: 'a2' }),
    goal(3, 'Daan zien', { order: 'a3' }),
  ]
  const moved = { ...three, order: 'a0' }
  expect(told({ goals: [one, two, three] }, { goals: [moved, one, two] })).toEqual([
    'Wens ‘Daan zien’, staat op een andere plaats.',
  ])
})

test('changes stand together by part and by thing, in the plan’s order', () => {
  const lotte = named(1, 'Lotte')
  const changes = changesBetween(
    planWith({ actions: [clear], goals: [wish], named: [lotte] }),
    planWith({
      actions: [{ ...clear, words: 'ruimt de gang op', networkDeclined: true }],
      goals: [{ ...wish, status: 'chosen' }],
      named: [{ ...lotte, formal: true }],
    }),
  )
  expect(
    changedParts(changes).map(({ part, things }) => [
      part,
      things.map(({ entity, changes: of }) => [entity.kind, of.map(({ what }) => what)]),
    ]),
  ).toEqual([
    ['household', [['named', ['yes']]]],
    ['wishes', [['goal', ['goal-status']]]],
    ['actions', [['action', ['words', 'yes']]]],
  ])
})

test('all that changed of one thing can be said at once', () => {
  const called = action(2, 'belt', { order: 'a1' })
  const stuck = report(1, { action: called.id, status: 'stuck', by: ofSamira })
  const after = planWith({
    goals: [{ ...wish, status: 'chosen', now: 4 }],
    actions: [called],
    reports: [stuck],
  })
  const parts = changedParts(changesBetween(planWith({ goals: [wish] }), after))
  const things = parts.flatMap((part) => part.things)
  expect(things.map((thing) => thingSentence(thing, peopleIn(after), nl))).toEqual([
    'Wens ‘Weer in mijn eigen bed’, hoe ver het is: eerst idee, nu gekozen; cijfer: nu een 4.',
    `Nieuw: afspraak. Nog niet duidelijk wie: belt. Hoe het gaat: ${statuses.stuck} (12 mei).`,
  ])
})

test('long words are cut to a name, between two words, and nothing hidden in them turns a line', () => {
  const plan = planWith({})
  const long = statement(1, `Ik slaap in de stoel\nwant ${'de kamer staat vol '.repeat(9)}`)
  expect(thingName(long, peopleIn(plan), nl)).toBe(
    'uitspraak van Wim ‘Ik slaap in de stoel want de kamer staat vol de kamer staat …’',
  )
})

test('it is told in English as well', () => {
  const en = { language: 'en', today: '2026-05-20' } as const
  const people = peopleIn(planWith({}))
  const [change] = changesBetween(
    planWith({ goals: [wish] }),
    planWith({ goals: [{ ...wish, status: 'reached' }] }),
  )
  expect(change && changeWords(change, people, en)).toBe('how far it is: first idea, now reached')
})
