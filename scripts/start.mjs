import { allocator } from './lib/allocator.mjs'
import { forwardSignals, run } from './lib/command.mjs'
import { withLock } from './lib/lock.mjs'
import { requireNode } from './lib/node-version.mjs'
import { buildClient, buildServer, install } from './lib/workspace.mjs'

requireNode()
const stopped = forwardSignals()

/** @param {string} doing @param {(announce: () => void) => ReturnType<typeof install>} step */
async function prepare(doing, step) {
  const result = await step(() => console.log(`Samenbord: ${doing}`))
  const signal = stopped()
  if (signal !== undefined) process.exit(signal)
  if (result.code === 0) return
  console.error(result.output)
  console.error(`Samenbord did not start. This went wrong: ${doing} The lines above say why.`)
  process.exit(1)
}

await withLock(async () => {
  await prepare('installing what it is made of, about half a minute the first time.', install)
  await prepare('building the pages.', buildClient)
  await prepare('building the server.', buildServer)
})
const server = await run(
  process.execPath,
  ['--enable-source-maps', 'server/dist/main.js', ...process.argv.slice(2)],
  { show: true, env: { ...allocator, ...process.env } },
)
process.exit(server.code)
