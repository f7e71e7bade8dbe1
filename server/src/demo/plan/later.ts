import type { RoleCell } from '@samenbord/shared/document'
import type { LaterRole } from '@samenbord/shared/model'
import { actionId } from './ids.ts'
import type { AtTable } from './people.ts'

/** What is to be so *straks*: the others take a step back. */
export const later = ({ fatma, greet, samira }: AtTable): readonly RoleCell<LaterRole>[] => [
  { task: actionId('stapel'), party: samira, role: 'hears' },
  { task: actionId('gang'), party: greet, role: 'thinks-along' },
  { task: actionId('gang'), party: samira, role: 'nothing' },
  { task: actionId('aanvraag'), party: fatma, role: 'thinks-along' },
]
