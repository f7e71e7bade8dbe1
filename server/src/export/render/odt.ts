import { spawn } from 'node:child_process'
import { createReadStream, watch, writeFileSync } from 'node:fs'
import { access, constants, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ExportDocument } from '@samenbord/shared/export'
import type { Measure } from '@samenbord/shared/model'
import { OFFICE_PID } from '../offices.ts'
import { type FileOutcome, PIECE, type Taker } from '../taker.ts'
import { docxOf } from './docx/docx.ts'

/** How long LibreOffice may take; the first time it makes a profile, and a large plan takes seconds. */
const MOST_MS = 60_000

const TYPE = 'application/vnd.oasis.opendocument.text'
const UNAVAILABLE: FileOutcome = { ok: false, reason: 'odt-unavailable' }

/** What LibreOffice makes first when it has read a document and begins to write it. */
const WRITES = /^\.~lock\.document\.odt#$|^lu\w+\.tmp$/

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

interface RunOptions {
  readonly home: string
  readonly path: string
  readonly mostMs: number
  readonly signal: AbortSignal
}

/** Lets a program run, with all it starts, for so long at most or until told; whether it ended well. */
const run = (
  program: string,
  args: readonly string[],
  { home, path, mostMs, signal }: RunOptions,
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
    const kill = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }
    const timer = setTimeout(kill, mostMs)
    signal.addEventListener('abort', kill, { once: true })
    const end = (well: boolean) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      resolve(well)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
  })

/** Says what LibreOffice is at, by the files it makes in its home; until it is told to stop looking. */
const follow = (home: string, to: Taker): (() => void) => {
  const watcher = watch(home, (_, file) => {
    // Who is gone has it ended by the signal.
    if (file !== null && WRITES.test(file)) to.measure(STEP.saving).catch(() => {})
  })
  // Where folders cannot be watched it is not said, and made all the same.
  watcher.on('error', () => watcher.close())
  return () => watcher.close()
}

const STEP = {
  word: { step: 'word', done: 0, of: 1 },
  office: { step: 'office', done: 0, of: 1 },
  saving: { step: 'saving', done: 0, of: 1 },
} as const satisfies Record<string, Measure>

/** Writes a document to a DOCX, and lets LibreOffice make an ODT of it; where that is, if it did. */
const convert = async (
  office: string,
  document: ExportDocument,
  to: Taker,
  { home, path, mostMs }: Omit<RunOptions, 'signal'>,
): Promise<string | undefined> => {
  const from = join(home, 'document.docx')
  await to.measure(STEP.word)
  await writeFile(from, await docxOf(document), { mode: 0o600 })
  await to.measure(STEP.office)
  const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`
  const args = [profile, '--headless', '--norestore', '--convert-to', 'odt', '--outdir', home, from]
  const unfollow = follow(home, to)
  const ended = await run(office, args, { home, path, mostMs, signal: to.signal })
  unfollow()
  to.signal.throwIfAborted()
  return ended ? join(home, 'document.odt') : undefined
}

/**
 * Writes a document as ODT, made from its DOCX by the LibreOffice of this server, where there is one
 * that makes it within its time: in a folder of its own that is gone afterwards, with nothing of anyone
 * else's settings.
 */
export const writeOdt = async (
  document: ExportDocument,
  to: Taker,
  {
    path = process.env.PATH ?? '',
    mostMs = MOST_MS,
    folder = tmpdir(),
  }: { readonly path?: string; readonly mostMs?: number; readonly folder?: string } = {},
): Promise<FileOutcome> => {
  const office = await officeIn(path)
  if (office === undefined) return UNAVAILABLE
  const home = await mkdtemp(join(folder, 'samenbord-odt-'))
  try {
    const made = await convert(office, document, to, { home, path, mostMs })
    const size = made === undefined ? undefined : (await stat(made).catch(() => undefined))?.size
    if (made === undefined || size === undefined) return UNAVAILABLE
    to.begin({ type: TYPE, size })
    for await (const piece of createReadStream(made, { highWaterMark: PIECE })) {
      if (piece instanceof Uint8Array) await to.give(piece)
    }
    return { ok: true }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
