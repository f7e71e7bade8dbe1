import type { Worker } from 'node:worker_threads'
import { startThread } from '../../thread/start-thread.ts'
import type { Merged, Parts } from './compaction.ts'

/** To the thread that merges. */
export interface MergeRequest {
  readonly id: number
  readonly parts: Parts
}

/** From the thread that merges. */
export interface MergeReply {
  readonly id: number
  readonly merged: Merged | undefined
}

/** After so long without work the thread gives its memory back, in milliseconds. */
const IDLE_MS = 10_000

interface Asked {
  resolve(merged: Merged | undefined): void
  reject(failure: Error): void
}

/** Starts the thread that merges. */
export const startMergeThread = (): Worker =>
  startThread('merge-worker', new URL('../merge-worker.ts', import.meta.url))

/** Merges updates in a thread of its own, which is there while there is work. */
export class MergingThread {
  readonly #start: () => Worker
  #worker: Worker | undefined
  #asked = new Map<number, Asked>()
  #nextId = 1
  #idle: NodeJS.Timeout | undefined

  constructor(start: () => Worker = startMergeThread) {
    this.#start = start
  }

  /** See `mergeUpdates`. Rejects when the thread dies; the next time there is another. */
  readonly merge = (parts: Parts): Promise<Merged | undefined> => {
    clearTimeout(this.#idle)
    const worker = this.#worker ?? this.#begin()
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      worker.postMessage({ id, parts } satisfies MergeRequest)
    })
  }

  /** Ends the thread when it has nothing to do. */
  rest(): void {
    if (this.#asked.size === 0) this.end()
  }

  /** Ends the thread; what it was doing comes to nothing. */
  end(): void {
    this.#lose(new Error('The merging thread was ended'))
  }

  #begin(): Worker {
    const worker = this.#start()
    this.#worker = worker
    worker.on('message', ({ id, merged }: MergeReply) => this.#hear(id, merged))
    const lost = (failure: Error) => {
      if (this.#worker === worker) this.#lose(failure)
    }
    worker.on('error', (failure) =>
      lost(failure instanceof Error ? failure : new Error(String(failure))),
    )
    worker.on('exit', () => lost(new Error('The merging thread ended')))
    return worker
  }

  #hear(id: number, merged: Merged | undefined): void {
    this.#asked.get(id)?.resolve(merged)
    this.#asked.delete(id)
    if (this.#asked.size === 0) this.#idle = setTimeout(() => this.end(), IDLE_MS).unref()
  }

  #lose(failure: Error): void {
    clearTimeout(this.#idle)
    void this.#worker?.terminate()
    this.#worker = undefined
    const asked = [...this.#asked.values()]
    this.#asked.clear()
    for (const one of asked) one.reject(failure)
  }
}
