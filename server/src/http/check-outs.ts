import { CheckOutAnswer, MeetingId, SessionId } from '@samenbord/shared/model'
import { CheckOutListResponse, ok } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

const params = z.object({ id: SessionId })

/** The questions at the end of a meeting. */
export const checkOutEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'put',
      path: '/api/v1/sessions/{id}/check-out',
      summary:
        'Answers the questions at the end of this meeting, or answers anew, until they are shown. Nobody else is told what.',
      params,
      body: CheckOutAnswer,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'no-meeting', 'check-out-shown'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'check-out.answer')
      if (!me.ok) return me
      const answered = facts.checkOuts.answer(me.value, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  endpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{id}/check-outs',
      summary: 'Of each meeting what I may know of its check-out, newest first.',
      params,
      answers: { 200: CheckOutListResponse },
      refusals: NOT_ALLOWED,
    },
    ({ params: { id }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'check-out.answer')
      if (!me.ok) return me
      return ok({ status: 200, body: { checkOuts: facts.checkOuts.seenBy(me.value) } })
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/meetings/{meetingId}/check-out/show',
      summary: 'Shows what was answered at the end of a meeting to those who may see it.',
      params: z.object({ id: SessionId, meetingId: MeetingId }),
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'no-meeting'],
    },
    ({ params: { id, meetingId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'check-out.show')
      if (!me.ok) return me
      const shown = facts.checkOuts.show(id, meetingId)
      return shown.ok ? ok({ status: 204 }) : shown
    },
  ),
]
