import type {
  AgendaChange,
  InterestWords,
  LegalBasis,
  ParticipantId,
  ProfileWords,
  Round,
  SessionId,
  TimerChange,
} from '@samenbord/shared/model'
import { AgendaResponse, type SharingRequest } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/**
 * Changes the agenda this screen shows, whose version is `seen`. Refused as `agenda-moved` when the
 * table has gone on since, which is then told anew.
 */
export const changeAgenda = (
  session: SessionId,
  seen: number,
  change: AgendaChange,
): Promise<Answer<AgendaResponse>> =>
  call('POST', `/sessions/${session}/agenda`, AgendaResponse, { expected: seen, change })

/** Says what a resident lets this participant know. */
export const setSharing = (
  session: SessionId,
  about: ParticipantId,
  said: SharingRequest,
): Promise<Answer<undefined>> => call('PUT', `/sessions/${session}/sharing/${about}`, nothing, said)

/** Says on what else than consent the table meets; null is on nothing else. */
export const setLegalBasis = (
  session: SessionId,
  basis: Pick<LegalBasis, 'words' | 'decidedBy'> | null,
): Promise<Answer<undefined>> => call('PUT', `/sessions/${session}/legal-basis`, nothing, { basis })

/** Says what stands on someone's card: one's own, or noted for who cannot write it. */
export const writeCard = (
  session: SessionId,
  whose: ParticipantId,
  words: ProfileWords,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/participants/${whose}/card`, nothing, words, {
    keepalive: true,
  })

/** Says on whose behalf I sit here, or writes down what another says. */
export const sayInterest = (
  session: SessionId,
  whose: ParticipantId,
  words: InterestWords,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/participants/${whose}/interest`, nothing, words)

/** Lets everyone speak in turn, or ends that. */
export const setRound = (session: SessionId, round: Round | null): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/round`, nothing, { round })

/** Sets the timer that everyone sees. */
export const changeTimer = (session: SessionId, change: TimerChange): Promise<Answer<undefined>> =>
  call('POST', `/sessions/${session}/timer`, nothing, change)
