import { useEffect } from 'react'
import { type TableConnection, useObservable } from '../../sync/index.ts'
import type { Views } from './use-views.ts'

/** When all of who does what is asked for on the board, brings it to the screen. */
export const useAskedRoles = (
  table: Pick<TableConnection, 'openRoles'>,
  { view, narrow, show }: Pick<Views, 'view' | 'narrow' | 'show'>,
): void => {
  const asked = useObservable(table.openRoles)
  useEffect(() => {
    if (!asked) return
    table.openRoles.set(false)
    show({ board: view.board && !narrow, beside: 'roles' })
  })
}
