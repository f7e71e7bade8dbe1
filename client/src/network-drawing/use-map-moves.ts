import type { EcogramKey, EcogramLayout, Point } from '@samenbord/shared/drawing'
import type { NetworkMap } from '@samenbord/shared/network'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { toAnySize } from './any-size.ts'
import { type OthersMove, useOthersMoves } from './others-moves.ts'
import { MoveTeller } from './tell-moves.ts'
import { useGlide } from './use-glide.ts'

type Points = ReadonlyMap<EcogramKey, Point>

const NOBODY: Points = new Map()

/** Where each stands in the plan, as one word: for knowing that it has changed. */
const standsIn = (map: NetworkMap): ReadonlyMap<string, string> =>
  new Map([
    ...map.contacts.map(({ key, place }): [string, string] => [key, JSON.stringify(place)]),
    ...map.placements.map(({ id, place, trial }): [string, string] => [
      `placement:${id}`,
      JSON.stringify([place, trial]),
    ]),
  ])

/** Who is on their way on this map: by this hand, by others, or gliding to where they stand now. */
export const useMapMoves = (map: NetworkMap, layout: EcogramLayout) => {
  const { table } = useAtTable()
  const [mine, setMine] = useState<{ readonly key: EcogramKey; readonly at: Point }>()
  const stands = useMemo(() => standsIn(map), [map])
  const others = useOthersMoves(
    table,
    useCallback((key: string) => stands.get(key), [stands]),
    layout.extent,
  )
  const byHand = useMemo((): Points => {
    if (others.size === 0 && mine === undefined) return NOBODY
    const points = new Map<EcogramKey, Point>()
    for (const key of layout.points.keys()) {
      const move = others.get(key)
      if (move !== undefined) points.set(key, move.at)
    }
    // One's own hand is nearest: on this screen it goes before another's.
    if (mine !== undefined && layout.points.has(mine.key)) points.set(mine.key, mine.at)
    return points
  }, [others, mine, layout])
  const gliding = useGlide(layout.points, byHand, mine !== undefined)
  const moving = useMemo(
    () => (gliding.size === 0 ? byHand : new Map([...gliding, ...byHand])),
    [gliding, byHand],
  )
  const teller = useMemo(() => new MoveTeller(table.onMap), [table])
  useEffect(() => () => teller.end(), [teller])
  const { extent } = layout
  /**
   * This hand carries someone to here; nobody any more when that is left out. Only who is `shared` is
   * told of to the others.
   */
  const carry = useCallback(
    (carried: { key: EcogramKey; at: Point; shared: boolean } | undefined) => {
      setMine(carried)
      if (carried?.shared === true) {
        teller.say({ person: carried.key, ...toAnySize(carried.at, extent) })
      } else teller.end()
    },
    [teller, extent],
  )
  const moversOf = (key: EcogramKey): OthersMove | undefined =>
    mine?.key === key ? undefined : others.get(key)
  return { moving, mine, moversOf, hasOthers: others.size > 0, carry }
}
