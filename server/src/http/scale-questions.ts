import { ScaleAnswer, ScaleQuestionId, SessionId } from '@samenbord/shared/model'
import {
  AskScaleQuestionRequest,
  ok,
  ScaleAnswerResponse,
  ScaleQuestionResponse,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId, questionId: ScaleQuestionId })
const QUESTION = '/api/v1/sessions/{id}/scale-questions/{questionId}'

/** Questions that each answers from 0 to 10 in the own screen, shown all at once. */
export const scaleQuestionEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'scale-question.lead',
      method: 'post',
      path: '/api/v1/sessions/{id}/scale-questions',
      summary: 'Puts a scale question to the table, in the place of one that was shown.',
      params: z.object({ id: SessionId }),
      body: AskScaleQuestionRequest,
      answers: { 201: ScaleQuestionResponse },
      refusals: ['scale-question-open'],
    },
    ({ me, body }) => {
      const asked = facts.scaleQuestions.ask(me, body.words)
      return asked.ok ? ok({ status: 201, body: { question: asked.value } }) : asked
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'scale-question.answer',
      method: 'get',
      path: `${QUESTION}/answer`,
      summary: 'What I answered; null when nothing yet.',
      params,
      answers: { 200: ScaleAnswerResponse },
      refusals: ['scale-question-unknown'],
    },
    ({ me, params: { questionId } }) => {
      const mine = facts.scaleQuestions.answerOf(me, questionId)
      return mine.ok ? ok({ status: 200, body: { answer: mine.value } }) : mine
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'scale-question.answer',
      method: 'put',
      path: `${QUESTION}/answer`,
      summary: 'Answers, or answers anew, until the answers are shown. Nobody else is told what.',
      params,
      body: ScaleAnswer,
      answers: { 204: null },
      refusals: ['scale-question-unknown', 'scale-question-shown'],
    },
    ({ me, params: { questionId }, body }) => {
      const answered = facts.scaleQuestions.answer(me, questionId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'scale-question.lead',
      method: 'post',
      path: `${QUESTION}/show`,
      summary: "Shows everyone's answers, the household's first. Also answers when they are shown.",
      params,
      answers: { 200: ScaleQuestionResponse },
      refusals: ['scale-question-unknown'],
    },
    ({ params: { id, questionId } }) => {
      const shown = facts.scaleQuestions.show(id, questionId)
      return shown.ok ? ok({ status: 200, body: { question: shown.value } }) : shown
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'scale-question.lead',
      method: 'delete',
      path: QUESTION,
      summary: 'Takes the question away and erases what was answered.',
      params,
      answers: { 204: null },
      refusals: ['scale-question-unknown'],
    },
    ({ params: { id, questionId } }) => {
      const removed = facts.scaleQuestions.remove(id, questionId)
      return removed.ok ? ok({ status: 204 }) : removed
    },
  ),
]
