import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDataFolder } from './data-folder.ts'

const freshPath = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-'))
  onTestFinished(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'data')
}

const open = (path: string) => {
  const opening = openDataFolder(path)
  if (!opening.ok) throw new Error(opening.problem)
  onTestFinished(opening.folder.release)
  return opening.folder
}

test('[DATA-1] the folder is made, for this user alone', () => {
  const path = freshPath()
  open(path)
  expect(statSync(path).mode & 0o777).toBe(0o700)
})

test('[DATA-2] one server at a time has it', () => {
  const path = freshPath()
  const folder = open(path)
  expect(openDataFolder(path)).toEqual({ ok: false, problem: 'in-use' })
  folder.release()
  open(path)
})

test('[DATA-3] the start code is made once, and only this user can read it', () => {
  const path = freshPath()
  const folder = open(path)
  const made = folder.startCode()
  expect(made).toEqual({ code: expect.stringMatching(/^[\w-]{22}$/), isNew: true })
  expect(statSync(join(path, 'start-code')).mode & 0o777).toBe(0o600)
  expect(folder.startCode()).toEqual({ code: made.code, isNew: false })
})

test('[DATA-4] where a file stands in the way there is no folder', () => {
  const path = freshPath()
  writeFileSync(path, '')
  expect(openDataFolder(path)).toEqual({ ok: false, problem: 'not-writable' })
})

test.for(['', 'short\n', 'no code at all\n'])(
  '[DATA-5] a start code of which only %j was kept is made anew',
  (kept) => {
    const path = freshPath()
    const folder = open(path)
    writeFileSync(join(path, 'start-code'), kept)
    const made = folder.startCode()
    expect(made).toEqual({ code: expect.stringMatching(/^[\w-]{22}$/), isNew: true })
    expect(folder.startCode()).toEqual({ code: made.code, isNew: false })
    expect(readdirSync(path)).not.toContain('start-code.new')
  },
)
