import { Meeting, type ParticipantId, Session, type SessionId } from '@samenbord/shared/model'
import {
  type ChangeSessionRequest,
  type CreateSessionRequest,
  CreateSessionResponse,
  SessionListResponse,
  SessionResponse,
} from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** The account's own sessions, last used first. */
export const listSessions = (): Promise<Answer<SessionListResponse>> =>
  call('GET', '/sessions', SessionListResponse)

/** Makes a session of the account that is signed in. */
export const createSession = (
  request: CreateSessionRequest,
): Promise<Answer<CreateSessionResponse>> =>
  call('POST', '/sessions', CreateSessionResponse, request)

/** The session and who I am in it; also for someone who waits. */
export const getSession = (id: SessionId): Promise<Answer<SessionResponse>> =>
  call('GET', `/sessions/${id}`, SessionResponse)

/** Changes what is given of a session, and leaves the rest; answers how it is then. */
export const changeSession = (
  id: SessionId,
  change: ChangeSessionRequest,
): Promise<Answer<Session>> => call('PATCH', `/sessions/${id}`, Session, change)

/** Erases the session with all that belongs to it. */
export const eraseSession = (id: SessionId): Promise<Answer<undefined>> =>
  call('DELETE', `/sessions/${id}`, nothing)

/** Asks everyone to look along with someone, or with nobody. */
export const setSpotlight = (
  id: SessionId,
  participantId: ParticipantId | null,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${id}/spotlight`, nothing, { participantId })

/** Begins a meeting with those who are there, after one was ended; or answers the one that is on. */
export const beginMeeting = (id: SessionId): Promise<Answer<Meeting>> =>
  call('POST', `/sessions/${id}/meetings/begin`, Meeting)

/** Says that this meeting is over; answers the one that ended, if one was going on. */
export const endMeeting = (id: SessionId): Promise<Answer<Meeting | undefined>> =>
  call('POST', `/sessions/${id}/meetings/end`, Meeting.optional())
