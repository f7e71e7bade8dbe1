import { argv, stdin } from 'node:process'
import Database from 'libsql'

/* Another program that writes in a database, and takes until its input ends. */
const db = new Database(argv[2] ?? '')
db.exec('PRAGMA busy_timeout = 5000')
db.exec('BEGIN IMMEDIATE')
stdin.on('end', () => {
  db.exec('ROLLBACK')
  db.close()
})
stdin.resume()
