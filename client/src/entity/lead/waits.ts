import type {
  Handover,
  ParticipantKind,
  Referral,
  WordGiven,
  WordOf,
} from '@samenbord/shared/model'
import type { TableFacts } from '../../sync/index.ts'

/** The handover that is under way. */
export const openHandover = ({ leadCourse }: TableFacts): Handover | undefined =>
  leadCourse.handovers.find(({ state }) => state === 'open')

/** Whether someone has not said it in the own screen yet: what was noted for them, they can still say otherwise. */
const isUnsaid = (word: WordGiven | null): boolean => word === null || word.notedBy !== null

/** Whose word this person gave in the own screen. */
export const myOwnWord = (
  { receiver, resident }: Pick<Handover, 'receiver' | 'resident'>,
  { participantId }: TableFacts,
): WordOf | undefined => {
  const isOwn = (word: WordGiven | null): boolean =>
    word?.by === participantId && word.notedBy === null
  if (isOwn(receiver)) return 'receiver'
  return isOwn(resident) ? 'resident' : undefined
}

/** Whose word of a handover this person gives, and has not given yet. */
export const myWordOn = (
  { to, receiver, resident }: Pick<Handover, 'to' | 'receiver' | 'resident'>,
  facts: TableFacts,
  kind: ParticipantKind | undefined,
): 'receiver' | 'resident' | undefined => {
  if (to === facts.participantId) return isUnsaid(receiver) ? 'receiver' : undefined
  return kind === 'resident' && isUnsaid(resident) ? 'resident' : undefined
}

/** Whose word of a referral this person gives, and has not given yet. */
export const myWordOnReferral = (
  { participant, receiver, resident }: Referral,
  facts: TableFacts,
  kind: ParticipantKind | undefined,
): 'receiver' | 'resident' | undefined => {
  if (participant === facts.participantId && isUnsaid(receiver)) return 'receiver'
  return kind === 'resident' && isUnsaid(resident) ? 'resident' : undefined
}
