import { EditedTable } from './edited-table.ts'
import type { Verdict } from './history.ts'
import { type Random, randomFrom } from './random.ts'
import { startServerProcess } from './server-process.ts'
import { until } from './until.ts'

/** How many people edit at the same time. */
const PEOPLE = 5
/** The latest moment of a kill, in milliseconds after everyone began. */
const LATEST_KILL_MS = 900

/** What some rounds of killing have shown. */
export interface KillOutcome {
  readonly rounds: number
  /** Edits that were made, and of them, at the kill that followed, how many were acknowledged or seen. */
  readonly edits: number
  readonly acknowledged: number
  readonly seen: number
  /** Of those that were seen: how many were not acknowledged yet. They are what a kill endangers. */
  readonly seenOnly: number
  /** How many times the server was killed again while it started. */
  readonly killedWhileStarting: number
  /** Each sentence is something that was lost, doubled or unreadable. */
  readonly faults: readonly string[]
  readonly acknowledgedMissing: number
  readonly seenMissing: number
  readonly duplicated: number
  /** Times from sending a change to its acknowledgement, in milliseconds. */
  readonly waits: readonly number[]
}

/**
 * Some rounds on one table of a real server: people edit, the server is killed with `SIGKILL` at a
 * random moment and started again, someone who was never here reads what it holds, before anyone can
 * bring anything back; then all come back and hold the same.
 */
export const killRounds = async (seed: number, rounds: number): Promise<KillOutcome> => {
  const random = randomFrom(seed)
  const server = await startServerProcess()
  const table = await EditedTable.lay(server, random, PEOPLE)
  const { history } = table
  const faults: string[] = []
  const total = { acknowledgedMissing: 0, seenMissing: 0, duplicated: 0, killedWhileStarting: 0 }
  const count = { acknowledged: 0, seen: 0, seenOnly: 0 }
  const note = (round: number, when: string, verdict: Verdict) => {
    total.acknowledgedMissing += verdict.acknowledgedMissing.length
    total.seenMissing += verdict.seenMissing.length
    total.duplicated += verdict.duplicated.length
    for (const fault of faultsIn(verdict)) faults.push(`round ${round}, ${when}: ${fault}`)
  }
  try {
    let round = 0
    // What was lost once is missed in every later round too: the first is the one to look at.
    while (round < rounds && faults.length === 0) {
      round += 1
      const before = history.edits.length
      await editUntilKilled(table, random, () => server.end('SIGKILL'))
      const edits = history.edits.slice(before)
      count.acknowledged += edits.filter(({ acknowledged }) => acknowledged).length
      count.seen += edits.filter(({ seen }) => seen).length
      count.seenOnly += edits.filter(({ seen, acknowledged }) => seen && !acknowledged).length
      if (random() < 0.25) {
        total.killedWhileStarting += 1
        await server.breakRestart(random.upTo(600))
      }
      await server.restart()
      const reader = await table.read()
      note(round, 'read after the restart', history.judge(reader.doc))
      if (faults.length === 0) note(round, 'when all had come back', await table.settle())
      faults.push(...table.problems.map((problem) => `round ${round}, ${problem}`))
    }
    return {
      rounds: round,
      edits: history.edits.length,
      ...count,
      ...total,
      faults,
      waits: table.waits,
    }
  } finally {
    table.leave()
    await server.dispose()
  }
}

const editUntilKilled = async (
  table: EditedTable,
  random: Random,
  kill: () => Promise<unknown>,
): Promise<void> => {
  table.connect()
  // Now and then it dies while they are still coming in.
  if (random() < 0.8) await until(() => table.people.every(({ isSynced }) => isSynced))
  table.edit()
  const moment = random.upTo(LATEST_KILL_MS)
  await new Promise((reached) => setTimeout(reached, moment))
  await Promise.all([kill(), table.untilLost()])
  await table.rest()
}

const faultsIn = (verdict: Verdict): string[] => [
  ...verdict.acknowledgedMissing.map(
    ({ number, by, what }) => `acknowledged, and missing: edit ${number}, ${by} ${what}`,
  ),
  ...verdict.seenMissing.map(
    ({ number, by, what }) => `seen by another, and missing: edit ${number}, ${by} ${what}`,
  ),
  ...verdict.duplicated.map((number) => `there more than once: edit ${number}`),
  ...verdict.broken.map((what) => `cannot be read: ${what}`),
]
