import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SessionId } from '@samenbord/shared/model'
import * as Y from 'yjs'
import { mergeUpdates } from '../../../server/src/storage/documents/compaction.ts'
import type { JournalEntry } from '../../../server/src/storage/documents/document-store.ts'
import { SqliteDocumentStore } from '../../../server/src/storage/documents/sqlite-document-store.ts'
import { readRecords } from '../../../server/src/storage/journal/record.ts'

/** The database and its log; what SQLite needs besides, it makes itself. */
const FILES = ['documents.sqlite', 'documents.sqlite-wal']

/**
 * The table of a session as it is on the disk of an ended server for sure: in its database, and in what
 * was synced of its journal.
 */
export const savedDocument = async (
  dataDir: string,
  sessionId: SessionId,
  synced: ReadonlyMap<string, number>,
): Promise<Y.Doc> => {
  const copy = mkdtempSync(join(tmpdir(), 'samenbord-saved-'))
  try {
    for (const name of FILES) {
      const file = join(dataDir, name)
      if (existsSync(file)) cpSync(file, join(copy, name))
    }
    const store = new SqliteDocumentStore(join(copy, 'documents.sqlite'), mergeUpdates)
    store.append(syncedEntries(join(dataDir, 'journal'), synced))
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

const syncedEntries = (journal: string, synced: ReadonlyMap<string, number>): JournalEntry[] =>
  readdirSync(journal)
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(join(journal, name)).subarray(0, synced.get(name) ?? 0)
      return readRecords(bytes).entries
    })
