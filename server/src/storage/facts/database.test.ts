import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { NewerDataError, openFactDatabase } from './database.ts'
import { STEPS } from './schema.ts'

const freshFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'facts.sqlite')
}

const Setting = z.object({ value: z.string() })
const ADD = "INSERT INTO setting VALUES ($name, 'x')"
const FIND = 'SELECT value FROM setting WHERE name = $name'

test('[FACTDB-1] a new file gets every step of the layout, and keeps it', () => {
  const path = freshFile()
  const db = openFactDatabase(path)
  db.run(ADD, { name: 'one' })
  db.close()
  const again = openFactDatabase(path)
  expect(again.get(Setting, FIND, { name: 'one' })).toEqual({ value: 'x' })
  again.close()
  const raw = new Database(path)
  expect(raw.pragma('user_version')).toEqual([{ user_version: STEPS.length }])
  raw.close()
})

test('[FACTDB-2] a file of a newer version is left alone', () => {
  const path = freshFile()
  const raw = new Database(path)
  raw.pragma(`user_version = ${STEPS.length + 1}`)
  raw.close()
  expect(() => openFactDatabase(path)).toThrow(NewerDataError)
})

test('[FACTDB-3] what fails halfway has not happened', () => {
  const db = openFactDatabase(freshFile())
  onTestFinished(db.close)
  const half = () =>
    db.atomically(() => {
      db.run(ADD, { name: 'one' })
      db.atomically(() => db.run(ADD, { name: 'two' }))
      throw new Error('halfway')
    })
  expect(half).toThrow('halfway')
  expect(db.get(Setting, FIND, { name: 'one' })).toBeUndefined()
  expect(db.get(Setting, FIND, { name: 'two' })).toBeUndefined()
})

test('[FACTDB-4] a commit is synced, and what is deleted is overwritten', () => {
  const db = openFactDatabase(freshFile())
  onTestFinished(db.close)
  const Pragma = z.object({ synchronous: z.int().optional(), secure_delete: z.int().optional() })
  expect(db.get(Pragma, 'PRAGMA synchronous')).toEqual({ synchronous: 2 })
  expect(db.get(Pragma, 'PRAGMA secure_delete')).toEqual({ secure_delete: 1 })
})

test('[FACTDB-5] what failed and could not be undone is not joined by what comes after', () => {
  const path = freshFile()
  const db = openFactDatabase(path)
  const { exec } = Database.prototype
  const disk = vi.spyOn(Database.prototype, 'exec').mockImplementation(function (
    this: Database.Database,
    sql,
  ) {
    if (sql === 'COMMIT' || sql === 'ROLLBACK') throw new Error('The disk fails')
    return exec.call(this, sql)
  })
  expect(() => db.atomically(() => db.run(ADD, { name: 'one' }))).toThrow('The disk fails')
  disk.mockRestore()
  db.atomically(() => db.run(ADD, { name: 'two' }))
  const other = openFactDatabase(path)
  expect(other.get(Setting, FIND, { name: 'one' })).toBeUndefined()
  expect(other.get(Setting, FIND, { name: 'two' })).toEqual({ value: 'x' })
  other.close()
  db.close()
})
