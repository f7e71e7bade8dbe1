const EVERY_MS = 60_000

/**
 * Does work when the page is looked at again, when the network is back, and every minute while it is
 * looked at; one at a time, until the returned function is called.
 */
export const whileLookedAt = (work: () => Promise<void>): (() => void) => {
  let isBusy = false
  const ask = () => {
    if (document.hidden || isBusy) return
    isBusy = true
    void work().finally(() => {
      isBusy = false
    })
  }
  const timer = setInterval(ask, EVERY_MS)
  window.addEventListener('focus', ask)
  window.addEventListener('online', ask)
  document.addEventListener('visibilitychange', ask)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', ask)
    window.removeEventListener('online', ask)
    document.removeEventListener('visibilitychange', ask)
  }
}
