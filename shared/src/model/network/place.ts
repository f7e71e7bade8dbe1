import { z } from 'zod'
import { Party } from '../party.ts'

/** The fields of the network map round a household, clockwise from the top. */
export const Sector = z.enum(['family', 'friends', 'community', 'work', 'government', 'care'])
export type Sector = z.infer<typeof Sector>

/** How near someone is, from the middle outwards: *heel dichtbij, dichtbij, verder weg*. */
export const Ring = z.enum(['very-close', 'close', 'further'])
export type Ring = z.infer<typeof Ring>

const Part = z.number().min(0).max(1)

/**
 * Where by hand someone was put within one ring of one sector: how far across the sector, clockwise,
 * and how far outwards in the ring, both from 0 to 1. So a place by hand cannot contradict the ring.
 */
export const MapSpot = z.object({ across: Part, out: Part })
export type MapSpot = z.infer<typeof MapSpot>

/** Someone's place on the map. One value, so that two who move someone at once cannot mix places. */
export const MapPlace = z.union([
  /** It was not said yet how near. */
  z.object({ sector: Sector, ring: z.null(), spot: z.null() }),
  /** Without a spot, the layout finds one. */
  z.object({ sector: Sector, ring: Ring, spot: MapSpot.nullable() }),
])
export type MapPlace = z.infer<typeof MapPlace>

/** Someone who stands on the map in their own right: a member of the household, or a contact. */
export type MapPersonKey = `member:${string}` | `contact:${string}`
export const MapPersonKey = z
  .custom<MapPersonKey>(
    (value) => Party.safeParse(value).success && /^(member|contact):/.test(String(value)),
    'nobody of the map',
  )
  .meta({ type: 'string' })

/** What a tie can begin or end at: the household as a whole, or someone on the map. */
export type MapEnd = 'household' | MapPersonKey
export const MapEnd = z.union([z.literal('household'), MapPersonKey])
