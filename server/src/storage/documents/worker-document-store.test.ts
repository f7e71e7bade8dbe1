import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { SessionId } from '@samenbord/shared/model'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordLength, writeRecord } from '../journal/record.ts'
import { segmentPath } from '../journal/segments.ts'
import type { DocumentId, JournalEntry } from './document-store.ts'
import { describeDocumentStore } from './document-store-suite.ts'
import {
  startDocumentThread,
  WorkerDocumentStore,
  type WorkerEvents,
} from './worker-document-store.ts'

const temporary = () => mkdtempSync(join(tmpdir(), 'samenbord-thread-'))

const openIn = (folder: string, events: Partial<WorkerEvents> = {}, threads: Worker[] = []) =>
  WorkerDocumentStore.open(
    { file: join(folder, 'documents.sqlite'), journal: join(folder, 'journal') },
    { durable: () => {}, failing: () => {}, ...events },
    () => {
      const thread = startDocumentThread()
      threads.push(thread)
      return thread
    },
  )

describeDocumentStore('a thread of its own', async () => {
  const folder = temporary()
  let { store } = await openIn(folder)
  return {
    store,
    reopen: async () => {
      await store.close()
      store = (await openIn(folder)).store
      return store
    },
    files: () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => readFileSync(join(folder, file.name))),
    dispose: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
})

const table: DocumentId = `${SessionId.parse('table'.padEnd(22, '-'))}/table`
const EMPTY = new Uint8Array([0, 0])

const entries = (...sequences: readonly number[]): JournalEntry[] =>
  sequences.map((sequence) => ({ sequence, documentId: table, update: EMPTY, claims: [] }))

const records = (list: readonly JournalEntry[]): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.from(new ArrayBuffer(list.reduce((sum, one) => sum + recordLength(one), 0)))
  let end = 0
  for (const one of list) end = writeRecord(bytes, end, one)
  return new Uint8Array(bytes.buffer, 0, end)
}

describe('the thread that stores documents', () => {
  let folder: string
  const open: WorkerDocumentStore[] = []

  const start = async (events: Partial<WorkerEvents> = {}, threads: Worker[] = []) => {
    const started = await openIn(folder, events, threads)
    open.push(started.store)
    return started
  }

  beforeEach(() => {
    folder = temporary()
  })
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close()
    rmSync(folder, { recursive: true })
  })

  test('says when what was handed over is stored', async () => {
    const durable = vi.fn()
    const { store } = await start({ durable })
    await store.create(table, EMPTY)
    store.handOver(records(entries(1, 2, 3)))
    await vi.waitFor(() => expect(durable).toHaveBeenLastCalledWith(3))
    expect((await store.load(table))?.updates).toHaveLength(3)
  })

  test('stores what the journal holds before anything else, and names what it cannot read', async () => {
    const { store } = await start()
    await store.create(table, EMPTY)
    await store.close()
    const journal = join(folder, 'journal')
    mkdirSync(journal, { recursive: true })
    writeFileSync(segmentPath(journal, 4), records(entries(1, 2)))
    writeFileSync(
      segmentPath(journal, 5),
      Buffer.concat([records(entries(3)), Buffer.from('torn')]),
    )
    const { store: next, opened } = await start()
    expect(opened).toEqual({
      lastSequence: 3,
      segments: [4, 5],
      unreadable: [{ segment: 5, bytes: 4 }],
    })
    expect((await next.load(table))?.updates).toHaveLength(3)
  })

  test('keeps what it cannot store, says so, and stores it when it can', async () => {
    const failing = vi.fn()
    const durable = vi.fn()
    const { store } = await start({ durable, failing })
    await store.create(table, EMPTY)
    const another = new Database(join(folder, 'documents.sqlite'))
    another.exec('BEGIN EXCLUSIVE')
    store.handOver(records(entries(1)))
    await vi.waitFor(() => expect(failing).toHaveBeenLastCalledWith(true, expect.any(String)))
    store.handOver(records(entries(2)))
    expect(durable).not.toHaveBeenCalled()
    // Never an older document instead.
    await expect(store.load(table)).rejects.toThrow('could not be stored')
    another.exec('ROLLBACK')
    another.close()
    await vi.waitFor(() => expect(durable).toHaveBeenLastCalledWith(2), { timeout: 5_000 })
    expect(failing).toHaveBeenLastCalledWith(false, '')
    expect((await store.load(table))?.updates).toHaveLength(2)
  })

  test('a thread that dies is replaced by one that begins with the journal', async () => {
    const failing = vi.fn()
    const durable = vi.fn()
    const threads: Worker[] = []
    const { store } = await start({ durable, failing }, threads)
    await store.create(table, EMPTY)
    writeFileSync(segmentPath(join(folder, 'journal'), 1), records(entries(1, 2)))
    // In this order: a quick thread would answer before it ends.
    const ending = threads[0]?.terminate()
    const asked = store.load(table)
    await expect(asked).rejects.toThrow()
    await ending
    expect(failing).toHaveBeenLastCalledWith(true, expect.any(String))
    await vi.waitFor(() => expect(durable).toHaveBeenLastCalledWith(2), { timeout: 5_000 })
    expect(failing).toHaveBeenLastCalledWith(false, '')
    expect((await store.load(table))?.updates).toHaveLength(2)
  })

  test('a file that is no database is not opened', async () => {
    writeFileSync(join(folder, 'documents.sqlite'), 'this is no database, but it is long enough')
    await expect(openIn(folder)).rejects.toThrow(/not a database/)
  })
})
