import { interests } from '../demo/expected.ts'
import { cards } from '../demo/profile-cards.ts'
import { everyoneAt, type Seats } from '../demo/seats.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { RunningServer } from './server.ts'

/**
 * Seats the others of the worked case beside who leads it, and has each say who they are and on whose
 * behalf they sit there. Nobody of them is there.
 */
export const seatOthers = (
  { store, facts }: Pick<RunningServer, 'store' | 'facts'>,
  leader: StoredParticipant,
  seats: Seats,
): void => {
  for (const { seat, id, ...someone } of everyoneAt(seats)) {
    const participant: StoredParticipant =
      id === leader.id
        ? leader
        : {
            ...someone,
            id,
            sessionId: leader.sessionId,
            accountId: null,
            invitationId: null,
            access: 'edit',
            status: 'admitted',
            joinedAt: leader.joinedAt,
          }
    if (participant !== leader) store.participants.add(participant)
    facts.profileCards.write(participant, id, cards[seat])
    facts.interests.say(participant, id, interests[seat])
  }
}
