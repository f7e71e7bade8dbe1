import {
  InterestWords,
  Participant,
  ParticipantId,
  ProfileWords,
  SessionId,
} from '@samenbord/shared/model'
import { ChangeParticipantRequest, ok, ParticipantListResponse } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId, participantId: ParticipantId })

/** Who is at a table. */
export const participantEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{id}/participants',
      summary: 'Everyone admitted or waiting, in order of joining.',
      params: z.object({ id: SessionId }),
      answers: { 200: ParticipantListResponse },
      refusals: NOT_ALLOWED,
    },
    ({ params: { id }, call }) => {
      const credentials = call.credentialsFor(id)
      // Who lets people in does so also while not let know what is on the table.
      const letsIn = access.allowed(id, credentials, 'participant.let-in')
      const me = letsIn.ok ? letsIn : access.allowed(id, credentials, 'table.read')
      if (!me.ok) return me
      return ok({ status: 200, body: { participants: facts.roster.of(id) } })
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'card.write',
      method: 'put',
      path: '/api/v1/sessions/{id}/participants/{participantId}/card',
      summary:
        "Writes what stands on one's own card, or notes that of someone who has not written it.",
      params,
      body: ProfileWords,
      answers: { 204: null },
      refusals: ['participant-unknown', 'card-own'],
    },
    ({ me, params: { participantId }, body }) => {
      const written = facts.profileCards.write(me, participantId, body)
      return written.ok ? ok({ status: 204 }) : written
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'interest.say',
      method: 'put',
      path: '/api/v1/sessions/{id}/participants/{participantId}/interest',
      summary: 'Says on whose behalf I sit here, or notes what another says aloud.',
      params,
      body: InterestWords,
      answers: { 204: null },
      refusals: ['participant-unknown', 'interest-own'],
    },
    ({ me, params: { participantId }, body }) => {
      const said = facts.interests.say(me, participantId, body)
      return said.ok ? ok({ status: 204 }) : said
    },
  ),
  endpoint(
    {
      method: 'patch',
      path: '/api/v1/sessions/{id}/participants/{participantId}',
      summary: "Changes someone's access, or lets in someone who waits.",
      params,
      body: ChangeParticipantRequest,
      answers: { 200: Participant },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'last-coordinator', 'table-full'],
    },
    ({ params: { id, participantId }, body, call }) => {
      const letsIn = body.status === 'admitted' && body.access === undefined
      const action = letsIn ? 'participant.let-in' : 'participant.manage'
      const me = access.allowed(id, call.credentialsFor(id), action)
      if (!me.ok) return me
      const changed = facts.participants.change(id, participantId, body, me.value.id)
      return changed.ok ? ok({ status: 200, body: changed.value }) : changed
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'participant.manage',
      method: 'delete',
      path: '/api/v1/sessions/{id}/participants/{participantId}',
      summary: 'Asks someone to leave, or refuses someone who waits.',
      params,
      answers: { 204: null },
      refusals: ['participant-unknown', 'last-coordinator'],
    },
    ({ params: { id, participantId } }) => {
      const removed = facts.participants.remove(id, participantId)
      return removed.ok ? ok({ status: 204 }) : removed
    },
  ),
]
