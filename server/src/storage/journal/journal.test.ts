import {
  closeSync,
  fstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ParticipantId, SessionId } from '@samenbord/shared/model'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Claim, DocumentId, JournalEntry } from '../documents/document-store.ts'
import { Journal, type JournalOptions } from './journal.ts'
import { readRecords } from './record.ts'
import { readSegment, segmentNumbers, segmentPath } from './segments.ts'

const table: DocumentId = `${SessionId.parse('table'.padEnd(22, '-'))}/table`
const anna = ParticipantId.parse('anna'.padEnd(22, '-'))
const words = (text: string) => new TextEncoder().encode(text)

const textsOf = (entries: readonly JournalEntry[]) =>
  entries.map(({ update }) => new TextDecoder().decode(update))

/** A disk that takes so many of the bytes it is given. */
const writing =
  (roomFor: (length: number) => number): typeof writeSync =>
  (fd: number, buffer: unknown, ...rest: unknown[]) => {
    const [offset, length, position] = rest
    if (!Buffer.isBuffer(buffer) || typeof offset !== 'number') throw new Error('unexpected')
    if (typeof length !== 'number' || typeof position !== 'number') throw new Error('unexpected')
    return writeSync(fd, buffer, offset, roomFor(length), position)
  }

describe('the journal', () => {
  let directory: string
  const handed: JournalEntry[] = []
  const journals: Journal[] = []

  const open = (options: Partial<JournalOptions> = {}): Journal => {
    const journal = new Journal({
      directory,
      lastSequence: 0,
      lastSegment: 0,
      handOn: (records) => handed.push(...readRecords(Buffer.from(records)).entries),
      onSynced: () => {},
      onFailing: () => {},
      ...options,
    })
    journals.push(journal)
    return journal
  }

  const enter = (journal: Journal, update: Uint8Array, claims: readonly Claim[] = []): number => {
    const sequence = journal.append(table, update, claims)
    journal.flush()
    return sequence
  }

  const inFiles = () =>
    segmentNumbers(directory).flatMap((number) => readSegment(directory, number).entries)

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'samenbord-journal-'))
  })
  afterEach(() => {
    for (const journal of journals.splice(0)) journal.close()
    handed.length = 0
    rmSync(directory, { recursive: true })
  })

  test('an entry is in the file when it has its number', () => {
    const journal = open({ lastSequence: 41 })
    const claims = [{ clientId: 2 ** 53 - 1, participantId: anna }]
    expect(enter(journal, words('one'), claims)).toBe(42)
    expect(inFiles()).toMatchObject([{ sequence: 42, documentId: table, claims }])
    expect(textsOf(inFiles())).toEqual(['one'])
  })

  test('entries that came together are written together', () => {
    const lengths: number[] = []
    const journal = open({
      write: writing((length) => {
        lengths.push(length)
        return length
      }),
    })
    for (const text of ['one', 'two', 'three']) journal.append(table, words(text), [])
    expect(inFiles()).toEqual([])
    journal.flush()
    journal.flush()
    expect(textsOf(inFiles())).toEqual(['one', 'two', 'three'])
    expect(lengths).toHaveLength(1)
  })

  test('hands on all entries in order, each once', async () => {
    const journal = open()
    enter(journal, words('one'))
    enter(journal, words('two'))
    await vi.waitFor(() => expect(textsOf(handed)).toEqual(['one', 'two']), { timeout: 5_000 })
    enter(journal, words('three'))
    journal.handOn()
    expect(handed.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  test('says of entries that they are on the disk when file and folder were synced, not before', async () => {
    const synced: number[] = []
    const asked: string[] = []
    let go = () => {}
    const journal = open({
      onSynced: (sequence) => synced.push(sequence),
      sync: (file) => {
        asked.push(fstatSync(file).isDirectory() ? 'folder' : 'file')
        return new Promise((done) => {
          go = done
        })
      },
    })
    enter(journal, words('one'))
    enter(journal, words('two'))
    await vi.waitFor(() => expect(asked).toEqual(['folder']))
    go()
    await vi.waitFor(() => expect(asked).toEqual(['folder', 'file']))
    enter(journal, words('while it is being synced'))
    expect(synced).toEqual([])
    go()
    await vi.waitFor(() => expect(asked).toEqual(['folder', 'file', 'file']))
    expect(synced).toEqual([2])
    go()
    await vi.waitFor(() => expect(synced).toEqual([2, 3]))
  })

  test('syncs a file that was closed, and the next with its folder', async () => {
    const synced: number[] = []
    const asked: (string | number | undefined)[] = []
    const segmentOf = (inode: number) =>
      segmentNumbers(directory).find((one) => statSync(segmentPath(directory, one)).ino === inode)
    const journal = open({
      segmentBytes: 1,
      onSynced: (sequence) => synced.push(sequence),
      sync: async (file) => {
        const about = fstatSync(file)
        asked.push(about.isDirectory() ? 'folder' : segmentOf(about.ino))
      },
    })
    enter(journal, words('first'))
    enter(journal, words('other'))
    await vi.waitFor(() => expect(synced).toEqual([2]))
    expect(asked).toEqual(['folder', 1, 2])
  })

  test('a file that cannot be closed takes nothing else along', async () => {
    const synced: number[] = []
    const journal = open({
      segmentBytes: 1,
      onSynced: (sequence) => synced.push(sequence),
      // Closed by itself, it is a file that the system closes with an error.
      sync: async (file) => {
        if (fstatSync(file).isFile()) closeSync(file)
      },
    })
    enter(journal, words('one'))
    await vi.waitFor(() => expect(synced).toEqual([1]))
    enter(journal, words('two'))
    await vi.waitFor(() => expect(synced).toEqual([1, 2]))
  })

  test('what could not be synced is handed on at once, and durable when that is stored', async () => {
    const synced: number[] = []
    const failing: boolean[] = []
    let isBroken = true
    const journal = open({
      onSynced: (sequence) => synced.push(sequence),
      onFailing: (now) => failing.push(now),
      sync: async () => {
        if (isBroken) throw new Error('EIO')
      },
    })
    enter(journal, words('one'))
    await vi.waitFor(() => expect(textsOf(handed)).toEqual(['one']))
    expect(failing).toEqual([true])
    isBroken = false
    enter(journal, words('two'))
    await vi.waitFor(() => expect(failing).toEqual([true, false]))
    // Whether the first is anywhere, only the store can tell.
    expect(synced).toEqual([])
    journal.settle(1)
    enter(journal, words('three'))
    await vi.waitFor(() => expect(synced).toEqual([3]))
    expect(segmentNumbers(directory)).toEqual([2])
  })

  test('takes entries that are larger than its memory', () => {
    const journal = open()
    enter(journal, words('x'.repeat(300_000)))
    enter(journal, words('small'))
    expect(inFiles().map(({ update }) => update.length)).toEqual([300_000, 5])
  })

  test('a last record that was cut off is left out, and so is nothing before it', () => {
    const journal = open()
    for (const text of ['one', 'two', 'six']) enter(journal, words(text))
    const path = segmentPath(directory, 1)
    const whole = readFileSync(path)
    for (let length = whole.length - 1; length >= whole.length / 3; length--) {
      truncateSync(path, length)
      const texts = textsOf(inFiles())
      expect(['one', 'two', 'six'].slice(0, texts.length)).toEqual(texts)
      expect(texts.length).toBe(Math.floor((length * 3) / whole.length))
    }
  })

  test('a byte that has changed ends the reading there, in this segment only', () => {
    const journal = open({ segmentBytes: 1 })
    enter(journal, words('in the first'))
    enter(journal, words('in the second'))
    const path = segmentPath(directory, 1)
    const bytes = readFileSync(path)
    bytes[bytes.length - 1] = 0
    writeFileSync(path, bytes)
    expect(textsOf(inFiles())).toEqual(['in the second'])
    expect(readSegment(directory, 1).unreadable).toBe(bytes.length)
  })

  test('a segment goes as soon as all of it is stored, never before', () => {
    const journal = open({ segmentBytes: 80 })
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      enter(journal, words(text))
    }
    expect(segmentNumbers(directory)).toEqual([1, 2, 3])
    journal.settle(1)
    expect(textsOf(inFiles())).toContain('two')
    journal.settle(2)
    expect(segmentNumbers(directory)).toEqual([2, 3])
    journal.settle(5)
    expect(segmentNumbers(directory)).toEqual([3])
  })

  test('forgets all that was written when it is stored, and goes on', async () => {
    const journal = open()
    const sequence = enter(journal, words('a canary'))
    const forgotten = journal.forget()
    const after = enter(journal, words('written later'))
    expect(after).toBe(sequence + 1)
    journal.settle(sequence)
    await forgotten
    const files = readdirSync(directory).map((name) => readFileSync(join(directory, name)))
    expect(files.some((bytes) => bytes.includes('a canary'))).toBe(false)
    expect(textsOf(inFiles())).toEqual(['written later'])
  })

  test('keeps what it cannot write, tries again, and writes everything once, in order', async () => {
    const failing: boolean[] = []
    let left = 40
    let isFull = true
    // A disk with room for a few bytes more, which then cut off a record.
    const write = writing((length) => {
      const room = isFull ? Math.min(left, length) : length
      if (room === 0) throw new Error('ENOSPC')
      left -= room
      return room
    })
    const journal = open({ write, onFailing: (now) => failing.push(now) })
    enter(journal, words('one'))
    enter(journal, words('two'))
    journal.handOn()
    expect(handed).toEqual([])
    expect(inFiles()).toEqual([])
    expect(journal.backlog).toBeGreaterThan(0)
    expect(failing).toEqual([true])
    isFull = false
    await vi.waitFor(() => expect(textsOf(handed)).toEqual(['one', 'two']), { timeout: 5_000 })
    expect(failing.at(-1)).toBe(false)
    expect(textsOf(inFiles())).toEqual(['one', 'two'])
    expect(journal.backlog).toBe(0)
  })
})
