import { SYNC } from '@samenbord/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { HOCUSPOCUS, NOTHING_NEW, QUESTION } from '../wire/messages.ts'
import { type Place, RawSocket } from '../wire/raw-socket.ts'
import type { LoadedRoom } from './room.ts'

const PATIENCE_MS = 60_000

/** What someone who was never here gets, and how long after setting out, in milliseconds. */
export interface Joining {
  readonly document: Uint8Array
  readonly receivedMs: number
}

/** Joins a room with nothing, takes what it holds, and leaves. */
export const joinFresh = async (place: Place): Promise<Joining> => {
  const began = performance.now()
  let done = (_: Joining) => {}
  const joined = new Promise<Joining>((received) => {
    done = received
  })
  const socket = new RawSocket(place, (bytes, from, to) => {
    const isSync = bytes[from] === 0 || bytes[from] === HOCUSPOCUS.syncReply
    if (!isSync) return
    if (bytes[from + 1] === SYNC.step1) socket.send(NOTHING_NEW)
    if (bytes[from + 1] !== SYNC.step2) return
    const receivedMs = performance.now() - began
    const decoder = decoding.createDecoder(bytes.subarray(from + 2, to))
    done({ document: decoding.readVarUint8Array(decoder).slice(), receivedMs })
  })
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('nothing came for who joined')), PATIENCE_MS).unref()
  })
  try {
    await Promise.race([socket.whenOpen, tooLate])
    socket.send(QUESTION)
    return await Promise.race([joined, tooLate])
  } finally {
    socket.leave()
  }
}

/** What is wrong with what a room holds, held against what was sent into it. */
export const checkRoom = async (room: LoadedRoom): Promise<readonly string[]> => {
  const [place] = room.places
  const { chains, sent } = room.ledger
  if (place === undefined) return []
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await joinFresh(place)).document)
  const gone = Y.createDeleteSetFromStructStore(doc.store)
  const problems: string[] = []
  if (doc.store.pendingStructs !== null) problems.push('a fresh reader waits for what never comes')
  for (const [author, { clientId }] of chains.entries()) {
    const { links = [], count = 0 } = sent[author] ?? {}
    const clock = Y.getState(doc.store, clientId)
    const written = links.slice(0, count)
    const missing = written.filter(
      ({ end, deletes }) => (end ?? 0) > clock || !isGone(gone, clientId, deletes),
    )
    if (missing.length > 0)
      problems.push(`a fresh reader lacks ${missing.length} of ${count} updates`)
  }
  doc.destroy()
  return problems
}

type DeleteSet = ReturnType<typeof Y.createDeleteSetFromStructStore>

const isGone = (gone: DeleteSet, client: number, deletes: readonly number[]): boolean => {
  for (let at = 0; at < deletes.length; at += 2) {
    const from = deletes[at] ?? 0
    for (let clock = from; clock < from + (deletes[at + 1] ?? 0); clock++) {
      if (!Y.isDeleted(gone, Y.createID(client, clock))) return false
    }
  }
  return true
}
