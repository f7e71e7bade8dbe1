import { atLeast, type Member, type Participant } from '@samenbord/shared/model'
import type { TableFacts } from '../../sync/index.ts'

type Facts = Pick<TableFacts, 'participantId' | 'access' | 'participants'>

/**
 * Whom this person may say a member of the household to be: themself, when they are of the household;
 * who leads may say it of everyone. Nobody is two members.
 */
export const seatsToTake = (facts: Facts, members: readonly Member[]): readonly Participant[] => {
  if (!atLeast(facts.access, 'edit')) return []
  const leads = atLeast(facts.access, 'coordinate')
  return facts.participants.filter(
    ({ id, kind, status }) =>
      kind === 'resident' &&
      status === 'admitted' &&
      (leads || id === facts.participantId) &&
      !members.some(({ participant }) => participant === id),
  )
}

/** Whether this person may change who a member is: the member, or who leads; for who has no seat, anyone. */
export const mayChangeMember = (facts: Facts, { participant }: Member): boolean =>
  atLeast(facts.access, 'coordinate') ||
  (atLeast(facts.access, 'edit') && (participant === null || participant === facts.participantId))
