import { addRecords, removeRecords, restoreRecords } from '@samenbord/shared/document'
import { MeetingId, ParticipantId, SessionId } from '@samenbord/shared/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId, DocumentStore, JournalEntry } from './document-store.ts'

/** A store to try, and how to come back to what it stored. */
export interface StoreUnderTest {
  readonly store: DocumentStore
  /** Closes the store and opens what it stored anew. */
  reopen(): Promise<DocumentStore>
  /** The names and bytes of everything that the store keeps. */
  files(): readonly Uint8Array[]
  dispose(): Promise<void>
}

const documentId = (name: string): DocumentId =>
  `${SessionId.parse(name.padEnd(22, '-'))}/table` as const

const anna = ParticipantId.parse('anna'.padEnd(22, '-'))
const bram = ParticipantId.parse('bram'.padEnd(22, '-'))
const first = MeetingId.parse('first'.padEnd(22, '-'))
const second = MeetingId.parse('second'.padEnd(22, '-'))

const table = documentId('table')
const other = documentId('other')

/** The updates of someone who writes these words one after another. */
const updatesOf = (...words: readonly string[]): Uint8Array[] => {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of words) doc.getText('text').insert(0, word)
  return updates
}

const textOf = (updates: readonly Uint8Array[]): string => {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc.getText('text').toString()
}

const entry = (
  sequence: number,
  update: Uint8Array,
  rest: Partial<JournalEntry> = {},
): JournalEntry => ({ sequence, documentId: table, update, claims: [], ...rest })

const EMPTY = new Uint8Array([0, 0])

/** What every store of documents does. */
export const describeDocumentStore = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(`documents in ${name}`, () => {
    let tried: StoreUnderTest
    let store: DocumentStore

    beforeEach(async () => {
      tried = await open()
      store = tried.store
    })
    afterEach(() => tried.dispose())

    test('a document that was never made is not there', async () => {
      expect(await store.load(table)).toBeUndefined()
      expect(await store.compact(table, 1)).toBeUndefined()
    })

    test('a new document is as it was made, in its first epoch', async () => {
      const [base = EMPTY] = updatesOf('words')
      expect(await store.create(table, base)).toBe(true)
      const stored = await store.load(table)
      expect(stored).toMatchObject({ epoch: 1, updates: [], owners: [] })
      expect(textOf([stored?.base ?? EMPTY])).toBe('words')
    })

    test('a document is never made twice', async () => {
      const [base = EMPTY] = updatesOf('words')
      await store.create(table, base)
      expect(await store.create(table, EMPTY)).toBe(false)
      expect(textOf([(await store.load(table))?.base ?? EMPTY])).toBe('words')
    })

    test('entries are there in order, also after opening again', async () => {
      const [one = EMPTY, two = EMPTY] = updatesOf('one', 'two')
      await store.create(table, EMPTY)
      await store.append([entry(1, one), entry(2, two)])
      const stored = await (await tried.reopen()).load(table)
      expect(stored?.updates.map((update) => [...update])).toEqual([[...one], [...two]])
    })

    test('the same entries again change nothing, in part or as a whole', async () => {
      const [one = EMPTY, two = EMPTY] = updatesOf('one', 'two')
      await store.create(table, EMPTY)
      await store.append([entry(1, one)])
      await store.append([entry(1, one), entry(2, two)])
      await store.append([entry(1, one), entry(2, two)])
      expect((await store.load(table))?.updates).toHaveLength(2)
      expect(await store.lastSequence()).toBe(2)
    })

    test('entries that were compacted do not come back when they are replayed', async () => {
      const [one = EMPTY] = updatesOf('one')
      await store.create(table, EMPTY)
      await store.append([entry(1, one)])
      await store.compact(table, 1)
      await store.append([entry(1, one)])
      expect((await store.load(table))?.updates).toHaveLength(0)
    })

    test('the last sequence number is remembered', async () => {
      expect(await store.lastSequence()).toBe(0)
      await store.create(table, EMPTY)
      await store.append([entry(7, EMPTY)])
      expect(await (await tried.reopen()).lastSequence()).toBe(7)
    })

    test('whoever claims a client id first owns it, with the update that claims it', async () => {
      await store.create(table, EMPTY)
      const clientId = 2 ** 32 - 1
      await store.append([
        entry(1, EMPTY, { claims: [{ clientId, participantId: anna }] }),
        entry(2, EMPTY, { claims: [{ clientId, participantId: bram }] }),
      ])
      const stored = await (await tried.reopen()).load(table)
      expect(stored?.owners).toEqual([{ clientId, participantId: anna }])
    })

    test('compacting keeps what is written, what is owned and the epoch, as one update', async () => {
      const [one = EMPTY, two = EMPTY] = updatesOf('one', 'two')
      await store.create(table, EMPTY)
      await store.append([
        entry(1, one, { claims: [{ clientId: 5, participantId: anna }] }),
        entry(2, two),
      ])
      const compaction = await store.compact(table, 1)
      expect(compaction).toMatchObject({ merged: 2 })
      expect(textOf([compaction?.base ?? EMPTY])).toBe('twoone')
      const stored = await (await tried.reopen()).load(table)
      expect(stored).toMatchObject({ epoch: 1, updates: [] })
      expect(stored?.owners).toEqual([{ clientId: 5, participantId: anna }])
      expect(textOf([stored?.base ?? EMPTY])).toBe('twoone')
    })

    test('compacting drops what was deleted', async () => {
      const doc = new Y.Doc()
      const updates: Uint8Array[] = []
      doc.on('update', (update: Uint8Array) => updates.push(update))
      doc.getText('text').insert(0, 'x'.repeat(10_000))
      doc.getText('text').delete(0, 10_000)
      await store.create(table, EMPTY)
      await store.append(updates.map((update, index) => entry(index + 1, update)))
      expect((await store.compact(table, 1))?.base.length).toBeLessThan(100)
    })

    test('updates that do not fit together stay as they are', async () => {
      const [, two = EMPTY] = updatesOf('one', 'two')
      await store.create(table, EMPTY)
      await store.append([entry(1, two)])
      expect(await store.compact(table, 1)).toMatchObject({ merged: 0 })
      expect((await store.load(table))?.updates).toHaveLength(1)
    })

    test('forgetting leaves no byte of what was deleted in the files, but in snapshots', async () => {
      const canary = 'a-word-nobody-else-would-write'
      const doc = new Y.Doc()
      const updates: Uint8Array[] = []
      doc.on('update', (update: Uint8Array) => updates.push(update))
      doc.getText('text').insert(0, `kept${canary}`)
      doc.getText('text').delete(4, canary.length)
      await store.create(table, EMPTY)
      await store.append(updates.map((update, index) => entry(index + 1, update)))
      const holds = () => tried.files().some((bytes) => Buffer.from(bytes).includes(canary))
      expect(holds()).toBe(true)
      const forgotten = await store.forgetDeleted(table, 1)
      expect(forgotten).toMatchObject({ isWhole: true, isLogEmpty: true })
      expect(textOf([forgotten?.base ?? EMPTY])).toBe('kept')
      expect(holds()).toBe(false)
      const [word = EMPTY] = updatesOf(canary)
      await store.putSnapshot(table, { meetingId: first, takenAt: 1, document: word })
      await store.forgetDeleted(table, 1)
      expect((await store.getSnapshot(table, first))?.document).toEqual(word)
    })

    test('what is marked as deleted is cleared away for good when that was seen long ago', async () => {
      const canary = 'a-word-nobody-else-would-write'
      const doc = new Y.Doc()
      const updates: Uint8Array[] = []
      doc.on('update', (update: Uint8Array) => updates.push(update))
      const records = ['shape:old', 'shape:kept', 'shape:back'].map((id) => ({
        id,
        typeName: 'shape',
        type: 'note',
        name: `${canary} ${id}`,
      }))
      addRecords(doc, records)
      removeRecords(doc, ['shape:old', 'shape:back'], 0)
      await store.create(table, EMPTY)
      await store.append(updates.map((update, index) => entry(index + 1, update)))
      const holds = (id: string) =>
        tried.files().some((bytes) => Buffer.from(bytes).includes(`${canary} ${id}`))
      await store.compact(table, 100)
      expect(await store.listUntidy(100)).toEqual([])
      expect(await store.tidy(table, { now: 200, goneBefore: 100 })).toMatchObject({ cleared: 0 })
      expect(holds('shape:old')).toBe(true)
      restoreRecords(doc, ['shape:back'])
      await store.append([entry(updates.length, updates.at(-1) ?? EMPTY)])
      store = await tried.reopen()
      expect(await store.listUntidy(101)).toEqual([table])
      expect(await store.tidy(table, { now: 300, goneBefore: 101 })).toMatchObject({
        isWhole: true,
        isLogEmpty: true,
      })
      expect([holds('shape:old'), holds('shape:kept'), holds('shape:back')]).toEqual([
        false,
        true,
        true,
      ])
      expect(await store.listUntidy(1_000)).toEqual([])
      expect(await store.tidy(other, { now: 300, goneBefore: 101 })).toBeUndefined()
    })

    test('a document whose updates were not compacted is untidy', async () => {
      await store.create(table, EMPTY)
      const [one = EMPTY] = updatesOf('one')
      await store.append([entry(1, one)])
      expect(await store.listUntidy(0)).toEqual([table])
      expect(await store.tidy(table, { now: 2, goneBefore: 0 })).toMatchObject({ isWhole: true })
      expect(await store.listUntidy(0)).toEqual([])
    })

    test('a snapshot holds no byte of what lay deleted when it was taken', async () => {
      const canary = 'a-word-nobody-else-would-write'
      const doc = new Y.Doc()
      addRecords(doc, [{ id: 'shape:old', typeName: 'shape', type: 'note', name: canary }])
      removeRecords(doc, ['shape:old'], 0)
      const document = Y.encodeStateAsUpdate(doc)
      expect(Buffer.from(document).includes(canary)).toBe(true)
      await store.create(table, EMPTY)
      await store.putSnapshot(table, { meetingId: first, takenAt: 1, document })
      const kept = await store.getSnapshot(table, first)
      expect(Buffer.from(kept?.document ?? document).includes(canary)).toBe(false)
    })

    test('forgetting says so when what is stored does not fit together, and changes nothing', async () => {
      const [, two = EMPTY] = updatesOf('one', 'two')
      await store.create(table, EMPTY)
      await store.append([entry(1, two)])
      expect(await store.forgetDeleted(table, 1)).toMatchObject({ isWhole: false })
      expect((await store.load(table))?.updates).toHaveLength(1)
      expect(await store.forgetDeleted(other, 1)).toBeUndefined()
    })

    test('entries of a document that does not exist are passed over', async () => {
      await store.append([entry(1, EMPTY, { claims: [{ clientId: 5, participantId: anna }] })])
      await store.create(table, EMPTY)
      expect(await store.load(table)).toMatchObject({ updates: [], owners: [] })
    })

    test('an erased document is gone, and its entries never bring it back', async () => {
      await store.create(table, EMPTY)
      await store.append([entry(1, EMPTY, { claims: [{ clientId: 5, participantId: anna }] })])
      await store.putSnapshot(table, { meetingId: first, takenAt: 1, document: EMPTY })
      await store.erase(table)
      await store.append([entry(2, EMPTY)])
      const reopened = await tried.reopen()
      expect(await reopened.load(table)).toBeUndefined()
      expect(await reopened.getSnapshot(table, first)).toBeUndefined()
    })

    test('nothing of what was erased stays in the files, and the others stay whole', async () => {
      const canary = 'a-word-nobody-else-would-write'
      const [word = EMPTY] = updatesOf(canary)
      const [kept = EMPTY] = updatesOf('kept')
      await store.create(table, word)
      await store.create(other, kept)
      await store.append([entry(1, word)])
      await store.putSnapshot(table, { meetingId: first, takenAt: 1, document: word })
      const holds = () => tried.files().some((bytes) => Buffer.from(bytes).includes(canary))
      expect(holds()).toBe(true)
      await store.erase(table)
      expect(holds()).toBe(false)
      expect(textOf([(await store.load(other))?.base ?? EMPTY])).toBe('kept')
    })

    test('a snapshot is kept for each meeting, and never changed', async () => {
      const [one = EMPTY, two = EMPTY] = updatesOf('one', 'two')
      await store.create(table, EMPTY)
      const put = (meetingId: MeetingId, takenAt: number, document: Uint8Array) =>
        store.putSnapshot(table, { meetingId, takenAt, document })
      expect(await put(second, 20, two)).toBe(true)
      expect(await put(first, 10, one)).toBe(true)
      expect(await put(first, 30, two)).toBe(false)
      const reopened = await tried.reopen()
      expect(await reopened.getSnapshot(table, second)).toMatchObject({ takenAt: 20 })
      const snapshot = await reopened.getSnapshot(table, first)
      expect(snapshot).toMatchObject({ meetingId: first, takenAt: 10 })
      expect([...(snapshot?.document ?? [])]).toEqual([...one])
      expect(await reopened.getSnapshot(other, first)).toBeUndefined()
    })

    test('a snapshot of a document that does not exist is not kept', async () => {
      expect(
        await store.putSnapshot(table, { meetingId: first, takenAt: 1, document: EMPTY }),
      ).toBe(false)
    })

    test('knows whether the machine was started anew since, and when that was first seen', async () => {
      const firstBoot = await store.rememberBoot('one', 100)
      expect(firstBoot).toEqual({ bootId: 'one', since: 100, restarted: false })
      expect(await store.rememberBoot('one', 200)).toEqual(firstBoot)
      const later = await (await tried.reopen()).rememberBoot('two', 300)
      expect(later).toEqual({ bootId: 'two', since: 300, restarted: true })
    })
  })
}
