import { afterAll, beforeAll, vi } from 'vitest'

/** Takes away everything on the page, and all that the browser remembers. */
const clearPage = (): void => {
  for (const one of [document.documentElement, document.body]) {
    for (const name of one.getAttributeNames()) one.removeAttribute(name)
  }
  document.head.replaceChildren()
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
}

/** Whoever begins to listen to the window from now on is heard until the end of the file. */
const listenUntilTheEnd = (): (() => void) => {
  const listen = window.addEventListener
  const stops: (() => void)[] = []
  window.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    listen(type, listener, options)
    stops.push(() => window.removeEventListener(type, listener, options))
  }
  return () => {
    window.addEventListener = listen
    for (const stop of stops) stop()
  }
}

// This runs before each file of unit tests. Files share what they import, since fetching that anew
// takes longer than the tests; so none may find what an earlier one left behind.
vi.useRealTimers()
vi.unstubAllGlobals()
vi.restoreAllMocks()
if (typeof document !== 'undefined') {
  clearPage()
  beforeAll(listenUntilTheEnd)
  // What a screen began to fetch would otherwise be lost to every later file.
  afterAll(() => vi.dynamicImportSettled())
}
