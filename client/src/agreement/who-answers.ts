import {
  type AgreeingSaid,
  type Member,
  type Party,
  type PlanContent,
  partyOf,
} from '@samenbord/shared/model'
import { peopleOf, planOf, type Sitter, sittersOf } from '@samenbord/shared/plan'

/** Someone who can say something to a proposal, and what they said. */
export interface Answering {
  readonly party: Party
  readonly name: string
  readonly household: boolean
  readonly said: AgreeingSaid | undefined
}

/**
 * Everyone who can say something to a proposal, the household first: its members, at the table or not,
 * and whoever sits at the table. A member who took a seat is one, also when they took it after the plan
 * was frozen: `members` are those of the plan as it stands now.
 */
export const answeringTo = (
  content: PlanContent,
  seated: readonly Sitter[],
  said: readonly AgreeingSaid[],
  members: readonly Member[] = [],
): Answering[] => {
  const frozen = planOf(content)
  const residents = seated.filter(({ kind }) => kind === 'resident')
  const seatOf = ({ id, participant }: Member) =>
    participant ??
    residents.find((one) => members.some((now) => now.id === id && now.participant === one.id))
      ?.id ??
    null
  const people = peopleOf(
    { ...frozen, members: frozen.members.map((one) => ({ ...one, participant: seatOf(one) })) },
    seated,
    sittersOf(content),
  )
  const found = (party: Party) => said.find(({ by }) => people.same(by, party))
  const everyone = people.everyone
    .filter((person) => person.household || person.seated)
    .map((person): Answering => {
      const seat =
        person.participant === undefined || !person.seated
          ? person.party
          : partyOf({ kind: 'participant', id: person.participant })
      return {
        party: seat,
        name: person.name,
        household: person.household,
        said: found(person.party),
      }
    })
  // Who said something and has left since still said it.
  const gone = said
    .filter(({ by }) => !everyone.some(({ said: one }) => one?.by === by))
    .map((one): Answering => {
      const person = people.find(one.by)
      return {
        party: one.by,
        name: person?.name ?? '',
        household: person?.household ?? false,
        said: one,
      }
    })
  return [...everyone, ...gone].sort((a, b) => Number(b.household) - Number(a.household))
}
