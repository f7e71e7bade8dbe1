import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SessionId } from '@samenbord/shared/model'
import Database from 'libsql'
import { expect, test, vi } from 'vitest'
import { mergeUpdates } from './compaction.ts'
import type { DocumentId } from './document-store.ts'
import { describeDocumentStore } from './document-store-suite.ts'
import { SqliteDocumentStore } from './sqlite-document-store.ts'

describeDocumentStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-store-'))
  const file = join(folder, 'documents.sqlite')
  let store = new SqliteDocumentStore(file, mergeUpdates)
  return {
    store,
    reopen: async () => {
      store.close()
      store = new SqliteDocumentStore(file, mergeUpdates)
      return store
    },
    files: () => readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    dispose: async () => {
      store.close()
      rmSync(folder, { recursive: true })
    },
  }
})

test('what was erased is not called erased while the log that holds it is being read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-store-'))
  const file = join(folder, 'documents.sqlite')
  const store = new SqliteDocumentStore(file, mergeUpdates)
  const table: DocumentId = `${SessionId.parse('table'.padEnd(22, '-'))}/table`
  store.create(table, new TextEncoder().encode('words of a household'))
  const backup = new Database(file)
  backup.exec('BEGIN')
  backup.prepare('SELECT * FROM documents').all([])
  expect(() => store.erase(table)).toThrow('could not be emptied')
  backup.exec('COMMIT')
  backup.close()
  store.erase(table)
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name)).includes('words of a household')).toBe(false)
  }
  store.close()
  rmSync(folder, { recursive: true })
})

test('what a failing disk neither stored nor undid is not taken for stored', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-store-'))
  const file = join(folder, 'documents.sqlite')
  const store = new SqliteDocumentStore(file, mergeUpdates)
  const table: DocumentId = `${SessionId.parse('table'.padEnd(22, '-'))}/table`
  store.create(table, new Uint8Array([0, 0]))
  const append = () =>
    store.append([{ sequence: 1, documentId: table, update: new Uint8Array([0, 0]), claims: [] }])
  const { exec } = Database.prototype
  const disk = vi.spyOn(Database.prototype, 'exec').mockImplementation(function (
    this: Database.Database,
    sql,
  ) {
    if (sql === 'COMMIT' || sql === 'ROLLBACK') throw new Error('The disk fails')
    return exec.call(this, sql)
  })
  expect(append).toThrow('The disk fails')
  disk.mockRestore()
  append()
  const other = new SqliteDocumentStore(file, mergeUpdates)
  expect((await other.load(table))?.updates).toHaveLength(1)
  other.close()
  store.close()
  rmSync(folder, { recursive: true })
})

test('a file in which each update has a row of its own is read and written further', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-store-'))
  const file = join(folder, 'documents.sqlite')
  const table: DocumentId = `${SessionId.parse('table'.padEnd(22, '-'))}/table`
  const update = new Uint8Array([0, 0])
  const entry = (sequence: number) => ({ sequence, documentId: table, update, claims: [] })
  const store = new SqliteDocumentStore(file, mergeUpdates)
  store.create(table, update)
  store.append([entry(1)])
  await store.close()
  const earlier = new Database(file)
  earlier.exec('ALTER TABLE updates DROP COLUMN count')
  earlier.close()
  const again = new SqliteDocumentStore(file, mergeUpdates)
  again.append([entry(2), entry(3)])
  expect((await again.load(table))?.updates.map((bytes) => [...bytes])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  await again.close()
  rmSync(folder, { recursive: true })
})
