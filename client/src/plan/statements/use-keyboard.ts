import { useSyncExternalStore } from 'react'

/** What covers less than this, in pixels, is no keyboard but a bar of the browser. */
const LEAST = 120

const subscribe = (heard: () => void): (() => void) => {
  const { visualViewport } = window
  visualViewport?.addEventListener('resize', heard)
  visualViewport?.addEventListener('scroll', heard)
  return () => {
    visualViewport?.removeEventListener('resize', heard)
    visualViewport?.removeEventListener('scroll', heard)
  }
}

const coveredNow = (): number => {
  const { visualViewport, innerHeight } = window
  // Enlarged by two fingers, the screen shows less as well.
  if (visualViewport === null || visualViewport === undefined || visualViewport.scale > 1) return 0
  const covered = Math.round(innerHeight - visualViewport.height - visualViewport.offsetTop)
  return covered < LEAST ? 0 : covered
}

/** How much of the foot of the page the keyboard of a phone covers, in pixels; 0 when there is none. */
export const useKeyboard = (): number => useSyncExternalStore(subscribe, coveredNow)
