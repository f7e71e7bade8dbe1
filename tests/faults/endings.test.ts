import { expect, test } from 'vitest'
import { faultRounds } from '../support/faults/fault-rounds.ts'
import { newSeed } from '../support/random.ts'

/*
 * FAULTS_SEED=7 runs with that seed, FAULTS_ROUNDS=50 lets it end so many times. The same seed makes
 * the same choices; what happens in the milliseconds around a kill is the machine's own.
 */
const seed = Number(process.env.FAULTS_SEED ?? newSeed())
const rounds = Number(process.env.FAULTS_ROUNDS ?? 14)

test(
  `a server that ends ${rounds} times, in every way, keeps all that was acknowledged or seen (FAULTS_SEED=${seed})`,
  async () => {
    const { faults, acknowledged, seenOnly } = await faultRounds({
      seed,
      rounds,
      faults: ['kill', 'start', 'stop', 'torn-journal', 'compaction', 'migration', 'power-loss'],
    })
    expect(faults).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
    // What was seen before it was saved is what an end endangers: without it, this shows nothing.
    expect(seenOnly).toBeGreaterThan(0)
  },
  60_000 + rounds * 20_000,
)
