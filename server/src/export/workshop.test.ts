import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Measure } from '@samenbord/shared/model'
import { expect, onTestFinished, test } from 'vitest'
import {
  draftOf,
  emptyContent,
  wishesFor,
} from '../../../shared/src/export/test-support/contents.ts'
import type { Asker, StartedFile } from './file-stream.ts'
import { OFFICE_PID } from './offices.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

/**
 * A thread that answers what kind of work it was given, ends when it is to make an ODT, and gives a PDF
 * of many large pieces.
 */
const STAND_IN = `
  const { parentPort } = require('node:worker_threads')
  const left = new Map()
  const give = (id) => {
    const pieces = left.get(id)
    if (pieces === undefined) return
    if (pieces === 0) parentPort.postMessage({ id, kind: 'made', outcome: { ok: true } })
    else parentPort.postMessage({ id, kind: 'piece', bytes: new Uint8Array(512 * 1024) })
    left.set(id, pieces - 1)
  }
  parentPort.on('message', ({ kind, id, work }) => {
    if (kind === 'more') return give(id)
    if (kind === 'stop') {
      left.delete(id)
      return parentPort.postMessage({ id, kind: 'failed', stack: 'stopped' })
    }
    if (kind === 'read') {
      return parentPort.postMessage({ id, kind, content: { title: 'gelezen' } })
    }
    if (work.name === 'plan.odt') process.exit(1)
    parentPort.postMessage({ id, kind: 'measure', measure: { step: 'laying', done: 1, of: 2 } })
    parentPort.postMessage({ id, kind: 'begin', head: { type: work.name } })
    left.set(id, work.name === 'plan.pdf' ? 16 : 0)
    give(id)
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
const file = (name: 'plan.json' | 'plan.odt' | 'plan.pdf') => ({
  name,
  source,
  wishes: wishesFor(),
})
/** Someone who waits until it is there. */
const waits = (): Asker & { readonly heard: Measure[] } => {
  const heard: Measure[] = []
  return {
    signal: new AbortController().signal,
    measure: (measure) => void heard.push(measure),
    heard,
  }
}
const begun = (made: StartedFile) => {
  if (!made.ok) throw new Error(made.reason)
  return made
}
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
    workshop.file(file('plan.json'), waits()).then(() => done.push('first file')),
    workshop.file(file('plan.json'), waits()).then(() => done.push('second file')),
    workshop.content(new Uint8Array(), SOURCES).then(() => done.push('plan')),
  ])
  expect(done).toEqual(['first file', 'plan', 'second file'])
})

test('[WORKSHOP-2] a file that ends the thread fails alone, and the next is made', async () => {
  const workshop = aWorkshop()
  const [broken, next] = await Promise.allSettled([
    workshop.file(file('plan.odt'), waits()),
    workshop.file(file('plan.json'), waits()),
  ])
  expect(broken.status).toBe('rejected')
  expect(next).toMatchObject({ status: 'fulfilled', value: { ok: true, type: 'plan.json' } })
})

test('[WORKSHOP-3] so many files wait and no more', async () => {
  const workshop = aWorkshop()
  const asked = Array.from({ length: 25 }, () => workshop.file(file('plan.json'), waits()))
  const busy = (await Promise.all(asked)).filter((made) => !made.ok)
  expect(busy).toHaveLength(4)
})

test('[WORKSHOP-4] a thread that ends leaves no plan on the disk, and no LibreOffice that goes on', async () => {
  const workshop = aWorkshop()
  await workshop.file(file('plan.json'), waits())
  const run = join(workshop.folder, 'samenbord-odt-1')
  const office = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
  mkdirSync(run)
  writeFileSync(join(run, 'document.docx'), 'wat er gezegd is')
  writeFileSync(join(run, OFFICE_PID), String(office.pid))
  const ended = once(office, 'exit')
  await expect(workshop.file(file('plan.odt'), waits())).rejects.toThrow('has stopped')
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

test('[WORKSHOP-6] who waits hears how far it is', async () => {
  const workshop = aWorkshop()
  const asker = waits()
  await workshop.file(file('plan.json'), asker)
  expect(asker.heard).toEqual([{ step: 'laying', done: 1, of: 2 }])
})

test('[WORKSHOP-7] a file whose reader is slow waits half made, and the next is made meanwhile', async () => {
  const workshop = aWorkshop()
  const slow = begun(await workshop.file(file('plan.pdf'), waits()))
  const next = begun(await workshop.file(file('plan.json'), waits()))
  expect(await next.ended).toBeUndefined()
  expect(await Promise.race([slow.ended.then(() => 'whole'), Promise.resolve('half')])).toBe('half')
  const whole = await new Response(slow.body).arrayBuffer()
  expect(whole.byteLength).toBe(16 * 512 * 1024)
  expect(await slow.ended).toBeUndefined()
})

test('[WORKSHOP-8] so many slow readers hold up no reading of a plan, and the next who takes a file once one goes', async () => {
  const workshop = aWorkshop()
  const slow = await Promise.all([1, 2, 3, 4].map(() => workshop.file(file('plan.pdf'), waits())))
  const fifth = workshop.file(file('plan.json'), waits())
  await workshop.content(new Uint8Array(), SOURCES)
  expect(await Promise.race([fifth.then(() => 'made'), Promise.resolve('waits')])).toBe('waits')
  for (const one of slow) await begun(one).body.cancel()
  expect(await fifth).toMatchObject({ ok: true })
})

test('[WORKSHOP-9] who does not wait any more is not made anything for', async () => {
  const workshop = aWorkshop()
  const going = new AbortController()
  const first = begun(await workshop.file(file('plan.pdf'), waits()))
  const waiting = workshop.file(file('plan.json'), { ...waits(), signal: going.signal })
  going.abort()
  await expect(waiting).rejects.toThrow()
  await first.body.cancel()
  expect(await first.ended).toBeUndefined()
  expect(await workshop.file(file('plan.json'), waits())).toMatchObject({ ok: true })
})

test('[WORKSHOP-10] a file that fails in the middle breaks off, and says why to the server alone', async () => {
  const workshop = aWorkshop()
  const half = begun(await workshop.file(file('plan.pdf'), waits()))
  await expect(workshop.file(file('plan.odt'), waits())).rejects.toThrow('has stopped')
  expect((await half.ended)?.message).toContain('has stopped')
  await expect(new Response(half.body).arrayBuffer()).rejects.toThrow('broken off')
})
