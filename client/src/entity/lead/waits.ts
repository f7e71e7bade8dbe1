import type { Handover, ParticipantKind, Referral } from '@samenbord/shared/model'
import type { TableFacts } from '../../sync/index.ts'

/** The handover that is under way. */
export const openHandover = ({ leadCourse }: TableFacts): Handover | undefined =>
  leadCourse.handovers.find(({ state }) => state === 'open')

/** Whose word of a handover this person gives, and has not given yet. */
export const myWordOn = (
  { to, receiver, resident }: Pick<Handover, 'to' | 'receiver' | 'resident'>,
  facts: TableFacts,
  kind: ParticipantKind | undefined,
): 'receiver' | 'resident' | undefined => {
  if (to === facts.participantId) return receiver === null ? 'receiver' : undefined
  return kind === 'resident' && resident === null ? 'resident' : undefined
}

/** Whose word of a referral this person gives, and has not given yet. */
export const myWordOnReferral = (
  { participant, receiver, resident }: Referral,
  facts: TableFacts,
  kind: ParticipantKind | undefined,
): 'receiver' | 'resident' | undefined => {
  if (participant === facts.participantId && receiver === null) return 'receiver'
  return kind === 'resident' && resident === null ? 'resident' : undefined
}
