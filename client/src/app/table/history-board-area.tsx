import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import { usePeopleThen } from '../../entity/past/past-table.ts'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { useObservable } from '../../sync/index.ts'
import { theme } from '../../ui/preferences.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { loadBoard } from '../load-board.ts'
import { FetchedArea } from './fetched-area.tsx'

const fetchHistoryBoard = () => lazy(async () => ({ default: (await loadBoard()).HistoryBoard }))

/** The board as it was at the end of a meeting. */
export const HistoryBoardArea = (props: { then: Snapshot }): ReactElement => {
  const { boardFailed } = useTexts(tableTexts)
  const people = usePeopleThen(props.then)
  const shown = useObservable(theme)
  return (
    <FetchedArea fetch={fetchHistoryBoard} trouble={boardFailed}>
      {(HistoryBoard) => <HistoryBoard then={props.then} people={people} theme={shown} />}
    </FetchedArea>
  )
}
