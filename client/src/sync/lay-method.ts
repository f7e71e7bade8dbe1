import { placeFrame } from '@samenbord/shared/document'
import type { Access, MethodId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { methodRecords } from '@samenbord/shared/template'
import { useCallback } from 'react'
import { useObservable } from './observable.ts'
import { randomId } from './random-id.ts'
import type { TableConnection } from './table-connection.ts'

/** What laying a method needs of a table. */
export type LayingTable = Pick<TableConnection, 'doc' | 'undo' | 'following' | 'intoView'>

/**
 * Lays the template of a method beside what is on the board, as one own step. Others get it at once,
 * also while the board is not on this screen; here it is shown as soon as the board is.
 */
export const layMethod = (table: LayingTable, method: MethodId): void => {
  const records = methodRecords(method, randomId())
  table.undo.together(() => {
    table.undo.begin({ what: 'added', kind: 'method' })
    placeFrame(table.doc, records)
  })
  // Who looks along with someone else would not see what they just did.
  table.following.set(null)
  table.intoView.set(records[0].id)
}

/** Lays a method; nothing while one may not, or while what lies on the board is not known. */
export const useLayMethod = (
  table: TableConnection,
  access: Access,
): ((method: MethodId) => void) | undefined => {
  const { kind } = useObservable(table.state)
  const lay = useCallback((method: MethodId) => layMethod(table, method), [table])
  return may(access, 'table.write') && kind === 'open' && !table.isNewer ? lay : undefined
}
