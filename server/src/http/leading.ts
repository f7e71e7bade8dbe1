import { SessionId } from '@samenbord/shared/model'
import { GuideRequest, ok, SetLeadRequest } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** Leading everyone from a wish to an action, and who keeps the overview afterwards. */
export const leadingEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'guide.lead',
      method: 'put',
      path: '/api/v1/sessions/{id}/guide',
      summary:
        'Puts a question of the way from wish to action on all screens, or takes it away, unless the table has gone on since.',
      params,
      body: GuideRequest,
      answers: { 204: null },
      refusals: ['guide-moved'],
    },
    ({ me, body }) => {
      const set = facts.guides.set(me, body)
      return set.ok ? ok({ status: 204 }) : set
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'lead.set',
      method: 'put',
      path: '/api/v1/sessions/{id}/lead',
      summary:
        'Says who keeps the overview, and who is the deputy: people at the table, or nobody.',
      params,
      body: SetLeadRequest,
      answers: { 204: null },
      refusals: ['participant-unknown', 'lead-moved'],
    },
    ({ me, body }) => {
      const set = facts.leads.set(me, body)
      return set.ok ? ok({ status: 204 }) : set
    },
  ),
]
