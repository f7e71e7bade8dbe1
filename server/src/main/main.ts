import { createLog } from './log.ts'
import { type RunningServer, startServer } from './server.ts'
import { readSettings } from './settings.ts'

/** SIGTERM is followed by SIGKILL after 10 s on most systems. */
const STOP_WITHIN = 9_500

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const giveUp = (sentence: string): never => {
  process.stderr.write(`Samenbord did not start. ${sentence}\n`)
  process.exit(1)
}

const welcome = async (server: RunningServer, isDemo: boolean): Promise<void> => {
  const { address, access, newStartCode } = server
  if (newStartCode !== undefined) {
    say(`Start code, shown once: ${newStartCode}`)
    say('Keep it in a password manager. It signs the coordinator in, on any device.')
  }
  if (isDemo) {
    const { prepareDemo } = await import('./demo.ts')
    const links = await prepareDemo(server)
    say('The worked case is on the table. Open each link in a browser (profile) of its own.')
    say(`As resident (works once):  ${links.resident}`)
    say(`As professional:           ${links.professional}`)
  }
  say(`Samenbord is open at ${address.url}`)
  if (ONLY_HERE.has(new URL(address.url).hostname)) {
    say(
      'Only this machine can open it; for phones and other laptops see the README: Other devices.',
    )
  }
  say(`Sign in (works once):      ${address.url}/sign-in#${access.newSignInToken()}`)
}

/** Addresses that no other device can come to. */
const ONLY_HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const main = async (): Promise<void> => {
  // What is stored is for this user alone, whatever the folder was like before.
  process.umask(0o077)
  const isDemo = process.argv.includes('--demo')
  const unknown = process.argv.slice(2).find((argument) => argument !== '--demo')
  if (unknown !== undefined) giveUp('It knows one argument: --demo.')
  const reading = readSettings(process.env, isDemo ? './data/demo' : './data')
  if (!reading.ok) return giveUp(reading.sentence)
  const log = createLog(reading.settings.logLevel)
  const crash = (err: unknown): void => {
    log.fatal({ err }, 'an error that nothing expected')
    process.exit(1)
  }
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
  const starting = await startServer({ settings: reading.settings, log })
  if (!starting.ok) return giveUp(starting.sentence)
  const { server } = starting

  let isStopping = false
  const stop = async (): Promise<void> => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => {
      log.fatal('stopping took too long')
      process.exit(1)
    }, STOP_WITHIN).unref()
    try {
      await server.stop()
      process.exit(0)
    } catch (err) {
      log.fatal({ err }, 'stopping failed')
      process.exit(1)
    }
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  await welcome(server, isDemo)
}

await main()
