import { Meeting, MeetingId, SessionId } from '@samenbord/shared/model'
import { MeetingListResponse, ok, type RefusalReason } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { callOf } from './call.ts'
import { describeRefusals, type Endpoint, honoPath } from './endpoint.ts'
import { problem } from './problem.ts'
import { NOT_ALLOWED } from './refusals.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })
const snapshotParams = z.object({ id: SessionId, meetingId: MeetingId })
const SNAPSHOT = '/api/v1/sessions/{id}/meetings/{meetingId}/snapshot'
const COMMON: readonly RefusalReason[] = ['invalid-parameter', 'internal', 'shutting-down']

/** The sittings at a table: which there were, how the table was then, and ending the one that is on. */
export const meetingEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'history.read',
      method: 'get',
      path: '/api/v1/sessions/{id}/meetings',
      summary: 'The sittings at this table, newest first.',
      params,
      answers: { 200: MeetingListResponse },
      refusals: [],
    },
    ({ params: { id } }) => ok({ status: 200, body: { meetings: facts.meetings.of(id) } }),
  ),
  tableEndpoint(
    access,
    {
      action: 'meeting.end',
      method: 'post',
      path: '/api/v1/sessions/{id}/meetings/end',
      summary:
        'Ends the meeting now and keeps what was on the table. Also answers when none is going on.',
      params,
      answers: { 200: Meeting, 204: null },
      refusals: ['storage-failing'],
    },
    async ({ params: { id } }) => {
      const ended = await facts.meetings.end(id)
      if (!ended.ok) return ended
      return ended.value === null ? ok({ status: 204 }) : ok({ status: 200, body: ended.value })
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'meeting.begin',
      method: 'post',
      path: '/api/v1/sessions/{id}/meetings/begin',
      summary:
        'Begins a meeting with those who are there, after one was ended by hand. Also answers when one is on.',
      params,
      answers: { 200: Meeting },
      refusals: [],
    },
    ({ params: { id } }) => {
      const begun = facts.meetings.begin(id)
      return begun.ok ? ok({ status: 200, body: begun.value }) : begun
    },
  ),
  {
    method: 'GET',
    path: SNAPSHOT,
    mount: (app, options) => {
      app.openAPIRegistry.registerPath({
        method: 'get',
        path: SNAPSHOT,
        summary: 'The document as it was at the end of a meeting: one Yjs update, version 1.',
        request: { params: snapshotParams },
        responses: {
          200: {
            description: 'The document.',
            content: {
              'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) },
            },
          },
          ...describeRefusals([...NOT_ALLOWED, ...COMMON, 'snapshot-unknown', 'storage-failing']),
        },
      })
      app.get(honoPath(SNAPSHOT), async (context) => {
        const ids = snapshotParams.safeParse(context.req.param())
        if (!ids.success) return problem('invalid-parameter', { fields: ['id', 'meetingId'] })
        const { id, meetingId } = ids.data
        const credentials = callOf(context, options).credentialsFor(id)
        const me = access.allowed(id, credentials, 'history.read')
        if (!me.ok) return problem(me.reason)
        const snapshot = await facts.meetings.snapshot(id, meetingId)
        if (!snapshot.ok) return problem(snapshot.reason)
        // What was taken back while it was read is not sent any more.
        const still = access.allowed(id, credentials, 'history.read')
        if (!still.ok) return problem(still.reason)
        return context.body(new Uint8Array(snapshot.value), 200, {
          'Content-Type': 'application/octet-stream',
          'Cache-Control': 'private, no-store',
        })
      })
    },
  },
]
