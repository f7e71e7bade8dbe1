import { type Participant, type ParticipantId, type Party, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { lead } from '@samenbord/shared/texts'
import { useTexts } from '../../ui/use-texts.ts'
import { useAtTable } from '../at-table.tsx'

/** The seat of someone, as a party. */
export const seatOf = (id: ParticipantId): Party => partyOf({ kind: 'participant', id })

/** What someone at the table is called; nobody in particular is the resident. */
export const useSeatName = (): ((id: ParticipantId | null) => string) => {
  const { people, telling } = useAtTable()
  const { resident } = useTexts(lead)
  return (id) => (id === null ? resident : nameOf(people, seatOf(id), telling.language))
}

/** Those of the household with a seat. */
const residentsOf = (participants: readonly Participant[]): readonly Participant[] =>
  participants.filter(({ kind, status }) => kind === 'resident' && status === 'admitted')

/**
 * For whom something can be written down as said aloud: each resident with a seat, or nobody in
 * particular when none has one.
 */
export const useSpeakers = (): readonly (ParticipantId | null)[] => {
  const residents = residentsOf(useAtTable().facts.participants)
  return residents.length === 0 ? [null] : residents.map(({ id }) => id)
}

/** Whether a resident is at the table; of a household without a seat that is said by the meeting. */
export const useIsResidentThere = (): boolean => {
  const { participants, agenda } = useAtTable().facts
  const residents = residentsOf(participants)
  if (agenda?.mode === 'without-resident') return false
  if (residents.length === 0) return agenda?.mode === 'with-resident'
  return residents.some(({ present }) => present)
}
