import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumOptions } from './chromium-options.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of this run is reached; see `connectChromium`. */
    chromiumEndpoint: string
  }
}

/** Starts one Chromium for all journeys of a run, and stops it after the last. */
export default async function startChromium(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ ...chromiumOptions('shell'), host: '127.0.0.1' })
  project.provide('chromiumEndpoint', server.wsEndpoint())
  return () => server.close()
}
