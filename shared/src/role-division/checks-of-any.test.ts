import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActionId, ParticipantId, type Party, Role } from '../model/index.ts'
import {
  action,
  contact,
  member,
  named,
  party,
  report,
  samira,
} from '../model/test-support/plan-entities.ts'
import { EMPTY_PLAN, type Plan, peopleOf } from '../plan/index.ts'
import { columnsOf, nobodysTasks, type RoleCheck, roleChecks } from './index.ts'

const joost = ParticipantId.parse('j'.repeat(22))
const gone = ParticipantId.parse('g'.repeat(22))
const wim = member(1, 'Wim', { participant: null })
const lotte = named(1, 'Lotte', { formal: true, askedBy: party(samira) })
const ofWim: Party = `member:${wim.id}`
const ofGreet: Party = `contact:${contact(1, 'Greet').id}`
const ofLotte: Party = `named:${lotte.id}`
const PROFESSIONALS: readonly Party[] = [party(samira), party(joost), ofLotte]
/** Who wrote here once, for an organisation, and has no seat any more. */
const ofGone = party(gone)
const PARTIES: readonly Party[] = [ofWim, ofGreet, ...PROFESSIONALS, ofGone]

const sitter = (id: ParticipantId, name: string) =>
  ({ id, name, kind: 'professional', colour: 3 }) as const
const peopleIn = (plan: Plan) =>
  peopleOf(plan, [sitter(samira, 'Samira'), sitter(joost, 'Joost')], [sitter(gone, 'Gerda')])

const anyTask = fc.record({
  cells: fc.uniqueArray(fc.tuple(fc.constantFrom(...PARTIES), fc.constantFrom(...Role.options)), {
    selector: ([who]) => who,
  }),
  done: fc.boolean(),
  networkDeclined: fc.boolean(),
  takesOver: fc.boolean(),
})
const anyPlan = fc
  .record({
    tasks: fc.array(anyTask, { maxLength: 9 }),
    mayAsk: fc.constantFrom('yes', 'no', null),
    formal: fc.boolean(),
  })
  .map(({ tasks, mayAsk, formal }): Plan => {
    const actions = tasks.map(({ networkDeclined, takesOver }, at) =>
      action(at + 1, `taak ${at + 1}`, {
        networkDeclined,
        takesOverUntil: takesOver ? '2026-08-01' : null,
      }),
    )
    return {
      ...EMPTY_PLAN,
      members: [wim],
      named: [lotte],
      contacts: [contact(1, 'Greet', { mayAsk, formal })],
      actions,
      reports: tasks.flatMap(({ done }, at) => {
        const of = actions[at]
        return done && of !== undefined
          ? [report(at + 1, { action: of.id, status: 'done' as const })]
          : []
      }),
      roles: new Map(tasks.map(({ cells }, at) => [action(at + 1, '').id, new Map(cells)])),
    }
  })
const anyLimits = fc
  .uniqueArray(fc.constantFrom(party(samira), party(joost)))
  .map((who) => new Map(who.map((one): [Party, string] => [one, 'Tot drie uur.'])))

const checksOf = (plan: Plan, limits: ReadonlyMap<Party, string> = new Map()) =>
  roleChecks(plan, peopleIn(plan), limits)

/** A check as one line, so that two lists of them can be compared. */
const lineOf = (check: RoleCheck): string =>
  'action' in check ? `${check.kind} ${check.action}` : `${check.kind} ${check.who.party}`

/** What there is to ask, by the definitions as one would say them; nothing of how it is worked out. */
const expected = (plan: Plan, limits: ReadonlyMap<Party, string>): string[] => {
  const isDone = (id: ActionId) => plan.reports.some((one) => one.action === id)
  const open = plan.actions.filter(({ id }) => !isDone(id))
  const has = (id: ActionId, role: Role) =>
    PARTIES.filter((who) => who !== ofGone && plan.roles.get(id)?.get(who) === role)
  const does = (id: ActionId) => has(id, 'does')
  const near = plan.contacts.some(({ mayAsk, formal }) => mayAsk === 'yes' && !formal)
  const isFormal = (who: Party) =>
    PROFESSIONALS.includes(who) || (who === ofGreet && plan.contacts[0]?.formal === true)
  const told: string[] = []
  for (const { id, networkDeclined, takesOverUntil } of open) {
    const said = networkDeclined || takesOverUntil !== null
    if (does(id).length === 0) told.push(`nobody-does ${id}`)
    if (has(id, 'decides').length >= 2) told.push(`several-decide ${id}`)
    if (near && !said && does(id).length > 0 && does(id).every(isFormal)) {
      told.push(`someone-near ${id}`)
    }
    if (has(id, 'hears').length === 0) told.push(`nobody-hears ${id}`)
  }
  for (const who of PARTIES) {
    const count = open.filter(({ id }) => does(id).includes(who)).length
    if (count === 0) continue
    if (who === ofLotte) told.push(`still-to-ask ${who}`)
    if (open.length >= 4 && count > open.length / 3) told.push(`carries-much ${who}`)
    if (limits.has(who)) told.push(`limit ${who}`)
  }
  return told.sort()
}

describe('in any role division', () => {
  test('a check is told when its definition holds, once, and never otherwise', () => {
    fc.assert(
      fc.property(anyPlan, anyLimits, (plan, limits) => {
        expect(checksOf(plan, limits).map(lineOf).sort()).toEqual(expected(plan, limits))
      }),
    )
  })

  test('one of the household who comes to do it answers that nobody does, and raises nothing else', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, which) => {
        const nobodys = nobodysTasks(plan, peopleIn(plan))
        const task = nobodys[which % Math.max(1, nobodys.length)]
        fc.pre(task !== undefined && plan.roles.get(task)?.has(ofWim) !== true)
        if (task === undefined) return
        const cells = new Map(plan.roles.get(task)).set(ofWim, 'does')
        const given: Plan = { ...plan, roles: new Map(plan.roles).set(task, cells) }
        // How much someone does is a question of its own.
        const ofTask = (of: Plan) =>
          checksOf(of)
            .map(lineOf)
            .filter((line) => !line.startsWith('carries-much'))
        expect(ofTask(given)).toEqual(ofTask(plan).filter((line) => line !== `nobody-does ${task}`))
        expect(nobodysTasks(given, peopleIn(given))).toEqual(nobodys.filter((id) => id !== task))
      }),
    )
  })

  test('in which order cells and people came makes no difference', () => {
    fc.assert(
      fc.property(anyPlan, anyLimits, (plan, limits) => {
        const turned: Plan = {
          ...plan,
          roles: new Map(
            [...plan.roles].reverse().map(([id, cells]) => [id, new Map([...cells].reverse())]),
          ),
        }
        const lines = (of: Plan) => checksOf(of, limits).map(lineOf).sort()
        expect(lines(turned)).toEqual(lines(plan))
      }),
    )
  })

  test('what is done asks nothing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const done = new Set(plan.reports.map((one) => one.action))
        for (const check of checksOf(plan)) {
          const about = 'action' in check ? [check.action] : check.actions
          for (const id of about) expect(done.has(id)).toBe(false)
        }
      }),
    )
  })

  test('everyone who has a part in a task has a column, once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const columns = columnsOf(plan, peopleIn(plan)).map((one) => one.party)
        expect(new Set(columns).size).toBe(columns.length)
        for (const cells of plan.roles.values()) {
          for (const who of cells.keys()) expect(columns).toContain(who)
        }
      }),
    )
  })
})
