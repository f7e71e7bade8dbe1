import { ParticipantId, SessionId } from '@samenbord/shared/model'
import { LegalBasisRequest, ok, SharingRequest } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

const params = z.object({ id: SessionId })

/** *Wat mag wie weten?* What residents let people know, and on what else the table meets. */
export const sharingEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'put',
      path: '/api/v1/sessions/{id}/sharing/{participantId}',
      summary:
        'Says what a resident lets this participant know: a resident for themself, who notes for whoever said it aloud. It holds at once.',
      params: z.object({ id: SessionId, participantId: ParticipantId }),
      body: SharingRequest,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'sharing-own'],
    },
    ({ params: { id, participantId }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'sharing.say')
      if (!me.ok) return me
      const said = facts.sharing.say(me.value, participantId, body)
      return said.ok ? ok({ status: 204 }) : said
    },
  ),
  endpoint(
    {
      method: 'put',
      path: '/api/v1/sessions/{id}/legal-basis',
      summary: 'Says on what else than consent the table meets, and who decided that.',
      params,
      body: LegalBasisRequest,
      answers: { 204: null },
      refusals: NOT_ALLOWED,
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'legal-basis.state')
      if (!me.ok) return me
      facts.sharing.stateBasis(me.value, body.basis)
      return ok({ status: 204 })
    },
  ),
]
