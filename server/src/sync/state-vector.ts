import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter, uintLength } from './byte-writer.ts'

/** Reads a state vector; throws `BrokenBytes` when it is none. */
export const readStateVector = (bytes: Uint8Array): Map<number, number> => {
  const reader = new ByteReader(bytes)
  const known = new Map<number, number>()
  for (let left = reader.uint(); left > 0; left--) known.set(reader.uint(), reader.uint())
  return known
}

/** Step 1: asks for everything that is not in this state vector. */
export const questionFrame = (known: ReadonlyMap<number, number>): Buffer => {
  let length = uintLength(known.size)
  for (const [client, clock] of known) length += uintLength(client) + uintLength(clock)
  const writer = new ByteWriter(2 + uintLength(length) + length)
  writer.uint(MESSAGE.sync)
  writer.uint(SYNC.step1)
  writer.uint(length)
  writer.uint(known.size)
  for (const [client, clock] of known) {
    writer.uint(client)
    writer.uint(clock)
  }
  return writer.done()
}
