import {
  type ParticipantId,
  type ParticipantKind,
  type Party,
  type PersonColour,
  partyOf,
} from '../model/index.ts'
import type { Plan } from './plan.ts'

/** Someone at the table, or who wrote there once, as far as a plan needs to know them. */
export interface Sitter {
  readonly id: ParticipantId
  readonly name: string
  readonly kind: ParticipantKind
  readonly colour: PersonColour
  readonly organisation?: string | null | undefined
  readonly discipline?: string | null | undefined
}

/** A party with the name to show, once for each person. */
export interface Person {
  readonly party: Party
  readonly name: string
  /** Belongs to the household. */
  readonly household: boolean
  /** Sits there for an organisation: drawn square. */
  readonly formal: boolean
  readonly organisation: string | undefined
  readonly discipline: string | undefined
  readonly colour: PersonColour | undefined
  /** Who this is at the table, when they have or had a seat. */
  readonly participant: ParticipantId | undefined
  /** Whether they have a seat now; who has none may have to be asked. */
  readonly seated: boolean
  /** Who will ask them. */
  readonly askedBy: Party | undefined
}

/** Everyone a plan speaks of. */
export interface People {
  /** Each person once: the household, who sits at the table, free names, and who else is on the map. */
  readonly everyone: readonly Person[]
  readonly household: readonly Person[]
  /** Who this party is; nothing when nobody knows any more. */
  find(party: Party): Person | undefined
  /**
   * Whether two parties are the same person: a member of the household and the seat they took, a
   * contact on the map and who that is elsewhere.
   */
  same(a: Party | null, b: Party | null): boolean
}

/**
 * Everyone that can have a task or say something. A member who took a seat is one person, known by
 * the member. `former` are those who wrote in the plan and have no seat any more.
 */
export const peopleOf = (
  plan: Pick<Plan, 'members' | 'named' | 'contacts'>,
  seated: readonly Sitter[],
  former: readonly Sitter[] = [],
): People => {
  const byParty = new Map<Party, Person>()
  const everyone: Person[] = []
  const sitters = new Map(seated.map((sitter) => [sitter.id, sitter]))
  const past = former.filter(({ id }) => !sitters.has(id))
  const known = new Map([...past, ...seated].map((sitter) => [sitter.id, sitter]))

  for (const { id, name, participant } of plan.members) {
    const party = partyOf({ kind: 'member', id })
    const sitter = participant === null ? undefined : known.get(participant)
    const taken =
      sitter !== undefined && byParty.has(partyOf({ kind: 'participant', id: sitter.id }))
    const person: Person = {
      party,
      name: name.trim() === '' ? (sitter?.name ?? name) : name,
      household: true,
      formal: false,
      organisation: undefined,
      discipline: undefined,
      colour: sitter?.colour,
      participant: sitter?.id,
      seated: sitter !== undefined && sitters.has(sitter.id),
      askedBy: undefined,
    }
    byParty.set(party, person)
    // Two can say of themselves to be one person at the table: the first is.
    if (sitter !== undefined && !taken) {
      byParty.set(partyOf({ kind: 'participant', id: sitter.id }), person)
    }
    everyone.push(person)
  }

  const add = (sitter: Sitter, isSeated: boolean): void => {
    const party = partyOf({ kind: 'participant', id: sitter.id })
    if (byParty.has(party)) return
    const person: Person = {
      party,
      name: sitter.name,
      household: sitter.kind === 'resident',
      formal: sitter.kind === 'professional',
      organisation: sitter.organisation ?? undefined,
      discipline: sitter.discipline ?? undefined,
      colour: sitter.colour,
      participant: sitter.id,
      seated: isSeated,
      askedBy: undefined,
    }
    byParty.set(party, person)
    if (isSeated) everyone.push(person)
  }
  for (const sitter of seated.filter(({ kind }) => kind === 'resident')) add(sitter, true)
  for (const sitter of seated.filter(({ kind }) => kind !== 'resident')) add(sitter, true)
  for (const sitter of past) add(sitter, false)

  for (const { id, name, formal, askedBy } of plan.named) {
    const party = partyOf({ kind: 'named', id })
    const person: Person = {
      party,
      name,
      household: false,
      formal,
      organisation: undefined,
      discipline: undefined,
      colour: undefined,
      participant: undefined,
      seated: false,
      askedBy: askedBy ?? undefined,
    }
    byParty.set(party, person)
    everyone.push(person)
  }

  for (const { id, name, formal, party: elsewhere } of plan.contacts) {
    const party = partyOf({ kind: 'contact', id })
    const known = elsewhere === null ? undefined : byParty.get(elsewhere)
    if (known !== undefined) {
      byParty.set(party, known)
      continue
    }
    const person: Person = {
      party,
      name,
      household: false,
      formal,
      organisation: undefined,
      discipline: undefined,
      colour: undefined,
      participant: undefined,
      seated: false,
      askedBy: undefined,
    }
    byParty.set(party, person)
    everyone.push(person)
  }

  const find = (party: Party) => byParty.get(party)
  return {
    everyone,
    household: everyone.filter(({ household }) => household),
    find,
    same: (a, b) => {
      if (a === null || b === null) return false
      return a === b || (find(a) !== undefined && find(a) === find(b))
    },
  }
}

/** Whether this participant is the party, or is who says to be it. */
export const isMe = (people: People, me: ParticipantId, party: Party | null): boolean =>
  people.same(partyOf({ kind: 'participant', id: me }), party)

/** Whether someone had a seat and gave it up: known by that seat alone, and nobody sits in it now. */
export const hasLeft = ({ party, seated }: Person): boolean =>
  party.startsWith('participant:') && !seated

/** Who of these can still do something, each once: not who left the table, nor whom nobody knows any more. */
export const stillThere = (people: People, parties: readonly Party[]): readonly Person[] => {
  const known = new Set(parties.flatMap((party) => people.find(party) ?? []))
  return [...known].filter((person) => !hasLeft(person))
}
