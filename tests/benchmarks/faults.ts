import { FAULT_NAMES, type FaultName } from '../support/faults/fault-plan.ts'
import { faultRounds } from '../support/faults/fault-rounds.ts'
import { newSeed } from '../support/random.ts'
import { readArguments } from './report/arguments.ts'
import { percentiles, report } from './report/report.ts'

/** Within this time of being well again, and of starting, all should be as it was, in milliseconds. */
const SOON_MS = 2_000

const { json, numbers, words } = readArguments(
  { rounds: 200, seed: newSeed() },
  { faults: FAULT_NAMES.join(',') },
)
const { rounds, seed } = numbers

const isFault = (name: string): name is FaultName => FAULT_NAMES.some((known) => known === name)
const faults = words.faults.split(',').filter(isFault)
if (faults.length !== words.faults.split(',').length) {
  console.error(`--faults takes, with a comma between: ${FAULT_NAMES.join(', ')}`)
  process.exit(2)
}
const chosen = faults.length === FAULT_NAMES.length ? '' : ` --faults ${faults.join(',')}`
console.log(`Again with: npm run faults -- --rounds ${rounds} --seed ${seed}${chosen}`)

const times: Partial<Record<FaultName, number>> = {}
const outcome = await faultRounds({
  seed,
  rounds,
  faults,
  onRound: ({ number, fault }, { edits, faults: found }) => {
    times[fault] = (times[fault] ?? 0) + 1
    console.log(`${number} of ${rounds}: ${fault}, ${edits} edits so far, ${found.length} faults`)
  },
})

const late = (times: readonly number[]): number => times.filter((ms) => ms > SOON_MS).length

for (const fault of outcome.faults) console.error(fault)
report('what goes wrong around a table, 5 people editing', json, {
  rounds: outcome.rounds,
  ...Object.fromEntries(Object.entries(times).map(([name, count]) => [`  ${name}`, count])),
  edits: outcome.edits,
  'acknowledged when it went wrong': outcome.acknowledged,
  'acknowledged, and missing': outcome.acknowledgedMissing,
  'seen by another when it went wrong': outcome.seen,
  'of those, not acknowledged yet': outcome.seenOnly,
  'seen by another, and missing': outcome.seenMissing,
  'there more than once': outcome.duplicated,
  'tries to write by one who may only look': outcome.trespasses,
  faults: outcome.faults.length,
  ...percentiles('acknowledgement until it went wrong', outcome.waits),
  ...percentiles('acknowledgement while it was wrong, and after', outcome.waitsAmidst),
  ...percentiles('all the same again', outcome.reconverged),
  'all the same again, after more than 2 s': late(outcome.reconverged),
  ...percentiles('from starting to having joined', outcome.joined),
  'from starting to having joined, after more than 2 s': late(outcome.joined),
})
// Correctness, not speed: this one may fail.
process.exit(outcome.faults.length === 0 ? 0 : 1)
