import type { Participant, ParticipantId } from '@samenbord/shared/model'
import { useAtTable } from '../../entity/at-table.tsx'
import { notesForOthers } from '../../entity/notes-for.ts'

/** What someone does here: say the own answer, note what a resident says aloud, or only hear it. */
export type Speaking =
  | { readonly kind: 'own'; readonly speaker: ParticipantId }
  | { readonly kind: 'noting' }
  | { readonly kind: 'listening' }

/** What the person at this screen does with the question who may know. */
export const useSpeaking = (): Speaking => {
  const { me, facts } = useAtTable()
  if (me?.kind === 'resident') return { kind: 'own', speaker: me.id }
  return notesForOthers(facts) ? { kind: 'noting' } : { kind: 'listening' }
}

/** Everyone with a seat at the table, in order of joining. */
export const useSeated = (): readonly Participant[] =>
  useAtTable().facts.participants.filter(({ status }) => status === 'admitted')

/** Those of the household with a seat. */
export const useResidents = (): readonly Participant[] =>
  useSeated().filter(({ kind }) => kind === 'resident')
