import {
  type ActionId,
  type Entity,
  type EntityKind,
  type Party,
  partyOf,
  Role,
} from '../model/index.ts'
import {
  type Change,
  type ChangedPart,
  type ChangedThing,
  type Difference,
  PLAN_PARTS,
  type PlanPart,
} from './changes.ts'
import { type Comparing, differencesOf } from './differences.ts'
import { LIST_OF, type Plan, partiesWith, reportsOf, statusOf } from './plan.ts'

const PART_OF: Readonly<Record<EntityKind, PlanPart>> = {
  member: 'household',
  named: 'household',
  statement: 'said',
  scale: 'said',
  goal: 'wishes',
  action: 'actions',
  report: 'actions',
  concern: 'concerns',
  obligation: 'obligations',
  'crisis-card': 'crisis',
  dilemma: 'dilemmas',
  'dilemma-answer': 'dilemmas',
  contact: 'network',
  tie: 'network',
  partnership: 'network',
  parentage: 'network',
  placement: 'network',
  term: 'glossary',
  meaning: 'glossary',
}

/** Reports are told of the action they are about. */
const KINDS: readonly EntityKind[] = [
  'member',
  'named',
  'statement',
  'scale',
  'goal',
  'action',
  'concern',
  'obligation',
  'crisis-card',
  'dilemma',
  'dilemma-answer',
  'contact',
  'tie',
  'partnership',
  'parentage',
  'placement',
  'term',
  'meaning',
]

const comparing = (before: Plan, after: Plan): Comparing => {
  const members = [...before.members, ...after.members]
  const atHome = new Map(
    members.flatMap(({ id, participant }): [Party, Party][] =>
      participant === null
        ? []
        : [[partyOf({ kind: 'participant', id: participant }), partyOf({ kind: 'member', id })]],
    ),
  )
  const who = (party: Party | null) => (party === null ? null : (atHome.get(party) ?? party))
  return { before, after, same: (a, b) => who(a) === who(b) }
}

const roleDifferences = (id: ActionId, { before, after, same }: Comparing): Difference[] =>
  Role.options.flatMap((role): Difference[] => {
    const [from, to] = [partiesWith(before, id, role), partiesWith(after, id, role)]
    const isIn = (party: Party, parties: readonly Party[]) =>
      parties.some((other) => same(party, other))
    const equal = from.every((one) => isIn(one, to)) && to.every((one) => isIn(one, from))
    return equal ? [] : [{ what: 'roles', role, from, to }]
  })

const reportDifferences = (id: ActionId, { before, after }: Comparing): Difference[] => {
  const [was, is] = [reportsOf(before, id), reportsOf(after, id)]
  const from = statusOf(before, id)
  return [
    ...was
      .filter((report) => !is.some((other) => other.id === report.id))
      .map((report): Difference => ({ what: 'unreported', report })),
    ...is
      .filter((report) => {
        const known = was.find((other) => other.id === report.id)
        return known?.status !== report.status || known.words !== report.words
      })
      .map((report): Difference => ({ what: 'reported', report, from })),
  ]
}

const ofOne = (was: Entity | undefined, is: Entity | undefined, plans: Comparing): Difference[] => {
  if (is === undefined) return was === undefined ? [] : [{ what: 'removed' }]
  const isAction = is.kind === 'action'
  const reports = isAction ? reportDifferences(is.id, plans) : []
  if (was === undefined) {
    const roles = (isAction ? plans.after.roles.get(is.id) : undefined) ?? new Map<Party, Role>()
    return [{ what: 'added', roles }, ...reports]
  }
  const roles = isAction ? roleDifferences(is.id, plans) : []
  return [...differencesOf(was, is, plans), ...roles, ...reports]
}

/** Those that stand elsewhere among what was there before and still is, because someone moved them. */
const movedIn = (before: readonly Entity[], after: readonly Entity[]): ReadonlySet<string> => {
  const was = new Map(before.map((entity) => [entity.id as string, entity]))
  const is = new Set<string>(after.map(({ id }) => id))
  const places = new Map(
    before.filter(({ id }) => is.has(id)).map(({ id }, place) => [id as string, place]),
  )
  const stayed = after.filter(({ id }) => was.has(id))
  return new Set(
    stayed
      .filter(({ id, order }, place) => was.get(id)?.order !== order && places.get(id) !== place)
      .map(({ id }) => id),
  )
}

const byPlace = (a: Entity, b: Entity): number => {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : 1
}

const changesOfKind = (kind: EntityKind, plans: Comparing): Change[] => {
  const before: readonly Entity[] = plans.before[LIST_OF[kind]]
  const after: readonly Entity[] = plans.after[LIST_OF[kind]]
  const was = new Map<string, Entity>(before.map((entity) => [entity.id, entity]))
  const is = new Map<string, Entity>(after.map((entity) => [entity.id, entity]))
  const moved = movedIn(before, after)
  const gone = before.filter(({ id }) => !is.has(id))
  return [...after, ...gone].sort(byPlace).flatMap((entity) => {
    const found = ofOne(was.get(entity.id), is.get(entity.id), plans)
    const all: Difference[] = moved.has(entity.id) ? [...found, { what: 'moved' }] : found
    return all.map((difference): Change => ({ ...difference, entity }))
  })
}

/**
 * What changed from one state of a plan to another, in the plan's order: kind by kind, and what
 * changed of one thing together.
 */
export const changesBetween = (before: Plan, after: Plan): Change[] => {
  const plans = comparing(before, after)
  return KINDS.flatMap((kind) => changesOfKind(kind, plans))
}

/** The changes of each part of a plan, thing by thing; parts in which nothing changed are left out. */
export const changedParts = (changes: readonly Change[]): ChangedPart[] => {
  const things = new Map<string, ChangedThing & { changes: Change[] }>()
  for (const change of changes) {
    const { entity } = change
    const known = things.get(entity.id)
    if (known === undefined) things.set(entity.id, { entity, changes: [change] })
    else known.changes.push(change)
  }
  return PLAN_PARTS.map((part) => ({
    part,
    things: [...things.values()].filter(({ entity }) => PART_OF[entity.kind] === part),
  })).filter((one) => one.things.length > 0)
}
