import type { Participant, ParticipantKind, Reader, SharingRule } from '../model/index.ts'
import { strictest } from './sharing.ts'

/** Whether two names are those of one organisation, as people read them. */
export const sameOrganisation = (a: string | null | undefined, b: string): boolean =>
  a?.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl')

/**
 * Whether someone may take a file for this reader: who coordinates for anyone, a resident for the
 * household without asking, a professional for the own organisation.
 */
export const mayTake = (
  who: Pick<Participant, 'access' | 'kind' | 'organisation'>,
  reader: Reader,
): boolean => {
  if (who.access === 'coordinate') return true
  switch (reader.kind) {
    case 'household':
      return who.kind === 'resident'
    case 'organisation':
      return who.kind === 'professional' && sameOrganisation(who.organisation, reader.organisation)
    case 'team':
      return false
  }
}

/**
 * Whether the residents let something go along with a participant, to keep when they are away: by the
 * rules about that participant, on this day.
 */
export const mayKeep = (
  kind: ParticipantKind,
  rules: readonly SharingRule[],
  today: string,
): boolean => {
  if (kind === 'resident') return true
  const answer = strictest(rules, today)
  return answer === undefined || answer === 'yes'
}
