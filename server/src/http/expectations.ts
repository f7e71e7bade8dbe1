import { ExpectationAnswer, ExpectationId, SessionId } from '@samenbord/shared/model'
import {
  BeginExpectationRequest,
  ExpectationAnswerResponse,
  ExpectationOutcomeRequest,
  ExpectationResponse,
  ok,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

const params = z.object({ id: SessionId, expectationId: ExpectationId })
const ONE = '/api/v1/sessions/{id}/expectations/{expectationId}'

/** What two people at the table expect of each other, written apart and shown side by side. */
export const expectationEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/expectations',
      summary: 'Asks two people what they expect of each other; who does not lead is one of them.',
      params: z.object({ id: SessionId }),
      body: BeginExpectationRequest,
      answers: { 201: ExpectationResponse },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'expectation-open', 'expectations-full'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'expectation.begin')
      if (!me.ok) return me
      const begun = facts.expectations.begin(me.value, body)
      return begun.ok ? ok({ status: 201, body: { expectation: begun.value } }) : begun
    },
  ),
  endpoint(
    {
      method: 'get',
      path: `${ONE}/answer`,
      summary: 'What I wrote; null when nothing yet.',
      params,
      answers: { 200: ExpectationAnswerResponse },
      refusals: [...NOT_ALLOWED, 'expectation-unknown'],
    },
    ({ params: { id, expectationId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'expectation.answer')
      if (!me.ok) return me
      const mine = facts.expectations.answerOf(me.value, expectationId)
      return mine.ok ? ok({ status: 200, body: { answer: mine.value } }) : mine
    },
  ),
  endpoint(
    {
      method: 'put',
      path: `${ONE}/answer`,
      summary: 'Writes, or writes anew, until it is shown. Nobody else is told what.',
      params,
      body: ExpectationAnswer,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'expectation-unknown', 'expectation-shown'],
    },
    ({ params: { id, expectationId }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'expectation.answer')
      if (!me.ok) return me
      const answered = facts.expectations.answer(me.value, expectationId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  endpoint(
    {
      method: 'post',
      path: `${ONE}/show`,
      summary: 'Shows what both wrote, side by side. Also answers when it is shown.',
      params,
      answers: { 200: ExpectationResponse },
      refusals: [...NOT_ALLOWED, 'expectation-unknown', 'expectation-unanswered'],
    },
    ({ params: { id, expectationId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'expectation.answer')
      if (!me.ok) return me
      const shown = facts.expectations.show(me.value, expectationId)
      return shown.ok ? ok({ status: 200, body: { expectation: shown.value } }) : shown
    },
  ),
  endpoint(
    {
      method: 'put',
      path: `${ONE}/outcome`,
      summary: 'Notes in one line what the two do from now on, once it is shown.',
      params,
      body: ExpectationOutcomeRequest,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'expectation-unknown', 'expectation-unanswered'],
    },
    ({ params: { id, expectationId }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'expectation.answer')
      if (!me.ok) return me
      const noted = facts.expectations.setOutcome(me.value, expectationId, body.outcome)
      return noted.ok ? ok({ status: 204 }) : noted
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: ONE,
      summary: 'Takes it away and erases what was written.',
      params,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'expectation-unknown'],
    },
    ({ params: { id, expectationId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'expectation.answer')
      if (!me.ok) return me
      const removed = facts.expectations.remove(me.value, expectationId)
      return removed.ok ? ok({ status: 204 }) : removed
    },
  ),
]
