import { type MessagePort, parentPort } from 'node:worker_threads'
import { mergeUpdates } from './documents/compaction.ts'
import type { MergeReply, MergeRequest } from './documents/merging-thread.ts'

/*
 * The thread that makes documents small: that takes up to a second for a large one, in which nothing that
 * is written should wait to be stored.
 */

const answer = (port: MessagePort, { id, parts }: MergeRequest): void => {
  const reply: MergeReply = { id, merged: mergeUpdates(parts) }
  port.postMessage(reply)
}

parentPort?.on('message', (request: MergeRequest) => {
  if (parentPort !== null) answer(parentPort, request)
})
