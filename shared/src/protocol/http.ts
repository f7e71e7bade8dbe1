import { z } from 'zod'
import {
  Access,
  AccountProfile,
  Address,
  Agenda,
  AgendaChange,
  AgreeingAnswer,
  AgreeingParty,
  Agreement,
  AgreementSummary,
  AssetId,
  CheckOutSeen,
  Discipline,
  Expectation,
  ExpectationAnswer,
  ExpectationOutcome,
  ExpiresInHours,
  ExportPart,
  ExportRecord,
  Guide,
  HouseholdName,
  Invitation,
  InvitationId,
  Kept,
  KeptKey,
  Lead,
  LegalBasis,
  LocalOffer,
  LocalOfferId,
  LocalOfferWords,
  Making,
  MaxUses,
  MayTell,
  Meeting,
  Organisation,
  Participant,
  ParticipantId,
  ParticipantKind,
  ParticipantName,
  PastMeeting,
  PersonColour,
  PlanContent,
  Poll,
  PollAnswer,
  PollForm,
  PollWords,
  Proposal,
  ProposalId,
  Round,
  ScaleAnswer,
  ScaleQuestion,
  ScaleQuestionWords,
  SeenGuide,
  Session,
  SessionId,
  SessionTemplate,
  SessionTitle,
  Sha256,
  SharingRule,
  StuckEntry,
  WordOf,
} from '../model/index.ts'

/** A change that changes nothing is a mistake. */
const asksSomething = (change: object): boolean => Object.keys(change).length > 0

/** `POST /api/v1/sign-in` */
export const SignInRequest = z.object({ code: z.string().trim().min(1).max(200) })
export type SignInRequest = z.infer<typeof SignInRequest>

/** `GET /api/v1/account`; `PUT` takes the profile itself. */
export const AccountResponse = z.object({ profile: AccountProfile.nullable() })
export type AccountResponse = z.infer<typeof AccountResponse>

/** `POST /api/v1/sessions` */
export const CreateSessionRequest = z
  .object({
    title: SessionTitle,
    /** Left out for a `team-table`, and for nothing else. */
    household: HouseholdName.optional(),
    template: SessionTemplate.optional(),
    waitingRoom: z.boolean().optional(),
  })
  .refine(({ household, template }) => (household === undefined) === (template === 'team-table'), {
    message: 'a table is around a household, unless it is of a team',
    path: ['household'],
  })
export type CreateSessionRequest = z.infer<typeof CreateSessionRequest>

export const CreateSessionResponse = z.object({ session: Session, participantId: ParticipantId })
export type CreateSessionResponse = z.infer<typeof CreateSessionResponse>

/** `GET /api/v1/sessions`: the account's own, last used first. */
export const SessionListItem = Session.extend({
  lastMeeting: Meeting.nullable(),
  participantCount: z.int().min(0),
  presentCount: z.int().min(0),
  waitingCount: z.int().min(0),
})
export type SessionListItem = z.infer<typeof SessionListItem>
export const SessionListResponse = z.object({ sessions: z.array(SessionListItem) })
export type SessionListResponse = z.infer<typeof SessionListResponse>

/**
 * `GET /api/v1/sessions/{id}`: the session and who I am in it. Someone who waits gets the same
 * with `me.status` `waiting`; who was removed or never came in is refused.
 */
export const SessionResponse = z.object({
  session: Session,
  me: Participant,
  spotlight: ParticipantId.nullable(),
  meeting: Meeting.nullable(),
})
export type SessionResponse = z.infer<typeof SessionResponse>

/** `PATCH /api/v1/sessions/{id}` */
export const ChangeSessionRequest = z
  .object({ title: SessionTitle, household: HouseholdName, waitingRoom: z.boolean() })
  .partial()
  .strict()
  .refine(asksSomething, 'asks for nothing')
export type ChangeSessionRequest = z.infer<typeof ChangeSessionRequest>

/** `PUT /api/v1/sessions/{id}/spotlight`: ask everyone to look along with someone, or with nobody. */
export const SpotlightRequest = z.object({ participantId: ParticipantId.nullable() })
export type SpotlightRequest = z.infer<typeof SpotlightRequest>

/** `POST /api/v1/sessions/{id}/invitations` */
export const CreateInvitationRequest = z.object({
  kind: ParticipantKind,
  access: Access,
  expiresInHours: ExpiresInHours.optional(),
  maxUses: MaxUses.optional(),
})
export type CreateInvitationRequest = z.infer<typeof CreateInvitationRequest>

/** The only moment at which the token is told. */
export const CreateInvitationResponse = Invitation.extend({
  id: InvitationId,
  url: z.url(),
  token: z.string(),
})
export type CreateInvitationResponse = z.infer<typeof CreateInvitationResponse>

export const InvitationListResponse = z.object({ invitations: z.array(Invitation) })
export type InvitationListResponse = z.infer<typeof InvitationListResponse>

/**
 * `DELETE /api/v1/sessions/{id}/invitations/{invitationId}`: whether those who came in with this
 * link leave too (the default) or stay.
 */
export const RevokeInvitationQuery = z.object({ people: z.enum(['leave', 'stay']).optional() })
export type RevokeInvitationQuery = z.infer<typeof RevokeInvitationQuery>

/** `GET /api/v1/sessions/{id}/meetings`, newest first. */
export const MeetingListResponse = z.object({ meetings: z.array(PastMeeting) })
export type MeetingListResponse = z.infer<typeof MeetingListResponse>

/** A token as it stands in a link: at least 128 random bits, base64url. */
export const InvitationToken = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)

/**
 * `POST /api/v1/join/preview`: what someone sees before joining. Redeems nothing. `known` is who
 * this browser already is at that table (*Ben je X?*).
 */
export const JoinPreviewRequest = z.object({ token: InvitationToken })
export type JoinPreviewRequest = z.infer<typeof JoinPreviewRequest>

/** The little of a participant that someone who has not come in yet may see. */
export const Seat = z.object({ name: ParticipantName, kind: ParticipantKind, colour: PersonColour })
export type Seat = z.infer<typeof Seat>

export const JoinPreviewResponse = z.object({
  sessionId: SessionId,
  title: SessionTitle,
  household: HouseholdName.nullable(),
  kind: ParticipantKind,
  access: Access,
  /** Who invites: the coordinator's name and organisation. */
  invitedBy: z.object({ name: ParticipantName, organisation: Organisation.optional() }),
  /** Who is at the table now. */
  present: z.array(Seat),
  known: Participant.nullable(),
})
export type JoinPreviewResponse = z.infer<typeof JoinPreviewResponse>

/** `POST /api/v1/join`. `as: 'known'` takes up the seat this browser already has at the table. */
export const JoinRequest = z.object({
  token: InvitationToken,
  name: ParticipantName,
  organisation: Organisation.optional(),
  discipline: Discipline.optional(),
  as: z.enum(['known', 'new']).optional(),
})
export type JoinRequest = z.infer<typeof JoinRequest>

export const JoinResponse = z.object({
  sessionId: SessionId,
  participantId: ParticipantId,
  kind: ParticipantKind,
  access: Access,
})
export type JoinResponse = z.infer<typeof JoinResponse>

/** 202: the coordinator has to let this person in; `GET /sessions/{id}` tells when. */
export const JoinWaitingResponse = z.object({
  waiting: z.object({
    sessionId: SessionId,
    participantId: ParticipantId,
    title: SessionTitle,
    seats: z.array(Seat),
  }),
})
export type JoinWaitingResponse = z.infer<typeof JoinWaitingResponse>

/** `GET /api/v1/sessions/{id}/participants` */
export const ParticipantListResponse = z.object({ participants: z.array(Participant) })
export type ParticipantListResponse = z.infer<typeof ParticipantListResponse>

/** `PATCH /api/v1/sessions/{id}/participants/{participantId}`: change access, or let in. */
export const ChangeParticipantRequest = z
  .object({ access: Access, status: z.literal('admitted') })
  .partial()
  .strict()
  .refine(asksSomething, 'asks for nothing')
export type ChangeParticipantRequest = z.infer<typeof ChangeParticipantRequest>

/** `POST /api/v1/sessions/{id}/scale-questions`; answers the question as everyone may know it. */
export const AskScaleQuestionRequest = z.object({ words: ScaleQuestionWords })
export type AskScaleQuestionRequest = z.infer<typeof AskScaleQuestionRequest>

/** `GET /api/v1/sessions/{id}/scale-questions/{questionId}/answer`: my own; `PUT` takes the answer. */
export const ScaleAnswerResponse = z.object({ answer: ScaleAnswer.nullable() })
export type ScaleAnswerResponse = z.infer<typeof ScaleAnswerResponse>

/** `POST …/scale-questions/{questionId}/show`: the question with everyone's answers. */
export const ScaleQuestionResponse = z.object({ question: ScaleQuestion })
export type ScaleQuestionResponse = z.infer<typeof ScaleQuestionResponse>

/** `POST /api/v1/sessions/{id}/expectations`: between which two. */
export const BeginExpectationRequest = z.object({
  sides: Expectation.options[0].shape.sides.refine(
    ([one, other]) => one !== other,
    'needs two people',
  ),
})
export type BeginExpectationRequest = z.infer<typeof BeginExpectationRequest>

/** `…/expectations/{expectationId}/answer`: `GET` my own; `PUT` takes the answer. */
export const ExpectationAnswerResponse = z.object({ answer: ExpectationAnswer.nullable() })
export type ExpectationAnswerResponse = z.infer<typeof ExpectationAnswerResponse>

/** `POST …/expectations/{expectationId}/show`: as everyone may know it now. */
export const ExpectationResponse = z.object({ expectation: Expectation })
export type ExpectationResponse = z.infer<typeof ExpectationResponse>

/** `PUT …/expectations/{expectationId}/outcome`: what the two do from now on. */
export const ExpectationOutcomeRequest = z.object({ outcome: ExpectationOutcome.nullable() })

/**
 * `PUT /api/v1/sessions/{id}/guide`: from the question the sender had before them to this one; null is
 * none. `PUT …/lead` takes the lead itself.
 */
export const GuideRequest = z.object({ guide: Guide.nullable(), expected: SeenGuide.nullable() })
export type GuideRequest = z.infer<typeof GuideRequest>

/**
 * `PUT /api/v1/sessions/{id}/lead/wish`: whom a resident would like, or nobody in particular. A resident
 * says it for themself; who notes says for which resident, or for a household of which nobody has a seat.
 */
export const LeadWishRequest = z.object({
  lead: ParticipantId.nullable(),
  saidBy: ParticipantId.nullable().optional(),
})
export type LeadWishRequest = z.infer<typeof LeadWishRequest>

/** `PUT /api/v1/sessions/{id}/lead` */
export const SetLeadRequest = z.intersection(
  Lead,
  /** What it was when one began to choose: when it is something else by now, nothing is changed. */
  z.object({ instead: Lead.optional() }),
)
export type SetLeadRequest = z.infer<typeof SetLeadRequest>

/** `POST /api/v1/sessions/{id}/handovers`: from whom the sender saw as the lead to someone else. */
export const ProposeHandoverRequest = z
  .object({ from: ParticipantId, to: ParticipantId })
  .refine(({ from, to }) => from !== to, 'one does not hand over to oneself')
export type ProposeHandoverRequest = z.infer<typeof ProposeHandoverRequest>

/**
 * `PUT …/handovers/{handoverId}/answer`: the own word, or for who notes the word of the receiver or a
 * resident; `saidBy` is which resident, null for a household of which nobody has a seat.
 */
export const GiveWordRequest = z.object({
  of: WordOf,
  says: z.enum(['yes', 'no']),
  saidBy: ParticipantId.nullable().optional(),
})
export type GiveWordRequest = z.infer<typeof GiveWordRequest>

/** `PUT /api/v1/sessions/{id}/referrals/{referralId}/answer`; a resident can say what may be told. */
export const AnswerReferralRequest = GiveWordRequest.extend({ mayTell: MayTell.optional() })
export type AnswerReferralRequest = z.infer<typeof AnswerReferralRequest>

/** `PUT …/referrals/{referralId}/receiver`: whose seat it is, once the person sits at the table. */
export const ReferralReceiverRequest = z.object({ participantId: ParticipantId.nullable() })
export type ReferralReceiverRequest = z.infer<typeof ReferralReceiverRequest>

/** `GET /api/v1/seats`: the tables this browser has a seat at, last used first. */
export const SeatListResponse = z.object({
  seats: z.array(z.object({ session: Session, participantId: ParticipantId, access: Access })),
})
export type SeatListResponse = z.infer<typeof SeatListResponse>

/** `POST /api/v1/sessions/{id}/assets`: the picture itself is the body. */
export const AssetResponse = z.object({ id: AssetId, url: z.string() })
export type AssetResponse = z.infer<typeof AssetResponse>

/**
 * `POST /api/v1/sessions/{id}/agenda`: changes the agenda the sender had before them; refused when the
 * table has gone on since, and then told anew.
 */
export const AgendaRequest = z.object({ expected: z.int().min(0), change: AgendaChange })
export type AgendaRequest = z.infer<typeof AgendaRequest>
export const AgendaResponse = z.object({ agenda: Agenda })
export type AgendaResponse = z.infer<typeof AgendaResponse>

/**
 * `PUT /api/v1/sessions/{id}/sharing/{participantId}`: what a resident lets this participant know. A
 * resident says it for themself; who notes says for which resident, or for a household of which nobody
 * has a seat.
 */
export const SharingRequest = z.discriminatedUnion('answer', [
  SharingRule.options[0].pick({ answer: true, until: true, saidBy: true }),
  SharingRule.options[1].pick({ answer: true, until: true, saidBy: true }),
  SharingRule.options[2].pick({ answer: true, saidBy: true }),
])
export type SharingRequest = z.infer<typeof SharingRequest>

/** `PUT /api/v1/sessions/{id}/legal-basis`; null is on nothing but consent. */
export const LegalBasisRequest = z.object({
  basis: LegalBasis.pick({ words: true, decidedBy: true }).nullable(),
})
export type LegalBasisRequest = z.infer<typeof LegalBasisRequest>

/** `GET /api/v1/sessions/{id}/check-outs`: of each meeting what I may know of it, newest first. */
export const CheckOutListResponse = z.object({ checkOuts: z.array(CheckOutSeen) })
export type CheckOutListResponse = z.infer<typeof CheckOutListResponse>

/** `POST /api/v1/sessions/{id}/polls`: puts a question of words or dots to the table. */
export const AskPollRequest = z.object({ words: PollWords, form: PollForm })
export type AskPollRequest = z.infer<typeof AskPollRequest>
/** `GET …/polls/{pollId}/answer`: my own; `PUT` takes the answer. */
export const PollAnswerResponse = z.object({ answer: PollAnswer.nullable() })
export type PollAnswerResponse = z.infer<typeof PollAnswerResponse>
/** `POST …/polls/{pollId}/show` */
export const PollResponse = z.object({ poll: Poll })
export type PollResponse = z.infer<typeof PollResponse>

/** `PUT /api/v1/sessions/{id}/round`: everyone in turn; null is over. */
export const RoundRequest = z.object({ round: Round.nullable() })
export type RoundRequest = z.infer<typeof RoundRequest>

/** `POST /api/v1/sessions/{id}/stuck`: tells what could not be solved, without the household. */
export const TellStuckRequest = StuckEntry.pick({ blocker: true, words: true })
export type TellStuckRequest = z.infer<typeof TellStuckRequest>
export const StuckResponse = z.object({ entry: StuckEntry })
export type StuckResponse = z.infer<typeof StuckResponse>

/** `POST /api/v1/sessions/{id}/beamer`: a link for the big screen, which works once. */
export const BeamerLinkResponse = z.object({ url: z.url() })
export type BeamerLinkResponse = z.infer<typeof BeamerLinkResponse>
/** `POST /api/v1/beamer`: exchanges the token of that link for a cookie. */
export const OpenBeamerRequest = z.object({ token: InvitationToken })
export type OpenBeamerRequest = z.infer<typeof OpenBeamerRequest>
/** Also of `GET /api/v1/sessions/{id}/beamer`: what a big screen may show, or why it may not. */
export const BeamerResponse = z.object({ session: Session })
export type BeamerResponse = z.infer<typeof BeamerResponse>
/** `GET /api/v1/sessions/{id}/beamer/proposal`: what is read back, without what a room does not look at. */
export const BeamerProposalResponse = z.object({ proposal: ProposalId, content: PlanContent })
export type BeamerProposalResponse = z.infer<typeof BeamerProposalResponse>

/**
 * `PUT /api/v1/sessions/{id}/family-tree`: a resident asks for it, or for it to go away again. Who
 * notes says for which resident, or for a household of which nobody has a seat.
 */
export const FamilyTreeRequest = z.object({
  on: z.boolean(),
  askedBy: ParticipantId.nullable().optional(),
})
export type FamilyTreeRequest = z.infer<typeof FamilyTreeRequest>

/** How many things can be kept, or kept no longer, in one call. */
export const KEPT_AT_ONCE = 60
/** `PUT /api/v1/sessions/{id}/kept`: what a resident keeps for themself; again replaces it. */
export const KeepRequest = z.object({ kept: z.array(Kept).min(1).max(KEPT_AT_ONCE) })
export type KeepRequest = z.infer<typeof KeepRequest>
/** `DELETE …/kept`: keeps these no longer. */
export const KeepNoLongerRequest = z.object({ keys: z.array(KeptKey).min(1).max(KEPT_AT_ONCE) })
export type KeepNoLongerRequest = z.infer<typeof KeepNoLongerRequest>

/** `GET /api/v1/local-offers` (account), and `GET /api/v1/sessions/{id}/local-offers` at a table. */
export const LocalOfferListResponse = z.object({ offers: z.array(LocalOffer) })
export type LocalOfferListResponse = z.infer<typeof LocalOfferListResponse>
/** How many can be added in one call: as long as can be, these still fit in a large body. */
export const OFFERS_AT_ONCE = 80
/**
 * `POST /api/v1/local-offers`: adds all or none. One of a name that is there, or that another of these
 * has, replaces that when this says so; all are refused otherwise.
 */
export const AddLocalOffersRequest = z.object({
  offers: z.array(LocalOfferWords).min(1).max(OFFERS_AT_ONCE),
  replace: z.boolean(),
})
export type AddLocalOffersRequest = z.infer<typeof AddLocalOffersRequest>
/** `PUT …/local-offers/{offerId}` takes the words; `DELETE …/local-offers` takes several away. */
export const RemoveLocalOffersRequest = z.object({ ids: z.array(LocalOfferId).min(1).max(2_000) })
export type RemoveLocalOffersRequest = z.infer<typeof RemoveLocalOffersRequest>

/** `POST /api/v1/sessions/{id}/proposal`: freezes the plan as it stands now, in the place of `instead`. */
export const ProposeRequest = z.object({ instead: ProposalId.nullable() })
export type ProposeRequest = z.infer<typeof ProposeRequest>
/** The same; `GET` also gives the plan as it was frozen. */
export const ProposalResponse = z.object({ proposal: Proposal })
export const ProposedResponse = z.object({ proposal: Proposal, content: PlanContent })
export type ProposedResponse = z.infer<typeof ProposedResponse>
/** `PUT …/proposal/{proposalId}/said`: for oneself, or as who notes for another. */
export const SayRequest = AgreeingAnswer.extend({ by: AgreeingParty })
export type SayRequest = z.infer<typeof SayRequest>
/** `POST /api/v1/sessions/{id}/agreements`: closes this proposal with whom it is. */
export const AgreeRequest = z.object({ proposal: ProposalId })
export type AgreeRequest = z.infer<typeof AgreeRequest>
export const AgreementListResponse = z.object({ agreements: z.array(AgreementSummary) })
/** `GET …/agreements/{number}` */
export const AgreementResponse = z.object({ agreement: Agreement, hash: Sha256 })
export type AgreementResponse = z.infer<typeof AgreementResponse>

/** `GET …/exports`: who took which file, newest first. */
export const ExportListResponse = z.object({ exports: z.array(ExportRecord) })

/** `GET …/exports/making`: how far the file is that the asker waits for. */
export const MakingResponse = z.object({ making: Making.nullable() })

/** `POST …/copy`: a new session that begins with these parts of this one's plan. */
export const CopySessionRequest = z.object({
  title: SessionTitle,
  household: HouseholdName,
  parts: z.array(ExportPart).max(ExportPart.options.length),
})
export type CopySessionRequest = z.infer<typeof CopySessionRequest>

/** What a file is asked to hold; the lists of the calls for files. */
export const ExportQuery = z.object({
  reader: z.enum(['household', 'team', 'organisation']).default('household'),
  /** Which organisation, when the reader is one. */
  organisation: Organisation.optional(),
  /** Which parts, with commas between them; what is usual for the reader when left out. */
  parts: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(ExportPart).max(ExportPart.options.length))
    .optional(),
  language: z.enum(['nl', 'en']).default('nl'),
  address: Address.default('u'),
})
export type ExportQuery = z.infer<typeof ExportQuery>
