import { z } from 'zod'
import { TieId } from '../ids.ts'
import { common, Words } from '../plan/common.ts'
import { MapEnd } from './place.ts'

/** What a tie is like: *sterk, gewoon, dun, gespannen, verbroken*. */
export const TieQuality = z.enum(['strong', 'ordinary', 'thin', 'tense', 'broken'])
export type TieQuality = z.infer<typeof TieQuality>

/** To whom support goes: to the second end, to the first, or both ways. */
export const TieDirection = z.enum(['forth', 'back', 'both'])
export type TieDirection = z.infer<typeof TieDirection>

/** A line between two on the map. Both ends differ. */
export const Tie = z
  .object({
    kind: z.literal('tie'),
    id: TieId,
    ...common,
    from: MapEnd,
    to: MapEnd,
    quality: TieQuality.nullable(),
    direction: TieDirection.nullable(),
    note: Words,
  })
  .refine(({ from, to }) => from !== to, 'a tie is between two')
export type Tie = z.infer<typeof Tie>
