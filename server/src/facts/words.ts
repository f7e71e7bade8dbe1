import type { ParticipantId, WordGiven } from '@samenbord/shared/model'
import { type GiveWordRequest, ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Agendas } from './agendas.ts'
import { momentOf } from './moment.ts'
import { mayBeNotedFor } from './speaking.ts'

/** The words of a receiver and of residents: said in the own screen, or aloud to who notes. */
export interface Words {
  /** The word as it is kept, if this person may give or note it. */
  given(
    me: StoredParticipant,
    word: GiveWordRequest,
    receiver: ParticipantId | null,
  ): Result<WordGiven, 'forbidden' | 'participant-unknown'>
  /** Whether this was written down over what someone said in the own screen. */
  isNotedOverOwn(before: WordGiven | null, word: WordGiven): boolean
}

/** Keeps with each word whose it is and, when that person did not give it, who noted it. */
export const createWords = (store: FactStore, agendas: Agendas, now: () => number): Words => {
  const word = (
    { id }: StoredParticipant,
    says: WordGiven['says'],
    by: ParticipantId | null,
  ): WordGiven => ({
    says,
    by,
    notedBy: by === id ? null : id,
    at: momentOf(now()),
  })

  return {
    given: (me, { of, says, saidBy = null }, receiver) => {
      if (of === 'receiver') {
        if (receiver === null) return refused('participant-unknown')
        if (me.id !== receiver && !agendas.mayNote(me)) return refused('forbidden')
        return ok(word(me, says, receiver))
      }
      if (me.kind === 'resident') return ok(word(me, says, me.id))
      if (!agendas.mayNote(me)) return refused('forbidden')
      if (!mayBeNotedFor(store, me.sessionId, saidBy)) return refused('participant-unknown')
      return ok(word(me, says, saidBy))
    },
    isNotedOverOwn: (before, { notedBy }) =>
      before !== null && before.notedBy === null && notedBy !== null,
  }
}
