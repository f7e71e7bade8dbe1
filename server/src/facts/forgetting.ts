import type { SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { Tables } from '../sync/tables.ts'

/** Leaving out of the shared document what was deleted from it. */
export interface Forgetting {
  /**
   * When this resolves, nobody who comes to the table gets a byte of what was deleted before. What was
   * kept of earlier meetings stays as it was.
   */
  forgetDeleted(sessionId: SessionId): Promise<Result<null, 'storage-failing'>>
}

export const createForgetting = (tables: Tables, log: Logger): Forgetting => ({
  forgetDeleted: async (sessionId) => {
    try {
      await tables.forgetDeleted(sessionId)
      return ok(null)
    } catch (err) {
      log.error({ err, sessionId }, 'what was deleted could not be forgotten')
      return refused('storage-failing')
    }
  },
})
