import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Party, Role, type RoleTime } from '../model/index.ts'
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
import { columnsOf, roleChecks, roleIn, rowOf } from './index.ts'

const wim = member(1, 'Wim')
const greet = contact(1, 'Greet', { mayAsk: 'yes' })
const lotte = named(1, 'Lotte', { formal: true, askedBy: party(samira) })
const ofWim: Party = `member:${wim.id}`
const ofGreet: Party = `contact:${greet.id}`
const ofLotte: Party = `named:${lotte.id}`
const ofSamira = party(samira)
const sitters = [
  { id: samira, name: 'Samira', kind: 'professional', colour: 3, organisation: 'Buurtteam' },
] as const

type Cells = Readonly<Record<number, readonly (readonly [Party, Role])[]>>

const planWith = (cells: Cells, more: Partial<Plan> = {}): Plan => ({
  ...EMPTY_PLAN,
  members: [wim],
  named: [lotte],
  contacts: [greet],
  actions: Object.keys(cells).map((number) => action(Number(number), `taak ${number}`)),
  roles: new Map(
    Object.entries(cells).map(([number, of]) => [action(Number(number), '').id, new Map(of)]),
  ),
  ...more,
})
const people = (plan: Plan) => peopleOf(plan, sitters)
const kindsIn = (plan: Plan, limits: ReadonlyMap<Party, string> = new Map()) =>
  roleChecks(plan, people(plan), limits).map(({ kind }) => kind)

describe('what one may look at in who does what', () => {
  test('a task that nobody does comes first, and one that is done asks nothing', () => {
    const plan = planWith({ 1: [[ofWim, 'hears']], 2: [] })
    expect(kindsIn(plan)).toEqual(['nobody-does', 'nobody-does', 'nobody-hears'])
    const done = action(2, '')
    expect(kindsIn({ ...plan, reports: [report(1, { action: done.id, status: 'done' })] })).toEqual(
      ['nobody-does'],
    )
  })

  test('who has to be asked first is named with who asks', () => {
    const plan = planWith({
      1: [
        [ofLotte, 'does'],
        [ofWim, 'hears'],
      ],
    })
    const [check] = roleChecks(plan, people(plan), new Map())
    expect(check).toMatchObject({ kind: 'still-to-ask', who: { name: 'Lotte', askedBy: ofSamira } })
  })

  test('two who decide are asked who has the last word', () => {
    const plan = planWith({
      1: [
        [ofWim, 'decides'],
        [ofSamira, 'decides'],
        [ofGreet, 'does'],
      ],
    })
    expect(kindsIn(plan)).toContain('several-decide')
  })

  test('one who does more than a third of four tasks or more carries much', () => {
    const one = [[ofWim, 'does']] as const
    const other = [[ofGreet, 'does']] as const
    expect(kindsIn(planWith({ 1: one, 2: one, 3: other }))).not.toContain('carries-much')
    expect(kindsIn(planWith({ 1: one, 2: one, 3: other, 4: [] }))).toContain('carries-much')
    expect(kindsIn(planWith({ 1: one, 2: other, 3: [], 4: [] }))).not.toContain('carries-much')
  })

  test('who said where the limit is and does something is asked whether that fits', () => {
    const limits = new Map([[ofSamira, 'Niet meer dan één ochtend.']])
    expect(
      kindsIn(
        planWith({
          1: [
            [ofSamira, 'does'],
            [ofWim, 'hears'],
          ],
        }),
        limits,
      ),
    ).toContain('limit')
    expect(
      kindsIn(
        planWith({
          1: [
            [ofSamira, 'hears'],
            [ofWim, 'does'],
          ],
        }),
        limits,
      ),
    ).not.toContain('limit')
  })

  test('helpers of organisations alone are a question when someone near may be asked', () => {
    const cells = {
      1: [
        [ofSamira, 'does'],
        [ofWim, 'hears'],
      ],
    } as const
    expect(kindsIn(planWith(cells))).toEqual(['someone-near'])
    const nobody = { contacts: [{ ...greet, mayAsk: null }] }
    expect(kindsIn(planWith(cells, nobody))).toEqual([])
    const declined = { actions: [action(1, 'taak 1', { networkDeclined: true })] }
    expect(kindsIn(planWith(cells, declined))).toEqual([])
  })
})

const anyCells = fc.dictionary(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.uniqueArray(
    fc.tuple(fc.constantFrom(ofWim, ofGreet, ofLotte, ofSamira), fc.constantFrom(...Role.options)),
    { selector: ([who]) => who },
  ),
)

describe('in any role division', () => {
  test('each check is about a task that is there, and no check is given twice', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const plan = planWith(cells)
        const checks = roleChecks(plan, people(plan), new Map([[ofSamira, 'Tot drie uur.']]))
        const ids = new Set<string>(plan.actions.map(({ id }) => id))
        const keys = checks.map((check) => {
          const about = 'action' in check ? [check.action] : check.actions
          for (const id of about) expect(ids.has(id)).toBe(true)
          return `${check.kind} ${'action' in check ? check.action : check.who.party}`
        })
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('nobody does it, or there is no such check', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const plan = planWith(cells)
        const found = roleChecks(plan, people(plan), new Map())
          .flatMap((check) => (check.kind === 'nobody-does' ? [check.action] : []))
          .sort()
        const without = plan.actions
          .filter(({ id }) => ![...(plan.roles.get(id)?.values() ?? [])].includes('does'))
          .map(({ id }) => id)
          .sort()
        expect(found).toEqual(without)
      }),
    )
  })

  test('everyone who has a part in a task has a column, once', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const plan = planWith(cells)
        const columns = columnsOf(plan, people(plan))
        expect(new Set(columns.map(({ party: one }) => one)).size).toBe(columns.length)
        for (const { id } of plan.actions) {
          for (const who of plan.roles.get(id)?.keys() ?? []) {
            expect(columns.some(({ party: one }) => one === who)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('straks', () => {
  const later = (time: RoleTime, plan: Plan) => {
    const row = rowOf(plan, action(1, '').id, time)
    const everyone = people(plan)
    const find = (who: Party) => {
      const person = everyone.find(who)
      return person && roleIn(row, person, everyone)
    }
    return { asNow: row.asNow, wim: find(ofWim), greet: find(ofGreet) }
  }

  test('is as now until something is said of it, and then as was said', () => {
    const plan = planWith({ 1: [[ofWim, 'does']] })
    expect(later('later', plan)).toEqual({ asNow: true, wim: 'does', greet: undefined })
    const said = {
      ...plan,
      rolesLater: new Map([[action(1, '').id, new Map<Party, Role>([[ofGreet, 'does']])]]),
    }
    expect(later('later', said)).toEqual({ asNow: false, wim: undefined, greet: 'does' })
    expect(later('now', said)).toEqual({ asNow: false, wim: 'does', greet: undefined })
  })
})
