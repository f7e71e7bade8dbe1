import { Participant, type ParticipantId, type SessionId } from '@samenbord/shared/model'
import type { ChangeParticipantRequest } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

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
