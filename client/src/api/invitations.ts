import type { InvitationId, SessionId } from '@samenbord/shared/model'
import {
  type CreateInvitationRequest,
  CreateInvitationResponse,
  InvitationListResponse,
} from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** All links of a table without their tokens, newest first. */
export const listInvitations = (session: SessionId): Promise<Answer<InvitationListResponse>> =>
  call('GET', `/sessions/${session}/invitations`, InvitationListResponse)

/** Makes a link; its token is told this once. */
export const createInvitation = (
  session: SessionId,
  request: CreateInvitationRequest,
): Promise<Answer<CreateInvitationResponse>> =>
  call('POST', `/sessions/${session}/invitations`, CreateInvitationResponse, request)

/** Takes a link back; those who came in with it leave as well, or stay. */
export const revokeInvitation = (
  session: SessionId,
  invitation: InvitationId,
  people: 'leave' | 'stay',
): Promise<Answer<undefined>> =>
  call('DELETE', `/sessions/${session}/invitations/${invitation}?people=${people}`, nothing)
