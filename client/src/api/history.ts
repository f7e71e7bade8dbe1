import type { MeetingId, SessionId } from '@samenbord/shared/model'
import { MeetingListResponse } from '@samenbord/shared/protocol'
import { type Answer, call, fetchBytes } from './call.ts'

/** The meetings of a session, newest first. */
export const listMeetings = (session: SessionId): Promise<Answer<MeetingListResponse>> =>
  call('GET', `/sessions/${session}/meetings`, MeetingListResponse)

/** The document as it was at the end of a meeting: one Yjs update of version 1. */
export const fetchSnapshot = (
  session: SessionId,
  meeting: MeetingId,
): Promise<Answer<Uint8Array>> => fetchBytes(`/sessions/${session}/meetings/${meeting}/snapshot`)
