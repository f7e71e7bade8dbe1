import * as encoding from 'lib0/encoding'
import type { Random } from '../../random.ts'
import { bytesOf, hole, updateBytes } from '../table-frames.ts'

const HIGHEST_CLOCK = 80
const MOST_STRUCTS = 4
const MOST_DELETES = 3
const KEYS = ['x', '__proto__', 'constructor', 'gone']
const ROOTS = ['board', 'plan', 'words', 'things']

/** Writes content of one kind or another. */
const writeContent = (encoder: encoding.Encoder, kind: number): void => {
  switch (kind) {
    case 1:
      encoding.writeVarUint(encoder, 2)
      break
    case 3:
      encoding.writeVarUint8Array(encoder, Uint8Array.of(1, 2))
      break
    case 4:
      encoding.writeVarString(encoder, 'wél 😀')
      break
    case 5:
      encoding.writeVarString(encoder, '{"a":1}')
      break
    case 6:
      encoding.writeVarString(encoder, 'bold')
      encoding.writeVarString(encoder, 'true')
      break
    case 7:
      encoding.writeVarUint(encoder, 1)
      break
    default:
      encoding.writeVarUint(encoder, 2)
      encoding.writeAny(encoder, { gone: true })
      encoding.writeAny(encoder, Number.NaN)
  }
}

/** A struct of well-formed bytes, which may stand anywhere. */
const structOf = (clients: readonly number[], random: Random): Uint8Array => {
  const kind = random.oneOf([0, 1, 3, 4, 4, 5, 6, 7, 8, 8]) ?? 0
  if (kind === 0) return hole(1 + random.upTo(3))
  const [left, right, key] = [random.upTo(2) === 0, random.upTo(3) === 0, random.upTo(3) === 0]
  return bytesOf((encoder) => {
    const place = () => {
      encoding.writeVarUint(encoder, random.oneOf(clients) ?? 1)
      encoding.writeVarUint(encoder, random.upTo(HIGHEST_CLOCK))
    }
    encoding.writeUint8(encoder, kind | (left ? 128 : 0) | (right ? 64 : 0) | (key ? 32 : 0))
    if (left) place()
    if (right) place()
    if (!left && !right) {
      const isRoot = random.upTo(2) === 0
      encoding.writeVarUint(encoder, isRoot ? 1 : 0)
      if (isRoot) encoding.writeVarString(encoder, random.oneOf(ROOTS) ?? '')
      else place()
      if (key) encoding.writeVarString(encoder, random.oneOf(KEYS) ?? '')
    }
    writeContent(encoder, kind)
  })
}

/** An update whose bytes are right and whose sense need not be; the first client is the writer's own. */
export const wellFormedUpdate = (clients: readonly number[], random: Random): Uint8Array => {
  const own = clients[0] ?? 1
  const client = random.upTo(4) > 0 ? own : (random.oneOf(clients) ?? own)
  const structs = Array.from({ length: random.upTo(MOST_STRUCTS) }, () => structOf(clients, random))
  const deletes = Array.from(
    { length: random.upTo(MOST_DELETES) },
    () => [random.oneOf(clients) ?? own, random.upTo(HIGHEST_CLOCK), 1 + random.upTo(4)] as const,
  )
  return updateBytes(client, random.upTo(HIGHEST_CLOCK), structs, deletes)
}
