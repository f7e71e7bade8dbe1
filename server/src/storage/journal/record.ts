import { crc32 } from 'node:zlib'
import type { ParticipantId } from '@samenbord/shared/model'
import type { Claim, DocumentId, JournalEntry } from '../documents/document-store.ts'

/*
 * A record: length (u32), crc32 (u32), then what both are about: sequence number (f64), length of
 * the document's id (u8) and the id, number of claims (u16), each a client id (f64) and a
 * participant id (22 letters), and the update up to the end. Little-endian, ids in ASCII.
 */
const HEADER_BYTES = 8
const SEQUENCE_BYTES = 8
const CLIENT_BYTES = 8
const PARTICIPANT_BYTES = 22

/** How many bytes an entry takes in the journal. */
export const recordLength = (entry: JournalEntry): number =>
  HEADER_BYTES +
  SEQUENCE_BYTES +
  1 +
  entry.documentId.length +
  2 +
  entry.claims.length * (CLIENT_BYTES + PARTICIPANT_BYTES) +
  entry.update.length

/** Writes an entry at `at`, where there must be room for it; answers where it ends. */
export const writeRecord = (target: Buffer, at: number, entry: JournalEntry): number => {
  const start = at + HEADER_BYTES
  let position = target.writeDoubleLE(entry.sequence, start)
  position = target.writeUInt8(entry.documentId.length, position)
  position += target.write(entry.documentId, position, 'latin1')
  position = target.writeUInt16LE(entry.claims.length, position)
  for (const { clientId, participantId } of entry.claims) {
    position = target.writeDoubleLE(clientId, position)
    position += target.write(participantId, position, 'latin1')
  }
  target.set(entry.update, position)
  position += entry.update.length
  target.writeUInt32LE(position - start, at)
  target.writeUInt32LE(crc32(target.subarray(start, position)), at + 4)
  return position
}

/** What stands in a piece of journal, and whether it could be read to the end. */
export interface JournalReading {
  readonly entries: JournalEntry[]
  /** Up to where records were whole. Less than the length: a torn tail, or damage. */
  readonly readable: number
}

const readPayload = (payload: Buffer): JournalEntry => {
  const sequence = payload.readDoubleLE(0)
  const idLength = payload.readUInt8(SEQUENCE_BYTES)
  let position = SEQUENCE_BYTES + 1
  // The crc has proved that these are the bytes that were written: ids, and nothing else.
  const documentId = payload.toString('latin1', position, position + idLength) as DocumentId
  position += idLength
  const claims: Claim[] = []
  const count = payload.readUInt16LE(position)
  position += 2
  for (let index = 0; index < count; index++) {
    const clientId = payload.readDoubleLE(position)
    position += CLIENT_BYTES
    const end = position + PARTICIPANT_BYTES
    claims.push({
      clientId,
      participantId: payload.toString('latin1', position, end) as ParticipantId,
    })
    position = end
  }
  return { sequence, documentId, claims, update: payload.subarray(position) }
}

/** Reads records until the end, or until one that is not whole. The entries share the bytes. */
export const readRecords = (bytes: Buffer): JournalReading => {
  const entries: JournalEntry[] = []
  let at = 0
  while (at + HEADER_BYTES <= bytes.length) {
    const start = at + HEADER_BYTES
    const end = start + bytes.readUInt32LE(at)
    if (end > bytes.length || end - start < SEQUENCE_BYTES + 3) break
    const payload = bytes.subarray(start, end)
    if (crc32(payload) !== bytes.readUInt32LE(at + 4)) break
    entries.push(readPayload(payload))
    at = end
  }
  return { entries, readable: at }
}
