import { SessionId } from '@samenbord/shared/model'
import {
  FamilyTreeRequest,
  KeepNoLongerRequest,
  KeepRequest,
  LIMITS,
  ok,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** Of the network map what the server holds: the family tree, and what residents keep from it. */
export const networkEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'family-tree.ask',
      method: 'put',
      path: '/api/v1/sessions/{id}/family-tree',
      summary:
        'Asks for the family tree, or for it to go away: a resident, or who notes for whoever asked it aloud.',
      params,
      body: FamilyTreeRequest,
      answers: { 204: null },
      refusals: ['participant-unknown'],
    },
    ({ me, body }) => {
      const asked = facts.familyTrees.ask(me, body)
      return asked.ok ? ok({ status: 204 }) : asked
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'network.keep',
      method: 'put',
      path: '/api/v1/sessions/{id}/kept',
      summary:
        'Keeps something of the network map for the resident who asks, and tells nobody else. All or none; again under the same key replaces it.',
      params,
      body: KeepRequest,
      mostBytes: LIMITS.largeBody,
      answers: { 204: null },
      refusals: ['kept-full'],
    },
    ({ me, body }) => {
      const kept = facts.keeping.keep(me, body.kept)
      return kept.ok ? ok({ status: 204 }) : kept
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'network.keep',
      method: 'delete',
      path: '/api/v1/sessions/{id}/kept',
      summary: 'Erases what a resident kept. Also answers when there is nothing.',
      params,
      body: KeepNoLongerRequest,
      answers: { 204: null },
      refusals: [],
    },
    ({ me, body }) => {
      const gone = facts.keeping.keepNoLonger(me, body.keys)
      return gone.ok ? ok({ status: 204 }) : gone
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'network.forget',
      method: 'post',
      path: '/api/v1/sessions/{id}/forget-deleted',
      summary:
        'Leaves out of the document what was deleted from it, so that who joins later gets none of it. What was kept of earlier meetings stays.',
      params,
      answers: { 204: null },
      refusals: ['storage-failing'],
    },
    async ({ params: { id } }) => {
      const forgotten = await facts.forgetting.forgetDeleted(id)
      return forgotten.ok ? ok({ status: 204 }) : forgotten
    },
  ),
]
