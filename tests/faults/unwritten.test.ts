import { expect, test } from 'vitest'
import { EditedTable } from '../support/edited-table.ts'
import { FaultyMachine } from '../support/faults/faulty-machine.ts'
import { NOTHING_WRONG } from '../support/history.ts'
import { newSeed, randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'

const seed = Number(process.env.FAULTS_SEED ?? newSeed())

test(`what people saw of each other while the journal took nothing comes back with them (FAULTS_SEED=${seed})`, async () => {
  const machine = new FaultyMachine()
  const server = await startServerProcess(machine.env)
  const table = await EditedTable.lay(server, randomFrom(seed), 3)
  const { edits } = table.history
  try {
    table.connect()
    await until(() => table.people.every(({ isSynced }) => isSynced))
    machine.steer({ journal: { fails: 'ENOSPC' } })
    await until(() => {
      for (const person of table.people) table.editOnce(person)
      return server.output().includes('storing fails')
    })
    const begin = edits.length
    for (const person of table.people) for (let i = 0; i < 9; i += 1) table.editOnce(person)
    // Each holds what the others made, and the server holds it in memory only.
    await until(() => edits.slice(begin).every(({ seen }) => seen))
    expect(edits.slice(begin).some(({ acknowledged }) => acknowledged)).toBe(false)
    await Promise.all([server.end('SIGKILL'), table.untilLost()])
    machine.heal()
    await server.restart()
    expect(await table.settle()).toEqual(NOTHING_WRONG)
    expect(table.problems.filter((problem) => problem.includes('refused'))).toEqual([])
  } finally {
    table.leave()
    await server.dispose()
    machine.remove()
  }
})
