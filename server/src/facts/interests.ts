import type { Interest, InterestWords, ParticipantId, SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'

/**
 * *Namens wie zit je hier?*: whose hat each wears, and what that one needs. It is told to who sits at
 * the table, each by themself, and so to no big screen.
 */
export interface Interests {
  of(sessionId: SessionId): Interest[]
  /**
   * Says it for oneself; who leads or takes notes writes down what another says aloud, and never over
   * what someone wrote. A resident wears no hat.
   */
  say(
    me: StoredParticipant,
    whose: ParticipantId,
    words: InterestWords,
  ): Result<null, 'participant-unknown' | 'forbidden' | 'interest-own'>
  /** Erases what someone said who leaves. Answers whether there is something to tell. */
  forget(participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Of a resident it keeps what they need and no hat: a resident sits there for themself. */
export const createInterests = (store: FactStore, tables: Tables, agendas: Agendas): Interests => {
  const of = (sessionId: SessionId): Interest[] => store.interests.of(sessionId)
  const announce = (sessionId: SessionId): void => {
    const interests = of(sessionId)
    for (const { id } of store.participants.at(sessionId)) {
      tables.announce(sessionId, { type: 'interests', interests }, id)
    }
  }

  return {
    of,
    announce,
    forget: (participantId) => store.interests.forget(participantId),
    say: (me, whose, { hat, needs }) => {
      const { sessionId } = me
      const person = store.participants.get(sessionId, whose)
      if (person?.status !== 'admitted') return refused('participant-unknown')
      const isOwn = me.id === whose
      if (!isOwn) {
        if (!agendas.mayNote(me)) return refused('forbidden')
        if (store.interests.get(whose)?.notedBy === null) return refused('interest-own')
      }
      const worn = person.kind === 'resident' ? null : hat
      const notedBy = isOwn ? null : me.id
      if (worn === null && needs === null) store.interests.forget(whose)
      else store.interests.put({ participantId: whose, hat: worn, needs, notedBy })
      announce(sessionId)
      return ok(null)
    },
  }
}
