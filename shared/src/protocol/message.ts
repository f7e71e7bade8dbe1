import { z } from 'zod'
import {
  Access,
  Agenda,
  AgreementSummary,
  CheckOut,
  Expectation,
  FamilyTree,
  Guide,
  Interest,
  Kept,
  Lead,
  LeadCourse,
  LegalBasis,
  Meeting,
  Participant,
  ParticipantId,
  Poll,
  ProfileCard,
  Proposal,
  ProposalId,
  Referral,
  Round,
  ScaleQuestion,
  Session,
  SharingRule,
  StuckEntry,
  Timer,
} from '../model/index.ts'
import { RefusalReason } from './refusal.ts'

/** First varuint of a frame. 0 to 3 are those of y-websocket. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** Server to client, with `?saved=1`: how many of this connection's sync frames are durable. */
  saved: 100,
  /** Server to client, with `?facts=1`: an announcement, as JSON. */
  announcement: 101,
} as const

/** Second varuint of a sync frame. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/**
 * What the server tells everyone (or one person) over the connection. Each is the whole state of
 * one fact, so that the newest one is enough and a lost one does no harm.
 */
export const Announcement = z.discriminatedUnion('type', [
  /** Who you are; the first announcement of a connection. */
  z.object({
    type: z.literal('welcome'),
    participantId: ParticipantId,
    access: Access,
    epoch: z.int().min(1),
    /** Changes when the server's machine was started anew (a power loss may have taken bytes). */
    bootId: z.string(),
    /** The server's clock, since those of phones differ: times of steps and timers are by it. */
    now: z.iso.datetime(),
    /** The newest layout of the document that the server's software knows. */
    documentVersion: z.int().min(1).optional(),
  }),
  z.object({ type: z.literal('session'), session: Session }),
  /** Everyone admitted or waiting, present or not, in order of joining. */
  z.object({ type: z.literal('participants'), participants: z.array(Participant) }),
  /** Your own access has changed. */
  z.object({ type: z.literal('access'), access: Access }),
  /** Whom everyone is asked to look along with; `null` when nobody. */
  z.object({ type: z.literal('spotlight'), participantId: ParticipantId.nullable() }),
  z.object({ type: z.literal('meeting'), meeting: Meeting.nullable() }),
  /** What the table is asked to answer from 0 to 10; `null` when nothing. */
  z.object({ type: z.literal('scale-question'), question: ScaleQuestion.nullable() }),
  /** Which question of *samen een afspraak maken* is on all screens; `null` when none. */
  z.object({ type: z.literal('guide'), guide: Guide.nullable() }),
  z.object({ type: z.literal('lead'), lead: Lead }),
  /** What residents said of the lead, handovers, and how it came to be who it is. */
  z.object({ type: z.literal('lead-course'), course: LeadCourse }),
  /** To whom else the household was referred, newest first. */
  z.object({ type: z.literal('referrals'), referrals: z.array(Referral) }),
  /** The steps of the meeting and where the table is; `null` when there is no meeting. */
  z.object({ type: z.literal('agenda'), agenda: Agenda.nullable() }),
  /** What residents said about who may know: all of it to residents and who notes, else about you. */
  z.object({ type: z.literal('sharing'), rules: z.array(SharingRule) }),
  /** On what else than consent the table meets; `null` when on nothing else. */
  z.object({ type: z.literal('legal-basis'), basis: LegalBasis.nullable() }),
  /** What each said of the own place at the table. */
  z.object({ type: z.literal('profile-cards'), cards: z.array(ProfileCard) }),
  /** Who has answered the questions at the end; `null` when there is no meeting. */
  z.object({ type: z.literal('check-out'), checkOut: CheckOut.nullable() }),
  /** A question of words or dots; `null` when none. */
  z.object({ type: z.literal('poll'), poll: Poll.nullable() }),
  /** What people at the table expect of each other: what is open and what was shown, oldest first. */
  z.object({ type: z.literal('expectations'), expectations: z.array(Expectation) }),
  /** On whose behalf each sits there; told to no big screen. */
  z.object({ type: z.literal('interests'), interests: z.array(Interest) }),
  z.object({ type: z.literal('round'), round: Round.nullable() }),
  z.object({ type: z.literal('timer'), timer: Timer.nullable() }),
  /** *Dit lukt ons niet*: at a team's table only. */
  z.object({ type: z.literal('stuck'), entries: z.array(StuckEntry) }),
  /** Whether the family tree can be seen. */
  z.object({ type: z.literal('family-tree'), familyTree: FamilyTree }),
  /** What you keep of the network map for yourself; told to nobody else. */
  z.object({ type: z.literal('kept'), kept: z.array(Kept) }),
  /** What the table is asked to agree to, with what was said to it; `null` when nothing. */
  z.object({
    type: z.literal('proposal'),
    proposal: Proposal.nullable(),
    /** There was one, and something in it was kept from the table since: it is put there anew. */
    lapsed: z.boolean(),
  }),
  /** Which proposal is read back on the big screen; whoever looks there is not told who said what to it. */
  z.object({ type: z.literal('read-back'), proposal: ProposalId.nullable() }),
  /** What was agreed, newest first. */
  z.object({ type: z.literal('agreements'), agreements: z.array(AgreementSummary) }),
  /** Something you sent was not taken. */
  z.object({ type: z.literal('refused'), reason: RefusalReason }),
  /** Whether what the table writes reaches the disk. */
  z.object({ type: z.literal('storage'), failing: z.boolean() }),
])
export type Announcement = z.infer<typeof Announcement>
