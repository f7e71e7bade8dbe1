import { SessionId } from '@samenbord/shared/model'
import {
  BeamerLinkResponse,
  BeamerProposalResponse,
  BeamerResponse,
  OpenBeamerRequest,
  ok,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import type { PublicAddress } from './origin.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** The big screen: an address that shows what the table looks at, and can do nothing. */
export const beamerEndpoints = (
  access: AccessControl,
  facts: Facts,
  publicAddress: () => PublicAddress,
): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'beamer.open',
      method: 'post',
      path: '/api/v1/sessions/{id}/beamer',
      summary: 'A link that opens one big screen, once.',
      params,
      answers: { 201: BeamerLinkResponse },
      refusals: [],
    },
    ({ me }) => {
      const token = facts.beamers.makeLink(me)
      return ok({ status: 201, body: { url: `${publicAddress().url}/beamer#${token}` } })
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'beamer.open',
      method: 'delete',
      path: '/api/v1/sessions/{id}/beamer',
      summary: 'Closes all big screens of a table, and the links to more.',
      params,
      answers: { 204: null },
      refusals: [],
    },
    ({ params: { id } }) => {
      facts.beamers.closeAll(id)
      return ok({ status: 204 })
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/beamer',
      summary: 'Exchanges the token of such a link for a cookie.',
      body: OpenBeamerRequest,
      answers: { 200: BeamerResponse },
      refusals: ['beamer-unknown', 'session-ended', 'not-shared', 'resident-away'],
    },
    ({ body, call }) => {
      const opened = facts.beamers.open(body.token)
      if (!opened.ok) return opened
      const { session, token } = opened.value
      // It shows no more than who made the link may know now.
      const opener = access.beamer(session.id, token)
      if (!opener.ok) return opener
      call.rememberBeamer(session.id, token)
      return ok({ status: 200, body: { session } })
    },
  ),
  endpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{id}/beamer',
      summary: 'What this big screen may show.',
      params,
      answers: { 200: BeamerResponse },
      refusals: ['session-ended', 'beamer-unknown', 'not-shared', 'resident-away'],
    },
    ({ params: { id }, call }) => {
      const opener = access.beamer(id, call.beamerOf(id))
      if (!opener.ok) return opener
      return ok({ status: 200, body: { session: facts.sessions.view(opener.value).session } })
    },
  ),
  endpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{id}/beamer/proposal',
      summary: 'The plan as it was frozen, to be read back on this big screen.',
      params,
      answers: { 200: BeamerProposalResponse },
      refusals: [
        'session-ended',
        'beamer-unknown',
        'not-shared',
        'resident-away',
        'proposal-unknown',
      ],
    },
    ({ params: { id }, call }) => {
      const opener = access.beamer(id, call.beamerOf(id))
      if (!opener.ok) return opener
      const proposed = facts.agreements.proposed(id)
      if (!proposed.ok) return proposed
      const { proposal, content } = proposed.value
      // Whose hat someone wears and how to reach people is for the table, and not for the wall.
      const people = content.people.map((person) => ({ ...person, reach: null }))
      return ok({
        status: 200,
        body: { proposal: proposal.id, content: { ...content, people, interests: [] } },
      })
    },
  ),
]
