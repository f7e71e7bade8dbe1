import type { RoleCell } from '@samenbord/shared/document'
import { NEW_ACTION, type Party, type Role } from '@samenbord/shared/model'
import type { DraftOf } from './draft.ts'
import { actionId, goalId } from './ids.ts'

/** What parties do in an action. */
export type Parts = Partial<Record<Role, readonly Party[]>>

/** An action with who does what in it. */
export interface Agreed {
  readonly action: DraftOf<'action'>
  readonly roles: readonly RoleCell[]
}

/** Something agreed on: for which wish, what, who, and what else was said of it. */
export const agree = (
  name: string,
  goal: string | null,
  words: string,
  parts: Parts,
  more: Partial<DraftOf<'action'>>,
): Agreed => {
  const id = actionId(name)
  const cells = (role: Role): RoleCell[] =>
    (parts[role] ?? []).map((party) => ({ task: id, party, role }))
  return {
    action: {
      kind: 'action',
      id,
      ...NEW_ACTION,
      words,
      goal: goal === null ? null : goalId(goal),
      ...more,
    },
    roles: [...cells('does'), ...cells('decides'), ...cells('thinks-along'), ...cells('hears')],
  }
}
