import type { MapPerson, NetworkMap } from '@samenbord/shared/network'
import type { People, Person } from '@samenbord/shared/plan'

/** A name as it is kept: without room around it or between it that nobody meant. */
export const tidyName = (typed: string): string => typed.trim().replaceAll(/\s+/g, ' ')

const folded = (name: string): string => tidyName(name).toLocaleLowerCase()

/** Who of those the table knows is called something. */
export type Called =
  | { readonly kind: 'there'; readonly person: MapPerson }
  | { readonly kind: 'household'; readonly name: string }
  | { readonly kind: 'known'; readonly person: Person }
  | undefined

/** Who sits at the table or is named in the plan, and is not on the map. */
export const notOnMap = (map: NetworkMap, people: People): readonly Person[] => {
  const there = new Set(map.contacts.map(({ person }) => person))
  return people.everyone.filter(
    (one) => !one.household && !one.party.startsWith('contact:') && !there.has(one),
  )
}

/** Who is called this: someone on the map, of the household, or else at the table or named in the plan. */
export const whoIsCalled = (map: NetworkMap, people: People, typed: string): Called => {
  const name = folded(typed)
  const isCalled = (one: { readonly name: string }) => folded(one.name) === name
  const there = map.contacts.find(isCalled)
  if (there !== undefined) return { kind: 'there', person: there }
  const household = people.household.find(isCalled)
  if (household !== undefined) return { kind: 'household', name: household.name }
  const known = notOnMap(map, people).find(isCalled)
  return known && { kind: 'known', person: known }
}
