import type { ScaleAnswer, ScaleQuestionId, SessionId } from '@samenbord/shared/model'
import { ScaleAnswerResponse, ScaleQuestionResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

const pathOf = (session: SessionId, question: ScaleQuestionId): string =>
  `/sessions/${session}/scale-questions/${question}`

/** Puts a question to the table. */
export const askScaleQuestion = (
  session: SessionId,
  words: string,
): Promise<Answer<ScaleQuestionResponse>> =>
  call('POST', `/sessions/${session}/scale-questions`, ScaleQuestionResponse, { words })

/** What I answered, if I did. */
export const getScaleAnswer = (
  session: SessionId,
  question: ScaleQuestionId,
): Promise<Answer<ScaleAnswerResponse>> =>
  call('GET', `${pathOf(session, question)}/answer`, ScaleAnswerResponse)

/** Answers, or answers anew; the server keeps it until the answers are shown. */
export const putScaleAnswer = (
  session: SessionId,
  question: ScaleQuestionId,
  answer: ScaleAnswer,
): Promise<Answer<undefined>> => call('PUT', `${pathOf(session, question)}/answer`, nothing, answer)

/** Shows everyone's answers to everyone at once. */
export const showScaleAnswers = (
  session: SessionId,
  question: ScaleQuestionId,
): Promise<Answer<ScaleQuestionResponse>> =>
  call('POST', `${pathOf(session, question)}/show`, ScaleQuestionResponse)

/** Takes the question away; what was answered is erased. */
export const removeScaleQuestion = (
  session: SessionId,
  question: ScaleQuestionId,
): Promise<Answer<undefined>> => call('DELETE', pathOf(session, question), nothing)
