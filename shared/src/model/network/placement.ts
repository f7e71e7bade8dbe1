import { z } from 'zod'
import { PlacementId } from '../ids.ts'
import { Party } from '../party.ts'
import { common, Words } from '../plan/common.ts'
import { MapSpot, Ring, Sector } from './place.ts'

/** A place on the map that was chosen by hand. */
export const ChosenPlace = z.object({ sector: Sector, ring: Ring, spot: MapSpot })
export type ChosenPlace = z.infer<typeof ChosenPlace>

/** *Waar sta ik?*: where a participant puts themself on the map, and where they try to stand. */
export const Placement = z.object({
  kind: z.literal('placement'),
  id: PlacementId,
  ...common,
  by: Party,
  /** Where they stand; nothing while they only try. */
  place: ChosenPlace.nullable(),
  /** Where they try to stand, until that is kept or discarded. */
  trial: ChosenPlace.nullable(),
  /** What standing there means to them. */
  words: Words,
})
export type Placement = z.infer<typeof Placement>
