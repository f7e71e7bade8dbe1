import { expect, test } from 'vitest'
import { EditedTable } from '../support/edited-table.ts'
import { NOTHING_WRONG } from '../support/history.ts'
import { newSeed, randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'

const seed = Number(process.env.FAULTS_SEED ?? newSeed())
/** With the coordinator, the most that may sit at a table. */
const PEOPLE = 39
const RESTARTS = 2

test(`a server that starts while ${PEOPLE} people try to come back lets all in with what they made (FAULTS_SEED=${seed})`, async () => {
  const random = randomFrom(seed)
  const server = await startServerProcess()
  const table = await EditedTable.lay(server, random, PEOPLE)
  try {
    table.connect()
    await until(() => table.people.every(({ isSynced }) => isSynced))
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      await server.end('SIGKILL')
      await until(() => table.people.every(({ isSynced }) => !isSynced))
      for (const person of table.people) table.editOnce(person)
      // They keep trying all the while, several times before it listens.
      await server.restart()
      expect(await table.settle()).toEqual(NOTHING_WRONG)
      expect(table.history.edits.every(({ acknowledged }) => acknowledged)).toBe(true)
    }
    expect(table.problems).toEqual([])
  } finally {
    table.leave()
    await server.dispose()
  }
})
