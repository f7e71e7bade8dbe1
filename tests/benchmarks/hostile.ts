import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { ATTACKS } from '../support/hostile/attacks/all.ts'
import { Stage } from '../support/hostile/stage.ts'
import { startServerProcess } from '../support/server-process.ts'
import { readArguments } from './report/arguments.ts'
import { percentile } from './report/report.ts'

const { json, numbers } = readArguments({ seconds: 4, from: 0, to: ATTACKS.length })
const main = process.env.SERVER_MAIN?.split(' ')
const rows: Record<string, number | string>[] = []
const whole = (value: number): number => Math.round(value)

for (const attack of ATTACKS.slice(numbers.from, numbers.to)) {
  const server = await startServerProcess({}, [], main)
  const stage = await Stage.set(server)
  try {
    const { outcome, waits, growth, troubles } = await stage.suffer(attack, numbers.seconds * 1000)
    const sorted = [...waits].sort((a, b) => a - b)
    const row = {
      attack: attack.name,
      as: attack.as,
      refusal: JSON.stringify(outcome.refusals),
      p50: whole(percentile(sorted, 0.5)),
      p99: whole(percentile(sorted, 0.99)),
      max: whole(sorted.at(-1) ?? Number.NaN),
      MiB: whole(growth),
      troubles: [...troubles, ...(outcome.failure ? [outcome.failure] : [])].join('; '),
    }
    rows.push(row)
    console.log(Object.values(row).join(' | '))
  } finally {
    stage.leave()
    await server.dispose()
  }
}
console.log(`on ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, node ${process.version}`)
if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`)
