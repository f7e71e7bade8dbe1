import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumAdvice, findChromium } from '../../scripts/lib/chromium.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of this run is reached; see `connectChromium`. */
    chromiumEndpoint: string
  }
}

/** Starts one Chromium for all journeys of a run, and stops it after the last. */
export default async function startChromium(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(chromiumAdvice)
  const server = await chromium.launchServer({
    executablePath,
    host: '127.0.0.1',
    // The sandbox of Chromium refuses to start for the superuser, as which continuous integration runs.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Nothing leaves this machine, and a journey may use any host name for our own server.
      '--host-resolver-rules=MAP * 127.0.0.1',
    ],
  })
  project.provide('chromiumEndpoint', server.wsEndpoint())
  return () => server.close()
}
