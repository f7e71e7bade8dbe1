import { Ring, Sector } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'

/** By what the list is ordered. */
export type Grouping = 'sector' | 'ring'

/** Those who belong together in the list; nothing where it was not said. */
export interface Group {
  readonly of: Sector | Ring | null
  readonly people: readonly MapPerson[]
}

const nearness = ({ place }: MapPerson): number =>
  place === null || place.ring === null ? Ring.options.length : Ring.options.indexOf(place.ring)

const sectorAt = ({ place }: MapPerson): number =>
  place === null ? Sector.options.length : Sector.options.indexOf(place.sector)

/** The people of the map in groups, without the empty ones; within each who is nearest comes first. */
export const groupsOf = (people: readonly MapPerson[], by: Grouping): readonly Group[] => {
  const whole: readonly (Sector | Ring | null)[] =
    by === 'sector' ? [...Sector.options, null] : [...Ring.options, null]
  const belongs = ({ place }: MapPerson) => (by === 'sector' ? place?.sector : place?.ring) ?? null
  const within = by === 'sector' ? nearness : sectorAt
  return whole
    .map((of) => ({
      of,
      people: people
        .filter((person) => belongs(person) === of)
        .sort((a, b) => within(a) - within(b)),
    }))
    .filter((group) => group.people.length > 0)
}
