import { type Random, randomFrom } from '../random.ts'
import { endingFaults } from './ending-faults.ts'
import type { Fault, Need } from './fault.ts'
import { layoutFaults } from './layout-faults.ts'
import { machineFaults } from './machine-faults.ts'
import { networkFaults } from './network-faults.ts'

const FAULTS = { ...endingFaults, ...networkFaults, ...machineFaults, ...layoutFaults }

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
  readonly needs: Need | undefined
  readonly rounds: readonly Round[]
}

type UnnumberedStretch = Omit<Stretch, 'rounds'> & { rounds: Omit<Round, 'number'>[] }

/** After so many rounds a new table on a new server begins. */
const ROUNDS_PER_TABLE = 20
const SEEDS = 2 ** 31

/**
 * Lays out rounds: each fault comes as often as the others, in an order that follows from the seed.
 * Those that need the same come at one table.
 */
export const planRounds = (
  seed: number,
  count: number,
  faults: readonly FaultName[],
): readonly Stretch[] => {
  const random = randomFrom(seed)
  const drawn: FaultName[] = []
  while (drawn.length < count && faults.length > 0) drawn.push(...shuffled(faults, random))
  const open = new Map<Need | undefined, UnnumberedStretch>()
  const stretches: UnnumberedStretch[] = []
  for (const fault of drawn.slice(0, count)) {
    const { needs } = faultOf(fault)
    let stretch = open.get(needs)
    if (stretch === undefined || stretch.rounds.length === ROUNDS_PER_TABLE) {
      stretch = { seed: random.upTo(SEEDS), needs, rounds: [] }
      open.set(needs, stretch)
      stretches.push(stretch)
    }
    stretch.rounds.push({ fault, seed: random.upTo(SEEDS) })
  }
  let number = 0
  return stretches.map(({ rounds, ...stretch }) => ({
    ...stretch,
    rounds: rounds.map((round) => ({ ...round, number: ++number })),
  }))
}

const shuffled = <T>(all: readonly T[], random: Random): T[] => {
  const left = [...all]
  return all.flatMap(() => left.splice(random.upTo(left.length), 1))
}
