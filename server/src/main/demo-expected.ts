import type { ParticipantId } from '@samenbord/shared/model'
import { expected } from '../demo/expected.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { RunningServer } from './server.ts'

/** Lays at the worked case what two of its people expected of each other. */
export const layExpected = (
  { facts, store }: Pick<RunningServer, 'facts' | 'store'>,
  leader: StoredParticipant,
  nurseId: ParticipantId,
): void => {
  const nurse = store.participants.get(leader.sessionId, nurseId)
  if (nurse === undefined) throw new Error('no nurse at the demonstration')
  const begun = facts.expectations.begin(leader, { sides: [leader.id, nurse.id] })
  if (!begun.ok) throw new Error('what is expected could not be stored')
  const { id } = begun.value
  facts.expectations.answer(leader, id, expected.ofLeader)
  facts.expectations.answer(nurse, id, expected.ofNurse)
  facts.expectations.show(leader, id)
  facts.expectations.setOutcome(leader, id, expected.outcome)
}
