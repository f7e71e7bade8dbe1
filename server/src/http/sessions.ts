import { Session, SessionId } from '@samenbord/shared/model'
import {
  ChangeSessionRequest,
  CreateSessionRequest,
  CreateSessionResponse,
  ok,
  SessionListResponse,
  SessionResponse,
  SpotlightRequest,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_KNOWING } from './refusals.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** Tables: opening, seeing, changing and erasing them; whom to look along with. */
export const sessionEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions',
      summary:
        'Opens a table, laid out by its template. The account is its first participant, with `coordinate`.',
      body: CreateSessionRequest,
      answers: { 201: CreateSessionResponse },
      refusals: ['not-signed-in', 'storage-failing', 'citizen-number'],
    },
    async ({ body, call }) => {
      const account = access.account(call.credentials)
      if (!account.ok) return account
      const created = await facts.sessions.create(account.value, body)
      return created.ok ? ok({ status: 201, body: created.value }) : created
    },
  ),
  endpoint(
    {
      method: 'get',
      path: '/api/v1/sessions',
      summary: "The account's own tables, last used first.",
      answers: { 200: SessionListResponse },
      refusals: ['not-signed-in'],
    },
    ({ call }) => {
      const account = access.account(call.credentials)
      if (!account.ok) return account
      return ok({ status: 200, body: { sessions: facts.sessions.ofAccount(account.value) } })
    },
  ),
  endpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{id}',
      summary: 'The table, and who I am there. Also answers someone who waits to come in.',
      params,
      answers: { 200: SessionResponse },
      refusals: NOT_KNOWING,
    },
    ({ params: { id }, call }) => {
      const credentials = call.credentialsFor(id)
      const me = access.knows(id, credentials)
      if (!me.ok) return me
      // Each visit lets the cookie live as long as the seat does.
      if (credentials.seat !== undefined) call.rememberSeat(id, credentials.seat)
      return ok({ status: 200, body: facts.sessions.view(me.value) })
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'session.change',
      method: 'patch',
      path: '/api/v1/sessions/{id}',
      summary:
        "Changes the title, the household's name or the waiting room. A team's table has no household.",
      params,
      body: ChangeSessionRequest,
      answers: { 200: Session },
      refusals: ['invalid-body'],
    },
    ({ params: { id }, body, explain }) => {
      const changed = facts.sessions.change(id, body)
      if (!changed.ok && changed.reason === 'invalid-body') explain({ fields: ['household'] })
      return changed.ok ? ok({ status: 200, body: changed.value }) : changed
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'session.erase',
      method: 'delete',
      path: '/api/v1/sessions/{id}',
      summary: 'Erases the table with everything that belongs to it.',
      params,
      answers: { 204: null },
      refusals: ['storage-failing'],
    },
    async ({ params: { id } }) => {
      const erased = await facts.sessions.erase(id)
      return erased.ok ? ok({ status: 204 }) : erased
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'spotlight.set',
      method: 'put',
      path: '/api/v1/sessions/{id}/spotlight',
      summary: 'Asks everyone to look along with someone, or with nobody.',
      params,
      body: SpotlightRequest,
      answers: { 204: null },
      refusals: ['participant-unknown'],
    },
    ({ params: { id }, body }) => {
      const set = facts.sessions.setSpotlight(id, body.participantId)
      return set.ok ? ok({ status: 204 }) : set
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/forget-me',
      summary: 'Forgets on this device who I am at this table. Also answers when it was not known.',
      params,
      answers: { 204: null },
      refusals: [],
    },
    ({ params: { id }, call }) => {
      const credentials = call.credentialsFor(id)
      const me = access.seated(id, { seat: credentials.seat })
      if (me.ok && credentials.seat !== undefined) {
        facts.participants.forgetDevice(me.value, credentials.seat)
      }
      call.forgetSeat(id)
      return ok({ status: 204 })
    },
  ),
]
