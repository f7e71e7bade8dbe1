import { withLock } from './lib/lock.mjs'
import { requireNode } from './lib/node-version.mjs'
import { buildClient, buildServer, install } from './lib/workspace.mjs'

requireNode()

const steps = [
  () => install(() => console.log('Installing the dependencies.')),
  () => buildClient(() => console.log('Building the client.')),
  () => buildServer(() => console.log('Building the server.')),
]

await withLock(async () => {
  for (const step of steps) {
    const { code, output } = await step()
    if (code === 0) continue
    console.error(output)
    process.exit(1)
  }
})
