import { Announcement, MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

let nextId = 1_000

/** A client id that nobody has written under. */
export const freshId = (): number => nextId++

/** Writes bytes with lib0. */
export const bytesOf = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

/** A sync frame of the table: step 1, step 2 or an update. */
export const syncFrame = (step: number, content: Uint8Array): Uint8Array =>
  bytesOf((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
  })

export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(SYNC.update, update)

/** Asks for everything that is not in this state vector. */
export const questionFrame = (known: readonly (readonly [number, number])[] = []): Uint8Array =>
  syncFrame(
    SYNC.step1,
    bytesOf((encoder) => {
      encoding.writeVarUint(encoder, known.length)
      for (const [client, clock] of known) {
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint(encoder, clock)
      }
    }),
  )

/** States of presence: id, clock, JSON. */
export const presenceFrame = (states: readonly (readonly [number, number, string])[]): Uint8Array =>
  bytesOf((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    const content = bytesOf((inner) => {
      encoding.writeVarUint(inner, states.length)
      for (const [id, clock, json] of states) {
        encoding.writeVarUint(inner, id)
        encoding.writeVarUint(inner, clock)
        encoding.writeVarString(inner, json)
      }
    })
    encoding.writeVarUint8Array(encoder, content)
  })

/** An update of one client with structs laid down by hand, and ranges that it deletes. */
export const updateBytes = (
  client: number,
  clock: number,
  structs: readonly Uint8Array[],
  deletes: readonly (readonly [client: number, clock: number, length: number])[] = [],
): Uint8Array =>
  bytesOf((encoder) => {
    encoding.writeVarUint(encoder, structs.length === 0 ? 0 : 1)
    if (structs.length > 0) {
      encoding.writeVarUint(encoder, structs.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const struct of structs) encoding.writeUint8Array(encoder, struct)
    }
    const clients = [...new Set(deletes.map(([of]) => of))]
    encoding.writeVarUint(encoder, clients.length)
    for (const owner of clients) {
      const ranges = deletes.filter(([of]) => of === owner)
      encoding.writeVarUint(encoder, owner)
      encoding.writeVarUint(encoder, ranges.length)
      for (const [, from, length] of ranges) {
        encoding.writeVarUint(encoder, from)
        encoding.writeVarUint(encoder, length)
      }
    }
  })

/** A struct without content that takes so many clocks. */
export const hole = (length: number): Uint8Array =>
  bytesOf((encoder) => {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, length)
  })

/** Letters in a text of their own. */
export const word = (letters: string): Uint8Array =>
  bytesOf((encoder) => {
    encoding.writeUint8(encoder, 4)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, 'word')
    encoding.writeVarString(encoder, letters)
  })

/** A letter behind the struct of another client. */
export const letterBehind = (client: number, clock: number): Uint8Array =>
  bytesOf((encoder) => {
    encoding.writeUint8(encoder, 0x84)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, 'a')
  })

/** What the server refused, as it announced. */
export const refusalsIn = (frames: readonly Uint8Array[]): string[] =>
  frames.flatMap((frame) => {
    if (frame[0] !== MESSAGE.announcement) return []
    const fact: unknown = JSON.parse(decoding.readVarString(decoding.createDecoder(frame.slice(1))))
    const read = Announcement.safeParse(fact)
    return read.success && read.data.type === 'refused' ? [read.data.reason] : []
  })
