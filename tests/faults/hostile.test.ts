import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { percentile } from '../benchmarks/report/report.ts'
import { ATTACKS } from '../support/hostile/attacks/all.ts'
import { Stage } from '../support/hostile/stage.ts'
import { startServerProcess } from '../support/server-process.ts'

/** How long an attack goes on; one round of it is always carried out. `npm run bench:hostile` asks more. */
const ATTACK_MS = 250
/** A server may grow by so much, whatever is done to it, in MiB. */
const MOST_GROWTH = 256

/** A server with tables, and how to put it away. */
interface Place {
  readonly stage: Stage
  leave(): Promise<void>
}

const openPlace = async (): Promise<Place> => {
  const server = await startServerProcess()
  const stage = await Stage.set(server)
  return {
    stage,
    leave: () => {
      stage.leave()
      return server.dispose()
    },
  }
}

let place: Place
const waits: number[] = []
/** The longest that a letter took, by attack. */
const longest: [name: string, ms: number][] = []
let growth = 0

beforeAll(async () => {
  place = await openPlace()
})

afterAll(async () => {
  const sorted = [...waits].sort((a, b) => a - b)
  const [p50, p99] = [percentile(sorted, 0.5), percentile(sorted, 0.99)].map(Math.round)
  process.stdout.write(
    `${ATTACKS.length} attacks: the others’ letters took ${p50} ms (p50), ${p99} ms (p99), ${Math.round(sorted.at(-1) ?? 0)} ms (most); the server grew by ${Math.round(growth)} MiB\n`,
  )
  for (const [name, ms] of longest.sort(([, one], [, other]) => other - one).slice(0, 5)) {
    process.stdout.write(`  at most ${ms} ms: ${name}\n`)
  }
  await place.leave()
})

describe('a table, and others, go on while someone sends', () => {
  test.each(ATTACKS)('$name', async (attack) => {
    const own = attack.fills === true ? await openPlace() : undefined
    const harm = await (own ?? place).stage.suffer(attack, ATTACK_MS)
    await own?.leave()
    waits.push(...harm.waits)
    longest.push([attack.name, Math.round(Math.max(...harm.waits))])
    growth = Math.max(growth, harm.growth)
    expect(harm.outcome.failure).toBeUndefined()
    if (attack.refusal !== undefined) {
      expect(Object.keys(harm.outcome.refusals)).toContain(attack.refusal)
    }
    expect(harm.troubles).toEqual([])
    expect(harm.growth).toBeLessThan(MOST_GROWTH)
  })
})
