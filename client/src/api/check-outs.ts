import type { CheckOutAnswer, MeetingId, SessionId } from '@samenbord/shared/model'
import { CheckOutListResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** Of each meeting what I may know of its check-out, newest first. */
export const listCheckOuts = (session: SessionId): Promise<Answer<CheckOutListResponse>> =>
  call('GET', `/sessions/${session}/check-outs`, CheckOutListResponse)

/** Answers the questions at the end of the meeting that is going on, or answers anew. */
export const putCheckOut = (
  session: SessionId,
  answer: CheckOutAnswer,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/check-out`, nothing, answer, { keepalive: true })

/** Shows the answers of a meeting to those who may see them. */
export const showCheckOut = (session: SessionId, meeting: MeetingId): Promise<Answer<undefined>> =>
  call('POST', `/sessions/${session}/meetings/${meeting}/check-out/show`, nothing)
