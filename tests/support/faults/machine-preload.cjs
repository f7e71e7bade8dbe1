/*
 * Runs in every thread of a server before the server itself, and lets the machine under it go wrong
 * as a file says: its clock, its boot id, how its disk takes what is written, and when the process
 * stands still so that it can be killed in the middle of something. Says nothing: does nothing.
 */
const fs = require('node:fs')
const { createRequire, syncBuiltinESMExports } = require('node:module')
const { basename, join } = require('node:path')
const { isMainThread } = require('node:worker_threads')

const folder = process.env.FAULTS_DIR ?? ''
const { readFileSync, openSync, writeSync, fdatasync, fstatSync } = fs
const stopped = new Int32Array(new SharedArrayBuffer(4))

/** @type {import('./faulty-machine.ts').Steering} */
let steering = {}
const read = () => {
  try {
    steering = JSON.parse(readFileSync(join(folder, 'steering.json'), 'utf8'))
  } catch {
    // It is being written: the next look finds it.
  }
}
read()
setInterval(read, 5).unref()

/** @param {number} ms */
const sleep = (ms) => {
  Atomics.wait(stopped, 0, 0, ms)
}

/** Says that it has come so far, and goes no further. */
const standStill = () => {
  fs.writeFileSync(join(folder, 'reached'), '')
  sleep(Number.POSITIVE_INFINITY)
}

/** @param {string} code */
const failure = (code) => Object.assign(new Error(`${code}, let go wrong`), { code })

// The clock.
const RealDate = Date
const now = () => RealDate.now() + (steering.clockMs ?? 0)
globalThis.Date = class extends RealDate {
  /** @param {[]} given */
  constructor(...given) {
    if (given.length === 0) super(now())
    else super(...given)
  }
  static now() {
    return now()
  }
}

// The boot id.
fs.readFileSync = (/** @type {Parameters<typeof readFileSync>} */ ...given) =>
  given[0] === '/proc/sys/kernel/random/boot_id' && steering.bootId !== undefined
    ? steering.bootId
    : readFileSync(...given)

// The disk under the journal.
/** @type {Map<number, string>} */
const journals = new Map()
fs.openSync = (...given) => {
  const file = openSync(...given)
  if (String(given[0]).endsWith('.journal')) journals.set(file, basename(String(given[0])))
  else journals.delete(file)
  return file
}
/** @type {boolean} Whether the last write took only a part. */
let tookPart = false
fs.writeSync = (/** @type {any[]} */ ...given) => {
  const { journal } = steering
  if (!journals.has(given[0]) || journal === undefined) return writeSync(...given)
  if (journal.ms !== undefined) sleep(journal.ms)
  if (journal.fails === undefined) return writeSync(...given)
  const [file, bytes, offset, length, position] = given
  tookPart = !tookPart
  // As a disk that becomes full does: a part of it first, and then nothing.
  if (!tookPart || length < 2) throw failure(journal.fails)
  return writeSync(file, bytes, offset, length >> 1, position)
}

// What of the journal is on the disk, and not only on its way there.
/** @type {Record<string, number>} */
const synced = {}
fs.fdatasync = (/** @type {number} */ file, /** @type {fs.NoParamCallback} */ done) => {
  const { journal } = steering
  const name = journals.get(file)
  if (journal?.syncFails !== undefined) {
    setImmediate(() => done(failure(journal.syncFails)))
    return
  }
  const { size } = fstatSync(file)
  fdatasync(file, (error) => {
    if (error === null && name !== undefined) {
      synced[name] = size
      const path = join(folder, 'synced.json')
      fs.writeFileSync(`${path}.new`, JSON.stringify(synced))
      fs.renameSync(`${path}.new`, path)
    }
    setTimeout(() => done(error), journal?.ms ?? 0)
  })
}
syncBuiltinESMExports()

// The database: facts in the first thread, documents in another.
/** @type {import('libsql')} */
const Database = createRequire(join(process.env.FAULTS_SERVER ?? '', 'package.json'))('libsql')
let isCompacting = false

/** @param {string} sql @param {() => unknown} work */
const around = (sql, work) => {
  if (sql.startsWith('UPDATE documents SET base')) isCompacting = true
  const { gate, store } = steering
  const isAtGate =
    gate !== undefined && sql.startsWith(gate.statement) && (!gate.compacting || isCompacting)
  if (isAtGate && gate.when === 'before') standStill()
  const isFailing = !isMainThread && store !== undefined && sql.startsWith(store.statement)
  if (isFailing && store.ms !== undefined) sleep(store.ms)
  if (isFailing && store.fails !== undefined && store.when === 'before') throw failure(store.fails)
  const result = work()
  if (sql === 'COMMIT' || sql === 'ROLLBACK') isCompacting = false
  if (isAtGate && gate.when === 'after') standStill()
  if (isFailing && store.fails !== undefined && store.when === 'after') throw failure(store.fails)
  return result
}

const { exec, prepare } = Database.prototype
/** @param {string} sql */
Database.prototype.exec = function (sql) {
  const { gate } = steering
  // A step of the layout is one call: it is cut off just before it counts.
  if (gate?.step !== undefined && sql.includes(`PRAGMA user_version = ${gate.step};`)) {
    if (gate.when === 'before') exec.call(this, sql.replace(/COMMIT;\s*$/, ''))
    else exec.call(this, sql)
    standStill()
  }
  return around(sql, () => exec.call(this, sql))
}
/** @param {string} sql */
Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql)
  const { run } = statement
  statement.run = (/** @type {unknown[]} */ ...given) =>
    around(sql, () => run.apply(statement, given))
  return statement
}
