import { showsFamilyTree } from '@samenbord/shared/agreement'
import type { FamilyTree } from '@samenbord/shared/model'
import { type FamilyTreeRequest, ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'
import type { Agreements } from './agreements.ts'
import { momentOf } from './moment.ts'
import { mayBeNotedFor } from './speaking.ts'

/** Whether the family tree can be seen at a table: off until a resident asks for it. */
export interface FamilyTrees {
  /**
   * A resident asks for it, or for it to go away. Who leads or takes notes writes down what a resident
   * with a seat asked aloud, or a household of which nobody has one. Not at a team's table.
   */
  ask(
    me: StoredParticipant,
    asked: FamilyTreeRequest,
  ): Result<null, 'participant-unknown' | 'forbidden'>
}

/** Whoever has the tree go away also ends a proposal that shows it. */
export const createFamilyTrees = (
  store: FactStore,
  tables: Tables,
  agendas: Agendas,
  agreements: Agreements,
  now: () => number,
): FamilyTrees => ({
  ask: (me, { on, askedBy = null }) => {
    const { sessionId } = me
    if (store.sessions.get(sessionId)?.session.household == null) return refused('forbidden')
    const isOwn = me.kind === 'resident'
    if (!isOwn && !agendas.mayNote(me)) return refused('forbidden')
    if (!isOwn && !mayBeNotedFor(store, sessionId, askedBy)) return refused('participant-unknown')
    const familyTree: FamilyTree = on
      ? {
          on,
          askedBy: isOwn ? me.id : askedBy,
          notedBy: isOwn ? null : me.id,
          askedAt: momentOf(now()),
        }
      : { on }
    store.sessions.setFamilyTree(sessionId, familyTree)
    if (!on) agreements.lapseWhere(sessionId, showsFamilyTree)
    tables.announce(sessionId, { type: 'family-tree', familyTree })
    return ok(null)
  },
})
