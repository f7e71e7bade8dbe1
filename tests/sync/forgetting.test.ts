import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type RawClient, type StockClient, until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { meetingId, participantId } from '../support/table-server.ts'

const table = useTable()

const SECRET = 'woorden-die-weg-moeten'

/** Everything that is on the disk, as one text with a letter for each byte. */
const onDisk = (): string =>
  readdirSync(table.server.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

/** All that came over the wire of someone. */
const wire = ({ frames }: RawClient): string => Buffer.concat(frames).toString('latin1')

/** Someone who joins now, has asked for everything and got it. */
const joining = async (name: string): Promise<RawClient> => {
  const client = await table.raw(name)
  client.step1()
  await until(() => client.saved.length > 0)
  return client
}

/** Writes words, one after another as one types them, and takes them out again. */
const writeAndDelete = async (by: StockClient, words = SECRET): Promise<void> => {
  const at = by.text.length
  for (const [index, part] of [...words.matchAll(/.{1,7}/g)].entries()) {
    by.text.insert(at + index * 7, part[0])
  }
  by.text.delete(at, words.length)
  await reached(by)
}

/** Resolves when the server has all that this person wrote. */
const reached = async ({ doc }: StockClient): Promise<void> => {
  await until(() => {
    const { lastSequence, durable } = table.server.storage
    return durable === lastSequence
  })
  const there = async () => {
    const stored = await table.server.storage.load(`${session}/table`)
    const copy = new Y.Doc()
    for (const update of [stored?.base, ...(stored?.updates ?? [])]) {
      if (update !== undefined) Y.applyUpdate(copy, update)
    }
    const mine = Y.encodeStateVector(doc)
    const same = Buffer.compare(Y.encodeStateVector(copy), mine) === 0
    const deleted = Y.equalDeleteSets(
      Y.createDeleteSetFromStructStore(copy.store),
      Y.createDeleteSetFromStructStore(doc.store),
    )
    copy.destroy()
    return same && deleted
  }
  while (!(await there())) await new Promise((next) => setImmediate(next))
}

const forget = () => table.server.tables.forgetDeleted(session)

describe('forgetting what was deleted', () => {
  test('leaves no byte of it to who joins, nor on the disk, and keeps all else', async () => {
    const anna = await table.stock('anna')
    anna.text.insert(0, 'wat blijft ')
    await writeAndDelete(anna)
    expect(wire(await joining('early'))).toContain(SECRET.slice(0, 7))
    expect(onDisk()).toContain(SECRET.slice(0, 7))
    await forget()
    const late = await joining('late')
    expect(wire(late)).toContain('wat blijft')
    for (const part of SECRET.match(/.{7}/g) ?? []) {
      expect(wire(late)).not.toContain(part)
      expect(onDisk()).not.toContain(part)
    }
    expect(late.read().getText('text').toString()).toBe('wat blijft ')
  })

  test('goes on with who was there: what they write before and after comes to all', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    await writeAndDelete(anna)
    anna.text.insert(0, 'voor ')
    const forgotten = forget()
    anna.text.insert(0, 'tijdens ')
    bram.text.insert(0, 'ook ')
    await forgotten
    bram.text.insert(0, 'na ')
    // In which order two write at one place is not what this is about.
    const wordsOf = (text: Y.Text) => text.toString().trim().split(' ').sort().join(' ')
    const all = 'na ook tijdens voor'
    await until(() => [anna, bram].every(({ text }) => wordsOf(text) === all))
    await reached(anna)
    const late = await joining('late')
    expect(late.read().getText('text').toString()).toBe(bram.text.toString())
    expect(wire(late)).not.toContain(SECRET.slice(0, 7))
    anna.provider.disconnect()
    anna.text.insert(0, 'weer ')
    anna.provider.connect()
    await until(() => bram.text.toString().startsWith('weer '))
  })

  test('counts what was deleted while it was being forgotten when that was asked after it', async () => {
    const anna = await table.stock('anna')
    await writeAndDelete(anna)
    const first = forget()
    await writeAndDelete(anna, 'later-ook-nog-weg')
    await Promise.all([first, forget()])
    const late = await joining('late')
    expect(wire(late)).not.toContain('later-o')
    expect(onDisk()).not.toContain('later-o')
  })

  test('can be due once someone deleted something, and the rest of the server is told who', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    bram.text.insert(0, 'wat blijft ')
    await reached(bram)
    expect(table.server.deletedBy).toEqual([])
    await writeAndDelete(anna)
    expect(new Set(table.server.deletedBy)).toEqual(new Set([participantId('anna')]))
  })

  test('is done when nobody is there, and while the first comes in', async () => {
    const anna = await table.stock('anna')
    await writeAndDelete(anna)
    await table.restart()
    anna.leave()
    expect(onDisk()).toContain(SECRET.slice(0, 7))
    await forget()
    expect(onDisk()).not.toContain(SECRET.slice(0, 7))
    expect(wire(await joining('late'))).not.toContain(SECRET.slice(0, 7))
  })

  test('waits for a document that is just being read', async () => {
    const anna = await table.stock('anna')
    await writeAndDelete(anna)
    await table.restart()
    anna.leave()
    const coming = table.raw('bram')
    await forget()
    await coming
    const late = await joining('late')
    expect(wire(late)).not.toContain(SECRET.slice(0, 7))
  })

  test('holds after the document was made small by itself as well', async () => {
    const anna = await table.stock('anna')
    await writeAndDelete(anna)
    await table.server.storage.compact(`${session}/table`)
    await forget()
    expect(wire(await joining('late'))).not.toContain(SECRET.slice(0, 7))
    expect(onDisk()).not.toContain(SECRET.slice(0, 7))
  })

  test('leaves what was kept of an earlier meeting as it was', async () => {
    const anna = await table.stock('anna')
    anna.text.insert(0, SECRET)
    await reached(anna)
    await table.server.tables.keepSnapshot(session, meetingId('first'))
    anna.text.delete(0, SECRET.length)
    await reached(anna)
    await forget()
    const snapshot = await table.server.tables.snapshot(session, meetingId('first'))
    expect(Buffer.from(snapshot ?? []).toString('latin1')).toContain(SECRET)
    expect(wire(await joining('late'))).not.toContain(SECRET)
  })

  test('costs the storage nothing when nothing was deleted since', async () => {
    const anna = await table.stock('anna')
    await writeAndDelete(anna)
    await forget()
    const { storage } = table.server
    const before = storage.forgetDeleted
    let asked = 0
    storage.forgetDeleted = (documentId) => {
      asked++
      return before.call(storage, documentId)
    }
    await forget()
    expect(asked).toBe(0)
    await writeAndDelete(anna)
    await forget()
    expect(asked).toBe(1)
  })

  test('asked by many at once is done no more often than twice', async () => {
    const anna = await table.stock('anna')
    await writeAndDelete(anna)
    const { storage } = table.server
    const before = storage.forgetDeleted
    let asked = 0
    storage.forgetDeleted = (documentId) => {
      asked++
      return before.call(storage, documentId)
    }
    await Promise.all(Array.from({ length: 40 }, forget))
    expect(asked).toBeLessThanOrEqual(2)
  })
})
