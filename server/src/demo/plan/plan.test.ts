import { readRole } from '@samenbord/shared/document'
import { simpleFieldOf } from '@samenbord/shared/domain'
import { isAgreed, termFinder } from '@samenbord/shared/glossary'
import {
  Entity,
  type EntityKind,
  type EntityOf,
  isLifeDomain,
  ParticipantId,
  type Party,
  partyOf,
} from '@samenbord/shared/model'
import {
  decisionOf,
  openEnds,
  type Plan,
  peopleOf,
  type RoleDivision,
  statusOf,
} from '@samenbord/shared/plan'
import { describe, expect, it } from 'vitest'
import { daysAround } from '../days.ts'
import { everyoneAt, seatsWith } from '../seats.ts'
import { agreedPlanOf, planOf } from './plan.ts'

const TODAY = '2026-05-12'
const seats = seatsWith((name) => ParticipantId.parse(name.padEnd(22, '-')))
const { entities, roles } = planOf(daysAround(TODAY), seats)

const all = <Kind extends EntityKind>(kind: Kind): EntityOf<Kind>[] =>
  entities.filter((entity): entity is EntityOf<Kind> => entity.kind === kind)

const division = (): RoleDivision => {
  const cells = new Map<
    (typeof roles)[number]['task'],
    Map<Party, (typeof roles)[number]['role']>
  >()
  for (const { task, party, role } of roles) {
    cells.set(task, (cells.get(task) ?? new Map()).set(party, role))
  }
  return cells
}

const plan: Plan = {
  members: all('member'),
  named: all('named'),
  statements: all('statement'),
  scales: all('scale'),
  goals: all('goal'),
  actions: all('action'),
  reports: all('report'),
  concerns: all('concern'),
  obligations: all('obligation'),
  crisisCards: all('crisis-card'),
  dilemmas: all('dilemma'),
  dilemmaAnswers: all('dilemma-answer'),
  contacts: all('contact'),
  ties: all('tie'),
  partnerships: all('partnership'),
  parentages: all('parentage'),
  placements: all('placement'),
  terms: all('term'),
  meanings: all('meaning'),
  roles: division(),
  rolesLater: new Map(),
}
const people = peopleOf(plan, everyoneAt(seats))

const PARTY = /^(?:participant|member|named|contact):/

describe('the plan of the worked case', () => {
  it('reads, part by part and cell by cell', () => {
    expect(entities.map((entity) => Entity.parse(entity))).toEqual(entities)
    const cells = roles.map(({ task, party, role }) => readRole(`${task}|${party}`, role))
    expect(cells).toEqual(roles)
  })

  it('marks a word the table agreed on where an action says it, and leaves one to talk about', () => {
    const find = termFinder(plan.terms)
    const marked = plan.actions.filter((action) => find(action.words).length > 0)
    expect(marked.length).toBeGreaterThan(0)
    expect(plan.terms.filter((term) => !isAgreed(term)).length).toBeGreaterThan(0)
    const sayers = (id: string) =>
      plan.meanings.filter(({ term }) => term === id).map(({ by }) => by)
    for (const { id } of plan.terms) expect(new Set(sayers(id)).size).toBeGreaterThan(1)
  })

  it('names each part once, and gives each of a kind its own place', () => {
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    const places = entities.map(({ kind, order }) => `${kind} ${order}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('speaks of nobody and of nothing that is not there', () => {
    const parties = [
      ...entities.flatMap((entity) => Object.values(entity)).map(String),
      ...roles.map(({ party }) => party),
    ].filter((value): value is Party => PARTY.test(value))
    expect(parties.filter((party) => people.find(party) === undefined)).toEqual([])

    const ids = new Set<string>(entities.map(({ id }) => id))
    const pointed = [
      ...plan.statements.map(({ replyTo }) => replyTo),
      ...plan.goals.map(({ from }) => from),
      ...plan.actions.map(({ goal }) => goal),
      ...plan.reports.map(({ action }) => action),
      ...plan.dilemmaAnswers.map(({ dilemma }) => dilemma),
      ...roles.map(({ task }) => task),
    ].filter((id) => id !== null)
    expect(pointed.filter((id) => !ids.has(id))).toEqual([])
  })

  it('has the household say something in all four fields, in all four ways, and unsorted', () => {
    const own = plan.statements.filter(({ by, replyTo }) => by.startsWith('member:') && !replyTo)
    const fields = own.flatMap(({ topic }) => {
      if (topic === null) return ['unsorted']
      return [isLifeDomain(topic) ? simpleFieldOf(topic) : topic]
    })
    expect(new Set(fields)).toEqual(new Set(['unsorted', 'day', 'night', 'money', 'leisure']))
    expect(new Set(own.map(({ aspect }) => aspect))).toEqual(
      new Set(['how-it-is', 'makes-it-so', 'goes-well', 'want-or-need']),
    )
    expect(new Set(plan.statements.map(({ reply }) => reply))).toEqual(
      new Set([null, 'answer', 'change']),
    )
    expect(new Set(own.map(({ confirmed }) => confirmed))).toEqual(new Set([true, false]))
  })

  it('has an action of every weight, and one said to be without the own network', () => {
    expect(new Set(plan.actions.flatMap(({ weight }) => weight ?? []))).toEqual(
      new Set(['own-strength', 'people-around', 'neighbourhood', 'arranged-help', 'protection']),
    )
    const declined = plan.actions.filter(({ madeAt, networkDeclined }) => {
      return networkDeclined && madeAt.startsWith(TODAY)
    })
    expect(declined).toHaveLength(1)
  })

  it('leaves a few things open, and no more', () => {
    const open = openEnds(plan, people, { lead: null, deputy: null }, TODAY)
    expect(open.map(({ kind }) => kind).sort()).toEqual([
      'change-asked',
      'network-not-asked',
      'network-not-asked',
      'no-date',
      'no-lead',
      'nobody-does',
      'proposal',
      'proposal',
      'proposal',
      'several-helpers',
      'stuck',
      'unconfirmed',
      'unconfirmed',
      'wish-without-goal',
    ])
  })

  it('has one dilemma decided, against a rule and with the reason, and one open', () => {
    expect(plan.dilemmas.map((one) => decisionOf(one).kind)).toEqual(['deviates', 'open'])
  })

  it('tells how tasks went before anybody can say more of it', () => {
    const told = new Map(plan.reports.map(({ action }) => [action, statusOf(plan, action)]))
    expect([...told.values()]).toEqual(['done', 'done', 'done', 'running', 'stuck'])
    const soonest = `${TODAY}T00:00:00.000Z`
    expect(plan.reports.filter(({ madeAt }) => madeAt > soonest)).toEqual([])
  })

  it('went on after the second meeting agreed to it', () => {
    const agreed = agreedPlanOf(daysAround(TODAY), seats)
    const before = new Map<string, string>(
      agreed.entities.map((entity) => [entity.id, JSON.stringify({ ...entity, order: '' })]),
    )
    const changed = entities.filter(
      (entity) => before.get(entity.id) !== JSON.stringify({ ...entity, order: '' }),
    )
    expect(changed.map(({ kind }) => kind).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'action'),
      'goal',
      'report',
      'report',
    ])
    expect(agreed.entities.filter(({ kind }) => kind === 'action')).toHaveLength(13)
  })

  it('moves all its days along with the day on which it is laid', () => {
    const DAY = /\b\d{4}-\d{2}-\d{2}\b/g
    const daysOf = (today: string): number[] => {
      const text = JSON.stringify(planOf(daysAround(today), seats).entities)
      const since = (day: string) => (Date.parse(day) - Date.parse(today)) / 86_400_000
      return (text.match(DAY) ?? []).map(since)
    }
    expect(daysOf('2028-02-20')).toEqual(daysOf(TODAY))
    const due = plan.actions.flatMap((action) => action.due ?? [])
    expect(Math.min(...daysOf(TODAY))).toBe(-33)
    expect(due.filter(({ day }) => day >= TODAY).length).toBeGreaterThan(9)
  })

  it('is put in the plan by the coordinator', () => {
    expect(new Set(entities.map(({ madeBy }) => madeBy))).toEqual(new Set([seats.samira]))
    expect(people.find(partyOf({ kind: 'participant', id: seats.samira }))?.name).toBe('Samira')
  })

  it('holds no word that no screen may hold', () => {
    expect(JSON.stringify(entities)).not.toMatch(/leefgebied|regie|zelfredzaam|cliënt|token/i)
  })
})
