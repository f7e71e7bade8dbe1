import type { LegalBasis, ParticipantId, SessionId, SharingRule } from '@samenbord/shared/model'
import { answerOn, isLooser } from '@samenbord/shared/permission'
import { dayOf } from '@samenbord/shared/plan'
import {
  type LegalBasisRequest,
  ok,
  type Result,
  refused,
  type SharingRequest,
} from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { SharingGate } from '../access/knowing.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'
import { momentOf } from './moment.ts'
import { mayBeNotedFor } from './speaking.ts'

/** *Wat mag wie weten?* What residents let people know, and that it holds. */
export interface Sharing {
  /** What this viewer may see of it; a big screen sees nothing of it. */
  seenBy(sessionId: SessionId, viewer: ParticipantId | 'beamer'): SharingRule[]
  /**
   * Says what a resident lets someone know. A resident says it for themself; who leads or takes notes
   * writes down what was said aloud, and cannot loosen what a resident chose in the own screen.
   */
  say(
    me: StoredParticipant,
    about: ParticipantId,
    said: SharingRequest,
  ): Result<null, 'participant-unknown' | 'forbidden' | 'sharing-own'>
  /** On what else than consent the table meets; it opens nothing that a resident closed. */
  stateBasis(me: StoredParticipant, basis: LegalBasisRequest['basis']): void
  /** Someone came to the table, or left it. */
  arrived(participant: StoredParticipant): void
  left(participant: StoredParticipant): void
  /** Closes the table to whoever may no longer know what is on it. */
  enforce(sessionId: SessionId): void
  /** The same at all tables: leave runs out with the day. */
  enforceAll(): void
  /** After a start: nobody is at any table yet. */
  afterStart(): void
  /** Nothing is closed any more by itself. */
  stop(): void
  /** Tells everyone what they may see of it, after someone's part at the table changed. */
  announce(sessionId: SessionId): void
}

/**
 * Closes a table by itself, to whom that matters, once the last resident has been gone for
 * `gate.graceMs`. After `stop` it does not.
 */
export const createSharing = (
  store: FactStore,
  tables: Tables,
  gate: SharingGate,
  agendas: Agendas,
  log: Logger,
  now: () => number,
): Sharing => {
  const leaving = new Map<SessionId, NodeJS.Timeout>()

  const seenBy: Sharing['seenBy'] = (sessionId, viewer) => {
    if (viewer === 'beamer') return []
    const me = store.participants.get(sessionId, viewer)
    if (me === undefined) return []
    const rules = store.sharingRules.of(sessionId)
    return me.kind === 'resident' || agendas.mayNote(me)
      ? rules
      : rules.filter((r) => r.about === viewer)
  }

  const announce = (sessionId: SessionId): void => {
    for (const { id } of store.participants.admitted(sessionId)) {
      tables.announce(sessionId, { type: 'sharing', rules: seenBy(sessionId, id) }, id)
    }
  }

  const enforce = (sessionId: SessionId): void => {
    for (const participant of store.participants.admitted(sessionId)) {
      const state = gate.knowing(participant)
      if (state !== 'open') tables.dismiss(sessionId, participant.id, state)
    }
  }

  /** Whether this is looser than what the resident chose in the own screen, whatever was noted since. */
  const loosensOwn = (about: ParticipantId, said: SharingRequest): boolean => {
    const own = store.sharingRules.ownChoice(about, said.saidBy)
    if (own === undefined) return false
    if (isLooser(said.answer, answerOn(own, today()))) return true
    return said.answer !== 'no' && lasts(said.until) > lasts(own.until)
  }

  const today = () => dayOf(new Date(now()))

  /** Closes the table, when the last resident has been gone for long enough, to whom that matters. */
  const closeLater = (sessionId: SessionId): void => {
    clearTimeout(leaving.get(sessionId))
    const timer = setTimeout(() => {
      leaving.delete(sessionId)
      try {
        enforce(sessionId)
      } catch (err) {
        // It is done again with the next sweep.
        log.error({ err, sessionId }, 'a table could not be closed to who may not know')
      }
    }, gate.graceMs)
    leaving.set(sessionId, timer.unref())
  }

  const noteGone = (sessionId: SessionId): void => {
    store.sessions.setResidents(sessionId, { areHere: false, leftAt: now() })
    closeLater(sessionId)
  }

  const noteHere = (sessionId: SessionId): void => {
    clearTimeout(leaving.get(sessionId))
    leaving.delete(sessionId)
    store.sessions.setResidents(sessionId, { areHere: true, leftAt: null })
  }

  const isResidentHere = (sessionId: SessionId): boolean =>
    store.participants.residents(sessionId).some(({ id }) => tables.isPresent(sessionId, id))

  return {
    seenBy,
    say: (me, about, said) => {
      const { sessionId } = me
      const subject = store.participants.get(sessionId, about)
      if (subject === undefined || subject.status === 'removed' || subject.kind === 'resident') {
        return refused('participant-unknown')
      }
      const isOwn = me.kind === 'resident'
      if (!isOwn && !agendas.mayNote(me)) return refused('forbidden')
      if (!isOwn && !mayBeNotedFor(store, sessionId, said.saidBy))
        return refused('participant-unknown')
      if (!isOwn && loosensOwn(about, said)) return refused('sharing-own')
      store.atomically(() => {
        // The household speaks for itself from now on: no longer without a name, or by who left.
        if (isOwn) store.sharingRules.dropOfAbsent(about)
        else if (said.saidBy !== null) store.sharingRules.dropNameless(about)
        store.sharingRules.put(sessionId, {
          ...said,
          about,
          saidBy: isOwn ? me.id : said.saidBy,
          notedBy: isOwn ? null : me.id,
          saidAt: momentOf(now()),
        })
      })
      enforce(sessionId)
      announce(sessionId)
      return ok(null)
    },
    stateBasis: ({ sessionId, id }, stated) => {
      const basis: LegalBasis | null = stated && {
        ...stated,
        statedBy: id,
        statedAt: momentOf(now()),
      }
      store.sessions.setLegalBasis(sessionId, basis)
      tables.announce(sessionId, { type: 'legal-basis', basis })
    },
    arrived: ({ kind, sessionId }) => {
      if (kind === 'resident') noteHere(sessionId)
    },
    left: ({ kind, sessionId }) => {
      if (kind === 'resident' && !isResidentHere(sessionId)) noteGone(sessionId)
    },
    enforce,
    enforceAll: () => {
      // Nobody told that the first one came or that the last one left: the disk failed just then, or the
      // table did.
      const noted = store.sessions.withResidentsHere()
      for (const sessionId of tables.occupied()) {
        if (!noted.includes(sessionId) && isResidentHere(sessionId)) noteHere(sessionId)
      }
      for (const sessionId of noted) if (!isResidentHere(sessionId)) noteGone(sessionId)
      for (const sessionId of store.sharingRules.sessions()) enforce(sessionId)
    },
    afterStart: () => {
      for (const sessionId of store.sessions.withResidentsHere()) noteGone(sessionId)
    },
    stop: () => {
      for (const timer of leaving.values()) clearTimeout(timer)
      leaving.clear()
    },
    announce,
  }
}

/** The last day of a leave, so that one without an end comes after all others. */
const lasts = (until: string | null): string => until ?? '9999-12-31'
