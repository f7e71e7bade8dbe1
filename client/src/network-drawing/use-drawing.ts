import {
  type Drawing,
  drawEcogram,
  drawGenogram,
  type EcogramKey,
  type EcogramLayout,
  layoutEcogram,
  layoutGenogram,
  type Point,
} from '@samenbord/shared/drawing'
import type { MapPersonKey } from '@samenbord/shared/model'
import type { NetworkMap } from '@samenbord/shared/network'
import type { Telling } from '@samenbord/shared/plan'
import { type Language, networkDrawing } from '@samenbord/shared/texts'
import { useMemo } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useNetworkMap } from './use-network-map.ts'

/** A value made once for each map: the readable view and the board show the same one. */
const onceFor = <Made>(make: (map: NetworkMap) => Made): ((map: NetworkMap) => Made) => {
  const known = new WeakMap<NetworkMap, { readonly made: Made }>()
  return (map) => {
    const found = known.get(map)
    if (found !== undefined) return found.made
    const made = make(map)
    known.set(map, { made })
    return made
  }
}

const plainLayout = onceFor((map) => layoutEcogram(map, { placements: false }))
const placedLayout = onceFor((map) => layoutEcogram(map, { placements: true }))
const familyLayout = onceFor(layoutGenogram)

export type EcogramDrawing = Drawing<EcogramKey, string>
export type GenogramDrawing = Drawing<MapPersonKey, string>

const NOBODY_MOVES: ReadonlyMap<EcogramKey, Point> = new Map()

/** Where everyone stands, worked out once for each map. */
export const ecogramLayoutOf = (map: NetworkMap, placements: boolean): EcogramLayout =>
  placements ? placedLayout(map) : plainLayout(map)

/** The map as an ecogram. */
export const ecogramOf = (
  map: NetworkMap,
  language: Language,
  placements: boolean,
  moving = NOBODY_MOVES,
): EcogramDrawing =>
  drawEcogram(ecogramLayoutOf(map, placements), map, {
    language,
    title: networkDrawing[language].title,
    placements,
    moving,
  })

/** The map as a family tree. */
export const genogramOf = (map: NetworkMap, telling: Telling): GenogramDrawing =>
  drawGenogram(familyLayout(map), map, {
    ...telling,
    title: networkDrawing[telling.language].familyTree,
  })

/** The ecogram of this table, with `moving` where they are on their way. */
export const useEcogram = (
  placements: boolean,
  moving: ReadonlyMap<EcogramKey, Point> = NOBODY_MOVES,
): {
  readonly map: NetworkMap
  readonly layout: EcogramLayout
  /** With everyone where they stand. */
  readonly still: EcogramDrawing
  readonly drawing: EcogramDrawing
} => {
  const map = useNetworkMap()
  const { language } = useAtTable().telling
  const still = useMemo(() => ecogramOf(map, language, placements), [map, language, placements])
  const drawing = useMemo(
    () => (moving.size === 0 ? still : ecogramOf(map, language, placements, moving)),
    [still, map, language, placements, moving],
  )
  return { map, layout: ecogramLayoutOf(map, placements), still, drawing }
}

/** The family tree of this table. */
export const useGenogram = (): { readonly map: NetworkMap; readonly drawing: GenogramDrawing } => {
  const map = useNetworkMap()
  const { telling } = useAtTable()
  return { map, drawing: useMemo(() => genogramOf(map, telling), [map, telling]) }
}
