import { killRounds } from '../support/kill-rounds.ts'
import { newSeed } from '../support/random.ts'
import { readArguments } from './report/arguments.ts'
import { percentiles, report } from './report/report.ts'

/** After so many rounds a new table on a new server begins. */
const ROUNDS_PER_TABLE = 20

const { json, numbers } = readArguments({ rounds: 200, seed: newSeed() })
console.log(`Seed ${numbers.seed}; again with: npm run bench:kill -- --seed ${numbers.seed}`)

const total = {
  rounds: 0,
  'killed again while starting': 0,
  edits: 0,
  'acknowledged at the kill': 0,
  'acknowledged, and missing': 0,
  'seen by another at the kill': 0,
  'of those, not acknowledged yet': 0,
  'seen by another, and missing': 0,
  'there more than once': 0,
}
const faults: string[] = []
const waits: number[] = []

while (total.rounds < numbers.rounds && faults.length === 0) {
  const rounds = Math.min(ROUNDS_PER_TABLE, numbers.rounds - total.rounds)
  const outcome = await killRounds(numbers.seed + total.rounds, rounds)
  total.rounds += outcome.rounds
  total['killed again while starting'] += outcome.killedWhileStarting
  total.edits += outcome.edits
  total['acknowledged at the kill'] += outcome.acknowledged
  total['acknowledged, and missing'] += outcome.acknowledgedMissing
  total['seen by another at the kill'] += outcome.seen
  total['of those, not acknowledged yet'] += outcome.seenOnly
  total['seen by another, and missing'] += outcome.seenMissing
  total['there more than once'] += outcome.duplicated
  faults.push(...outcome.faults)
  for (const wait of outcome.waits) waits.push(wait)
  console.log(`${total.rounds} of ${numbers.rounds} rounds, ${faults.length} faults`)
}

for (const fault of faults) console.error(fault)
report('kill -9 under load, 5 people editing', json, {
  ...total,
  faults: faults.length,
  ...percentiles('acknowledgement', waits),
})
// Correctness, not speed: this one may fail.
process.exit(faults.length === 0 ? 0 : 1)
