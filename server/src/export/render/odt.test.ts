import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measure } from '@samenbord/shared/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wholeFile } from '../test-support/whole-file.ts'
import { writeOdt } from './odt.ts'
import { empty } from './test-support/documents.ts'

const odtOf = (options: Parameters<typeof writeOdt>[2], measured: Measure[] = []) =>
  wholeFile((to) => writeOdt(empty('plan'), to, options), measured)
const UNAVAILABLE = { ok: false, reason: 'odt-unavailable' }

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
    expect(await odtOf({ path: folder })).toEqual(UNAVAILABLE)
  })

  test('is what LibreOffice makes of the DOCX, in a home of its own that is gone afterwards', async () => {
    const path = await office(
      'for last; do :; done; echo "$HOME $1" > "$(dirname "$last")/document.odt"',
    )
    const before = await leftovers()
    const measured: Measure[] = []
    const made = await odtOf({ path }, measured)
    expect(made).toMatchObject({ ok: true, size: made.ok ? made.bytes.length : 0 })
    expect(measured.map(({ step }) => step)).toEqual(['word', 'office'])
    const words = made.ok ? new TextDecoder().decode(made.bytes) : ''
    expect(words).toMatch(/samenbord-odt-\w+ -env:UserInstallation=file:.*samenbord-odt-/)
    expect(await leftovers()).toEqual(before)
  })

  test('is not to be had when LibreOffice makes nothing', async () => {
    const path = await office('exit 0')
    expect(await odtOf({ path })).toEqual(UNAVAILABLE)
  })

  test('does not wait for a LibreOffice that hangs, and ends it', async () => {
    const path = await office('sleep 600')
    expect(await odtOf({ path, mostMs: 50 })).toEqual(UNAVAILABLE)
  })
})
