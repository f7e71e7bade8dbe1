import type { PollAnswer, PollForm, PollId, SessionId } from '@samenbord/shared/model'
import { PollAnswerResponse, PollResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

const pathOf = (session: SessionId, poll: PollId): string => `/sessions/${session}/polls/${poll}`

/** Puts a question of words or dots to the table. */
export const askPoll = (
  session: SessionId,
  words: string,
  form: PollForm,
): Promise<Answer<PollResponse>> =>
  call('POST', `/sessions/${session}/polls`, PollResponse, { words, form })

/** What I answered, if I did. */
export const getPollAnswer = (
  session: SessionId,
  poll: PollId,
): Promise<Answer<PollAnswerResponse>> =>
  call('GET', `${pathOf(session, poll)}/answer`, PollAnswerResponse)

/** Answers, or answers anew; the server keeps it until the answers are shown. */
export const putPollAnswer = (
  session: SessionId,
  poll: PollId,
  answer: PollAnswer,
): Promise<Answer<undefined>> => call('PUT', `${pathOf(session, poll)}/answer`, nothing, answer)

/** Shows what came of it to everyone at once. */
export const showPoll = (session: SessionId, poll: PollId): Promise<Answer<PollResponse>> =>
  call('POST', `${pathOf(session, poll)}/show`, PollResponse)

/** Takes the question away; what was answered is erased. */
export const removePoll = (session: SessionId, poll: PollId): Promise<Answer<undefined>> =>
  call('DELETE', pathOf(session, poll), nothing)
