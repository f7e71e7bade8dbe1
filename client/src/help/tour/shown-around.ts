import { useEffect } from 'react'
import { useObservable, Value } from '../../sync/observable.ts'
import { recall, remember } from '../../ui/preferences.ts'

const KEY = 'samenbord.shown-around'
const SHOWN = 'yes'

const isShown = new Value(recall(KEY) === SHOWN)

const keep = (shown: boolean): void => {
  remember(KEY, shown ? SHOWN : 'again')
  isShown.set(shown)
}

/** Remembers in this browser that who uses it was shown around, or did not want to be. */
export const noteShownAround = (): void => keep(true)

/** Has whoever is at a table in this browser shown around once more, in other tabs as well. */
export const showAroundAgain = (): void => keep(false)

const follow = ({ key, newValue }: StorageEvent): void => {
  if (key === KEY) isShown.set(newValue === SHOWN)
}

/** Whether who uses this browser was shown around; hears of it from other tabs. */
export const useIsShownAround = (): boolean => {
  useEffect(() => {
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [])
  return useObservable(isShown)
}
