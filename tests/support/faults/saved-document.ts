import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SessionId } from '@samenbord/shared/model'
import * as Y from 'yjs'
import { SqliteDocumentStore } from '../../../server/src/storage/documents/sqlite-document-store.ts'

/** The database and its log; what SQLite needs besides, it makes itself. */
const FILES = ['documents.sqlite', 'documents.sqlite-wal']

/** The table of a session as the database of an ended server holds it, without its journal. */
export const savedDocument = async (dataDir: string, sessionId: SessionId): Promise<Y.Doc> => {
  const copy = mkdtempSync(join(tmpdir(), 'samenbord-saved-'))
  try {
    for (const name of FILES) {
      const file = join(dataDir, name)
      if (existsSync(file)) cpSync(file, join(copy, name))
    }
    const store = new SqliteDocumentStore(join(copy, 'documents.sqlite'))
    const stored = await store.load(`${sessionId}/table`)
    await store.close()
    const doc = new Y.Doc()
    for (const update of stored === undefined ? [] : [stored.base, ...stored.updates]) {
      Y.applyUpdate(doc, update)
    }
    return doc
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
