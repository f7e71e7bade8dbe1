import type { ChosenPlace, Placement, Ring, Sector } from '@samenbord/shared/model'
import {
  DROP_TRIAL,
  type Figure,
  figuresOf,
  keepTrial,
  mayPlace,
  placeIn,
} from '@samenbord/shared/network'
import { isMe, type Person } from '@samenbord/shared/plan'
import { useAtTable } from '../../entity/at-table.tsx'
import { moverOf, useNetworkMap } from '../../network-drawing/index.ts'

/** Someone whom this person may put on the map, and their figure when there is one. */
export interface Standing {
  readonly person: Person
  readonly placement: Placement | undefined
  readonly own: boolean
}

/** Who stands where, and what this person may do about it. */
export interface StandingOf {
  readonly figures: readonly Figure[]
  /** Oneself first, then members of the household without a screen of their own. */
  readonly mine: readonly Standing[]
  /** Puts someone in a ring of a sector: a first place holds, another is tried. */
  put(standing: Standing, sector: Sector, ring: Ring): void
  keep(placement: Placement): void
  drop(placement: Placement): void
  remove(placement: Placement): void
}

export const useStanding = (): StandingOf => {
  const { table, facts, people, mayWrite, withoutResident } = useAtTable()
  const { placements } = useNetworkMap()
  const figures = figuresOf(placements, people)
  const { participantId } = facts
  const mover = moverOf({ facts, mayWrite, withoutResident })
  const mine = people.everyone
    .filter((person) => mayPlace(person, people, mover))
    .map(
      (person): Standing => ({
        person,
        placement: figures.find((figure) => figure.person === person)?.placement,
        own: isMe(people, participantId, person.party),
      }),
    )
    .sort((a, b) => Number(b.own) - Number(a.own))

  const place = (id: Placement['id'], chosen: ChosenPlace, isFirst: boolean): void =>
    table.plan.change(
      'placement',
      id,
      isFirst ? { place: chosen, trial: null } : { trial: chosen },
      'moved',
    )

  return {
    figures,
    mine,
    put({ person, placement }, sector, ring) {
      const others = figures.map((figure) => figure.placement).filter((one) => one !== placement)
      const chosen = placeIn(sector, ring, others)
      if (placement === undefined) {
        table.plan.add('placement', { by: person.party, place: chosen, trial: null, words: '' })
      } else place(placement.id, chosen, placement.place === null)
    },
    keep(placement) {
      const kept = keepTrial(placement)
      if (kept !== undefined) table.plan.change('placement', placement.id, kept, 'moved')
    },
    drop: ({ id }) => table.plan.change('placement', id, DROP_TRIAL, 'moved'),
    remove: (placement) => table.plan.remove(placement),
  }
}
