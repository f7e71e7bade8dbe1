import { useEffect, useEffectEvent } from 'react'

const FORWARD = new Set([' ', 'ArrowRight', 'ArrowDown', 'PageDown', 'Enter'])
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])

/** Someone turns the pages by hand: with the keyboard, the clicker of a presenter, or a tap. */
export type Turn = (by: 1 | -1) => void

/** Hears someone turn the pages, as long as there is something to turn. */
export const useHandTurning = (turn: Turn, active: boolean): void => {
  const onTurn = useEffectEvent(turn)
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const by = FORWARD.has(event.key) ? 1 : BACK.has(event.key) ? -1 : undefined
      if (by === undefined) return
      event.preventDefault()
      onTurn(by)
    }
    const tap = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return
      onTurn(event.clientX < window.innerWidth / 3 ? -1 : 1)
    }
    window.addEventListener('keydown', press)
    window.addEventListener('pointerup', tap)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('pointerup', tap)
    }
  }, [active])
}

/** Calls `turn` after so many milliseconds of rest; `since` changes with every turn. */
export const useTurningByItself = (
  turn: () => void,
  afterMs: number | undefined,
  since: unknown,
): void => {
  const onTurn = useEffectEvent(turn)
  useEffect(() => {
    if (afterMs === undefined) return
    const timer = setTimeout(() => onTurn(), afterMs)
    return () => clearTimeout(timer)
  }, [afterMs, since])
}
