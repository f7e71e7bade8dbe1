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
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

const params = z.object({ id: SessionId })

/** Of the network map what the server holds: the family tree, and what residents keep from it. */
export const networkEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'put',
      path: '/api/v1/sessions/{id}/family-tree',
      summary:
        'Asks for the family tree, or for it to go away: a resident, or who notes for whoever asked it aloud.',
      params,
      body: FamilyTreeRequest,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'participant-unknown'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'family-tree.ask')
      if (!me.ok) return me
      const asked = facts.familyTrees.ask(me.value, body)
      return asked.ok ? ok({ status: 204 }) : asked
    },
  ),
  endpoint(
    {
      method: 'put',
      path: '/api/v1/sessions/{id}/kept',
      summary:
        'Keeps something of the network map for the resident who asks, and tells nobody else. All or none; again under the same key replaces it.',
      params,
      body: KeepRequest,
      mostBytes: LIMITS.largeBody,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'kept-full'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'network.keep')
      if (!me.ok) return me
      const kept = facts.keeping.keep(me.value, body.kept)
      return kept.ok ? ok({ status: 204 }) : kept
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/sessions/{id}/kept',
      summary: 'Erases what a resident kept. Also answers when there is nothing.',
      params,
      body: KeepNoLongerRequest,
      answers: { 204: null },
      refusals: NOT_ALLOWED,
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'network.keep')
      if (!me.ok) return me
      const gone = facts.keeping.keepNoLonger(me.value, body.keys)
      return gone.ok ? ok({ status: 204 }) : gone
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/forget-deleted',
      summary:
        'Leaves out of the document what was deleted from it, so that who joins later gets none of it. What was kept of earlier meetings stays.',
      params,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'storage-failing'],
    },
    async ({ params: { id }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'network.forget')
      if (!me.ok) return me
      const forgotten = await facts.forgetting.forgetDeleted(id)
      return forgotten.ok ? ok({ status: 204 }) : forgotten
    },
  ),
]
