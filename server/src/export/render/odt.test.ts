import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { odtOf } from './odt.ts'
import { empty } from './test-support/documents.ts'

/** A folder of programs with a stand-in for LibreOffice, since a server need not have it. */
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const office = async (script: string): Promise<string> => {
  const program = join(folder, 'soffice')
  await writeFile(program, `#!/bin/sh\n${script}\n`)
  await chmod(program, 0o755)
  return `${folder}:/usr/bin:/bin`
}

const leftovers = async (): Promise<readonly string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('samenbord-odt-'))

describe('a document as ODT', () => {
  test('is not to be had where no LibreOffice is', async () => {
    expect(await odtOf(empty('plan'), { path: folder })).toEqual({
      kind: 'odt-unavailable',
      why: 'no-office',
    })
  })

  test('is what LibreOffice makes of the DOCX, in a home of its own that is gone afterwards', async () => {
    const path = await office(
      'for last; do :; done; echo "$HOME $1" > "$(dirname "$last")/document.odt"',
    )
    const before = await leftovers()
    const made = await odtOf(empty('plan'), { path })
    expect(made.kind).toBe('odt')
    const words = made.kind === 'odt' ? new TextDecoder().decode(made.bytes) : ''
    expect(words).toMatch(/samenbord-odt-\w+ -env:UserInstallation=file:.*samenbord-odt-/)
    expect(await leftovers()).toEqual(before)
  })

  test('is not to be had when LibreOffice makes nothing', async () => {
    const path = await office('exit 0')
    expect(await odtOf(empty('plan'), { path })).toEqual({
      kind: 'odt-unavailable',
      why: 'office-failed',
    })
  })

  test('does not wait for a LibreOffice that hangs, and ends it', async () => {
    const path = await office('sleep 600')
    expect(await odtOf(empty('plan'), { path, mostMs: 50 })).toEqual({
      kind: 'odt-unavailable',
      why: 'office-failed',
    })
  })
})
