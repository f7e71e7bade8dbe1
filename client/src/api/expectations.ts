import type {
  ExpectationAnswer,
  ExpectationId,
  ParticipantId,
  SessionId,
} from '@samenbord/shared/model'
import { ExpectationAnswerResponse, ExpectationResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

const pathOf = (session: SessionId, expectation: ExpectationId): string =>
  `/sessions/${session}/expectations/${expectation}`

/** Asks two people what they expect of each other. */
export const beginExpectation = (
  session: SessionId,
  sides: readonly [ParticipantId, ParticipantId],
): Promise<Answer<ExpectationResponse>> =>
  call('POST', `/sessions/${session}/expectations`, ExpectationResponse, { sides })

/** What I wrote, if I did. */
export const getExpectationAnswer = (
  session: SessionId,
  expectation: ExpectationId,
): Promise<Answer<ExpectationAnswerResponse>> =>
  call('GET', `${pathOf(session, expectation)}/answer`, ExpectationAnswerResponse)

/** Writes, or writes anew; the server keeps it until it is shown. */
export const putExpectationAnswer = (
  session: SessionId,
  expectation: ExpectationId,
  answer: ExpectationAnswer,
): Promise<Answer<undefined>> =>
  call('PUT', `${pathOf(session, expectation)}/answer`, nothing, answer)

/** Shows what both wrote, side by side. */
export const showExpectation = (
  session: SessionId,
  expectation: ExpectationId,
): Promise<Answer<ExpectationResponse>> =>
  call('POST', `${pathOf(session, expectation)}/show`, ExpectationResponse)

/** Notes what the two do from now on. */
export const putExpectationOutcome = (
  session: SessionId,
  expectation: ExpectationId,
  outcome: string | null,
): Promise<Answer<undefined>> =>
  call('PUT', `${pathOf(session, expectation)}/outcome`, nothing, { outcome })

/** Takes it away; what was written is erased. */
export const removeExpectation = (
  session: SessionId,
  expectation: ExpectationId,
): Promise<Answer<undefined>> => call('DELETE', pathOf(session, expectation), nothing)
