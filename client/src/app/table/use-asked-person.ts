import type { StepKind } from '@samenbord/shared/model'
import { useEffect } from 'react'
import { type TableConnection, useObservable } from '../../sync/index.ts'
import type { Views } from './use-views.ts'

/**
 * When all of someone is asked for, on the board or elsewhere, brings the people to the screen, unless
 * the step on it shows them: whatever shows them takes it from there.
 */
export const useAskedPerson = (
  table: Pick<TableConnection, 'openPerson'>,
  { view, narrow, show }: Pick<Views, 'view' | 'narrow' | 'show'>,
  step: StepKind | undefined,
): void => {
  const asked = useObservable(table.openPerson)
  const isShown = view.beside === 'people' || step === 'people-around'
  useEffect(() => {
    if (asked === undefined || isShown) return
    show({ board: view.board && !narrow, beside: 'people' })
  })
}
