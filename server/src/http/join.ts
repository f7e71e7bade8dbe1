import type { RefusalReason } from '@samenbord/shared/protocol'
import {
  JoinPreviewRequest,
  JoinPreviewResponse,
  JoinRequest,
  JoinResponse,
  JoinWaitingResponse,
  ok,
} from '@samenbord/shared/protocol'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'

const NOT_OPEN = [
  'invitation-unknown',
  'invitation-expired',
  'invitation-used',
  'invitation-revoked',
] as const satisfies readonly RefusalReason[]

/** Coming in with a link. */
export const joinEndpoints = (facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'post',
      path: '/api/v1/join/preview',
      summary: 'What someone sees before joining. Uses nothing up.',
      body: JoinPreviewRequest,
      answers: { 200: JoinPreviewResponse },
      refusals: NOT_OPEN,
    },
    ({ body, call }) => {
      const preview = facts.joining.preview(body.token, call.credentialsFor)
      return preview.ok ? ok({ status: 200, body: preview.value }) : preview
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/join',
      summary: 'Takes a seat with a link, or asks for one when the table has a waiting room.',
      body: JoinRequest,
      answers: { 200: JoinResponse, 202: JoinWaitingResponse },
      refusals: [...NOT_OPEN, 'table-full'],
    },
    ({ body, call }) => {
      const joined = facts.joining.join(body, call.credentialsFor)
      if (!joined.ok) return joined
      const { participant, token } = joined.value
      const { id: participantId, sessionId, kind, access } = participant
      if (token !== undefined) call.rememberSeat(sessionId, token)
      if (participant.status === 'admitted') {
        return ok({ status: 200, body: { sessionId, participantId, kind, access } })
      }
      const { title } = facts.sessions.view(participant).session
      const seats = facts.joining.seats(participant)
      return ok({ status: 202, body: { waiting: { sessionId, participantId, title, seats } } })
    },
  ),
]
