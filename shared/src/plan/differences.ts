import {
  type Due,
  type Entity,
  type LifeMark,
  type MapPlace,
  type Member,
  type Party,
  partyOf,
} from '../model/index.ts'
import type {
  DayKind,
  Difference,
  NumberKind,
  PartyKind,
  PlaceKind,
  WordsKind,
  YearKind,
  YesKind,
} from './changes.ts'
import type { Plan } from './plan.ts'

/** What is needed besides two states of an entity to tell how they differ. */
export interface Comparing {
  /** Whether two parties are one person: a member of the household and the seat they took are. */
  same(a: Party | null, b: Party | null): boolean
  readonly before: Plan
  readonly after: Plan
}

const unlessSame = <Value>(
  from: Value,
  to: Value,
  difference: (from: Value, to: Value) => Difference,
): Difference[] => (from === to ? [] : [difference(from, to)])

const words = (field: WordsKind, from: string, to: string) =>
  unlessSame(from.trim(), to.trim(), () => ({ what: 'words', field, from, to }))

const day = (field: DayKind, from: string | null, to: string | null) =>
  unlessSame(from, to, () => ({ what: 'day', field, from, to }))

const number = (field: NumberKind, from: number | null, to: number | null) =>
  unlessSame(from, to, () => ({ what: 'number', field, from, to }))

const yes = (field: YesKind, from: boolean, to: boolean) =>
  unlessSame(from, to, () => ({ what: 'yes', field, to }))

const year = (field: YearKind, from: number | null, to: number | null) =>
  unlessSame(from, to, () => ({ what: 'year', field, from, to }))

const samePlace = (a: MapPlace | null, b: MapPlace | null): boolean =>
  a?.sector === b?.sector && a?.ring === b?.ring

/** The spot within a ring is nothing to tell: it says nothing of how near someone is. */
const place = (field: PlaceKind, from: MapPlace | null, to: MapPlace | null): Difference[] =>
  samePlace(from, to) ? [] : [{ what: 'place', field, from, to }]

const life = (before: Pick<Member, LifeMark>, after: Pick<Member, LifeMark>): Difference[] => [
  ...unlessSame(before.life, after.life, (from, to) => ({ what: 'life', from, to })),
  ...year('born', before.born, after.born),
  ...year('died', before.died, after.died),
  ...unlessSame(before.symbol, after.symbol, (from, to) => ({ what: 'symbol', from, to })),
]

const sameDue = (a: Due | null, b: Due | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.day === b.day)

const wishOf = (plan: Plan, id: string | null): string | null =>
  plan.goals.find((goal) => goal.id === id)?.words ?? null

/** How two states of one entity differ, in the order in which one reads it; nothing of its place. */
export const differencesOf = (
  before: Entity,
  after: Entity,
  { same, ...plans }: Comparing,
): Difference[] => {
  const party = (field: PartyKind, from: Party | null, to: Party | null): Difference[] =>
    same(from, to) ? [] : [{ what: 'party', field, from, to }]
  if (before.kind === 'member' && after.kind === 'member') {
    const seat = ({ participant: id }: typeof after) =>
      id === null ? null : partyOf({ kind: 'participant', id })
    // A member and the seat they took are one person, and yet it is news that they took it.
    const [from, to] = [seat(before), seat(after)]
    return [
      ...words('name', before.name, after.name),
      ...unlessSame(from, to, () => ({ what: 'party', field: 'participant', from, to })),
      ...life(before, after),
    ]
  }
  if (before.kind === 'named' && after.kind === 'named') {
    return [
      ...words('name', before.name, after.name),
      ...party('askedBy', before.askedBy, after.askedBy),
      ...yes('formal', before.formal, after.formal),
    ]
  }
  if (before.kind === 'statement' && after.kind === 'statement') {
    return [
      ...words('words', before.words, after.words),
      ...party('by', before.by, after.by),
      ...party('about', before.about, after.about),
      ...unlessSame(before.aspect, after.aspect, (from, to) => ({ what: 'aspect', from, to })),
      ...unlessSame(before.topic, after.topic, (from, to) => ({ what: 'topic', from, to })),
      ...yes('confirmed', before.confirmed, after.confirmed),
      ...yes('settled', before.settled, after.settled),
      ...yes('proposal', before.proposal, after.proposal),
    ]
  }
  if (before.kind === 'scale' && after.kind === 'scale') {
    return [
      ...number('now', before.now, after.now),
      ...number('wished', before.wished, after.wished),
      ...words('words', before.words, after.words),
      ...party('by', before.by, after.by),
      ...unlessSame(before.topic, after.topic, (from, to) => ({ what: 'topic', from, to })),
    ]
  }
  if (before.kind === 'goal' && after.kind === 'goal') {
    return [
      ...words('words', before.words, after.words),
      ...party('whose', before.whose, after.whose),
      ...party('wordsOf', before.wordsOf, after.wordsOf),
      ...unlessSame(before.status, after.status, (from, to) => ({ what: 'goal-status', from, to })),
      ...number('now', before.now, after.now),
      ...words('nowWords', before.nowWords, after.nowWords),
      ...number('target', before.target, after.target),
      ...unlessSame(before.topic, after.topic, (from, to) => ({ what: 'topic', from, to })),
    ]
  }
  if (before.kind === 'action' && after.kind === 'action') {
    const [from, to] = [before, after]
    return [
      ...words('words', from.words, to.words),
      ...party('wordsOf', from.wordsOf, to.wordsOf),
      ...(sameDue(from.due, to.due) ? [] : [{ what: 'due' as const, from: from.due, to: to.due }]),
      ...(from.goal === to.goal
        ? []
        : [
            {
              what: 'wish' as const,
              from: wishOf(plans.before, from.goal),
              to: wishOf(plans.after, to.goal),
            },
          ]),
      ...day('lookBack', from.lookBack, to.lookBack),
      ...party('watcher', from.watcher, to.watcher),
      ...unlessSame(from.weight, to.weight, (a, b) => ({ what: 'weight', from: a, to: b })),
      ...unlessSame(from.blocker, to.blocker, (a, b) => ({ what: 'blocker', from: a, to: b })),
      ...words('blockerWords', from.blockerWords, to.blockerWords),
      ...words('fallback', from.fallback, to.fallback),
      ...yes('networkDeclined', from.networkDeclined, to.networkDeclined),
      ...day('takesOverUntil', from.takesOverUntil, to.takesOverUntil),
      ...yes('proposal', from.proposal, to.proposal),
    ]
  }
  if (before.kind === 'concern' && after.kind === 'concern') {
    return [
      ...words('words', before.words, after.words),
      ...party('seenBy', before.seenBy, after.seenBy),
      ...day('seenOn', before.seenOn, after.seenOn),
      ...unlessSame(before.topic, after.topic, (from, to) => ({ what: 'topic', from, to })),
      ...yes('proposal', before.proposal, after.proposal),
    ]
  }
  if (before.kind === 'obligation' && after.kind === 'obligation') {
    return [
      ...words('words', before.words, after.words),
      ...words('from', before.from, after.from),
      ...words('why', before.why, after.why),
    ]
  }
  if (before.kind === 'crisis-card' && after.kind === 'crisis-card') {
    return [
      ...party('whose', before.whose, after.whose),
      ...words('signs', before.signs, after.signs),
      ...words('call', before.call, after.call),
      ...words('stepsIn', before.stepsIn, after.stepsIn),
    ]
  }
  if (before.kind === 'term' && after.kind === 'term') {
    return [
      ...words('name', before.words, after.words),
      ...words('agreed', before.agreed, after.agreed),
      ...day('agreedOn', before.agreedOn, after.agreedOn),
    ]
  }
  if (before.kind === 'meaning' && after.kind === 'meaning') {
    return [...words('words', before.words, after.words), ...party('by', before.by, after.by)]
  }
  if (before.kind === 'dilemma' && after.kind === 'dilemma') {
    return [
      ...words('words', before.words, after.words),
      ...words('pulls', before.pulls, after.pulls),
      ...words('asks', before.asks, after.asks),
      ...party('by', before.by, after.by),
      ...words('decided', before.decided, after.decided),
      ...words('rule', before.rule, after.rule),
      ...words('why', before.why, after.why),
      ...party('decidedBy', before.decidedBy, after.decidedBy),
      ...day('decidedOn', before.decidedOn, after.decidedOn),
    ]
  }
  if (before.kind === 'dilemma-answer' && after.kind === 'dilemma-answer') {
    return [...words('words', before.words, after.words), ...party('by', before.by, after.by)]
  }
  return mapDifferences(before, after, party)
}

/** The same, of what lies on the network map. */
const mapDifferences = (
  before: Entity,
  after: Entity,
  party: (field: PartyKind, from: Party | null, to: Party | null) => Difference[],
): Difference[] => {
  if (before.kind === 'contact' && after.kind === 'contact') {
    return [
      ...words('name', before.name, after.name),
      ...party('isAlso', before.party, after.party),
      ...yes('formal', before.formal, after.formal),
      ...words('relation', before.relation, after.relation),
      ...place('place', before.place, after.place),
      ...words('gives', before.gives, after.gives),
      ...words('receives', before.receives, after.receives),
      ...unlessSame(before.mayAsk, after.mayAsk, (from, to) => ({ what: 'may-ask', from, to })),
      ...unlessSame(before.involve, after.involve, (from, to) => ({ what: 'involve', from, to })),
      ...words('wish', before.wish, after.wish),
      ...words('note', before.note, after.note),
      ...life(before, after),
    ]
  }
  if (before.kind === 'tie' && after.kind === 'tie') {
    return [
      ...unlessSame(before.from, after.from, (from, to) => ({
        what: 'end',
        field: 'from',
        from,
        to,
      })),
      ...unlessSame(before.to, after.to, (from, to) => ({ what: 'end', field: 'to', from, to })),
      ...unlessSame(before.quality, after.quality, (from, to) => ({
        what: 'tie-quality',
        from,
        to,
      })),
      ...unlessSame(before.direction, after.direction, (from, to) => ({
        what: 'tie-direction',
        from,
        to,
      })),
      ...words('note', before.note, after.note),
    ]
  }
  if (before.kind === 'partnership' && after.kind === 'partnership') {
    return [
      ...party('partner', before.first, after.first),
      ...party('otherPartner', before.second, after.second),
      ...unlessSame(before.bond, after.bond, (from, to) => ({ what: 'partner-bond', from, to })),
      ...year('since', before.since, after.since),
      ...year('until', before.until, after.until),
    ]
  }
  if (before.kind === 'parentage' && after.kind === 'parentage') {
    return [
      ...party('child', before.child, after.child),
      ...party('parent', before.parent, after.parent),
      ...party('otherParent', before.other, after.other),
      ...unlessSame(before.bond, after.bond, (from, to) => ({ what: 'parent-bond', from, to })),
      ...party('twinOf', before.twinOf, after.twinOf),
      ...yes('identical', before.identical, after.identical),
    ]
  }
  if (before.kind === 'placement' && after.kind === 'placement') {
    return [
      ...party('whose', before.by, after.by),
      ...place('place', before.place, after.place),
      ...place('trial', before.trial, after.trial),
      ...words('words', before.words, after.words),
    ]
  }
  return []
}
