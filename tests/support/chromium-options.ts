import type { chromium } from 'playwright-core'
import { chromiumAdvice, findChromium } from '../../scripts/lib/chromium.mjs'

/**
 * How every Chromium of the tests is started; says what to do when there is none. `first` says whether
 * one without windows is better, or the one that people use.
 */
export const chromiumOptions = (
  first: 'shell' | 'whole',
): NonNullable<Parameters<typeof chromium.launchServer>[0]> => {
  const executablePath = findChromium(first)
  if (executablePath === undefined) throw new Error(chromiumAdvice)
  return {
    executablePath,
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
  }
}
