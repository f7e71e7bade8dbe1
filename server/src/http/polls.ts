import { PollAnswer, PollId, SessionId } from '@samenbord/shared/model'
import { AskPollRequest, ok, PollAnswerResponse, PollResponse } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId, pollId: PollId })
const POLL = '/api/v1/sessions/{id}/polls/{pollId}'

/** Questions that each answers in words or dots in the own screen, shown all at once. */
export const pollEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'poll.lead',
      method: 'post',
      path: '/api/v1/sessions/{id}/polls',
      summary: 'Puts a question of words or dots to the table, in the place of one that was shown.',
      params: z.object({ id: SessionId }),
      body: AskPollRequest,
      answers: { 201: PollResponse },
      refusals: ['poll-open'],
    },
    ({ me, body }) => {
      const asked = facts.polls.ask(me, body)
      return asked.ok ? ok({ status: 201, body: { poll: asked.value } }) : asked
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'poll.answer',
      method: 'get',
      path: `${POLL}/answer`,
      summary: 'What I answered; null when nothing yet.',
      params,
      answers: { 200: PollAnswerResponse },
      refusals: ['poll-unknown'],
    },
    ({ me, params: { pollId } }) => {
      const mine = facts.polls.answerOf(me, pollId)
      return mine.ok ? ok({ status: 200, body: { answer: mine.value } }) : mine
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'poll.answer',
      method: 'put',
      path: `${POLL}/answer`,
      summary: 'Answers, or answers anew, until the answers are shown. Nobody else is told what.',
      params,
      body: PollAnswer,
      answers: { 204: null },
      refusals: ['poll-unknown', 'poll-answer', 'poll-shown'],
    },
    ({ me, params: { pollId }, body }) => {
      const answered = facts.polls.answer(me, pollId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'poll.lead',
      method: 'post',
      path: `${POLL}/show`,
      summary: 'Shows what came of it. Also answers when it is shown.',
      params,
      answers: { 200: PollResponse },
      refusals: ['poll-unknown'],
    },
    ({ params: { id, pollId } }) => {
      const shown = facts.polls.show(id, pollId)
      return shown.ok ? ok({ status: 200, body: { poll: shown.value } }) : shown
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'poll.lead',
      method: 'delete',
      path: POLL,
      summary: 'Takes the question away and erases what was answered.',
      params,
      answers: { 204: null },
      refusals: ['poll-unknown'],
    },
    ({ params: { id, pollId } }) => {
      const removed = facts.polls.remove(id, pollId)
      return removed.ok ? ok({ status: 204 }) : removed
    },
  ),
]
