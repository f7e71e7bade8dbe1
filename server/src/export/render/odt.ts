import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ExportDocument } from '@samenbord/shared/export'
import { OFFICE_PID } from '../offices.ts'
import { docxOf } from './docx/docx.ts'

/** How long LibreOffice may take; the first time it makes a profile, and a large plan takes seconds. */
const MOST_MS = 60_000

/** What came of asking for an ODT. */
export type Odt =
  | { readonly kind: 'odt'; readonly bytes: Uint8Array }
  /** No LibreOffice on this server, or one that made nothing within its time. */
  | { readonly kind: 'odt-unavailable'; readonly why: 'no-office' | 'office-failed' }

/** Where LibreOffice is, of the folders that are searched for programs. */
const officeIn = async (path: string): Promise<string | undefined> => {
  for (const folder of path.split(delimiter).filter((one) => one !== '')) {
    for (const name of ['soffice', 'libreoffice']) {
      const program = join(folder, name)
      const runs = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (runs) return program
    }
  }
  return undefined
}

/** Lets a program run, with all it starts, for so long at most; whether it ended well. */
const run = (
  program: string,
  args: readonly string[],
  { home, path, mostMs }: { readonly home: string; readonly path: string; readonly mostMs: number },
): Promise<boolean> =>
  new Promise((resolve) => {
    // A group of its own, for LibreOffice leaves its work to a second process.
    const child = spawn(program, args, {
      detached: true,
      stdio: 'ignore',
      cwd: home,
      env: { PATH: path, HOME: home, LANG: 'C.UTF-8' },
    })
    // For who has to end it when this thread was ended; at once, so that it is there when it is needed.
    if (child.pid !== undefined) writeFileSync(join(home, OFFICE_PID), String(child.pid))
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, mostMs)
    const end = (well: boolean) => {
      clearTimeout(timer)
      resolve(well)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
  })

/**
 * A document as ODT, made from its DOCX by the LibreOffice of this server, where there is one: in a
 * folder of its own that is gone afterwards, with nothing of anyone else's settings.
 */
export const odtOf = async (
  document: ExportDocument,
  {
    path = process.env.PATH ?? '',
    mostMs = MOST_MS,
    folder = tmpdir(),
  }: { readonly path?: string; readonly mostMs?: number; readonly folder?: string } = {},
): Promise<Odt> => {
  const office = await officeIn(path)
  if (office === undefined) return { kind: 'odt-unavailable', why: 'no-office' }
  const home = await mkdtemp(join(folder, 'samenbord-odt-'))
  try {
    const from = join(home, 'document.docx')
    await writeFile(from, await docxOf(document), { mode: 0o600 })
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`
    const args = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      'odt',
      '--outdir',
      home,
      from,
    ]
    const ended = await run(office, args, { home, path, mostMs })
    const bytes = ended
      ? await readFile(join(home, 'document.odt')).catch(() => undefined)
      : undefined
    return bytes === undefined
      ? { kind: 'odt-unavailable', why: 'office-failed' }
      : { kind: 'odt', bytes: new Uint8Array(bytes) }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
