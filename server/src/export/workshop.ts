import type { Worker } from 'node:worker_threads'
import type { PlanSources } from '@samenbord/shared/agreement'
import type { PlanContent } from '@samenbord/shared/model'
import { startThread } from '../thread/start-thread.ts'
import type { FileWork, MadeFile } from './make-file.ts'
import { emptyFolder, endOffices } from './offices.ts'
import type { Outcome, Work } from './work.ts'
import type { ExportThreadData, WorkReply } from './work-protocol.ts'

/** Reads plans and makes files of them, apart from the connections. */
export interface Workshop {
  /** The plan in a document, one Yjs update of version 1. */
  content(document: Uint8Array, sources: Omit<PlanSources, 'plan'>): Promise<PlanContent>
  file(work: FileWork): Promise<MadeFile>
  /** What is being made comes to nothing. */
  close(): void
}

/**
 * A workshop that has this done. What does it is imported nowhere here: it brings along libraries that
 * only the thread needs.
 */
export const workshop = (work: (what: Work) => Promise<Outcome>, close: () => void): Workshop => ({
  content: async (document, sources) => {
    const outcome = await work({ kind: 'content', document, sources })
    if (outcome.kind !== 'content') throw new Error('asked for a plan, and a file came')
    return outcome.content
  },
  file: async (file) => {
    const outcome = await work({ kind: 'file', file })
    if (outcome.kind !== 'file') throw new Error('asked for a file, and a plan came')
    return outcome.file
  },
  close,
})

/** So long a file may take, in milliseconds. */
const MOST_MS = 120_000
/** After so long without work the thread gives its memory back, in milliseconds. */
const IDLE_MS = 60_000

/** So many files may wait; who asks for one more is told that the server is busy. */
const MOST_WAITING = 20

interface Job {
  readonly work: Work
  resolve(outcome: Outcome): void
  reject(failure: Error): void
}

/**
 * A workshop in a thread of its own, which starts when there is work. It has one thing to do at a time,
 * and reads a plan before it makes the next file: reading is short, and people wait for it. `folder` is
 * its own: what a thread leaves there goes with the thread.
 */
export const openWorkshop = (
  folder: string,
  start: (data: ExportThreadData) => Worker = startExportThread,
): Workshop => {
  emptyFolder(folder)
  const waiting: Job[] = []
  let worker: Worker | undefined
  let doing: { readonly job: Job; readonly timer: NodeJS.Timeout } | undefined
  let idle: NodeJS.Timeout | undefined

  /** Ends the thread and what it is doing; what waits is done by a next one. */
  const end = (failure: Error): void => {
    const ended = worker
    worker = undefined
    clearTimeout(idle)
    const undone = doing
    doing = undefined
    if (undone !== undefined) {
      clearTimeout(undone.timer)
      undone.job.reject(failure)
    }
    if (ended === undefined) return
    void ended.terminate()
    endOffices(folder)
  }

  const hear = (reply: WorkReply): void => {
    if (doing === undefined) return
    const { job, timer } = doing
    doing = undefined
    clearTimeout(timer)
    if (reply.ok) job.resolve(reply.outcome)
    else job.reject(new Error(reply.stack))
    next()
  }

  const begin = (): Worker => {
    const started = start({ folder })
    started.unref()
    const gone = (failure: Error): void => {
      if (worker !== started) return
      end(failure)
      next()
    }
    started.on('message', (reply: WorkReply) => {
      if (worker === started) hear(reply)
    })
    started.on('error', (failure) =>
      gone(failure instanceof Error ? failure : new Error(String(failure))),
    )
    started.on('exit', () => gone(new Error('the thread that makes files has stopped')))
    return started
  }

  const next = (): void => {
    if (doing !== undefined) return
    const reading = waiting.findIndex(({ work }) => work.kind === 'content')
    const [job] = waiting.splice(Math.max(0, reading), 1)
    clearTimeout(idle)
    if (job === undefined) {
      idle = setTimeout(() => end(new Error('idle')), IDLE_MS).unref()
      return
    }
    worker ??= begin()
    const timer = setTimeout(() => {
      end(new Error('a file took too long'))
      next()
    }, MOST_MS)
    doing = { job, timer }
    worker.postMessage(job.work)
  }

  const work = (what: Work) =>
    new Promise<Outcome>((resolve, reject) => {
      waiting.push({ work: what, resolve, reject })
      next()
    })

  const made = workshop(work, () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('the server stops'))
    end(new Error('the server stops'))
  })
  return {
    ...made,
    file: async (file) =>
      waiting.filter((job) => job.work.kind === 'file').length >= MOST_WAITING
        ? { ok: false, reason: 'export-busy' }
        : made.file(file),
  }
}

const startExportThread = (data: ExportThreadData): Worker =>
  startThread('export-worker', new URL('./export-worker.ts', import.meta.url), data)
