import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Arrived } from './arrived.tsx'
import { FetchedArea } from './fetched-area.tsx'

const fetchPeople = () =>
  lazy(async () => ({ default: (await import('../../network-map/people-view.tsx')).PeopleView }))

/** The place of the people around the household: beside the board, or instead of it. */
export const PeopleArea = (props: {
  table: TableConnection
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
  /** Whether the board is on the screen too. */
  besideBoard: boolean
  /** Brings the board to the screen. */
  onBoard: () => void
}): ReactElement => {
  const { peopleFailed } = useTexts(tableTexts)
  const { table, onBoard, ...given } = props
  return (
    <Arrived table={table}>
      <FetchedArea fetch={fetchPeople} trouble={peopleFailed}>
        {(PeopleView) => (
          <PeopleView
            {...given}
            onBoard={(shape) => {
              table.intoView.set(shape)
              onBoard()
            }}
          />
        )}
      </FetchedArea>
    </Arrived>
  )
}
