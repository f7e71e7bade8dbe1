import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import {
  draftOf,
  emptyContent,
  wishesFor,
} from '../../../shared/src/export/test-support/contents.ts'
import { OFFICE_PID } from './offices.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

/** A thread that answers what kind of work it was given, and ends when it is to make an ODT. */
const STAND_IN = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ kind, file }) => {
    if (file !== undefined && file.name === 'plan.odt') process.exit(1)
    parentPort.postMessage({ ok: true, outcome: kind === 'file'
      ? { kind, file: { ok: true, bytes: new Uint8Array(), type: file.name } }
      : { kind, content: { title: 'gelezen' } } })
  })`

const aWorkshop = (): Workshop & { readonly folder: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'))
  const workshop = openWorkshop(
    folder,
    (workerData) => new Worker(STAND_IN, { eval: true, workerData }),
  )
  onTestFinished(() => {
    workshop.close()
    rmSync(folder, { recursive: true })
  })
  return { ...workshop, folder }
}

const source = draftOf(emptyContent)
const file = (name: 'plan.json' | 'plan.odt') => ({ name, source, wishes: wishesFor() })
const SOURCES = {
  session: { title: '', household: null },
  participants: [],
  reach: new Map(),
  lead: { lead: null, deputy: null },
  interests: [],
  familyTree: false,
}

test('[WORKSHOP-1] a plan is read before the files that wait, and what was asked first is not broken off', async () => {
  const workshop = aWorkshop()
  const done: string[] = []
  await Promise.all([
    workshop.file(file('plan.json')).then(() => done.push('first file')),
    workshop.file(file('plan.json')).then(() => done.push('second file')),
    workshop.content(new Uint8Array(), SOURCES).then(() => done.push('plan')),
  ])
  expect(done).toEqual(['first file', 'plan', 'second file'])
})

test('[WORKSHOP-2] a file that ends the thread fails alone, and the next is made', async () => {
  const workshop = aWorkshop()
  const [broken, next] = await Promise.allSettled([
    workshop.file(file('plan.odt')),
    workshop.file(file('plan.json')),
  ])
  expect(broken.status).toBe('rejected')
  expect(next).toMatchObject({ status: 'fulfilled', value: { ok: true, type: 'plan.json' } })
})

test('[WORKSHOP-3] so many files wait and no more', async () => {
  const workshop = aWorkshop()
  const asked = Array.from({ length: 25 }, () => workshop.file(file('plan.json')))
  const busy = (await Promise.all(asked)).filter((made) => !made.ok)
  expect(busy).toHaveLength(4)
})

test('[WORKSHOP-4] a thread that ends leaves no plan on the disk, and no LibreOffice that goes on', async () => {
  const workshop = aWorkshop()
  await workshop.file(file('plan.json'))
  const run = join(workshop.folder, 'samenbord-odt-1')
  const office = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
  mkdirSync(run)
  writeFileSync(join(run, 'document.docx'), 'wat er gezegd is')
  writeFileSync(join(run, OFFICE_PID), String(office.pid))
  const ended = once(office, 'exit')
  await expect(workshop.file(file('plan.odt'))).rejects.toThrow('has stopped')
  expect(await ended).toEqual([null, 'SIGKILL'])
  expect(readdirSync(workshop.folder)).toEqual([])
})

test('[WORKSHOP-5] what a server that was broken off was making is gone when the next one starts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'document.docx'), 'wat er gezegd is')
  openWorkshop(folder).close()
  expect(existsSync(join(folder, 'document.docx'))).toBe(false)
})
