import type { ChosenPlace, ParticipantId, Placement, Ring, Sector } from '../model/index.ts'
import { isMe, type People, type Person } from '../plan/index.ts'
import { byMaking } from './by-making.ts'

/** Someone's own figure on the map (*Waar sta ik?*). */
export interface Figure {
  readonly placement: Placement
  readonly person: Person
}

/**
 * Each person's one figure, in the order in which they came. Two screens of one person can add one at
 * once: the first that was made counts, by `id` when at the same moment. Whoever nobody knows any more
 * has none.
 */
export const figuresOf = (placements: readonly Placement[], people: People): readonly Figure[] => {
  const figures = new Map<Person, Figure>()
  for (const placement of [...placements].sort(byMaking)) {
    const person = people.find(placement.by)
    if (person !== undefined && !figures.has(person)) figures.set(person, { placement, person })
  }
  return [...figures.values()]
}

/** Who would move a figure. */
export interface Mover {
  readonly participantId: ParticipantId
  /** Whether they may write in the plan. */
  readonly mayWrite: boolean
  /** Whether they lead the meeting or write down what others say. */
  readonly notes: boolean
  readonly withoutResident: boolean
}

/**
 * Whether someone may put this person on the map, or move them: themself, and who leads or takes notes a
 * member of the household who has no screen of their own. Without the resident nothing is said in their
 * name.
 */
export const mayPlace = (person: Person, people: People, mover: Mover): boolean => {
  if (!mover.mayWrite) return false
  if (isMe(people, mover.participantId, person.party)) return true
  return person.household && !person.seated && mover.notes && !mover.withoutResident
}

/** Where someone is seen: where they try to stand, else where they stand; nothing when nowhere. */
export const seenAt = ({ place, trial }: Placement): ChosenPlace | null => trial ?? place

/** Whether someone stands, or tries to stand, on the map. */
export const isOnMap = (placement: Placement): boolean => seenAt(placement) !== null

/** *Houd deze plek*: what is tried is from now on where they stand. Nothing while nothing is tried. */
export const keepTrial = ({ trial }: Placement): Pick<Placement, 'place' | 'trial'> | undefined =>
  trial === null ? undefined : { place: trial, trial: null }

/** *Toch niet*: they stand where they stood. */
export const DROP_TRIAL: Pick<Placement, 'trial'> = { trial: null }

/** Across a sector and outwards in its ring, from the middle to the sides. */
const SPOTS = [0.5, 0.25, 0.75, 0.12, 0.88].flatMap((across) =>
  [0.5, 0.2, 0.8].map((out) => ({ across, out })),
)

/**
 * A spot for who says a ring and a sector instead of dragging there: away from the figures that are
 * seen in it. The first of those that are furthest from all.
 */
export const placeIn = (sector: Sector, ring: Ring, others: readonly Placement[]): ChosenPlace => {
  const taken = others
    .map(seenAt)
    .flatMap((place) =>
      place !== null && place.sector === sector && place.ring === ring ? [place.spot] : [],
    )
  const room = ({ across, out }: (typeof SPOTS)[number]): number =>
    Math.min(1, ...taken.map((spot) => Math.hypot(spot.across - across, spot.out - out)))
  let spot = { across: 0.5, out: 0.5 }
  if (room(spot) < 0.3) {
    for (const one of SPOTS) if (room(one) > room(spot)) spot = one
  }
  return { sector, ring, spot }
}
