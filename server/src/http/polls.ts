import { PollAnswer, PollId, SessionId } from '@samenbord/shared/model'
import { AskPollRequest, ok, PollAnswerResponse, PollResponse } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

const params = z.object({ id: SessionId, pollId: PollId })
const POLL = '/api/v1/sessions/{id}/polls/{pollId}'

/** Questions that each answers in words or dots in the own screen, shown all at once. */
export const pollEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/polls',
      summary: 'Puts a question of words or dots to the table, in the place of one that was shown.',
      params: z.object({ id: SessionId }),
      body: AskPollRequest,
      answers: { 201: PollResponse },
      refusals: [...NOT_ALLOWED, 'poll-open'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'poll.lead')
      if (!me.ok) return me
      const asked = facts.polls.ask(me.value, body)
      return asked.ok ? ok({ status: 201, body: { poll: asked.value } }) : asked
    },
  ),
  endpoint(
    {
      method: 'get',
      path: `${POLL}/answer`,
      summary: 'What I answered; null when nothing yet.',
      params,
      answers: { 200: PollAnswerResponse },
      refusals: [...NOT_ALLOWED, 'poll-unknown'],
    },
    ({ params: { id, pollId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'poll.answer')
      if (!me.ok) return me
      const mine = facts.polls.answerOf(me.value, pollId)
      return mine.ok ? ok({ status: 200, body: { answer: mine.value } }) : mine
    },
  ),
  endpoint(
    {
      method: 'put',
      path: `${POLL}/answer`,
      summary: 'Answers, or answers anew, until the answers are shown. Nobody else is told what.',
      params,
      body: PollAnswer,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'poll-unknown', 'poll-answer', 'poll-shown'],
    },
    ({ params: { id, pollId }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'poll.answer')
      if (!me.ok) return me
      const answered = facts.polls.answer(me.value, pollId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  endpoint(
    {
      method: 'post',
      path: `${POLL}/show`,
      summary: 'Shows what came of it. Also answers when it is shown.',
      params,
      answers: { 200: PollResponse },
      refusals: [...NOT_ALLOWED, 'poll-unknown'],
    },
    ({ params: { id, pollId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'poll.lead')
      if (!me.ok) return me
      const shown = facts.polls.show(id, pollId)
      return shown.ok ? ok({ status: 200, body: { poll: shown.value } }) : shown
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: POLL,
      summary: 'Takes the question away and erases what was answered.',
      params,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'poll-unknown'],
    },
    ({ params: { id, pollId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'poll.lead')
      if (!me.ok) return me
      const removed = facts.polls.remove(id, pollId)
      return removed.ok ? ok({ status: 204 }) : removed
    },
  ),
]
