import type {
  Involve,
  MapPersonKey,
  MapPlace,
  MayAsk,
  TieDirection,
  TieQuality,
} from '../model/index.ts'
import { inOneLine } from '../plan/index.ts'
import type { MapPerson } from './map-people.ts'
import type { MapTie } from './map-ties.ts'
import type { NetworkMap } from './network-map.ts'

/** From what to what something went; nothing where nothing was said. */
interface FromTo<Value> {
  readonly from: Value | null
  readonly to: Value | null
}

/** One thing that is different between two network maps of a household. */
export type MapChange =
  | { readonly what: 'came'; readonly person: MapPerson }
  | { readonly what: 'went'; readonly person: MapPerson }
  /** To another ring or sector; nothing of where within it. */
  | ({ readonly what: 'moved'; readonly person: MapPerson } & FromTo<MapPlace>)
  | ({ readonly what: 'may-ask'; readonly person: MapPerson } & FromTo<MayAsk>)
  | ({ readonly what: 'involve'; readonly person: MapPerson } & FromTo<Involve>)
  /** The words of a wish. */
  | ({ readonly what: 'wish'; readonly person: MapPerson } & FromTo<string>)
  | { readonly what: 'tie-came'; readonly tie: MapTie }
  | { readonly what: 'tie-went'; readonly tie: MapTie }
  | ({ readonly what: 'tie-quality'; readonly tie: MapTie } & FromTo<TieQuality>)
  /** Seen from the ends of `tie`. */
  | ({ readonly what: 'tie-direction'; readonly tie: MapTie } & FromTo<TieDirection>)

/** Two maps to tell the difference of: from which, to which. */
export interface TwoMaps {
  readonly before: NetworkMap
  readonly after: NetworkMap
}

/** Someone on both maps. */
interface Both {
  readonly was: MapPerson
  readonly is: MapPerson
}

const everyoneOn = ({ household, contacts }: NetworkMap): readonly MapPerson[] => [
  ...household.members,
  ...contacts,
]

/**
 * Who is on both maps. A contact that is on the table with another name is the same person: known by
 * the key, by the contacts that were joined since, and by who they are at the table.
 */
const matched = ({ before, after }: TwoMaps): readonly Both[] => {
  const left = new Set(everyoneOn(before))
  return everyoneOn(after).flatMap((is): Both[] => {
    const all = [...left]
    const was =
      all.find(({ key }) => key === is.key) ??
      all.find((one) => after.find(one.key) === is || before.endOf(is.key) === one.key) ??
      all.find(({ person }) => person !== undefined && person.party === is.person?.party)
    if (was === undefined) return []
    left.delete(was)
    return [{ was, is }]
  })
}

const unlessSame = <Value>(
  from: Value | null,
  to: Value | null,
  change: (fromTo: FromTo<Value>) => MapChange,
): MapChange[] => (from === to ? [] : [change({ from, to })])

const samePlace = (a: MapPlace | null, b: MapPlace | null): boolean =>
  a?.sector === b?.sector && a?.ring === b?.ring

const wishOf = ({ contact }: MapPerson): string | null => inOneLine(contact?.wish ?? '') || null

const ofPerson = ({ was, is: person }: Both): MapChange[] => {
  // Who is of the household by now stands in the middle, and the other way round.
  if (was.household !== person.household) return [{ what: 'came', person }]
  return [
    ...(samePlace(was.place, person.place)
      ? []
      : [{ what: 'moved' as const, person, from: was.place, to: person.place }]),
    ...unlessSame(was.contact?.mayAsk ?? null, person.contact?.mayAsk ?? null, (fromTo) => ({
      what: 'may-ask',
      person,
      ...fromTo,
    })),
    ...unlessSame(was.contact?.involve ?? null, person.contact?.involve ?? null, (fromTo) => ({
      what: 'involve',
      person,
      ...fromTo,
    })),
    ...unlessSame(wishOf(was), wishOf(person), (fromTo) => ({ what: 'wish', person, ...fromTo })),
  ]
}

const TURNED: Readonly<Record<TieDirection, TieDirection>> = {
  forth: 'back',
  back: 'forth',
  both: 'both',
}

const ofTies = ({ before, after }: TwoMaps, both: readonly Both[]): MapChange[] => {
  const nowOf = new Map<MapPersonKey, MapPersonKey>(both.map(({ was, is }) => [was.key, is.key]))
  const now = (end: MapTie['from']) => (end === 'household' ? end : nowOf.get(end))
  // Ties of who came or went need no word of their own.
  const was = before.ties.flatMap((tie) => {
    const [from, to] = [now(tie.from), now(tie.to)]
    return from === undefined || to === undefined ? [] : [{ tie, from, to }]
  })
  const wasThere = new Set<MapTie['from']>(['household', ...nowOf.values()])
  const is = after.ties.filter(({ from, to }) => wasThere.has(from) && wasThere.has(to))
  const left = new Set(was)
  const take = (found: (typeof was)[number] | undefined) => {
    if (found !== undefined) left.delete(found)
    return found
  }
  const isBetween = (one: (typeof was)[number], { from, to }: MapTie) =>
    (one.from === from && one.to === to) || (one.from === to && one.to === from)
  const byId = new Map(
    is.flatMap((tie) => {
      const known = take(was.find((one) => one.tie.tie.id === tie.tie.id))
      return known === undefined ? [] : [[tie, known] as const]
    }),
  )
  const changes = is.flatMap((tie): MapChange[] => {
    // Taken away and drawn again it is the same tie.
    const known = byId.get(tie) ?? take([...left].find((one) => isBetween(one, tie)))
    if (known === undefined) return [{ what: 'tie-came', tie }]
    const { quality, direction } = known.tie.tie
    const turned = direction !== null && known.from !== tie.from ? TURNED[direction] : direction
    return [
      ...unlessSame(quality, tie.tie.quality, (fromTo) => ({
        what: 'tie-quality',
        tie,
        ...fromTo,
      })),
      ...unlessSame(turned, tie.tie.direction, (fromTo) => ({
        what: 'tie-direction',
        tie,
        ...fromTo,
      })),
    ]
  })
  return [...changes, ...[...left].map(({ tie }): MapChange => ({ what: 'tie-went', tie }))]
}

/**
 * What differs from one network map to another: people first, then ties. Both are to be maps without
 * what someone keeps for themself: of an earlier meeting that is not known.
 */
export const mapChangesBetween = (maps: TwoMaps): MapChange[] => {
  const both = matched(maps)
  const known = new Set(both.flatMap(({ was, is }) => [was, is]))
  const isNews = (person: MapPerson) => !known.has(person)
  return [
    ...everyoneOn(maps.after)
      .filter(isNews)
      .map((person): MapChange => ({ what: 'came', person })),
    ...everyoneOn(maps.before)
      .filter(isNews)
      .map((person): MapChange => ({ what: 'went', person })),
    ...both.flatMap(ofPerson),
    ...ofTies(maps, both),
  ]
}
