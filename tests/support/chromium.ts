import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** A connection to the Chromium of this run. Closing it closes the pages it opened and leaves the
 * Chromium running for the other journeys. */
export function connectChromium(): Promise<Browser> {
  return chromium.connect(inject('chromiumEndpoint'))
}
