import { SessionId, TimerChange } from '@samenbord/shared/model'
import { ok, RoundRequest } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** Who speaks when: everyone in turn, and a timer that all see. */
export const turnEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'turns.lead',
      method: 'put',
      path: '/api/v1/sessions/{id}/round',
      summary: 'Lets everyone speak in turn, or ends that.',
      params,
      body: RoundRequest,
      answers: { 204: null },
      refusals: ['participant-unknown'],
    },
    ({ params: { id }, body }) => {
      const set = facts.turns.setRound(id, body.round)
      return set.ok ? ok({ status: 204 }) : set
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'turns.lead',
      method: 'post',
      path: '/api/v1/sessions/{id}/timer',
      summary: 'Starts, pauses, goes on with or stops the timer that everyone sees.',
      params,
      body: TimerChange,
      answers: { 204: null },
      refusals: [],
    },
    ({ params: { id }, body }) => {
      facts.turns.changeTimer(id, body)
      return ok({ status: 204 })
    },
  ),
]
