import { expect, test } from 'vitest'
import { faultRounds } from '../support/faults/fault-rounds.ts'
import { newSeed } from '../support/random.ts'

/* FAULTS_SEED=7 runs with that seed, FAULTS_ROUNDS=50 for so many rounds. */
const seed = Number(process.env.FAULTS_SEED ?? newSeed())
const rounds = Number(process.env.FAULTS_ROUNDS ?? 15)

test(
  `a network that goes wrong ${rounds} times, in every way, loses nothing and keeps nobody apart (FAULTS_SEED=${seed})`,
  async () => {
    const { faults, acknowledged, reconverged } = await faultRounds({
      seed,
      rounds,
      faults: ['cut', 'half-open', 'one-way', 'delay', 'frames'],
    })
    expect(faults).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
    expect(reconverged).toHaveLength(rounds)
  },
  60_000 + rounds * 20_000,
)
