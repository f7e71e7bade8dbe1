import type { Days } from '../../days.ts'
import { type Draft, type DraftOf, on } from '../draft.ts'
import type { AtTable } from '../people.ts'
import { firstContacts, metContacts, newContacts } from './contacts.ts'
import { livesOf, parentages, partnerships, relatives } from './family.ts'
import { placements } from './placements.ts'
import { firstTies, metTies, newTies } from './ties.ts'

/** The network map as the team drew it at the first meeting, with the resident not there. */
export const firstNetwork = (days: Days, at: AtTable): readonly Draft[] =>
  on(days.first, [...firstContacts(at), ...firstTies])

/** The network map as it is after the second meeting, with the family that the resident told of. */
export const network = (days: Days, at: AtTable): readonly Draft[] => {
  const lives = livesOf(days)
  const withLife = (contact: DraftOf<'contact'>) => ({ ...contact, ...lives.get(contact.id) })
  return [
    ...on(days.first, [...metContacts(at).map(withLife), ...metTies]),
    ...on(days.today, [
      ...newContacts.map(withLife),
      ...relatives(days),
      ...newTies,
      ...partnerships(days),
      ...parentages,
      ...placements(at),
    ]),
  ]
}
