import type { MapExtent, Point } from '@samenbord/shared/drawing'
import type { PersonColour } from '@samenbord/shared/model'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { type MovedOnMap, type PlanTable, useObservable } from '../sync/index.ts'
import { fromAnySize } from './any-size.ts'

/**
 * So long someone stays where another let go of them, in milliseconds: what was written comes later
 * than the word that they let go.
 */
const LINGER_MS = 700

/** Someone whom another moves. */
export interface OthersMove {
  /** Where they are: as it was told, for a map of any size, or else on the map that shows it. */
  readonly at: Point
  readonly name: string
  readonly colour: PersonColour
  /** Where they stood when they were let go of, and until when that is waited for. */
  readonly let: { readonly stood: string; readonly until: number } | undefined
}

export type OthersMoves = ReadonlyMap<string, OthersMove>

export const NO_MOVES: OthersMoves = new Map()

/**
 * Whom others move, after they moved someone or let go. `stands` says, as one word, where someone
 * stands in the plan; nothing when they are gone.
 */
export const afterMoves = (
  before: OthersMoves,
  moved: readonly MovedOnMap[],
  stands: (key: string) => string | undefined,
  now: number,
): OthersMoves => {
  const after = new Map<string, OthersMove>()
  for (const { person, x, y, by } of moved) {
    if (stands(person) === undefined) continue
    after.set(person, { at: { x, y }, name: by.name, colour: by.colour, let: undefined })
  }
  for (const [key, move] of before) {
    if (after.has(key)) continue
    const stood = stands(key)
    if (stood === undefined) continue
    const ended = move.let ?? { stood, until: now + LINGER_MS }
    if (ended.stood === stood && now < ended.until) after.set(key, { ...move, let: ended })
  }
  return after.size === 0 && before.size === 0 ? before : after
}

/** Whom others move now, also for a moment after they let go: where they are on a map of this size. */
export const useOthersMoves = (
  { onMap }: Pick<PlanTable, 'onMap'>,
  stands: (key: string) => string | undefined,
  extent: MapExtent,
): OthersMoves => {
  const moved = useObservable(onMap.moved)
  const [moves, setMoves] = useState(NO_MOVES)
  useLayoutEffect(() => {
    setMoves((before) => afterMoves(before, moved, stands, performance.now()))
  }, [moved, stands])
  useEffect(() => {
    const ends = [...moves.values()].flatMap((move) => move.let?.until ?? [])
    if (ends.length === 0) return
    const timer = setTimeout(
      () => setMoves((before) => afterMoves(before, moved, stands, performance.now())),
      Math.max(0, Math.min(...ends) - performance.now()) + 1,
    )
    return () => clearTimeout(timer)
  }, [moves, moved, stands])
  return useMemo(() => {
    if (moves.size === 0) return NO_MOVES
    return new Map(
      [...moves].map(([key, move]) => [key, { ...move, at: fromAnySize(move.at, extent) }]),
    )
  }, [moves, extent])
}
