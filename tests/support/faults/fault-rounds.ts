import { EditedTable } from '../edited-table.ts'
import type { EditingClient } from '../editing-client.ts'
import type { Edit, Verdict } from '../history.ts'
import { randomFrom } from '../random.ts'
import { startServerProcess } from '../server-process.ts'
import { until } from '../until.ts'
import { pause, type Scene, type Struck } from './fault.ts'
import { type FaultName, faultOf, planRounds, type Round, type Stretch } from './fault-plan.ts'
import { FaultyMachine } from './faulty-machine.ts'
import { savedDocument } from './saved-document.ts'
import { SmallDisk } from './small-disk.ts'
import { TcpProxy } from './tcp-proxy.ts'
import { Trespasser } from './trespasser.ts'

/** How many people edit at the same time. */
const PEOPLE = 5
/** The latest moment at which it goes wrong, in milliseconds after everyone began. */
const LATEST_MS = 900
/** How long people edit on, at most, when all is well again. */
const EDITING_ON_MS = 200

/** What was asked. */
export interface FaultsAsked {
  readonly seed: number
  readonly rounds: number
  readonly faults: readonly FaultName[]
  /** What Node runs in place of the built server. */
  readonly main?: readonly string[]
  /** How long is waited for what must come, in milliseconds. */
  readonly patienceMs?: number
  /** Told after each round. */
  readonly onRound?: (round: Round, outcome: FaultOutcome) => void
}

/** What some rounds have shown. */
export interface FaultOutcome {
  rounds: number
  /** Edits that were made, and of them, when it went wrong, how many were acknowledged or seen. */
  edits: number
  acknowledged: number
  seen: number
  /** Of those that were seen: how many were not acknowledged yet. They are what an end endangers. */
  seenOnly: number
  /** How often somebody wrote who may only look. */
  trespasses: number
  /** Each sentence is something that was lost, doubled, let through or never came. */
  readonly faults: string[]
  acknowledgedMissing: number
  seenMissing: number
  duplicated: number
  /** Times from sending a change to its acknowledgement until it went wrong, in milliseconds. */
  readonly waits: number[]
  /** The same while it was wrong, and after. */
  readonly waitsAmidst: number[]
  /** Times from when all was well until all was saved and everyone held the same. */
  readonly reconverged: number[]
  /** Times from starting the server until somebody who was never here had read the table. */
  readonly joined: number[]
}

const NOTHING_YET = {
  rounds: 0,
  edits: 0,
  acknowledged: 0,
  seen: 0,
  seenOnly: 0,
  trespasses: 0,
  acknowledgedMissing: 0,
  seenMissing: 0,
  duplicated: 0,
}

/**
 * Rounds on tables of real servers: people edit, something goes wrong, all is set right. Then nothing
 * that was acknowledged or seen may be missing, everyone must come to hold the same, and nothing may
 * stand there that was not allowed. Ends with the first round in which something is wrong, since what
 * was lost once is missed in every later round too.
 */
export const faultRounds = async (asked: FaultsAsked): Promise<FaultOutcome> => {
  const outcome: FaultOutcome = {
    ...NOTHING_YET,
    faults: [],
    waits: [],
    waitsAmidst: [],
    reconverged: [],
    joined: [],
  }
  for (const stretch of planRounds(asked.seed, asked.rounds, asked.faults)) {
    if (outcome.faults.length === 0) await runStretch(stretch, asked, outcome)
  }
  return outcome
}

const runStretch = async (
  { seed, needs, rounds }: Stretch,
  { main, patienceMs, onRound }: FaultsAsked,
  outcome: FaultOutcome,
): Promise<void> => {
  const disk = needs === 'disk' ? SmallDisk.make() : undefined
  const machine = new FaultyMachine()
  const env = { ...machine.env, ...(disk && { DATA_DIR: disk.dataDir }) }
  const server = await startServerProcess(env, [], main)
  const proxy = await TcpProxy.open(server.url)
  const table = await EditedTable.lay(server, randomFrom(seed), PEOPLE, {
    via: proxy.url,
    ...(patienceMs !== undefined && { patienceMs }),
  })
  const scene: Scene = { server, proxy, table, machine, disk }
  try {
    const trespasser = await Trespasser.seat(scene)
    for (const round of rounds) {
      if (outcome.faults.length > 0) break
      await new RunningRound(scene, trespasser, round, outcome).run()
      onRound?.(round, outcome)
    }
  } finally {
    table.leave()
    proxy.close()
    await server.dispose()
    machine.remove()
    disk?.remove()
  }
}

/** What someone hears while nothing can be stored. */
const FAILING = /the server could not store$/

/** One round, from when people come until all is judged. */
class RunningRound {
  readonly #scene: Scene
  readonly #trespasser: Trespasser
  readonly #round: Round
  readonly #outcome: FaultOutcome
  /** Where the server began to say what it says in this round, or since it was started in it. */
  #saidFrom: number

  constructor(scene: Scene, trespasser: Trespasser, round: Round, outcome: FaultOutcome) {
    this.#scene = scene
    this.#trespasser = trespasser
    this.#round = round
    this.#outcome = outcome
    this.#saidFrom = scene.server.output().length
  }

  /** Whether storing goes as it should: what failed, works again. */
  get #isStoring(): boolean {
    const said = this.#scene.server.output().slice(this.#saidFrom)
    const timesSaid = (words: string): number => said.split(words).length - 1
    return timesSaid('storing fails') === timesSaid('storing works again')
  }

  async run(): Promise<void> {
    const { table } = this.#scene
    const before = table.history.edits.length
    this.#outcome.rounds += 1
    try {
      await this.#goWrongAndRight()
    } catch (failure) {
      this.#tell('', failure instanceof Error ? failure.message : String(failure))
    } finally {
      await table.rest()
      table.dismissReaders()
    }
    this.#outcome.waitsAmidst.push(...table.takeWaits())
    this.#outcome.edits += table.history.edits.length - before
    const { mayFail = false } = faultOf(this.#round.fault)
    for (const problem of table.takeProblems()) {
      if (!mayFail || !FAILING.test(problem)) this.#tell('', problem)
    }
  }

  async #goWrongAndRight(): Promise<void> {
    const { table } = this.#scene
    const { fault: name, seed } = this.#round
    const random = randomFrom(seed)
    const fault = faultOf(name)
    const { edits } = table.history
    const before = edits.length
    const isEarly = random() < (fault.early ?? 0)
    const moment = pause(random.upTo(LATEST_MS))
    const goesOn = random() < 0.5
    const on = random.upTo(EDITING_ON_MS)
    table.connect()
    if (!isEarly) await until(() => table.people.every(({ isSynced }) => isSynced))
    table.edit()
    await Promise.all([this.#trespass(), moment])
    this.#outcome.waits.push(...table.takeWaits())
    const struck = await fault.strike(this.#scene, random)
    if (struck.kind === 'ended') {
      await table.untilLost()
      await table.rest()
      this.#count(edits.slice(before))
      await this.#startAgain(struck)
      if (struck.forgets) await this.#bringBack(random.oneOf(table.people))
      table.connect()
    } else {
      this.#count(edits.slice(before))
      if (!goesOn) await table.rest()
      await struck.heal()
      if (goesOn) await pause(on)
      await table.rest()
    }
    const healed = performance.now()
    await table.converge()
    this.#outcome.reconverged.push(performance.now() - healed)
    await until(() => this.#isStoring)
    const reader = await table.read()
    this.#judge('when all was well', table.history.judge(reader.doc))
  }

  /** Nobody comes back before somebody new has read what the server holds by itself. */
  async #startAgain(struck: Extract<Struck, { kind: 'ended' }>): Promise<void> {
    const { server, table, machine } = this.#scene
    const saved = await savedDocument(server.dataDir, table.session.id, machine.synced)
    for (const edit of table.history.judge(saved).acknowledgedMissing) {
      this.#outcome.acknowledgedMissing += 1
      this.#tell('on the disk', `called saved, and not there: ${sentenceOf(edit)}`)
    }
    await struck.damage?.()
    const started = performance.now()
    await struck.restart()
    this.#saidFrom = server.output().length
    const reader = await table.read()
    this.#outcome.joined.push(performance.now() - started)
    const verdict = table.history.judge(reader.doc)
    const mayMiss = struck.forgets === true
    this.#judge('after the restart', mayMiss ? { ...verdict, seenMissing: [] } : verdict)
  }

  /** All come back but one, and bring what that one had made and they have seen. */
  async #bringBack(absent: EditingClient | undefined): Promise<void> {
    const { table } = this.#scene
    const back = table.people.filter((person) => person !== absent)
    for (const person of back) person.connect()
    await table.converge(back)
    const reader = await table.read()
    this.#judge('when all but one had come back', table.history.judge(reader.doc))
  }

  async #trespass(): Promise<void> {
    this.#outcome.trespasses += 1
    for (const passed of await this.#trespasser.write()) this.#tell('', passed)
  }

  #count(edits: readonly Edit[]): void {
    const outcome = this.#outcome
    outcome.acknowledged += edits.filter(({ acknowledged }) => acknowledged).length
    outcome.seen += edits.filter(({ seen }) => seen).length
    outcome.seenOnly += edits.filter(({ seen, acknowledged }) => seen && !acknowledged).length
  }

  #judge(when: string, verdict: Verdict): void {
    const outcome = this.#outcome
    outcome.acknowledgedMissing += verdict.acknowledgedMissing.length
    outcome.seenMissing += verdict.seenMissing.length
    outcome.duplicated += verdict.duplicated.length
    for (const edit of verdict.acknowledgedMissing) {
      this.#tell(when, `acknowledged, and missing: ${sentenceOf(edit)}`)
    }
    for (const edit of verdict.seenMissing) {
      this.#tell(when, `seen by another, and missing: ${sentenceOf(edit)}`)
    }
    for (const number of verdict.duplicated) {
      this.#tell(when, `there more than once: edit ${number}`)
    }
    for (const what of verdict.broken) this.#tell(when, `cannot be read: ${what}`)
    for (const id of verdict.trespassed) {
      this.#tell(when, `there, and written by someone who may only look: ${id}`)
    }
  }

  #tell(when: string, what: string): void {
    const { number, fault } = this.#round
    const moment = when === '' ? '' : `, ${when}`
    this.#outcome.faults.push(`round ${number} (${fault})${moment}: ${what}`)
  }
}

const sentenceOf = ({ number, by, what }: Edit): string => `edit ${number}, ${by} ${what}`
