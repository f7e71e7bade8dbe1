import { parentPort, workerData } from 'node:worker_threads'
import { doWork, type Work } from './work.ts'
import { ExportThreadData, type WorkReply } from './work-protocol.ts'

/*
 * The thread that reads plans and makes files of them: a plan of many pages takes seconds, and no frame
 * waits for it.
 */

const { folder } = ExportThreadData.parse(workerData)

const replyTo = async (work: Work): Promise<WorkReply> => {
  try {
    return { ok: true, outcome: await doWork(work, folder) }
  } catch (failure) {
    const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
    return { ok: false, stack }
  }
}

parentPort?.on('message', async (work: Work) => parentPort?.postMessage(await replyTo(work)))
