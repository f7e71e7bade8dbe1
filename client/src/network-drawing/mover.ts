import type { Mover } from '@samenbord/shared/network'
import type { AtTable } from '../entity/at-table.tsx'
import { notesForOthers } from '../entity/notes-for.ts'

/** This person as who would move figures on the map. */
export const moverOf = ({
  facts,
  mayWrite,
  withoutResident,
}: Pick<AtTable, 'facts' | 'mayWrite' | 'withoutResident'>): Mover => ({
  participantId: facts.participantId,
  mayWrite,
  notes: notesForOthers(facts),
  withoutResident,
})
