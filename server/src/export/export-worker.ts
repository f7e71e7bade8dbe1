import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { Measure } from '@samenbord/shared/model'
import type { Taker } from './taker.ts'
import { workIn } from './work.ts'
import { ExportThreadData, type Said, type Told } from './work-protocol.ts'

/*
 * The thread that reads plans and makes files of them: a plan of many pages takes seconds, and no frame
 * waits for it.
 */

/** So long it works on before it hears whether someone still waits, in milliseconds. */
const TURN_MS = 20
/** It says no more often than this how far it is, in milliseconds. */
const TELL_MS = 100

const { folder } = ExportThreadData.parse(workerData)
const maker = workIn(folder)

const say = (said: Said): void => parentPort?.postMessage(said)

/** Whoever waits for a file, on the other side. */
interface FarTaker extends Taker {
  more(): void
  stop(): void
}
const takers = new Map<number, FarTaker>()

const farTaker = (id: number): FarTaker => {
  const stopping = new AbortController()
  const { signal } = stopping
  let hasRoom = () => {}
  let told: Measure['step'] | undefined
  let toldAt = 0
  let turnedAt = 0
  return {
    signal,
    measure: async (measure) => {
      const now = performance.now()
      if (measure.step !== told || now - toldAt >= TELL_MS) {
        say({ id, kind: 'measure', measure })
        told = measure.step
        toldAt = now
      }
      if (now - turnedAt >= TURN_MS) {
        await setImmediate()
        turnedAt = performance.now()
      }
      signal.throwIfAborted()
    },
    begin: (head) => say({ id, kind: 'begin', head }),
    give: (bytes) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const stopped = () => reject(signal.reason)
        signal.addEventListener('abort', stopped, { once: true })
        hasRoom = () => {
          signal.removeEventListener('abort', stopped)
          resolve()
        }
        say({ id, kind: 'piece', bytes })
      }),
    more: () => hasRoom(),
    stop: () => stopping.abort(),
  }
}

type Work = Exclude<Told, { kind: 'more' | 'stop' }>

const make = async ({ id, work }: Extract<Told, { kind: 'make' }>): Promise<Said> => {
  const taker = farTaker(id)
  takers.set(id, taker)
  try {
    return { id, kind: 'made', outcome: await maker.make(work, taker) }
  } finally {
    takers.delete(id)
  }
}

const done = async (told: Work): Promise<Said> => {
  const { id } = told
  try {
    switch (told.kind) {
      case 'read':
        return { id, kind: 'read', content: await maker.read(told.work) }
      case 'lay':
        return { id, kind: 'laid', laid: await maker.lay(told.work) }
      case 'make':
        return await make(told)
    }
  } catch (failure) {
    const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
    return { id, kind: 'failed', stack }
  }
}

const hear = async (told: Told): Promise<void> => {
  if (told.kind === 'more') takers.get(told.id)?.more()
  else if (told.kind === 'stop') takers.get(told.id)?.stop()
  else say(await done(told))
}

parentPort?.on('message', (told: Told) => void hear(told))
