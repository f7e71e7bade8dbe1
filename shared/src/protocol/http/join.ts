import { z } from 'zod'
import {
  Access,
  Discipline,
  HouseholdName,
  Organisation,
  Participant,
  ParticipantId,
  ParticipantKind,
  ParticipantName,
  PersonColour,
  SessionId,
  SessionTitle,
} from '../../model/index.ts'
import { InvitationToken } from './invitations.ts'

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
