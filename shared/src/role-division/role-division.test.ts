import { describe, expect, test } from 'vitest'
import { ParticipantId, type Party, type Role, type RoleTime } from '../model/index.ts'
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
import { columnsOf, nobodysTasks, roleChecks, roleIn, rowOf } from './index.ts'

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

describe('when the one who does it leaves the table', () => {
  const fatma = { ...sitters[0], id: ParticipantId.parse('f'.repeat(22)), name: 'Fatma' }
  const ofFatma: Party = `participant:${fatma.id}`
  const plan = planWith({
    1: [
      [ofFatma, 'does'],
      [ofWim, 'hears'],
    ],
    2: [
      [ofFatma, 'does'],
      [ofGreet, 'does'],
      [ofWim, 'hears'],
    ],
  })
  const without = peopleOf(plan, sitters, [fatma])
  const [one, two] = plan.actions

  test('the task is nobody’s, and reads who did it', () => {
    expect(roleChecks(plan, without, new Map())).toMatchObject([
      { kind: 'nobody-does', action: one?.id, left: [{ name: 'Fatma' }] },
    ])
    expect(nobodysTasks(plan, without)).toEqual([one?.id])
    expect(columnsOf(plan, without).map(({ name }) => name)).toContain('Fatma')
  })

  test('a task that another does as well stays theirs', () => {
    expect(nobodysTasks(plan, without)).not.toContain(two?.id)
  })

  test('they decide and hear no more: one who stays decides alone, and nobody hears', () => {
    const decided = planWith({
      1: [
        [ofFatma, 'decides'],
        [ofSamira, 'decides'],
        [ofWim, 'does'],
      ],
      2: [
        [ofFatma, 'hears'],
        [ofWim, 'does'],
      ],
    })
    const kindsOf = (at: ReturnType<typeof people>) =>
      roleChecks(decided, at, new Map()).map(({ kind }) => kind)
    expect(kindsOf(peopleOf(decided, [...sitters, fatma]))).toEqual([
      'several-decide',
      'nobody-hears',
    ])
    expect(kindsOf(peopleOf(decided, sitters, [fatma]))).toEqual(['nobody-hears', 'nobody-hears'])
  })

  test('it is theirs again when they come back', () => {
    expect(nobodysTasks(plan, peopleOf(plan, [...sitters, fatma]))).toEqual([])
  })

  test('a member of the household who left the table is still of the household', () => {
    const members = [{ ...wim, participant: fatma.id }]
    const atHome = { ...planWith({ 1: [[ofWim, 'does']] }), members }
    expect(nobodysTasks(atHome, peopleOf(atHome, sitters, [fatma]))).toEqual([])
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
