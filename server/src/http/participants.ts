import { Participant, ParticipantId, SessionId } from '@samenbord/shared/model'
import { ChangeParticipantRequest, ok, ParticipantListResponse } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

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
      const me = access.allowed(id, call.credentialsFor(id), 'table.read')
      if (!me.ok) return me
      return ok({ status: 200, body: { participants: facts.roster.of(id) } })
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
      const me = access.allowed(id, call.credentialsFor(id), 'participant.manage')
      if (!me.ok) return me
      const changed = facts.participants.change(id, participantId, body, me.value.id)
      return changed.ok ? ok({ status: 200, body: changed.value }) : changed
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/sessions/{id}/participants/{participantId}',
      summary: 'Asks someone to leave, or refuses someone who waits.',
      params,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'last-coordinator'],
    },
    ({ params: { id, participantId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'participant.manage')
      if (!me.ok) return me
      const removed = facts.participants.remove(id, participantId)
      return removed.ok ? ok({ status: 204 }) : removed
    },
  ),
]
