import { expect, test } from 'vitest'
import { faultRounds } from '../support/faults/fault-rounds.ts'
import { newSeed } from '../support/random.ts'

/* FAULTS_SEED=7 runs with that seed, FAULTS_ROUNDS=50 for so many rounds. */
const seed = Number(process.env.FAULTS_SEED ?? newSeed())
const rounds = Number(process.env.FAULTS_ROUNDS ?? 14)

test(
  `a machine that goes wrong ${rounds} times, in every way, loses nothing and calls nothing saved that is not (FAULTS_SEED=${seed})`,
  async () => {
    const { faults, acknowledged, seenOnly } = await faultRounds({
      seed,
      rounds,
      faults: [
        'clock',
        'disk-full',
        'journal-errs',
        'store-errs',
        'store-locked',
        'store-slow',
        'sync-errs',
      ],
    })
    expect(faults).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
    // What others saw while nothing could be stored.
    expect(seenOnly).toBeGreaterThan(0)
  },
  60_000 + rounds * 20_000,
)
