import type { LeadCourse, LeadWish, ParticipantId, SessionId } from '@samenbord/shared/model'
import {
  type LeadWishRequest,
  ok,
  type Result,
  refused,
  type SetLeadRequest,
} from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'
import { momentOf } from './moment.ts'
import { mayBeNotedFor } from './speaking.ts'

/** *Wie houdt het overzicht?* */
export interface Leads {
  /**
   * Says who keeps the overview and who is the deputy: people at the table, or nobody. A handover
   * that was under way ends with it.
   */
  set(
    me: StoredParticipant,
    lead: SetLeadRequest,
  ): Result<null, 'participant-unknown' | 'lead-moved'>
  /**
   * Says whom a resident would like to keep the overview. A resident says it for themself; who leads
   * or takes notes writes down what was said aloud, but not over what a resident chose in the own
   * screen. Not at a team's table.
   */
  wish(
    me: StoredParticipant,
    wish: LeadWishRequest,
  ): Result<null, 'participant-unknown' | 'forbidden' | 'lead-wish-own'>
  /**
   * The lead goes to someone else, if it still is with who had it; the resident's word is that it does.
   * Answers whether it did. Tells nobody.
   */
  pass(
    sessionId: SessionId,
    from: ParticipantId,
    to: ParticipantId,
    word: Omit<LeadWish, 'lead'>,
  ): boolean
  /**
   * Someone leaves. The deputy takes over from a lead who goes, since that is what was agreed; a
   * handover that they had a part in ends. Answers whether there is something to tell.
   */
  forget(sessionId: SessionId, participantId: ParticipantId): boolean
  /** What residents said of it, handovers, and how the lead came to be who it is. */
  course(sessionId: SessionId): LeadCourse
  announce(sessionId: SessionId): void
}

/** Tells the lead together with its course: wishes, handovers and changes. */
export const createLeads = (
  store: FactStore,
  tables: Tables,
  agendas: Agendas,
  now: () => number,
): Leads => {
  const isAtTable = (sessionId: SessionId, id: ParticipantId | null): boolean =>
    id === null || store.participants.isAdmitted(sessionId, id)

  const course = (sessionId: SessionId): LeadCourse => ({
    wishes: store.leadCourse.wishesOf(sessionId),
    handovers: store.handovers.of(sessionId),
    changes: store.leadCourse.changesOf(sessionId),
  })

  const announceCourse = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'lead-course', course: course(sessionId) })
  }

  const announce = (sessionId: SessionId): void => {
    const stored = store.sessions.get(sessionId)
    if (stored !== undefined) tables.announce(sessionId, { type: 'lead', lead: stored.lead })
    announceCourse(sessionId)
  }

  /** The handover that is under way can lead nowhere any more. */
  const overtake = (sessionId: SessionId): void => {
    const open = store.handovers.openOf(sessionId)
    if (open === undefined) return
    store.handovers.change({ ...open, state: 'overtaken', endedAt: momentOf(now()) })
  }

  /** A resident's word, over what stands for nobody in particular. */
  const putWish = (sessionId: SessionId, wish: LeadWish): void => {
    if (wish.saidBy !== null) store.leadCourse.removeWish(sessionId, null)
    store.leadCourse.putWish(sessionId, wish)
  }

  return {
    set: ({ sessionId, id }, { lead, deputy, instead }) => {
      const current = store.sessions.get(sessionId)?.lead
      const isMoved = instead?.lead !== current?.lead || instead?.deputy !== current?.deputy
      if (instead !== undefined && isMoved) return refused('lead-moved')
      if (!isAtTable(sessionId, lead) || !isAtTable(sessionId, deputy)) {
        return refused('participant-unknown')
      }
      store.atomically(() => {
        const before = store.sessions.get(sessionId)?.lead.lead ?? null
        store.sessions.setLead(sessionId, { lead, deputy })
        if (before === lead) return
        store.leadCourse.addChange(sessionId, { how: 'chosen', lead, by: id, at: momentOf(now()) })
        overtake(sessionId)
      })
      announce(sessionId)
      return ok(null)
    },
    wish: (me, { lead, saidBy: toldBy = null }) => {
      const { sessionId } = me
      if (store.sessions.get(sessionId)?.session.household == null) return refused('forbidden')
      const isOwn = me.kind === 'resident'
      if (!isOwn && !agendas.mayNote(me)) return refused('forbidden')
      if (!isOwn && !mayBeNotedFor(store, sessionId, toldBy)) return refused('participant-unknown')
      if (!isAtTable(sessionId, lead)) return refused('participant-unknown')
      const saidBy = isOwn ? me.id : toldBy
      const before = store.leadCourse.wishesOf(sessionId).find((wish) => wish.saidBy === saidBy)
      if (!isOwn && before !== undefined && before.notedBy === null) {
        return refused('lead-wish-own')
      }
      store.atomically(() => {
        if (lead === null) store.leadCourse.removeWish(sessionId, saidBy)
        else {
          const notedBy = isOwn ? null : me.id
          putWish(sessionId, { lead, saidBy, notedBy, saidAt: momentOf(now()) })
        }
      })
      announceCourse(sessionId)
      return ok(null)
    },
    pass: (sessionId, from, to, word) => {
      const before = store.sessions.get(sessionId)?.lead
      if (before?.lead !== from) return false
      const deputy = before.deputy === to ? null : before.deputy
      store.sessions.setLead(sessionId, { lead: to, deputy })
      putWish(sessionId, { ...word, lead: to })
      return true
    },
    forget: (sessionId, participantId) => {
      const wished = store.leadCourse.forget(sessionId, participantId)
      const open = store.handovers.openOf(sessionId)
      const hadPart = open?.from === participantId || open?.to === participantId
      if (hadPart) overtake(sessionId)
      const before = store.sessions.get(sessionId)?.lead
      if (before?.lead !== participantId && before?.deputy !== participantId) {
        return wished || hadPart
      }
      const wasLead = before.lead === participantId
      const lead = wasLead ? before.deputy : before.lead
      store.sessions.setLead(sessionId, { lead, deputy: null })
      if (wasLead) {
        const change = { how: 'took-over', from: participantId, lead, at: momentOf(now()) } as const
        store.leadCourse.addChange(sessionId, change)
      }
      return true
    },
    course,
    announce,
  }
}
