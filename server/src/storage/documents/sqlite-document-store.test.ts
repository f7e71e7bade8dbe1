import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeDocumentStore } from './document-store-suite.ts'
import { SqliteDocumentStore } from './sqlite-document-store.ts'

describeDocumentStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-store-'))
  const file = join(folder, 'documents.sqlite')
  let store = new SqliteDocumentStore(file)
  return {
    store,
    reopen: async () => {
      store.close()
      store = new SqliteDocumentStore(file)
      return store
    },
    files: () => readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    dispose: async () => {
      store.close()
      rmSync(folder, { recursive: true })
    },
  }
})
