import { expect, test } from 'vitest'
import { EditedTable } from '../support/edited-table.ts'
import { NOTHING_WRONG } from '../support/history.ts'
import { newSeed, randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'

const seed = Number(process.env.FAULTS_SEED ?? newSeed())
const STOPS = 2

test(`a server that is asked to stop while 10 people edit stops in time and loses nothing (FAULTS_SEED=${seed})`, async () => {
  const random = randomFrom(seed)
  const server = await startServerProcess()
  const table = await EditedTable.lay(server, random, 10)
  try {
    for (let stop = 0; stop < STOPS; stop += 1) {
      table.connect()
      await until(() => table.people.every(({ isSynced }) => isSynced))
      const before = table.history.edits.length
      table.edit()
      await until(() => table.history.edits.filter(({ seen }) => seen).length > before + 100)
      const [code] = await Promise.all([server.end('SIGTERM'), table.untilLost()])
      // It says so itself when it took longer than the ten seconds that systems give it.
      expect(code).toBe(0)
      await table.rest()
      await server.restart()
      const reader = await table.read()
      expect(table.history.judge(reader.doc)).toEqual(NOTHING_WRONG)
      expect(await table.settle()).toEqual(NOTHING_WRONG)
      expect(table.problems).toEqual([])
    }
  } finally {
    table.leave()
    await server.dispose()
  }
})
