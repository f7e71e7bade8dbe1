import { type Random, randomFrom } from '../random.ts'
import { endingFaults } from './ending-faults.ts'
import type { Fault } from './fault.ts'
import { networkFaults } from './network-faults.ts'

const FAULTS = { ...endingFaults, ...networkFaults }

export type FaultName = keyof typeof FAULTS

/** All that can go wrong here. */
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[] // Keys of exactly this record.

export const faultOf = (name: FaultName): Fault => FAULTS[name]

/** One round: what goes wrong in it, and the seed of all that is drawn. */
export interface Round {
  readonly number: number
  readonly fault: FaultName
  readonly seed: number
}

/** Rounds at one table of one server. */
export interface Stretch {
  readonly seed: number
  readonly rounds: readonly Round[]
}

/** After so many rounds a new table on a new server begins. */
const ROUNDS_PER_TABLE = 20
const SEEDS = 2 ** 31

/** Lays out rounds: each fault comes as often as the others, in an order that follows from the seed. */
export const planRounds = (
  seed: number,
  count: number,
  faults: readonly FaultName[],
): readonly Stretch[] => {
  const random = randomFrom(seed)
  const rounds: Round[] = []
  while (rounds.length < count && faults.length > 0) {
    for (const fault of shuffled(faults, random)) {
      if (rounds.length === count) break
      rounds.push({ number: rounds.length + 1, fault, seed: random.upTo(SEEDS) })
    }
  }
  const stretches: Stretch[] = []
  for (let begin = 0; begin < rounds.length; begin += ROUNDS_PER_TABLE) {
    stretches.push({
      seed: random.upTo(SEEDS),
      rounds: rounds.slice(begin, begin + ROUNDS_PER_TABLE),
    })
  }
  return stretches
}

const shuffled = <T>(all: readonly T[], random: Random): T[] => {
  const left = [...all]
  return all.flatMap(() => left.splice(random.upTo(left.length), 1))
}
