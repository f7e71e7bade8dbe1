import type { Worker } from 'node:worker_threads'
import type { PlanSources } from '@samenbord/shared/agreement'
import type { PlanContent } from '@samenbord/shared/model'
import { startThread } from '../thread/start-thread.ts'
import type { FileWork, MadeFile } from './make-file.ts'
import type { Outcome, Work } from './work.ts'
import type { WorkReply, WorkRequest } from './work-protocol.ts'

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

interface Asked {
  resolve(outcome: Outcome): void
  reject(failure: Error): void
  readonly timer: NodeJS.Timeout
}

/** A workshop in a thread of its own, which starts when there is work. */
export const openWorkshop = (): Workshop => {
  const asked = new Map<number, Asked>()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let nextId = 1

  /** Ends the thread; whoever waits for it waits in vain. */
  const end = (which: Worker, failure: Error): void => {
    if (worker !== which) return
    worker = undefined
    for (const one of asked.values()) {
      clearTimeout(one.timer)
      one.reject(failure)
    }
    asked.clear()
    void which.terminate()
  }

  const hear = (from: Worker, reply: WorkReply): void => {
    const one = asked.get(reply.id)
    if (one === undefined) return
    asked.delete(reply.id)
    clearTimeout(one.timer)
    if (reply.ok) one.resolve(reply.outcome)
    else one.reject(new Error(reply.stack))
    if (asked.size === 0) idle = setTimeout(() => end(from, new Error('idle')), IDLE_MS).unref()
  }

  const begin = (): Worker => {
    const started = startThread('export-worker', new URL('./export-worker.ts', import.meta.url))
    started.unref()
    started.on('message', (reply: WorkReply) => hear(started, reply))
    started.on('error', (failure) =>
      end(started, failure instanceof Error ? failure : new Error(String(failure))),
    )
    started.on('exit', () => end(started, new Error('the thread that makes files has stopped')))
    return started
  }

  const work = (what: Work) =>
    new Promise<Outcome>((resolve, reject) => {
      clearTimeout(idle)
      const doing = worker ?? begin()
      worker = doing
      const id = nextId++
      const timer = setTimeout(() => end(doing, new Error('a file took too long')), MOST_MS)
      asked.set(id, { resolve, reject, timer })
      doing.postMessage({ id, work: what } satisfies WorkRequest)
    })

  return workshop(work, () => {
    clearTimeout(idle)
    if (worker !== undefined) end(worker, new Error('the server stops'))
  })
}
