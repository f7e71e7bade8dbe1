import { forwardSignals, runNode, stopAll } from './lib/command.mjs'
import { withLock } from './lib/lock.mjs'
import { requireNode } from './lib/node-version.mjs'
import { install } from './lib/workspace.mjs'

requireNode()
const stopped = forwardSignals()

const installed = await withLock(() => install(() => console.log('Installing the dependencies.')))
if (installed.code !== 0) {
  console.error(installed.output)
  process.exit(1)
}

const port = process.env.PORT ?? '8080'
const clientPort = process.env.CLIENT_PORT ?? '5173'
const address = `http://127.0.0.1:${clientPort}`
// The browser talks to Vite, which passes on to the server: so that is the public address.
const env = { ...process.env, PORT: port, CLIENT_PORT: clientPort, PUBLIC_URL: address }

console.log(`Samenbord for development: ${address} (the server itself listens on port ${port}).`)
const sides = [
  runNode('node_modules/vite/bin/vite.js', ['--config', 'client/vite.config.ts'], {
    show: true,
    env,
  }),
  runNode(
    'node_modules/tsx/dist/cli.mjs',
    ['watch', '--clear-screen=false', 'server/src/main/main.ts', ...process.argv.slice(2)],
    { show: true, env },
  ),
]
const first = await Promise.race(sides)
// Half of it is of no use: when one side ends, so does the other.
stopAll()
await Promise.all(sides)
process.exit(stopped() === undefined ? first.code : 0)
