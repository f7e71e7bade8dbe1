import type { Guide, SeenGuide } from '@samenbord/shared/model'
import { type GuideRequest, ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/** *Samen een afspraak maken*: which question everyone has before them. */
export interface Guides {
  /**
   * Goes from the question this person saw to another, or to none. When the table is elsewhere by
   * now it stays there, and this person is told where. A team's table, without a plan, has none.
   */
  set(
    by: StoredParticipant,
    wanted: GuideRequest,
  ): Result<null, 'session-unknown' | 'forbidden' | 'guide-moved'>
}

/** Keeps the question with the session. A team's table has none: it has no household that wishes. */
export const createGuides = (store: FactStore, tables: Tables): Guides => ({
  set: ({ sessionId, id }, { guide, expected }) => {
    const stored = store.sessions.get(sessionId)
    if (stored === undefined) return refused('session-unknown')
    if (stored.session.household === null) return refused('forbidden')
    // Asked for twice, by a browser that missed the answer or by two people at once.
    if (isSame(stored.guide, guide) && stored.guide?.goalId === guide?.goalId) return ok(null)
    if (!isSame(stored.guide, expected)) {
      tables.announce(sessionId, { type: 'guide', guide: stored.guide }, id)
      return refused('guide-moved')
    }
    store.sessions.setGuide(sessionId, guide)
    tables.announce(sessionId, { type: 'guide', guide })
    return ok(null)
  },
})

const isSame = (guide: Guide | null, seen: SeenGuide | null): boolean =>
  guide?.actionId === seen?.actionId && guide?.step === seen?.step
