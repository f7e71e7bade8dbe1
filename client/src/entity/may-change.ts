import type {
  Action,
  Concern,
  CrisisCard,
  Goal,
  Obligation,
  Statement,
} from '@samenbord/shared/model'
import type { AtTable } from './at-table.tsx'

/**
 * Whether this person may change or take away this part of the plan now. Without the resident only
 * what is the team's own changes: their questions, and what they wrote down without the resident.
 * Whose words may be rewritten by whom is another question, see whose-words.
 */
export const mayChange = (
  entity: Statement | Goal | Action | Concern | Obligation | CrisisCard,
  { mayWrite, withoutResident }: Pick<AtTable, 'mayWrite' | 'withoutResident'>,
): boolean => {
  if (!mayWrite || !withoutResident) return mayWrite
  switch (entity.kind) {
    case 'statement':
      return entity.aspect === 'our-question'
    case 'action':
    case 'concern':
      return entity.proposal
    default:
      return false
  }
}
