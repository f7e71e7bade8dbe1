import { useMemo, useRef } from 'react'
import { placeBeside, type Side } from '../../entity/place-beside.ts'

/** Tells which row went where: its place from 1, and how many there are. */
export type OnMoved = (id: string, place: number, count: number) => void

/** Puts the rows of one list in another order. */
export interface Sorting {
  /** One place up or down, by keyboard. */
  step(id: string, by: -1 | 1): void
  /** Beside another row, by dragging; what is not of this list is left alone. */
  drop(id: string, beside: string, side: Side): void
}

/**
 * The order of a list that everyone may change; the same object as long as the list stands. `move`
 * puts one of them at a place, counted without itself.
 */
export const useSorting = <One extends { readonly id: string }>(
  sorted: readonly One[],
  move: (one: One, to: number) => void,
  onMoved: OnMoved,
): Sorting => {
  const latest = useRef({ sorted, move, onMoved })
  latest.current = { sorted, move, onMoved }
  return useMemo(() => {
    const drop = (id: string, beside: string, side: Side) => {
      const { sorted, move, onMoved } = latest.current
      const moved = sorted.find((one) => one.id === id)
      if (moved === undefined || id === beside) return
      const to = placeBeside(sorted, id, beside, side)
      move(moved, to)
      onMoved(id, to + 1, sorted.length)
    }
    return {
      drop,
      step: (id, by) => {
        const { sorted } = latest.current
        const next = sorted[sorted.findIndex((one) => one.id === id) + by]
        if (next !== undefined) drop(id, next.id, by < 0 ? 'before' : 'after')
      },
    }
  }, [])
}
