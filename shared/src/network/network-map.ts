import type { Kept, MapEnd, Parentage, Partnership, Party, Placement, Tie } from '../model/index.ts'
import type { People, Person, Plan } from '../plan/index.ts'
import { keptPartOf } from './kept-part.ts'
import { mapFamilyOf } from './map-family.ts'
import { type MapPerson, mapPeopleOf } from './map-people.ts'
import { type MapTie, mapTiesOf } from './map-ties.ts'
import { type Figure, figuresOf } from './standing.ts'

/** Of a plan, what the network map is made of. */
export type NetworkPart = Pick<
  Plan,
  'members' | 'contacts' | 'ties' | 'partnerships' | 'parentages' | 'placements'
>

/** The network map of a household, as one person may see it. */
export interface NetworkMap {
  readonly household: {
    /** Everyone of the household by name, also who has only a seat. */
    readonly people: readonly Person[]
    readonly members: readonly MapPerson[]
  }
  /** Who was put on the map, with or without a place. */
  readonly contacts: readonly MapPerson[]
  /** Who sits at the table and is not on the map yet. */
  readonly seats: readonly Person[]
  readonly ties: readonly MapTie[]
  readonly partnerships: readonly Partnership[]
  readonly parentages: readonly Parentage[]
  readonly placements: readonly Placement[]
  /** Each participant's own figure, of whom someone knows who it is. */
  readonly figures: readonly Figure[]
  /**
   * Ties that are not shown: an end was taken away, and they are back when it is; or both ends turned
   * out to be one person.
   */
  readonly hanging: readonly Tie[]
  /** Who stands there; nobody for the household as a whole, and for who is not on the map. */
  find(key: MapEnd): MapPerson | undefined
  /** The same end of the map under its one name: two contacts can be one person. */
  endOf(end: MapEnd): MapEnd | undefined
}

/**
 * The network map that a plan holds: each person once, ties only between who is there. `kept` is what
 * the resident who looks keeps for themself; nothing of it may be shown to another. Never fails.
 */
export const networkMapOf = (
  plan: NetworkPart,
  people: People,
  kept: readonly Kept[] = [],
): NetworkMap => {
  const mine = keptPartOf(kept)
  const { members, contacts, keys, has } = mapPeopleOf(plan, people, mine)
  const byKey = new Map<MapEnd, MapPerson>([...members, ...contacts].map((one) => [one.key, one]))
  const endOf = (end: MapEnd) => (end === 'household' ? end : keys.get(end))
  return {
    household: { people: people.household, members },
    contacts,
    seats: people.everyone.filter((one) => one.seated && !one.household && !has(one)),
    ...mapTiesOf(plan.ties, mine.ties, endOf),
    ...mapFamilyOf(plan, mine, (key) => keys.get(key)),
    placements: plan.placements,
    figures: figuresOf(plan.placements, people),
    find: (key) => byKey.get(endOf(key) ?? key),
    endOf,
  }
}

/** The party that someone on the map is in the plan: where they have a task or say something. */
export const partyOnMap = ({ key, person }: MapPerson): Party => person?.party ?? key
