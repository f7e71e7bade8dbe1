import type { ParticipantId, ProfileCard, ProfileWords, SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'

/** *Wie is wie*: what each says of the own place at the table. */
export interface ProfileCards {
  of(sessionId: SessionId): ProfileCard[]
  /**
   * Writes one's own card; who leads or takes notes writes that of someone who has not written it, and
   * never over what someone wrote.
   */
  write(
    me: StoredParticipant,
    whose: ParticipantId,
    words: ProfileWords,
  ): Result<null, 'participant-unknown' | 'forbidden' | 'card-own'>
  /** Erases the card of someone who leaves. Answers whether there is something to tell. */
  forget(participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Who notes may write a card only as long as its owner has not. */
export const createProfileCards = (
  store: FactStore,
  tables: Tables,
  agendas: Agendas,
): ProfileCards => {
  const of = (sessionId: SessionId): ProfileCard[] => store.profileCards.of(sessionId)
  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'profile-cards', cards: of(sessionId) })
  }

  return {
    of,
    forget: (participantId) => store.profileCards.forget(participantId),
    announce,
    write: (me, whose, words) => {
      const { sessionId } = me
      if (!store.participants.isAdmitted(sessionId, whose)) return refused('participant-unknown')
      const isOwn = me.id === whose
      if (!isOwn) {
        if (!agendas.mayNote(me)) return refused('forbidden')
        if (store.profileCards.get(whose)?.notedBy === null) return refused('card-own')
      }
      store.profileCards.put({ ...words, participantId: whose, notedBy: isOwn ? null : me.id })
      announce(sessionId)
      return ok(null)
    },
  }
}
