import { CheckOutAnswer, MeetingId, SessionId } from '@samenbord/shared/model'
import { CheckOutListResponse, ok } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** The questions at the end of a meeting. */
export const checkOutEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'check-out.answer',
      method: 'put',
      path: '/api/v1/sessions/{id}/check-out',
      summary:
        'Answers the questions at the end of this meeting, or answers anew, until they are shown. Nobody else is told what.',
      params,
      body: CheckOutAnswer,
      answers: { 204: null },
      refusals: ['no-meeting', 'check-out-shown'],
    },
    ({ me, body }) => {
      const answered = facts.checkOuts.answer(me, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'check-out.answer',
      method: 'get',
      path: '/api/v1/sessions/{id}/check-outs',
      summary: 'Of each meeting what I may know of its check-out, newest first.',
      params,
      answers: { 200: CheckOutListResponse },
      refusals: [],
    },
    ({ me }) => ok({ status: 200, body: { checkOuts: facts.checkOuts.seenBy(me) } }),
  ),
  tableEndpoint(
    access,
    {
      action: 'check-out.show',
      method: 'post',
      path: '/api/v1/sessions/{id}/meetings/{meetingId}/check-out/show',
      summary: 'Shows what was answered at the end of a meeting to those who may see it.',
      params: z.object({ id: SessionId, meetingId: MeetingId }),
      answers: { 204: null },
      refusals: ['no-meeting'],
    },
    ({ params: { id, meetingId } }) => {
      const shown = facts.checkOuts.show(id, meetingId)
      return shown.ok ? ok({ status: 204 }) : shown
    },
  ),
]
