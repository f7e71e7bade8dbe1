import {
  type Handover,
  HandoverId,
  type ParticipantId,
  type SessionId,
  type WordGiven,
} from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import {
  type GiveWordRequest,
  ok,
  type ProposeHandoverRequest,
  type Result,
  refused,
} from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'
import type { Leads } from './leads.ts'
import { momentOf } from './moment.ts'
import type { Words } from './words.ts'

/**
 * *Warme overdracht*: the lead goes to someone else only when the receiver and a resident, both at the
 * table, said yes.
 */
export interface Handovers {
  /** The lead, or who leads the meeting, proposes it; at most one at a time. */
  propose(
    me: StoredParticipant,
    wanted: ProposeHandoverRequest,
  ): Result<null, 'forbidden' | 'participant-unknown' | 'handover-open' | 'handover-overtaken'>
  /**
   * The word of the receiver or a resident, in the own screen or as written down. A no ends it, and
   * the lead stays who it was.
   */
  answer(
    me: StoredParticipant,
    id: HandoverId,
    word: GiveWordRequest,
  ): Result<
    null,
    | 'forbidden'
    | 'participant-unknown'
    | 'handover-unknown'
    | 'handover-apart'
    | 'handover-overtaken'
  >
  /** Stops it: who proposed it, the lead, or who leads the meeting. */
  withdraw(me: StoredParticipant, id: HandoverId): Result<null, 'forbidden' | 'handover-unknown'>
}

/** Tells each handover by way of `leads`, as part of how the lead came to be who it is. */
export const createHandovers = (
  store: FactStore,
  tables: Tables,
  agendas: Agendas,
  leads: Leads,
  words: Words,
  now: () => number,
): Handovers => {
  /** Whether a resident is at the table: that one, or without a name any of the household. */
  const isResidentThere = (sessionId: SessionId, saidBy: ParticipantId | null): boolean => {
    const mode = agendas.current(sessionId)?.mode
    if (mode === 'without-resident') return false
    if (saidBy !== null) return tables.isPresent(sessionId, saidBy)
    const residents = store.participants.residents(sessionId)
    if (residents.length === 0) return mode === 'with-resident'
    return residents.some(({ id }) => tables.isPresent(sessionId, id))
  }

  const areTogether = (sessionId: SessionId, { to, resident }: Handover): boolean =>
    tables.isPresent(sessionId, to) && isResidentThere(sessionId, resident?.by ?? null)

  /** With this word; a resident who takes over says both in one. */
  const withWord = (
    handover: Handover,
    of: GiveWordRequest['of'],
    word: WordGiven,
    isBoth: boolean,
  ): Handover => ({
    ...handover,
    ...((of === 'receiver' || isBoth) && { receiver: word }),
    ...((of === 'resident' || isBoth) && { resident: word }),
  })

  const end = (handover: Handover, state: Handover['state']): void => {
    store.handovers.change({ ...handover, state, endedAt: momentOf(now()) })
  }

  return {
    propose: (me, { from, to }) => {
      const { sessionId } = me
      const stored = store.sessions.get(sessionId)
      // A team's table has no resident who could be there.
      if (stored?.session.household == null) return refused('forbidden')
      if (me.id !== stored.lead.lead && !may(me.access, 'lead.set')) return refused('forbidden')
      if (stored.lead.lead !== from) return refused('handover-overtaken')
      if (!store.participants.isAdmitted(sessionId, to)) return refused('participant-unknown')
      const proposed = store.handovers.add(sessionId, {
        id: newId(HandoverId),
        from,
        to,
        proposedBy: me.id,
        proposedAt: momentOf(now()),
        receiver: null,
        resident: null,
        state: 'open',
        endedAt: null,
      })
      if (!proposed) return refused('handover-open')
      leads.announce(sessionId)
      return ok(null)
    },
    answer: (me, id, asked) => {
      const { sessionId } = me
      const open = store.handovers.openOf(sessionId)
      if (open?.id !== id) return refused('handover-unknown')
      const word = words.given(me, asked, open.to)
      if (!word.ok) return word
      const { of, says } = asked
      if (words.isNotedOverOwn(open[of], word.value)) return refused('forbidden')
      const isBoth = word.value.by === open.to && store.participants.isResident(sessionId, open.to)
      const next = withWord(open, of, word.value, isBoth)
      if (says === 'yes' && !areTogether(sessionId, next)) return refused('handover-apart')
      const isStillLead = store.atomically(() => {
        if (store.sessions.get(sessionId)?.lead.lead !== open.from) {
          end(open, 'overtaken')
          return false
        }
        if (says === 'no') end(next, of === 'receiver' ? 'declined' : 'not-yet')
        else if (next.receiver === null || next.resident === null) store.handovers.change(next)
        else {
          const { by, notedBy, at } = next.resident
          leads.pass(sessionId, open.from, open.to, { saidBy: by, notedBy, saidAt: at })
          end(next, 'done')
        }
        return true
      })
      leads.announce(sessionId)
      return isStillLead ? ok(null) : refused('handover-overtaken')
    },
    withdraw: (me, id) => {
      const open = store.handovers.openOf(me.sessionId)
      if (open?.id !== id) return refused('handover-unknown')
      const isTheirs = me.id === open.proposedBy || me.id === open.from
      if (!isTheirs && !may(me.access, 'lead.set')) return refused('forbidden')
      end(open, 'withdrawn')
      leads.announce(me.sessionId)
      return ok(null)
    },
  }
}
