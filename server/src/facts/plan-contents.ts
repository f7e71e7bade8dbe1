import type { PlanSources } from '@samenbord/shared/agreement'
import type { PlanContent, SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { Workshop } from '../export/workshop.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { Tables } from '../sync/tables.ts'

/** The plans of the tables as they stand now, apart from their documents. */
export interface PlanContents {
  of(sessionId: SessionId): Promise<Result<PlanContent, 'storage-failing'>>
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
    participants: store.participants.at(sessionId).filter(({ status }) => status === 'admitted'),
    reach: new Map(
      store.profileCards
        .of(sessionId)
        .flatMap(({ participantId, reach }) => (reach === null ? [] : [[participantId, reach]])),
    ),
  }
}

export const createPlanContents = (
  store: FactStore,
  tables: Tables,
  workshop: Workshop,
  log: Logger,
): PlanContents => ({
  of: async (sessionId) => {
    const sources = sourcesOf(store, sessionId)
    let document: Uint8Array
    try {
      document = await tables.document(sessionId)
    } catch (err) {
      log.error({ err, sessionId }, 'the document of a table could not be read')
      return refused('storage-failing')
    }
    return ok(await workshop.content(document, sources))
  },
})
