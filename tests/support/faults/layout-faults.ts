import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { z } from 'zod'
import { STEPS } from '../../../server/src/storage/facts/schema.ts'
import type { EditingClient } from '../editing-client.ts'
import type { Edit } from '../history.ts'
import type { Random } from '../random.ts'
import { until } from '../until.ts'
import type { Fault, Scene } from './fault.ts'

const Named = z.array(z.object({ name: z.string() }))

const namesIn = (db: Database.Database, sql: string): string[] =>
  Named.parse(db.prepare(sql).all([])).map(({ name }) => name)

const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"

/** The columns of each table of the facts. */
type Layout = ReadonlyMap<string, readonly string[]>

const layoutOf = (db: Database.Database): Layout =>
  new Map(
    namesIn(db, TABLES).map(
      (table) => [table, namesIn(db, `PRAGMA table_info(${table})`)] as const,
    ),
  )

/** Lays the facts as an earlier version had them: with so many steps, and what fits in there. */
const layEarlier = (file: string, steps: number): void => {
  const earlier = `${file}.earlier`
  const db = new Database(earlier)
  for (const step of STEPS.slice(0, steps)) db.exec(step)
  db.exec(`ATTACH '${file}' AS later`)
  for (const [table, all] of layoutOf(db)) {
    const later = new Set(namesIn(db, `PRAGMA later.table_info(${table})`))
    const columns = all.filter((name) => later.has(name))
    db.exec(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM later.${table}`)
  }
  db.exec(`PRAGMA user_version = ${steps}`)
  db.close()
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  renameSync(earlier, file)
}

/** All that stands in these columns, as text. */
const rowsOf = (file: string, layout?: Layout): { layout: Layout; rows: string } => {
  const db = new Database(file)
  const known = layout ?? layoutOf(db)
  const rows = [...known].map(([table, columns]) => [
    table,
    db.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`).all([]),
  ])
  db.close()
  return { layout: known, rows: JSON.stringify(rows) }
}

/** Starts the server and kills it where it stands still. */
const killAtGate = async (scene: Scene): Promise<void> => {
  const machine = scene.machine
  await scene.server.breakRestart(() => until(() => machine.hasReached))
  machine.heal()
}

/** `kill -9` in the middle of bringing stored facts up to date, before and after a step counts. */
const migration: Fault = {
  async strike(scene, random) {
    const { server } = scene
    await server.end('SIGTERM')
    return {
      kind: 'ended',
      damage: () => migrateBroken(scene, random),
      restart: () => server.restart(),
    }
  },
}

const migrateBroken = async (scene: Scene, random: Random): Promise<void> => {
  const had = 1 + random.upTo(STEPS.length - 1)
  const file = join(scene.server.dataDir, 'facts.sqlite')
  layEarlier(file, had)
  const { layout, rows } = rowsOf(file)
  for (let step = had + 1; step <= STEPS.length; step += 1) {
    const when = random() < 0.5 ? 'before' : 'after'
    scene.machine.steer({ gate: { step, when } })
    await killAtGate(scene)
    // What did not count is done anew, and may be broken off anew; the last must count.
    if (when === 'before' && (step === STEPS.length || random() < 0.5)) step -= 1
  }
  if (rowsOf(file, layout).rows !== rows) throw new Error('Facts were lost on their way')
}

/** The statements of a compaction. */
const STATEMENTS = ['UPDATE documents SET base', 'DELETE FROM updates', 'COMMIT']
const LONG = 200_000
const ATTEMPTS = 100
const PATIENCE_MS = 60_000

/** `kill -9` in the middle of making a stored document small again. */
const compaction: Fault = {
  async strike(scene, random) {
    const { server, table } = scene
    const machine = scene.machine
    const statement = random.oneOf(STATEMENTS) ?? 'COMMIT'
    const when = random() < 0.5 ? 'before' : 'after'
    machine.steer({ gate: { statement, compacting: true, when } })
    // What was pasted and taken away is what compacting gets rid of.
    for (let attempt = 0; !machine.hasReached; attempt += 1) {
      const person = random.oneOf(table.people)
      if (person === undefined || attempt === ATTEMPTS) {
        throw new Error('The document was never made small again')
      }
      const edit = pasteAndTakeAway(person)
      // One by one: nobody gets more of the server than their share.
      await until(() => machine.hasReached || edit.acknowledged, PATIENCE_MS)
    }
    await server.end('SIGKILL')
    return { kind: 'ended', damage: () => machine.heal(), restart: () => server.restart() }
  },
}

const pasteAndTakeAway = (person: EditingClient): Edit => {
  const text = person.doc.getText('pasted')
  return person.edit(() => {
    text.insert(0, 'lang '.repeat(LONG / 5))
    text.delete(0, text.length)
    return { what: 'pasted a long text and took it away' }
  })
}

export const layoutFaults = { migration, compaction }
