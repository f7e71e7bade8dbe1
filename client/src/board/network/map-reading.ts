import type { Drawing } from '@samenbord/shared/drawing'
import type { Kept } from '@samenbord/shared/model'
import { networkText } from '@samenbord/shared/network'
import type { People, Plan, Telling } from '@samenbord/shared/plan'
import { networkDrawing } from '@samenbord/shared/texts'
import { ecogramOf, genogramOf, networkMapFor } from '../../network-drawing/index.ts'
import type { MapProps } from './map-shape.ts'

/** All that a map on the board can show, at one moment. */
export interface MapReading {
  readonly plan: Plan
  readonly people: People
  readonly telling: Telling
  /** What this person keeps for themself. */
  readonly kept: readonly Kept[]
  /** Whether the family tree can be seen. */
  readonly familyTree: boolean
}

/** What a map on the board shows; nothing for a family tree that nobody asked for. */
export const drawingOf = (
  { view }: Pick<MapProps, 'view'>,
  { plan, people, telling, kept, familyTree }: MapReading,
): Drawing<string, string> | undefined => {
  const map = networkMapFor(plan, people, kept)
  if (view === 'genogram') return familyTree ? genogramOf(map, telling) : undefined
  return ecogramOf(map, telling.language, view === 'placement')
}

/** The same in words, for who hears it and for who copies it. */
export const mapAsText = ({ view }: Pick<MapProps, 'view'>, reading: MapReading): string => {
  const { plan, people, telling, kept, familyTree } = reading
  const { language } = telling
  if (view === 'genogram') {
    const { board } = networkDrawing[language]
    return familyTree
      ? (drawingOf({ view }, reading)?.description ?? '')
      : `${board.treeOff} ${board.treeHow}`
  }
  return networkText(networkMapFor(plan, people, kept), language)
}
