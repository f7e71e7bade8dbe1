import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { UnwrittenMark } from './unwritten-mark.ts'

const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-mark-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('the mark is unset at first, and stays as it was put', () => {
  const path = join(freshFolder(), 'unwritten')
  expect(new UnwrittenMark(path).isSet).toBe(false)
  new UnwrittenMark(path).put(true)
  const mark = new UnwrittenMark(path)
  expect(mark.isSet).toBe(true)
  mark.put(false)
  expect(new UnwrittenMark(path).isSet).toBe(false)
})

test('a disk that takes nothing at all breaks nothing', () => {
  const folder = freshFolder()
  const mark = new UnwrittenMark(join(folder, 'unwritten'))
  rmSync(folder, { recursive: true })
  mark.put(true)
  expect(mark.isSet).toBe(true)
})
