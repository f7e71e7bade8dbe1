import { createLog } from '../../server/src/main/log.ts'
import { startServer } from '../../server/src/main/server.ts'
import { readSettings } from '../../server/src/main/settings.ts'

/**
 * The server, on which *only when I am there* ends so many milliseconds after the last resident has
 * gone: a journey cannot wait for five minutes. Says what the real one says when it is up.
 */
const [, , residentGraceMs = '0', client] = process.argv
const reading = readSettings(process.env, './data')
if (!reading.ok) throw new Error(reading.sentence)
const starting = await startServer({
  settings: reading.settings,
  log: createLog(reading.settings.logLevel),
  residentGraceMs: Number(residentGraceMs),
  ...(client !== undefined && { client }),
})
if (!starting.ok) throw new Error(starting.sentence)
const { address, access, stop } = starting.server
process.on('SIGTERM', () => void stop().then(() => process.exit(0)))
process.stdout.write(`Samenbord is open at ${address.url}\n`)
process.stdout.write(
  `Sign in (works once):      ${address.url}/sign-in#${access.newSignInToken()}\n`,
)
