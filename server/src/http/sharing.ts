import { ParticipantId, SessionId } from '@samenbord/shared/model'
import { LegalBasisRequest, ok, SharingRequest } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** *Wat mag wie weten?* What residents let people know, and on what else the table meets. */
export const sharingEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'sharing.say',
      method: 'put',
      path: '/api/v1/sessions/{id}/sharing/{participantId}',
      summary:
        'Says what a resident lets this participant know: a resident for themself, who notes for whoever said it aloud. It holds at once.',
      params: z.object({ id: SessionId, participantId: ParticipantId }),
      body: SharingRequest,
      answers: { 204: null },
      refusals: ['participant-unknown', 'sharing-own'],
    },
    ({ me, params: { participantId }, body }) => {
      const said = facts.sharing.say(me, participantId, body)
      return said.ok ? ok({ status: 204 }) : said
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'legal-basis.state',
      method: 'put',
      path: '/api/v1/sessions/{id}/legal-basis',
      summary: 'Says on what else than consent the table meets, and who decided that.',
      params,
      body: LegalBasisRequest,
      answers: { 204: null },
      refusals: [],
    },
    ({ me, body }) => {
      facts.sharing.stateBasis(me, body.basis)
      return ok({ status: 204 })
    },
  ),
]
