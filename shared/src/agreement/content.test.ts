import { expect, test } from 'vitest'
import { ParentageId, type PlanContent, partyOf } from '../model/index.ts'
import { action, contact, member, tie } from '../model/test-support/plan-entities.ts'
import { contentOf } from './content.ts'

const wim = member(1, 'Wim', { symbol: 'square', born: 1958 })
const els = contact(1, 'Els', { symbol: 'circle', born: 1930, died: 2019, life: 'deceased' })
const expected = contact(2, 'Kleintje', { life: 'pregnancy' })
const lost = contact(3, 'Bram', { life: 'stillborn', born: 1990 })
const early = contact(4, 'Sterretje', { life: 'miscarriage' })
const lostElsewhere = contact(5, 'Bram', { party: partyOf(lost) })
const call = action(1, 'belt')
const isWim = `member:${wim.id}` as const
const isEls = `contact:${els.id}` as const
const childOf = {
  kind: 'parentage',
  id: ParentageId.parse('parentage'.padEnd(22, '-')),
  order: call.order,
  madeBy: call.madeBy,
  madeAt: call.madeAt,
  child: isWim,
  parent: isEls,
  other: null,
  bond: 'birth',
  twinOf: null,
  identical: false,
} as const

const frozen = (familyTree: boolean): PlanContent =>
  contentOf({
    session: { title: 'Weer lucht', household: 'Kastanje' },
    participants: [],
    reach: new Map(),
    lead: { lead: null, deputy: null },
    interests: [],
    familyTree,
    plan: {
      entities: [
        wim,
        call,
        els,
        expected,
        lost,
        early,
        lostElsewhere,
        tie(1, isWim, isEls),
        tie(2, isWim, `contact:${expected.id}`),
        tie(3, `contact:${lostElsewhere.id}`, 'household'),
        childOf,
      ],
      roles: [
        { task: call.id, party: partyOf(wim), role: 'does' },
        { task: call.id, party: partyOf(expected), role: 'hears' },
      ],
      rolesLater: [{ task: call.id, party: partyOf(lost), role: 'does' }],
      writers: new Map(),
    },
  })

test('without the family tree nothing of it is in a plan: no years, no symbols, nobody expected or lost', () => {
  expect(frozen(false)).toMatchObject({
    entities: [member(1, 'Wim'), call, contact(1, 'Els'), tie(1, isWim, isEls)],
    roles: [{ party: partyOf(wim) }],
    rolesLater: [],
  })
})

test('with the family tree the plan holds it to the letter', () => {
  const { entities, roles, rolesLater } = frozen(true)
  expect(entities).toEqual(expect.arrayContaining([wim, els, expected, lost, early, childOf]))
  expect(entities).toHaveLength(11)
  expect(roles).toHaveLength(2)
  expect(rolesLater).toHaveLength(1)
})
