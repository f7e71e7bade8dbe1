import { type PlanSources, withoutFamilyTree, withoutKept } from '@samenbord/shared/agreement'
import type { PlanContent, SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { Workshop } from '../export/workshop.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { Tables } from '../sync/tables.ts'

/** The plans of the tables as they stand now, apart from their documents. */
export interface PlanContents {
  /** Without what is to be seen by nobody else, also when it became so while the plan was read. */
  of(sessionId: SessionId): Promise<Result<PlanContent, 'storage-failing'>>
  /**
   * A plan that was read, without what residents keep for themselves by now and, when that was turned
   * off since, without the family tree. Who was named there only stays among its people.
   */
  stillShown(sessionId: SessionId, content: PlanContent): PlanContent
}

/** What a plan is made of besides its document. */
export const sourcesOf = (store: FactStore, sessionId: SessionId): Omit<PlanSources, 'plan'> => {
  const stored = store.sessions.get(sessionId)
  if (stored === undefined) throw new Error('a participant without a session')
  const { session, lead, familyTree } = stored
  return {
    session,
    lead,
    familyTree: familyTree.on,
    interests: store.interests.of(sessionId),
    participants: store.participants.admitted(sessionId),
    reach: new Map(
      store.profileCards
        .of(sessionId)
        .flatMap(({ participantId, reach }) => (reach === null ? [] : [[participantId, reach]])),
    ),
  }
}

/** Has documents read by `workshop`, so that no other table waits for it. */
export const createPlanContents = (
  store: FactStore,
  tables: Tables,
  workshop: Workshop,
  log: Logger,
): PlanContents => {
  const stillShown: PlanContents['stillShown'] = (sessionId, content) => {
    // Whoever hides something keeps it first, and then takes it out of the document: it may lie there yet.
    const kept = store.participants
      .at(sessionId)
      .flatMap(({ id, kind }) => (kind === 'resident' ? store.kept.of(id) : []))
    const shown = withoutKept(content, kept)
    return store.sessions.get(sessionId)?.familyTree.on === true ? shown : withoutFamilyTree(shown)
  }

  return {
    of: async (sessionId) => {
      const sources = sourcesOf(store, sessionId)
      let document: Uint8Array
      try {
        document = await tables.document(sessionId)
      } catch (err) {
        log.error({ err, sessionId }, 'the document of a table could not be read')
        return refused('storage-failing')
      }
      return ok(stillShown(sessionId, await workshop.content(document, sources)))
    },
    stillShown,
  }
}
