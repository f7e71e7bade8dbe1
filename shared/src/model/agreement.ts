import { z } from 'zod'
import { MeetingMode } from './agenda.ts'
import {
  ActionId,
  ConcernId,
  CrisisCardId,
  GoalId,
  MeetingId,
  ObligationId,
  ParticipantId,
  ProposalId,
  StatementId,
} from './ids.ts'
import { Interest } from './interest.ts'
import { Lead } from './lead.ts'
import { Discipline, Organisation, ParticipantKind, ParticipantName } from './participant.ts'
import { Party } from './party.ts'
import { Entity, LaterRole, Role } from './plan/entity.ts'
import { HouseholdName, SessionTitle } from './session.ts'
import { singleLine } from './text.ts'

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>()
export type Sha256 = z.infer<typeof Sha256>

/** Someone a plan speaks of who sits, or once sat, at the table. */
export const PlanPerson = z.object({
  id: ParticipantId,
  name: ParticipantName,
  kind: ParticipantKind,
  organisation: Organisation.nullable(),
  discipline: Discipline.nullable(),
  /** How they said one can reach them. */
  reach: singleLine(300).nullable(),
})
export type PlanPerson = z.infer<typeof PlanPerson>

/** One cell of the role division. */
const cell = <Has extends z.ZodType>(role: Has) => z.object({ task: ActionId, party: Party, role })

/** A plan as it stood at one moment, apart from the document it lay in. */
export const PlanContent = z.object({
  title: SessionTitle,
  household: HouseholdName.nullable(),
  /** Whom it names, by id. */
  people: z.array(PlanPerson),
  lead: Lead,
  /** By kind, and of each kind in the order of the plan. */
  entities: z.array(Entity),
  /** By task and party. */
  roles: z.array(cell(Role)),
  /** What is to be so *straks*. */
  rolesLater: z.array(cell(LaterRole)),
  /** On whose behalf people sit there: only in what someone chose to take along. */
  interests: z.array(Interest),
})
export type PlanContent = z.infer<typeof PlanContent>

/** Any part of a plan, whatever its kind. */
const PlanPartId = z.union([StatementId, GoalId, ActionId, ConcernId, ObligationId, CrisisCardId])

/** What one says to a proposal. A reason is welcome and never asked. */
export const AgreeingWord = z.enum(['yes', 'not-yet', 'thinking'])
export type AgreeingWord = z.infer<typeof AgreeingWord>

export const AgreeingAnswer = z.object({
  word: AgreeingWord,
  reason: singleLine(500).nullable(),
  /** What one does not agree to, part by part; nothing when that was not said. */
  notThese: z.array(PlanPartId).max(500),
})
export type AgreeingAnswer = z.infer<typeof AgreeingAnswer>

/** Who can say something to a proposal: whoever sits at the table, or is of the household without a seat. */
export const AgreeingParty = Party.refine(
  (party) => /^(participant|member):/.test(party),
  'neither at the table nor of the household',
)

/** What one said to a proposal. */
export const AgreeingSaid = AgreeingAnswer.extend({
  by: AgreeingParty,
  /** Who wrote it down, when it was said aloud (*mondeling, genoteerd door …*). */
  notedBy: ParticipantId.nullable(),
  saidAt: z.iso.datetime(),
})
export type AgreeingSaid = z.infer<typeof AgreeingSaid>

/**
 * A plan that was frozen for everyone to say yes or not yet to. People answer to its hash, so that
 * nobody says yes to what they did not read.
 */
export const Proposal = z.object({
  id: ProposalId,
  /** Of the canonical form of its content. */
  hash: Sha256,
  madeBy: ParticipantId,
  madeAt: z.iso.datetime(),
  said: z.array(AgreeingSaid),
})
export type Proposal = z.infer<typeof Proposal>

/** *Dit spreken we af*: the plan as agreed at a moment. Once made it never changes. */
export const Agreement = z.object({
  format: z.literal('samenbord-agreement'),
  version: z.literal(1),
  /** From 1 on, within its session. */
  number: z.int().min(1),
  agreedAt: z.iso.datetime(),
  closedBy: ParticipantId,
  meeting: MeetingId.nullable(),
  mode: MeetingMode,
  /** Who was at the table when it was closed. */
  present: z.array(ParticipantId),
  said: z.array(AgreeingSaid),
  /** Who was there, said something or noted it, and is not named in the content; by id. */
  people: z.array(PlanPerson),
  /** The hash of the canonical form of `content`: what people answered to. */
  proposal: Sha256,
  content: PlanContent,
})
export type Agreement = z.infer<typeof Agreement>

/** An agreement as the list of a session names it. */
export const AgreementSummary = Agreement.omit({
  content: true,
  people: true,
  format: true,
  version: true,
}).extend({
  /** Of the canonical form of the whole agreement. */
  hash: Sha256,
})
export type AgreementSummary = z.infer<typeof AgreementSummary>
