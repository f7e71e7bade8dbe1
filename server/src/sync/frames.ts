import { type Announcement, MESSAGE, SYNC } from '@samenbord/shared/protocol'
import { BrokenBytes, ByteReader } from './byte-reader.ts'
import { ByteWriter, MAX_UINT_BYTES, uintLength } from './byte-writer.ts'

/** A frame of a client, as far as its type tells. */
export type Frame =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'update'; readonly step2: boolean; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly states: Uint8Array }
  | { readonly kind: 'query-awareness' }
  | { readonly kind: 'unknown' }

const UNKNOWN: Frame = { kind: 'unknown' }
const QUERY_AWARENESS: Frame = { kind: 'query-awareness' }

/** The one part of a frame that is left; throws `BrokenBytes` when there is more or less. */
const lastPart = (bytes: Uint8Array, at: number): Uint8Array => {
  const reader = new ByteReader(bytes, at)
  const part = reader.subarray()
  if (reader.left > 0) throw new BrokenBytes()
  return part
}

/** Reads a frame; only the types that a client may send are known. Throws `BrokenBytes`. */
export const readFrame = (bytes: Uint8Array): Frame => {
  switch (bytes[0]) {
    case MESSAGE.sync:
      switch (bytes[1]) {
        case SYNC.step1:
          return { kind: 'step1', stateVector: lastPart(bytes, 2) }
        case SYNC.step2:
          return { kind: 'update', step2: true, update: lastPart(bytes, 2) }
        case SYNC.update:
          return { kind: 'update', step2: false, update: lastPart(bytes, 2) }
        default:
          return UNKNOWN
      }
    case MESSAGE.awareness:
      return { kind: 'awareness', states: lastPart(bytes, 1) }
    case MESSAGE.queryAwareness:
      return QUERY_AWARENESS
    default:
      return UNKNOWN
  }
}

/** Whether an update says nothing: no structs, no deletions. */
export const isEmptyUpdate = (update: Uint8Array): boolean =>
  update.length === 2 && update[0] === 0 && update[1] === 0

/** Message 100: how many frames are durable. */
export const savedFrame = (count: number): Buffer => {
  const writer = new ByteWriter(1 + MAX_UINT_BYTES)
  writer.uint(MESSAGE.saved)
  writer.uint(count)
  return writer.done()
}

/** Message 101: an announcement. */
export const announcementFrame = (announcement: Announcement): Buffer => {
  const json = Buffer.from(JSON.stringify(announcement))
  const writer = new ByteWriter(1 + uintLength(json.length) + json.length)
  writer.uint(MESSAGE.announcement)
  writer.uint(json.length)
  writer.raw(json)
  return writer.done()
}

/** More than this is not copied to stand behind its header. */
const MAX_FRAMED_BYTES = 64 * 1024
const FINAL_BINARY = 0x82
const TWO_BYTES = 126

/**
 * A message with the header of a websocket's frame before it, as a server sends it (RFC 6455, 5.2), so
 * that it can be written to many connections as it is. Undefined when it is too large for that.
 */
export const framed = (message: Uint8Array): Buffer | undefined => {
  const { length } = message
  if (length >= MAX_FRAMED_BYTES) return undefined
  const isShort = length < TWO_BYTES
  const frame = Buffer.allocUnsafe(length + (isShort ? 2 : 4))
  frame[0] = FINAL_BINARY
  frame[1] = isShort ? length : TWO_BYTES
  if (!isShort) frame.writeUInt16BE(length, 2)
  frame.set(message, frame.length - length)
  return frame
}

/** States of nobody: says only that the connection is alive, as y-websocket wants every 30 s. */
export const KEEP_ALIVE_FRAME = Buffer.from([MESSAGE.awareness, 1, 0])

/** An awareness frame of entries that are written already. */
export const awarenessFrame = (entries: readonly Uint8Array[]): Buffer => {
  let length = uintLength(entries.length)
  for (const entry of entries) length += entry.length
  const writer = new ByteWriter(1 + uintLength(length) + length)
  writer.uint(MESSAGE.awareness)
  writer.uint(length)
  writer.uint(entries.length)
  for (const entry of entries) writer.raw(entry)
  return writer.done()
}
