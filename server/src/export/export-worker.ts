import { parentPort } from 'node:worker_threads'
import { doWork } from './work.ts'
import type { WorkReply, WorkRequest } from './work-protocol.ts'

/*
 * The thread that reads plans and makes files of them: a plan of many pages takes seconds, and no frame
 * waits for it.
 */

const replyTo = async ({ id, work }: WorkRequest): Promise<WorkReply> => {
  try {
    return { id, ok: true, outcome: await doWork(work) }
  } catch (failure) {
    const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
    return { id, ok: false, stack }
  }
}

// One after the other: two large files at once would need twice the memory.
let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (request: WorkRequest) => {
  last = last.then(async () => parentPort?.postMessage(await replyTo(request)))
})
