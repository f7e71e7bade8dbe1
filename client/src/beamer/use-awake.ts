import { useEffect } from 'react'

/** Keeps the screen from going to sleep, where the browser can: nobody touches a big screen. */
export const useAwake = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let gone = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const held = await navigator.wakeLock.request('screen')
        if (gone) await held.release()
        else lock = held
      } catch {
        // A battery that is nearly empty comes first.
      }
    }
    const seen = () => void hold()
    void hold()
    // The browser lets go of it by itself when the page is hidden.
    document.addEventListener('visibilitychange', seen)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', seen)
      void lock?.release()
    }
  }, [])
}
