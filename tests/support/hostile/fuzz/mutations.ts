import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as encoding from 'lib0/encoding'
import type { Random } from '../../random.ts'
import { bytesOf, syncFrame } from '../table-frames.ts'
import { FORBIDDEN_FRAMES } from './corpus.ts'
import { wellFormedUpdate } from './well-formed.ts'

/** Numbers at which something may go wrong. */
const EDGES = [
  0,
  1,
  127,
  128,
  255,
  2 ** 16,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 40,
  2 ** 53 - 1,
]
const TYPES = [0, 1, 2, 3, 4, 42, 100, 101]
/** How many bits are flipped: one is the least likely to be noticed. */
const FLIPS = [1, 1, 1, 1, 2, 8]
const LONGEST_NOISE = 200

/** Makes another frame of one or two that are as they should be. */
type Mutation = (frame: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const varUint = (value: number): Uint8Array =>
  bytesOf((encoder) => encoding.writeVarUint(encoder, value))

const noise = (random: Random): Uint8Array =>
  Uint8Array.from({ length: random.upTo(LONGEST_NOISE) }, () => random.upTo(256))

const flipBits: Mutation = (frame, random) => {
  const flipped = Uint8Array.from(frame)
  for (let left = random.oneOf(FLIPS) ?? 1; left > 0; left--) {
    const at = random.upTo(flipped.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.upTo(8))
  }
  return flipped
}

const truncate: Mutation = (frame, random) => frame.slice(0, random.upTo(frame.length))

const splice: Mutation = (frame, random, other) =>
  Buffer.concat([
    frame.subarray(0, random.upTo(frame.length)),
    other.subarray(random.upTo(other.length)),
  ])

/** Puts another number where one may stand. */
const changeNumber: Mutation = (frame, random) => {
  const at = random.upTo(frame.length)
  const number = varUint(random.oneOf(EDGES) ?? 0)
  return Buffer.concat([frame.subarray(0, at), number, frame.subarray(at + 1)])
}

const changeType: Mutation = (frame, random) => {
  const changed = Uint8Array.from(frame)
  changed[0] = random.oneOf(TYPES) ?? 0
  return changed
}

const insertNoise: Mutation = (frame, random) => {
  const at = random.upTo(frame.length)
  return Buffer.concat([frame.subarray(0, at), noise(random), frame.subarray(at)])
}

const onlyNoise: Mutation = (_frame, random) => noise(random)

const MUTATIONS: readonly Mutation[] = [
  ...Array<Mutation>(14).fill(flipBits),
  ...Array<Mutation>(2).fill(truncate),
  ...Array<Mutation>(3).fill(splice),
  ...Array<Mutation>(4).fill(changeNumber),
  insertNoise,
  changeType,
  onlyNoise,
]
/**
 * Of a hundred frames so many are sent as they are, so many well-formed ones are made up, and one is what
 * nobody may send; each that ends its connection costs as much as twenty others.
 */
const AS_THEY_ARE = 45
const WELL_FORMED = 34
const FORBIDDEN = 1

/** What stands in a frame behind its type, step and length; undefined when it has none. */
const contentOf = (frame: Uint8Array): Uint8Array | undefined => {
  if (frame[0] !== MESSAGE.sync) return undefined
  let at = 2
  while ((frame[at] ?? 0) >= 0x80) at++
  return frame.subarray(at + 1)
}

/** Of what frames are made. */
export interface Source {
  /** Frames that someone could have sent. */
  readonly corpus: readonly Uint8Array[]
  /** Client ids that occur; the first is the sender's own. */
  readonly clients: readonly number[]
}

/**
 * A frame that may be anything: one of others or an earlier one of one's own, one that is made up, or one
 * that is changed. Most changes are made within an update, so that the header is right and what is read
 * behind it is not.
 */
export const fuzzedFrame = ({ corpus, clients }: Source, random: Random): Uint8Array => {
  const frame = random.oneOf(corpus) ?? noise(random)
  const dice = random.upTo(100)
  if (dice < AS_THEY_ARE) return frame
  const step = random.oneOf([SYNC.step2, SYNC.update]) ?? SYNC.update
  if (dice < AS_THEY_ARE + FORBIDDEN) return random.oneOf(FORBIDDEN_FRAMES) ?? frame
  if (dice < AS_THEY_ARE + FORBIDDEN + WELL_FORMED)
    return syncFrame(step, wellFormedUpdate(clients, random))
  const other = random.oneOf(corpus) ?? noise(random)
  const mutate = random.oneOf(MUTATIONS) ?? flipBits
  const content = random.upTo(4) > 0 ? contentOf(frame) : undefined
  if (content === undefined || content.length === 0) return mutate(frame, random, other)
  return syncFrame(step, mutate(content, random, contentOf(other) ?? other))
}
