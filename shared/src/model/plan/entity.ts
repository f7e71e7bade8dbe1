import { z } from 'zod'
import { Meaning, Term } from '../glossary/term.ts'
import {
  ActionId,
  ConcernId,
  CrisisCardId,
  GoalId,
  MemberId,
  NamedPartyId,
  ObligationId,
  ParticipantId,
  ReportId,
  ScaleId,
  StatementId,
} from '../ids.ts'
import { Contact } from '../network/contact.ts'
import { Parentage, Partnership } from '../network/family.ts'
import { lifeMarks } from '../network/life.ts'
import { Placement } from '../network/placement.ts'
import { Tie } from '../network/tie.ts'
import { Party } from '../party.ts'
import { ScaleValue } from '../scale.ts'
import { LifeDomain, Topic } from '../topic.ts'
import { common, Words } from './common.ts'
import { Dilemma, DilemmaAnswer } from './dilemma.ts'

/** A day of the calendar, `2026-05-12`. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** Someone of the household, at the table or not. */
export const Member = z.object({
  kind: z.literal('member'),
  id: MemberId,
  ...common,
  name: Words,
  /** Who this is at the table, once they sit there. */
  participant: ParticipantId.nullable(),
  ...lifeMarks,
})
export type Member = z.infer<typeof Member>

/** A free name that can have a task: not at the table, and nobody of the household. */
export const NamedParty = z.object({
  kind: z.literal('named'),
  id: NamedPartyId,
  ...common,
  name: Words,
  /** Who will ask them (*nog te vragen, door …*); nobody when they know of it. */
  askedBy: Party.nullable(),
  /** Whether they sit there for an organisation. */
  formal: z.boolean(),
})
export type NamedParty = z.infer<typeof NamedParty>

/**
 * Whether it was made while the resident was not there, and not told to the resident since: *Voorstel,
 * nog niet besproken*. Documents of before this was known hold no proposals.
 */
const proposal = z.boolean().default(false)

/** How it is, what goes well, what I want or need, what makes it so; and what the team asks itself. */
export const Aspect = z.enum([
  'how-it-is',
  'goes-well',
  'want-or-need',
  'makes-it-so',
  'our-question',
])
export type Aspect = z.infer<typeof Aspect>

/** Something one person says, in the own words and under the own name. */
export const Statement = z.object({
  kind: z.literal('statement'),
  id: StatementId,
  ...common,
  words: Words,
  aspect: Aspect,
  /** Nothing while it is not sorted. */
  topic: Topic.nullable(),
  /** Whose words these are. */
  by: Party,
  /** About or for whom, when that is someone else than who says it. */
  about: Party.nullable(),
  /** Who wrote it down for `by`; nobody when `by` wrote it. */
  notedBy: ParticipantId.nullable(),
  /** Whether `by` said that what was noted is right. */
  confirmed: z.boolean(),
  /** What it answers, words or a concern, and whether it asks to change those words. */
  replyTo: z.union([StatementId, ConcernId]).nullable(),
  reply: z.enum(['answer', 'change']).nullable(),
  /** Whether who was asked to change something has looked at it. */
  settled: z.boolean(),
  proposal,
})
export type Statement = z.infer<typeof Statement>

/** Where a member of the household stands in the own life: now and wished, in numbers and words. */
export const Scale = z.object({
  kind: z.literal('scale'),
  id: ScaleId,
  ...common,
  by: Party,
  topic: Topic.nullable(),
  now: ScaleValue.nullable(),
  wished: ScaleValue.nullable(),
  words: Words,
})
export type Scale = z.infer<typeof Scale>

export const GoalStatus = z.enum(['idea', 'chosen', 'under-way', 'reached', 'let-go'])
export type GoalStatus = z.infer<typeof GoalStatus>

/** What a member of the household wants to be different. */
export const Goal = z.object({
  kind: z.literal('goal'),
  id: GoalId,
  ...common,
  words: Words,
  /** Who wants it; nothing while that is not said. */
  whose: Party.nullable(),
  /** In whose words it stands; nothing when they are nobody's own. */
  wordsOf: Party.nullable(),
  topic: Topic.nullable(),
  status: GoalStatus,
  now: ScaleValue.nullable(),
  target: ScaleValue.nullable(),
  /** What the number now means: *we bellen niet eens*. */
  nowWords: Words,
  /** What it came from. */
  from: StatementId.nullable(),
})
export type Goal = z.infer<typeof Goal>

/** From light to heavy: what carries an action. */
export const Weight = z.enum([
  'own-strength',
  'people-around',
  'neighbourhood',
  'arranged-help',
  'protection',
])
export type Weight = z.infer<typeof Weight>

export const BlockerKind = z.enum(['money', 'decision', 'mandate', 'waiting-list', 'other'])
export type BlockerKind = z.infer<typeof BlockerKind>

/** When something is done: before, on or from a day. */
export const Due = z.object({ kind: z.enum(['before', 'on', 'from']), day: Day })
export type Due = z.infer<typeof Due>

/** Who does what by when. Who does, decides, thinks along and hears stands in the role division. */
export const Action = z.object({
  kind: z.literal('action'),
  id: ActionId,
  ...common,
  words: Words,
  /** In whose words it stands, when it began as something one person wrote. */
  wordsOf: Party.nullable(),
  goal: GoalId.nullable(),
  due: Due.nullable(),
  /** When we look whether it works. */
  lookBack: Day.nullable(),
  /** Who checks that it happens. */
  watcher: Party.nullable(),
  weight: Weight.nullable(),
  blocker: BlockerKind.nullable(),
  blockerWords: Words,
  fallback: Words,
  /** *Netwerk bewust niet gevraagd*: a good answer, which silences the question. */
  networkDeclined: z.boolean(),
  /** *Neemt tijdelijk over tot …* */
  takesOverUntil: Day.nullable(),
  proposal,
})
export type Action = z.infer<typeof Action>

/** How an action goes. An action of which nobody reported anything is agreed. */
export const ReportStatus = z.enum(['done', 'running', 'stuck'])
export type ReportStatus = z.infer<typeof ReportStatus>
export const ActionStatus = z.enum(['agreed', ...ReportStatus.options])
export type ActionStatus = z.infer<typeof ActionStatus>

/** *Gelukt*, *loopt* or *vast*, with a word: each is kept. */
export const Report = z.object({
  kind: z.literal('report'),
  id: ReportId,
  ...common,
  action: ActionId,
  status: ReportStatus,
  words: Words,
  by: Party,
})
export type Report = z.infer<typeof Report>

/** Who saw what, when: an observation, not a judgement. */
export const Concern = z.object({
  kind: z.literal('concern'),
  id: ConcernId,
  ...common,
  words: Words,
  seenBy: Party,
  seenOn: Day.nullable(),
  topic: Topic.nullable(),
  proposal,
})
export type Concern = z.infer<typeof Concern>

/** What is not a choice, from whom, and why. */
export const Obligation = z.object({
  kind: z.literal('obligation'),
  id: ObligationId,
  ...common,
  words: Words,
  from: Words,
  why: Words,
})
export type Obligation = z.infer<typeof Obligation>

/** What to do when it goes wrong: signs, whom I call, who steps in. */
export const CrisisCard = z.object({
  kind: z.literal('crisis-card'),
  id: CrisisCardId,
  ...common,
  whose: Party.nullable(),
  signs: Words,
  call: Words,
  stepsIn: Words,
})
export type CrisisCard = z.infer<typeof CrisisCard>

/** One part of the household plan, as it lies in the shared document. */
export const Entity = z.discriminatedUnion('kind', [
  Member,
  NamedParty,
  Statement,
  Scale,
  Goal,
  Action,
  Report,
  Concern,
  Obligation,
  CrisisCard,
  Dilemma,
  DilemmaAnswer,
  Contact,
  Tie,
  Partnership,
  Parentage,
  Placement,
  Term,
  Meaning,
])
export type Entity = z.infer<typeof Entity>
export type EntityKind = Entity['kind']
export type EntityId = Entity['id']
/** The entity of one kind. */
export type EntityOf<Kind extends EntityKind> = Extract<Entity, { kind: Kind }>

/** What a party does in a task, in the role division. */
export const Role = z.enum(['does', 'decides', 'thinks-along', 'hears'])
export type Role = z.infer<typeof Role>

/** Whether that is so now, or *straks*: once something has changed hands. */
export const RoleTime = z.enum(['now', 'later'])
export type RoleTime = z.infer<typeof RoleTime>

/** What a party does in a task later: also nothing any more, which is another thing than as now. */
export const LaterRole = z.union([Role, z.literal('nothing')])
export type LaterRole = z.infer<typeof LaterRole>

/** A domain as a topic of its own. */
export const isLifeDomain = (topic: Topic): topic is LifeDomain =>
  LifeDomain.safeParse(topic).success
