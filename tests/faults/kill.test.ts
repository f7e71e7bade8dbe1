import { expect, test } from 'vitest'
import { killRounds } from '../support/kill-rounds.ts'
import { newSeed } from '../support/random.ts'

/*
 * FAULTS_SEED=7 runs with that seed, FAULTS_ROUNDS=50 kills so many times. The same seed makes the
 * same choices; what happens in the milliseconds around a kill is the machine's own.
 */
const seed = Number(process.env.FAULTS_SEED ?? newSeed())
const rounds = Number(process.env.FAULTS_ROUNDS ?? 12)

test(
  `a server that is killed ${rounds} times keeps all that was acknowledged or seen (FAULTS_SEED=${seed})`,
  async () => {
    const { faults, acknowledged, seen } = await killRounds(seed, rounds)
    expect(faults).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
    expect(seen).toBeGreaterThan(0)
  },
  60_000 + rounds * 10_000,
)
