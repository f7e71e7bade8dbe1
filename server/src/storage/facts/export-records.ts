import { ExportRecord, type SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { written } from './row.ts'

/** Who took which file of a plan, and when. */
export interface ExportRecordStore {
  add(sessionId: SessionId, record: ExportRecord): void
  /** Newest first. */
  of(sessionId: SessionId): ExportRecord[]
}

const Row = z.object({ record: written(ExportRecord) })

/** Records are added and never taken away, except with their session. */
export const exportRecordStore = (db: FactDatabase): ExportRecordStore => ({
  add: (sessionId, record) => {
    db.run('INSERT INTO export_record (session_id, record) VALUES ($sessionId, $record)', {
      sessionId,
      record: JSON.stringify(record),
    })
  },
  of: (sessionId) =>
    db
      .all(
        Row,
        'SELECT record FROM export_record WHERE session_id = $sessionId ORDER BY place DESC',
        { sessionId },
      )
      .map(({ record }) => record),
})
