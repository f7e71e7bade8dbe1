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
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId, expectationId: ExpectationId })
const ONE = '/api/v1/sessions/{id}/expectations/{expectationId}'

/** What two people at the table expect of each other, written apart and shown side by side. */
export const expectationEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'expectation.begin',
      method: 'post',
      path: '/api/v1/sessions/{id}/expectations',
      summary: 'Asks two people what they expect of each other; who does not lead is one of them.',
      params: z.object({ id: SessionId }),
      body: BeginExpectationRequest,
      answers: { 201: ExpectationResponse },
      refusals: ['participant-unknown', 'expectation-open', 'expectations-full'],
    },
    ({ me, body }) => {
      const begun = facts.expectations.begin(me, body)
      return begun.ok ? ok({ status: 201, body: { expectation: begun.value } }) : begun
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'expectation.answer',
      method: 'get',
      path: `${ONE}/answer`,
      summary: 'What I wrote; null when nothing yet.',
      params,
      answers: { 200: ExpectationAnswerResponse },
      refusals: ['expectation-unknown'],
    },
    ({ me, params: { expectationId } }) => {
      const mine = facts.expectations.answerOf(me, expectationId)
      return mine.ok ? ok({ status: 200, body: { answer: mine.value } }) : mine
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'expectation.answer',
      method: 'put',
      path: `${ONE}/answer`,
      summary: 'Writes, or writes anew, until it is shown. Nobody else is told what.',
      params,
      body: ExpectationAnswer,
      answers: { 204: null },
      refusals: ['expectation-unknown', 'expectation-shown'],
    },
    ({ me, params: { expectationId }, body }) => {
      const answered = facts.expectations.answer(me, expectationId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'expectation.answer',
      method: 'post',
      path: `${ONE}/show`,
      summary: 'Shows what both wrote, side by side. Also answers when it is shown.',
      params,
      answers: { 200: ExpectationResponse },
      refusals: ['expectation-unknown', 'expectation-unanswered'],
    },
    ({ me, params: { expectationId } }) => {
      const shown = facts.expectations.show(me, expectationId)
      return shown.ok ? ok({ status: 200, body: { expectation: shown.value } }) : shown
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'expectation.answer',
      method: 'put',
      path: `${ONE}/outcome`,
      summary: 'Notes in one line what the two do from now on, once it is shown.',
      params,
      body: ExpectationOutcomeRequest,
      answers: { 204: null },
      refusals: ['expectation-unknown', 'expectation-unanswered'],
    },
    ({ me, params: { expectationId }, body }) => {
      const noted = facts.expectations.setOutcome(me, expectationId, body.outcome)
      return noted.ok ? ok({ status: 204 }) : noted
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'expectation.answer',
      method: 'delete',
      path: ONE,
      summary: 'Takes it away and erases what was written.',
      params,
      answers: { 204: null },
      refusals: ['expectation-unknown'],
    },
    ({ me, params: { expectationId } }) => {
      const removed = facts.expectations.remove(me, expectationId)
      return removed.ok ? ok({ status: 204 }) : removed
    },
  ),
]
