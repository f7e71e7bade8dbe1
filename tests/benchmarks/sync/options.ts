import { parseArgs } from 'node:util'
import { SCENARIOS, type ScenarioName } from './scenarios/scenarios.ts'
import { SERVER_NAMES, type ServerName } from './servers/peers.ts'

/** What was asked on the command line. */
export interface Options {
  readonly scenarios: readonly ScenarioName[]
  readonly servers: readonly ServerName[]
  readonly repetitions: number
  readonly seconds: number
  readonly rooms: number
  readonly seed: number
  /** The file for the figures. */
  readonly json: string | undefined
}

const USAGE = `Options:
  --scenario <names>   of ${Object.keys(SCENARIOS).join(', ')}; with commas between them
  --servers <names>    of ${SERVER_NAMES.join(', ')}
  --repetitions <n>    all servers in turn, so often (3)
  --seconds <n>        measured in each run of meeting and town (10)
  --rooms <n>          open in the scenario rooms (2000)
  --seed <n>           of what is written, and when (1)
  --json <file>        writes all figures`

const namesIn = <Name extends string>(given: string | undefined, all: readonly Name[]): Name[] => {
  const asked = given?.split(',') ?? all
  return asked.map((name) => {
    const known = all.find((one) => one === name)
    if (known === undefined) throw new Error(`there is no ${name}`)
    return known
  })
}

const numberIn = (given: string | undefined, standard: number): number => {
  const number = given === undefined ? standard : Number(given)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${given} is no number from 1`)
  return number
}

const text = { type: 'string' } as const

/** Reads the options; stops with what there is when one is not known. */
export const readOptions = (): Options => {
  try {
    const { values } = parseArgs({
      options: {
        scenario: text,
        servers: text,
        repetitions: text,
        seconds: text,
        rooms: text,
        seed: text,
        json: text,
      },
    })
    const scenarioNames = Object.keys(SCENARIOS) as ScenarioName[] // Keys of exactly that record.
    return {
      scenarios: namesIn(values.scenario, scenarioNames),
      servers: namesIn(values.servers, SERVER_NAMES),
      repetitions: numberIn(values.repetitions, 3),
      seconds: numberIn(values.seconds, 10),
      rooms: numberIn(values.rooms, 2_000),
      seed: numberIn(values.seed, 1),
      json: values.json,
    }
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : String(failure))
    console.error(USAGE)
    process.exit(2)
  }
}
