import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EditedTable } from '../support/edited-table.ts'
import { NOTHING_WRONG } from '../support/history.ts'
import { newSeed, type Random, randomFrom } from '../support/random.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'

const seed = Number(process.env.FAULTS_SEED ?? newSeed())
const NOT_WHOLE = 'the journal ended in a record that is not whole'

let server: ServerProcess
let table: EditedTable | undefined
let random: Random

beforeEach(async () => {
  random = randomFrom(seed)
  server = await startServerProcess()
})

afterEach(async () => {
  table?.leave()
  await server.dispose()
})

/** The newest file of the journal. */
const newestSegment = (): string => {
  const folder = join(server.dataDir, 'journal')
  const name = readdirSync(folder).sort().at(-1)
  if (name === undefined) throw new Error('there is no journal')
  return join(folder, name)
}

const editThenKill = async (people: number): Promise<EditedTable> => {
  const edited = await EditedTable.lay(server, random, people)
  table = edited
  edited.connect()
  await until(() => edited.people.every(({ isSynced }) => isSynced))
  edited.edit()
  await until(() => edited.history.edits.filter(({ acknowledged }) => acknowledged).length > 50)
  await Promise.all([server.end('SIGKILL'), edited.untilLost()])
  await edited.rest()
  return edited
}

test(`a journal that lost its last bytes loses nothing that was acknowledged (FAULTS_SEED=${seed})`, async () => {
  // Alone: nobody else has seen what is cut off, as after a write that did not finish.
  const edited = await editThenKill(1)
  const segment = newestSegment()
  const { length } = readFileSync(segment)
  truncateSync(segment, length - 1 - random.upTo(40))
  await server.restart()
  expect(server.output()).toContain(NOT_WHOLE)
  const reader = await edited.read()
  expect(edited.history.judge(reader.doc)).toEqual(NOTHING_WRONG)
  expect(await edited.settle()).toEqual(NOTHING_WRONG)
  expect(edited.problems).toEqual([])
})
