import { Participant, type ParticipantId, type SessionId } from '@samenbord/shared/model'
import { type ChangeParticipantRequest, ParticipantListResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** Everyone of a table: also for who leads it and may not know what is on it. */
export const listParticipants = (session: SessionId): Promise<Answer<ParticipantListResponse>> =>
  call('GET', `/sessions/${session}/participants`, ParticipantListResponse)

/** Changes someone's access, or lets someone in. */
export const changeParticipant = (
  session: SessionId,
  participant: ParticipantId,
  change: ChangeParticipantRequest,
): Promise<Answer<Participant>> =>
  call('PATCH', `/sessions/${session}/participants/${participant}`, Participant, change)

/** Asks someone to leave the table, or does not let in who waits. */
export const removeParticipant = (
  session: SessionId,
  participant: ParticipantId,
): Promise<Answer<undefined>> =>
  call('DELETE', `/sessions/${session}/participants/${participant}`, nothing)
