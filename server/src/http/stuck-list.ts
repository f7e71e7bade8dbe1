import { SessionId, StuckEntryId } from '@samenbord/shared/model'
import { ok, StuckResponse, TellStuckRequest } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

/** *Dit lukt ons niet*: what tables could not solve, without the household in it. */
export const stuckListEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/stuck',
      summary: 'Tells what could not be solved, without the household.',
      params: z.object({ id: SessionId }),
      body: TellStuckRequest,
      answers: { 201: StuckResponse },
      refusals: [...NOT_ALLOWED, 'names-household', 'citizen-number'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'stuck.tell')
      if (!me.ok) return me
      const told = facts.stuckList.tell(me.value, body)
      return told.ok ? ok({ status: 201, body: { entry: told.value } }) : told
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/sessions/{id}/stuck/{entryId}',
      summary: "Takes something off the list, at a team's table. Also answers when it is gone.",
      params: z.object({ id: SessionId, entryId: StuckEntryId }),
      answers: { 204: null },
      refusals: NOT_ALLOWED,
    },
    ({ params: { id, entryId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'stuck.clear')
      if (!me.ok) return me
      const cleared = facts.stuckList.clear(me.value, entryId)
      return cleared.ok ? ok({ status: 204 }) : cleared
    },
  ),
]
