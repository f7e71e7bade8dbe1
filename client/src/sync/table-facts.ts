import type {
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
} from '@samenbord/shared/model'
import type { Announcement } from '@samenbord/shared/protocol'

/** The server's facts of this table, as last told. */
export interface TableFacts {
  readonly participantId: ParticipantId
  readonly access: Access
  readonly session: Session
  readonly participants: readonly Participant[]
  readonly spotlight: ParticipantId | null
  readonly meeting: Meeting | null
  /** What the table is asked to answer from 0 to 10. */
  readonly scaleQuestion: ScaleQuestion | null
  /** Which question of *samen een afspraak maken* is on all screens. */
  readonly guide: Guide | null
  readonly lead: Lead
  /** What residents said of the lead, handovers, and how it came to be who it is. */
  readonly leadCourse: LeadCourse
  /** To whom else the household was referred. */
  readonly referrals: readonly Referral[]
  /** The steps of the meeting, and where the table is. */
  readonly agenda: Agenda | null
  /** What residents let people know, as far as this participant may see it. */
  readonly sharing: readonly SharingRule[]
  readonly legalBasis: LegalBasis | null
  readonly profileCards: readonly ProfileCard[]
  readonly checkOut: CheckOut | null
  readonly poll: Poll | null
  /** What people at the table expect of each other. */
  readonly expectations: readonly Expectation[]
  /** On whose behalf each sits here, as they said. */
  readonly interests: readonly Interest[]
  readonly round: Round | null
  readonly timer: Timer | null
  /** *Dit lukt ons niet*, at a team's table. */
  readonly stuck: readonly StuckEntry[]
  /** Whether the family tree can be seen. */
  readonly familyTree: FamilyTree
  /** What this participant keeps of the network map for themself. */
  readonly kept: readonly Kept[]
  /** What the table is asked to agree to. */
  readonly proposal: Proposal | null
  /** There was one, and something in it was kept from the table since: it is put there anew. */
  readonly proposalLapsed: boolean
  /** Which proposal is read back on the big screen. */
  readonly readBack: ProposalId | null
  /** What was agreed, newest first. */
  readonly agreements: readonly AgreementSummary[]
  /** How far the server's clock is ahead of this one, in milliseconds. */
  readonly clockAhead: number
}

/** The facts of a table of which nothing more was told yet. */
export const NOTHING_TOLD = {
  spotlight: null,
  meeting: null,
  scaleQuestion: null,
  guide: null,
  lead: { lead: null, deputy: null },
  leadCourse: { wishes: [], handovers: [], changes: [] },
  referrals: [],
  agenda: null,
  sharing: [],
  legalBasis: null,
  profileCards: [],
  checkOut: null,
  poll: null,
  expectations: [],
  interests: [],
  round: null,
  timer: null,
  stuck: [],
  familyTree: { on: false },
  kept: [],
  proposal: null,
  proposalLapsed: false,
  readBack: null,
  agreements: [],
  clockAhead: 0,
} as const satisfies Partial<TableFacts>

/** What else is announced: of this connection, and not of the table. */
type OfConnection = 'welcome' | 'access' | 'refused' | 'storage'

/** What an announcement says of the table. */
export const factOf = (
  announcement: Exclude<Announcement, { type: OfConnection }>,
): Partial<TableFacts> => {
  switch (announcement.type) {
    case 'session':
      return { session: announcement.session }
    case 'participants':
      return { participants: announcement.participants }
    case 'spotlight':
      return { spotlight: announcement.participantId }
    case 'meeting':
      return { meeting: announcement.meeting }
    case 'scale-question':
      return { scaleQuestion: announcement.question }
    case 'guide':
      return { guide: announcement.guide }
    case 'lead':
      return { lead: announcement.lead }
    case 'lead-course':
      return { leadCourse: announcement.course }
    case 'referrals':
      return { referrals: announcement.referrals }
    case 'agenda':
      return { agenda: announcement.agenda }
    case 'sharing':
      return { sharing: announcement.rules }
    case 'legal-basis':
      return { legalBasis: announcement.basis }
    case 'profile-cards':
      return { profileCards: announcement.cards }
    case 'check-out':
      return { checkOut: announcement.checkOut }
    case 'poll':
      return { poll: announcement.poll }
    case 'expectations':
      return { expectations: announcement.expectations }
    case 'interests':
      return { interests: announcement.interests }
    case 'round':
      return { round: announcement.round }
    case 'timer':
      return { timer: announcement.timer }
    case 'stuck':
      return { stuck: announcement.entries }
    case 'family-tree':
      return { familyTree: announcement.familyTree }
    case 'kept':
      return { kept: announcement.kept }
    case 'proposal':
      return { proposal: announcement.proposal, proposalLapsed: announcement.lapsed }
    case 'read-back':
      return { readBack: announcement.proposal }
    case 'agreements':
      return { agreements: announcement.agreements }
  }
}
