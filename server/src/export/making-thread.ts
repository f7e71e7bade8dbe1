import type { Worker } from 'node:worker_threads'
import type { PlanContent } from '@samenbord/shared/model'
import { startThread } from '../thread/start-thread.ts'
import type { Laid } from './lay-plan.ts'
import { emptyFolder, endOffices } from './offices.ts'
import type { FileOutcome, Taker } from './taker.ts'
import type { Maker } from './work.ts'
import type { ExportThreadData, Said, Told } from './work-protocol.ts'

export type StartThread = (data: ExportThreadData) => Worker

/** So long work may take while nobody is waited for, in milliseconds. */
const MOST_MS = 120_000
/** After so long without work the thread gives its memory back, in milliseconds. */
const IDLE_MS = 60_000
/** So many files may wait; who asks for one more is told that the server is busy. */
const MOST_WAITING = 20
/** So many files may be half made at once, since each holds a plan. */
const MOST_OPEN = 4

interface JobEnds {
  fail(failure: Error): void
}
type Job = JobEnds &
  (
    | {
        readonly told: Extract<Told, { kind: 'read' }>
        done(content: PlanContent): void
      }
    | {
        readonly told: Extract<Told, { kind: 'lay' }>
        done(laid: Laid): void
      }
    | {
        readonly told: Extract<Told, { kind: 'make' }>
        readonly taker: Taker
        done(outcome: FileOutcome): void
      }
  )

type Kind = Told['kind']
const isKind =
  <K extends Kind>(kind: K) =>
  (job: Job): job is Extract<Job, { told: { kind: K } }> =>
    job.told.kind === kind
const isReading = isKind('read')
const isLaying = isKind('lay')

/** Work that was begun. */
interface Open {
  readonly job: Job
  timer: NodeJS.Timeout
  /** It waits until whoever takes it has read what came. */
  waitsForTaker: boolean
}

/**
 * A thread that does the work, which starts when there is some. It does one thing at a time, and reads a
 * plan before it makes the next file: reading is short, and people wait for it. While a file waits for
 * someone who reads slowly, the next is made. What the thread leaves in `folder` goes with the thread.
 */
export const openThread = (
  folder: string,
  start: StartThread = startExportThread,
): Maker & { close(): void } => {
  emptyFolder(folder)
  let waiting: readonly Job[] = []
  const open = new Map<number, Open>()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let lastId = 0

  /** Ends the thread and what it is doing; what waits is done by a next one. */
  const end = (failure: Error): void => {
    const ended = worker
    worker = undefined
    clearTimeout(idle)
    const undone = [...open.values()]
    open.clear()
    for (const { timer, job } of undone) {
      clearTimeout(timer)
      job.fail(failure)
    }
    if (ended === undefined) return
    void ended.terminate()
    endOffices(folder)
  }

  const close = (id: number): void => {
    clearTimeout(open.get(id)?.timer)
    open.delete(id)
    next()
  }

  const limit = () =>
    setTimeout(() => {
      end(new Error('a file took too long'))
      next()
    }, MOST_MS)

  /** Hands on a piece; while its taker has no room, other work goes on. */
  const give = async (id: number, doing: Open, taker: Taker, bytes: Uint8Array): Promise<void> => {
    let given = false
    setImmediate(() => {
      if (given || open.get(id) !== doing) return
      clearTimeout(doing.timer)
      doing.waitsForTaker = true
      next()
    })
    // Who is gone was told to the thread already.
    const goesOn = await taker.give(bytes).then(
      () => true,
      () => false,
    )
    given = true
    if (doing.waitsForTaker && open.get(id) === doing) doing.timer = limit()
    doing.waitsForTaker = false
    if (goesOn) tell({ kind: 'more', id })
  }

  const hear = (said: Said): void => {
    const { id } = said
    const doing = open.get(id)
    if (doing === undefined) return
    const { job } = doing
    if (said.kind === 'failed') {
      job.fail(new Error(said.stack))
      close(id)
    } else if (isReading(job)) {
      if (said.kind !== 'read') return
      job.done(said.content)
      close(id)
    } else if (isLaying(job)) {
      if (said.kind !== 'laid') return
      job.done(said.laid)
      close(id)
    } else if (said.kind === 'measure') {
      // Who is gone was told to the thread already.
      job.taker.measure(said.measure).catch(() => {})
    } else if (said.kind === 'begin') job.taker.begin(said.head)
    else if (said.kind === 'piece') void give(id, doing, job.taker, said.bytes)
    else if (said.kind === 'made') {
      job.done(said.outcome)
      close(id)
    }
  }

  const begin = (): Worker => {
    const started = start({ folder })
    started.unref()
    const gone = (failure: Error): void => {
      if (worker !== started) return
      end(failure)
      next()
    }
    started.on('message', (said: Said) => {
      if (worker === started) hear(said)
    })
    started.on('error', (failure) =>
      gone(failure instanceof Error ? failure : new Error(String(failure))),
    )
    started.on('exit', () => gone(new Error('the thread that makes files has stopped')))
    return started
  }

  const tell = (told: Told): void => worker?.postMessage(told)

  const next = (): void => {
    if ([...open.values()].some(({ waitsForTaker }) => !waitsForTaker)) return
    const job =
      waiting.find(({ told }) => told.kind !== 'make') ??
      (open.size < MOST_OPEN ? waiting[0] : undefined)
    clearTimeout(idle)
    if (job === undefined) {
      if (open.size === 0) idle = setTimeout(() => end(new Error('idle')), IDLE_MS).unref()
      return
    }
    waiting = waiting.filter((other) => other !== job)
    worker ??= begin()
    open.set(job.told.id, { job, timer: limit(), waitsForTaker: false })
    tell(job.told)
  }

  const add = (job: Job): void => {
    waiting = [...waiting, job]
    next()
  }

  /** Whoever asked for it is gone. */
  const stop = (job: Job): void => {
    if (open.has(job.told.id)) tell({ kind: 'stop', id: job.told.id })
    else {
      waiting = waiting.filter((other) => other !== job)
      job.fail(new Error('nobody waits for it any more'))
    }
  }

  return {
    read: (work) =>
      new Promise((done, fail) => {
        lastId += 1
        add({ told: { kind: 'read', id: lastId, work }, done, fail })
      }),
    lay: (work) =>
      new Promise((done, fail) => {
        lastId += 1
        add({ told: { kind: 'lay', id: lastId, work }, done, fail })
      }),
    make: async (work, taker) => {
      if (waiting.filter(({ told }) => told.kind === 'make').length >= MOST_WAITING) {
        return { ok: false, reason: 'export-busy' }
      }
      taker.signal.throwIfAborted()
      return new Promise((done, fail) => {
        lastId += 1
        const job: Job = { told: { kind: 'make', id: lastId, work }, taker, done, fail }
        taker.signal.addEventListener('abort', () => stop(job), { once: true })
        add(job)
      })
    },
    close: () => {
      for (const { fail } of waiting) fail(new Error('the server stops'))
      waiting = []
      end(new Error('the server stops'))
    },
  }
}

const startExportThread = (data: ExportThreadData): Worker =>
  startThread('export-worker', new URL('./export-worker.ts', import.meta.url), data)
