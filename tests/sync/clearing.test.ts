import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addRecords, boardRecords, removeRecords, restoreRecords } from '@samenbord/shared/document'
import { AssetId } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { KEPT_GONE_MS } from '../../server/src/storage/documents/table-storage.ts'
import { openSqliteFile } from '../../server/src/storage/sqlite-file.ts'
import { stickyNote } from '../support/board-records.ts'
import { type StockClient, until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { meetingId } from '../support/table-server.ts'

let now = Date.parse('2026-05-12T10:00:00Z')
const table = useTable({ graceMs: 0, storage: { now: () => now } })

const PAGE = 'page:page'
const SECRET = 'woorden-die-weg-moeten'

const isOnDisk = (words: string): boolean =>
  readdirSync(table.server.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(words))

const layAndRemove = ({ doc }: StockClient, id = 'shape:one', words = SECRET): void => {
  addRecords(doc, [stickyNote(id, PAGE, { x: 0, y: 0 }, words)])
  removeRecords(doc, [id], now)
}

/** Everyone leaves, and the table is put away. */
const putAway = async (...people: readonly StockClient[]): Promise<void> => {
  await until(() => table.server.storage.durable === table.server.storage.lastSequence)
  for (const person of people) person.provider.disconnect()
  await until(() => table.server.open.rooms === 0)
}

/** Someone comes, has the document, and goes again. */
const visit = async (name: string): Promise<Y.Doc> => {
  const visitor = await table.stock(name)
  await putAway(visitor)
  return visitor.doc
}

describe('what was deleted', () => {
  test('can be put back for thirty days, and is then gone from every file', async () => {
    const anna = await table.stock('anna')
    addRecords(anna.doc, [stickyNote('shape:stays', PAGE, { x: 0, y: 0 }, 'wat blijft')])
    layAndRemove(anna)
    await until(() => table.server.storage.lastSequence > 0)
    await putAway(anna)
    now += KEPT_GONE_MS
    await table.server.tables.tidy()
    expect(isOnDisk(SECRET)).toBe(true)
    now += 1
    await table.server.tables.tidy()
    await until(() => !isOnDisk(SECRET))
    const doc = await visit('bram')
    expect([...boardRecords(doc).keys()]).toContain('shape:stays')
    expect([...boardRecords(doc).keys()]).not.toContain('shape:one')
  })

  test('is cleared away when a table is left, whoever came first', async () => {
    const anna = await table.stock('anna')
    layAndRemove(anna)
    await putAway(anna)
    now += KEPT_GONE_MS + 1
    await visit('bram')
    await until(() => !isOnDisk(SECRET))
  })

  test('stays when it was put back meanwhile', async () => {
    const anna = await table.stock('anna')
    layAndRemove(anna)
    await putAway(anna)
    now += KEPT_GONE_MS / 2
    const bram = await table.stock('bram')
    restoreRecords(bram.doc, ['shape:one'])
    await putAway(bram)
    now += KEPT_GONE_MS
    await table.server.tables.tidy()
    expect([...boardRecords(await visit('late')).keys()]).toContain('shape:one')
    expect(isOnDisk(SECRET)).toBe(true)
  })

  test('is not cleared away under those who have the table open', async () => {
    const anna = await table.stock('anna')
    layAndRemove(anna)
    await putAway(anna)
    now += KEPT_GONE_MS + 1
    const bram = await table.stock('bram')
    await table.server.tables.tidy()
    restoreRecords(bram.doc, ['shape:one'])
    await putAway(bram)
    expect([...boardRecords(await visit('late')).keys()]).toContain('shape:one')
  })

  test('does not come back with someone who was away all that time and writes on', async () => {
    const anna = await table.stock('anna')
    layAndRemove(anna)
    await putAway(anna)
    now += KEPT_GONE_MS + 1
    await table.server.tables.tidy()
    await until(() => !isOnDisk(SECRET))
    addRecords(anna.doc, [stickyNote('shape:late', PAGE, { x: 0, y: 0 }, 'van later')])
    anna.provider.connect()
    await until(() => anna.provider.synced)
    await until(() => !boardRecords(anna.doc).has('shape:one'))
    const { doc } = await table.stock('bram')
    expect(boardRecords(doc).has('shape:one')).toBe(false)
    expect(boardRecords(doc).has('shape:late')).toBe(true)
  })

  test('takes its picture along, unless an earlier meeting shows that', async () => {
    const anna = await table.stock('anna')
    const picture = (letter: string) => AssetId.parse(letter.repeat(22))
    const lay = (letter: string) =>
      addRecords(anna.doc, [
        {
          id: `asset:${letter}`,
          typeName: 'asset',
          type: 'image',
          props: { src: `asset:${picture(letter)}` },
        },
        {
          id: `shape:${letter}`,
          typeName: 'shape',
          type: 'image',
          props: { assetId: `asset:${letter}` },
        },
      ])
    for (const letter of ['k', 's', 'g']) lay(letter)
    removeRecords(anna.doc, ['shape:g'], now)
    await until(() => table.server.storage.lastSequence > 0)
    await table.server.tables.keepSnapshot(session, meetingId('one'))
    removeRecords(anna.doc, ['shape:s'], now)
    await putAway(anna)
    now += KEPT_GONE_MS + 1
    await table.server.tables.tidy()
    await until(() => table.server.shownPictures.length > 0)
    expect(new Set(table.server.shownPictures)).toEqual(new Set([picture('k'), picture('s')]))
    expect([...boardRecords(await visit('late')).keys()]).not.toContain('asset:g')
  })

  test('takes its picture along while a backup reads the files, and leaves those after it', async () => {
    const anna = await table.stock('anna')
    layAndRemove(anna)
    await putAway(anna)
    now += KEPT_GONE_MS + 1
    const backup = openSqliteFile(join(table.server.dataDir, 'documents.sqlite'), { busyMs: 0 })
    backup.exec('BEGIN')
    backup.all(z.unknown(), 'SELECT id FROM documents')
    await table.server.tables.tidy()
    expect(table.server.cleared).toEqual([session])
    expect(isOnDisk(SECRET)).toBe(true)
    backup.exec('COMMIT')
    backup.close()
    await table.server.tables.tidy()
    expect(isOnDisk(SECRET)).toBe(false)
    expect(table.server.cleared).toEqual([session])
  })

  test('is not in what is kept of the meeting in which it was deleted', async () => {
    const anna = await table.stock('anna')
    layAndRemove(anna)
    await until(() => table.server.storage.lastSequence > 0)
    await table.server.tables.keepSnapshot(session, meetingId('one'))
    await putAway(anna)
    now += KEPT_GONE_MS + 1
    await table.server.tables.tidy()
    await until(() => !isOnDisk(SECRET))
    const snapshot = await table.server.tables.snapshot(session, meetingId('one'))
    const doc = new Y.Doc()
    if (snapshot !== undefined) Y.applyUpdate(doc, snapshot)
    expect(boardRecords(doc).has(PAGE)).toBe(true)
  })
})
