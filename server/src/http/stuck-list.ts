import { SessionId, StuckEntryId } from '@samenbord/shared/model'
import { ok, StuckResponse, TellStuckRequest } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

/** *Dit lukt ons niet*: what tables could not solve, without the household in it. */
export const stuckListEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'stuck.tell',
      method: 'post',
      path: '/api/v1/sessions/{id}/stuck',
      summary: 'Tells what could not be solved, without the household.',
      params: z.object({ id: SessionId }),
      body: TellStuckRequest,
      answers: { 201: StuckResponse },
      refusals: ['names-household', 'citizen-number'],
    },
    ({ me, body }) => {
      const told = facts.stuckList.tell(me, body)
      return told.ok ? ok({ status: 201, body: { entry: told.value } }) : told
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'stuck.clear',
      method: 'delete',
      path: '/api/v1/sessions/{id}/stuck/{entryId}',
      summary: "Takes something off the list, at a team's table. Also answers when it is gone.",
      params: z.object({ id: SessionId, entryId: StuckEntryId }),
      answers: { 204: null },
      refusals: [],
    },
    ({ me, params: { entryId } }) => {
      const cleared = facts.stuckList.clear(me, entryId)
      return cleared.ok ? ok({ status: 204 }) : cleared
    },
  ),
]
