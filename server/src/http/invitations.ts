import { InvitationId, SessionId } from '@samenbord/shared/model'
import {
  CreateInvitationRequest,
  CreateInvitationResponse,
  InvitationListResponse,
  ok,
  RevokeInvitationQuery,
  refused,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import type { PublicAddress } from './origin.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** The link that opens a table. What is behind the `#` is never sent when the page is loaded. */
export const joinUrl = (address: PublicAddress, token: string): string =>
  `${address.url}/join#${token}`

/** Links that let people in. */
export const invitationEndpoints = (
  access: AccessControl,
  facts: Facts,
  address: () => PublicAddress,
): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'invitation.manage',
      method: 'post',
      path: '/api/v1/sessions/{id}/invitations',
      summary: 'Makes a link. Its token is told now and never again.',
      params,
      body: CreateInvitationRequest,
      answers: { 201: CreateInvitationResponse },
      refusals: ['invalid-body'],
    },
    ({ me, body, explain }) => {
      // A team's table has no place for a resident.
      if (body.kind === 'resident' && facts.sessions.view(me).session.household === null) {
        explain({ fields: ['kind'] })
        return refused('invalid-body')
      }
      const { invitation, token } = facts.invitations.create(me, body)
      return ok({
        status: 201,
        body: { ...invitation, token, url: joinUrl(address(), token) },
      })
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'invitation.manage',
      method: 'get',
      path: '/api/v1/sessions/{id}/invitations',
      summary: 'All links of a table without their tokens, newest first.',
      params,
      answers: { 200: InvitationListResponse },
      refusals: [],
    },
    ({ params: { id } }) => ok({ status: 200, body: { invitations: facts.invitations.of(id) } }),
  ),
  tableEndpoint(
    access,
    {
      action: 'invitation.manage',
      method: 'delete',
      path: '/api/v1/sessions/{id}/invitations/{invitationId}',
      summary:
        'Takes a link back. Those who came in with it leave as well, unless `people` is `stay`.',
      params: z.object({ id: SessionId, invitationId: InvitationId }),
      query: RevokeInvitationQuery,
      answers: { 204: null },
      refusals: ['invitation-unknown'],
    },
    ({ params: { id, invitationId }, query }) => {
      const revoked = facts.invitations.revoke(id, invitationId, query.people ?? 'leave')
      return revoked.ok ? ok({ status: 204 }) : revoked
    },
  ),
]
