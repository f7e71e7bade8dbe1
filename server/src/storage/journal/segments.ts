import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalEntry } from '../documents/document-store.ts'
import { readRecords } from './record.ts'

const NAME = /^(\d{12})\.journal$/

/** The file of a segment; the journal is a row of files with rising numbers. */
export const segmentPath = (directory: string, number: number): string =>
  join(directory, `${String(number).padStart(12, '0')}.journal`)

/** The numbers of the segments that are there, oldest first. */
export const segmentNumbers = (directory: string): number[] =>
  readdirSync(directory)
    .map((name) => Number(NAME.exec(name)?.[1] ?? Number.NaN))
    .filter((number) => !Number.isNaN(number))
    .sort((a, b) => a - b)

/** Removes segments; all they hold must be stored elsewhere. */
export const removeSegments = (directory: string, numbers: readonly number[]): void => {
  for (const number of numbers) rmSync(segmentPath(directory, number), { force: true })
}

/** What a journal that was left behind holds. */
export interface Segment {
  readonly number: number
  readonly entries: readonly JournalEntry[]
  /** Bytes at the end that are no whole record: the write that was cut off, or damage. */
  readonly unreadable: number
}

/** Reads what is left of one segment. */
export const readSegment = (directory: string, number: number): Segment => {
  const bytes = readFileSync(segmentPath(directory, number))
  const { entries, readable } = readRecords(bytes)
  return { number, entries, unreadable: bytes.length - readable }
}
