import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EditedTable } from '../support/edited-table.ts'
import { newSeed, randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'

const seed = Number(process.env.FAULTS_SEED ?? newSeed())

/* The faults are looked for by the same hands as in the other tests: this proves that they find some. */
test(`a disk that forgets what was acknowledged is found out (FAULTS_SEED=${seed})`, async () => {
  const random = randomFrom(seed)
  const server = await startServerProcess()
  const copy = mkdtempSync(join(tmpdir(), 'samenbord-copy-'))
  const table = await EditedTable.lay(server, random, 3)
  const { edits } = table.history
  try {
    await server.end('SIGTERM')
    cpSync(server.dataDir, copy, { recursive: true })
    await server.restart()
    table.connect()
    table.edit()
    await until(() => edits.filter(({ acknowledged, seen }) => acknowledged && seen).length > 20)
    await Promise.all([server.end('SIGKILL'), table.untilLost()])
    await table.rest()
    rmSync(server.dataDir, { recursive: true })
    cpSync(copy, server.dataDir, { recursive: true })
    await server.restart()
    const reader = await table.read()
    const { acknowledgedMissing, seenMissing } = table.history.judge(reader.doc)
    expect(acknowledgedMissing).toEqual(edits.filter(({ acknowledged }) => acknowledged))
    expect(seenMissing).toEqual(edits.filter(({ seen }) => seen))
  } finally {
    table.leave()
    await server.dispose()
    rmSync(copy, { recursive: true, force: true })
  }
})
