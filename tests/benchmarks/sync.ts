import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { randomFrom } from '../support/random.ts'
import { layChains } from './sync/load/chain.ts'
import { LOAD_CORES, pin, SERVER_CORE } from './sync/machine.ts'
import { readOptions } from './sync/options.ts'
import { reachTable } from './sync/reach.ts'
import type { Circumstances, Outcome, Scenario } from './sync/scenarios/scenario.ts'
import { SCENARIOS, type ScenarioName } from './sync/scenarios/scenarios.ts'
import { STORM_EDITORS } from './sync/scenarios/storm.ts'
import { installPeers, OWN, RELAY, type ServerName, startServer } from './sync/servers/peers.ts'
import { type Compared, type Runs, tableOf } from './sync/table.ts'

const options = readOptions()
if (cpus().length < 2) throw new Error('this needs a core for the server and one for the load')
installPeers(options.servers)
pin(process.pid, LOAD_CORES)

const runOnce = async (
  scenario: Scenario,
  name: ServerName,
  circumstances: Circumstances,
): Promise<Outcome> => {
  const server = await startServer(name)
  try {
    return await scenario.run(server, circumstances)
  } catch (failure) {
    const said = server.output().trim().split('\n').slice(-3).join('\n')
    return { figures: {}, problems: [`${String(failure)}\n${said}`] }
  } finally {
    await server.dispose()
  }
}

const failures: string[] = []
const notes: string[] = []
const tables: string[] = []
const everything = new Map<ScenarioName, readonly Runs[]>()
const compared: Compared = { relay: RELAY, own: OWN }
const chains = layChains(STORM_EDITORS, options.seed)

for (const scenarioName of options.scenarios) {
  const scenario: Scenario = SCENARIOS[scenarioName]
  const servers = options.servers.filter(
    (name) => name !== RELAY || scenario.notForRelay === undefined,
  )
  const outcomes = new Map<ServerName, Outcome[]>(servers.map((name) => [name, []]))
  for (let repetition = 0; repetition < options.repetitions; repetition++) {
    // Whoever goes first is another each time.
    const turn = servers.map((_, index) => servers[(index + repetition) % servers.length])
    for (const name of turn) {
      if (name === undefined) continue
      const random = randomFrom(options.seed + repetition)
      const { seconds, rooms } = options
      const outcome = await runOnce(scenario, name, { chains, random, seconds, rooms })
      outcomes.get(name)?.push(outcome)
      const which = `${scenarioName}, ${name}, repetition ${repetition + 1}`
      console.error(`${which}: ${outcome.problems.length === 0 ? 'done' : 'WENT WRONG'}`)
      for (const problem of outcome.problems) failures.push(`${which}: ${problem}`)
      for (const note of outcome.notes ?? []) notes.push(`${which}: ${note}`)
    }
  }
  const all = servers.map((server) => ({ server, outcomes: outcomes.get(server) ?? [] }))
  everything.set(scenarioName, all)
  tables.push(tableOf(scenario, all, compared))
}

const machine = {
  at: new Date().toISOString(),
  node: process.version,
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? 'unknown',
  load: loadavg()[0] ?? 0,
}
console.log(`# Sync servers

${machine.at}, Node ${machine.node}, ${machine.cores} cores (${machine.cpu.trim()}), load ${machine.load.toFixed(1)} at the end; servers on core ${SERVER_CORE}, load on ${LOAD_CORES}; ${options.repetitions} repetition(s), in turn.
Cells: median [least–most]; ratios are of medians, to the relay and to the best of the peers. Runs that went wrong are left out and listed.

${tables.join('\n\n')}

## What ours is to reach

${reachTable((name) => everything.get(name) ?? [], compared)}`)
for (const [title, lines] of [
  ['Notes', notes],
  ['WENT WRONG', failures],
] as const) {
  if (lines.length > 0)
    console.log(`\n## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`)
}
if (options.json !== undefined) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ machine, options, scenarios: Object.fromEntries(everything) }, null, 2)}\n`,
  )
}
// Correctness, not speed: what is missing makes this fail.
process.exit(failures.length === 0 ? 0 : 1)
