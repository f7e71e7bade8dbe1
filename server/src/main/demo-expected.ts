import { ParticipantId } from '@samenbord/shared/model'
import { newId } from '../access/secret.ts'
import { expected, interests, practiceNurse } from '../demo/expected.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { RunningServer } from './server.ts'

/** Seats the nurse of the practice at the worked case, who came in once and left again. */
export const seatNurse = (
  { store }: Pick<RunningServer, 'store'>,
  leader: StoredParticipant,
): StoredParticipant => {
  const nurse: StoredParticipant = {
    ...practiceNurse,
    id: newId(ParticipantId),
    sessionId: leader.sessionId,
    accountId: null,
    invitationId: null,
    kind: 'professional',
    access: 'edit',
    status: 'admitted',
    colour: 2,
    joinedAt: leader.joinedAt,
  }
  store.participants.add(nurse)
  return nurse
}

/** Lays at the worked case what two of its people expected of each other, and on whose behalf they sit. */
export const layExpected = (
  { facts }: Pick<RunningServer, 'facts'>,
  leader: StoredParticipant,
  nurse: StoredParticipant,
): void => {
  const begun = facts.expectations.begin(leader, { sides: [leader.id, nurse.id] })
  if (!begun.ok) throw new Error('what is expected could not be stored')
  const { id } = begun.value
  facts.expectations.answer(leader, id, expected.ofLeader)
  facts.expectations.answer(nurse, id, expected.ofNurse)
  facts.expectations.show(leader, id)
  facts.expectations.setOutcome(leader, id, expected.outcome)
  facts.interests.say(leader, leader.id, interests.ofLeader)
  facts.interests.say(nurse, nurse.id, interests.ofNurse)
}
