import { type RefObject, useEffect } from 'react'

/**
 * Keeps the keys of a panel from the board, which takes them before React hears of them and would do
 * something else with them.
 */
export const useOwnKeys = (panel: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = panel.current
    const keep = (event: Event) => Object.assign(event, { isKilled: true })
    element?.addEventListener('keydown', keep)
    element?.addEventListener('keyup', keep)
    return () => {
      element?.removeEventListener('keydown', keep)
      element?.removeEventListener('keyup', keep)
    }
  }, [panel])
}
