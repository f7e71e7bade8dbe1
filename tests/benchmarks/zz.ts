import type { FaultName } from '../support/faults/fault-plan.ts'
import { faultRounds } from '../support/faults/fault-rounds.ts'

const [, , seed = '7', rounds = '5', names = 'kill'] = process.argv
const t = performance.now()
const o = await faultRounds({
  seed: +seed,
  rounds: +rounds,
  faults: names.split(',') as FaultName[],
  patienceMs: 20000,
  onRound: (r, x) =>
    console.log(
      r.number,
      r.fault,
      Math.round(performance.now() - t),
      'conv',
      Math.round(x.reconverged.at(-1) ?? -1),
      'join',
      Math.round(x.joined.at(-1) ?? -1),
      x.edits,
      x.faults.slice(0, 5),
    ),
})
console.log(o.acknowledged, o.seen, o.seenOnly, o.trespasses, o.faults.length)
