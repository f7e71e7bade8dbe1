import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import type { TableConnection, TableFacts } from '../../sync/index.ts'
import { useObservable } from '../../sync/observable.ts'
import { theme } from '../../ui/preferences.ts'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { loadBoard } from '../load-board.ts'
import { FetchedArea } from './fetched-area.tsx'

const fetchBoard = () => lazy(async () => ({ default: (await loadBoard()).Board }))

/** The place of the board. */
export const BoardArea = (props: { table: TableConnection; facts: TableFacts }): ReactElement => {
  const { boardFailed } = useTexts(tableTexts)
  const language = useLanguage()
  const shown = useObservable(theme)
  return (
    <FetchedArea fetch={fetchBoard} trouble={boardFailed}>
      {(Board) => <Board {...props} language={language} theme={shown} />}
    </FetchedArea>
  )
}
