import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Arrived } from './arrived.tsx'
import { FetchedArea } from './fetched-area.tsx'

const fetchRoles = () =>
  lazy(async () => ({ default: (await import('../../role-division/roles-view.tsx')).RolesView }))

/** The place of who does what: instead of the board, or beside it. */
export const RolesArea = (props: {
  table: TableConnection
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}): ReactElement => {
  const { rolesFailed } = useTexts(tableTexts)
  const { table, ...given } = props
  return (
    <Arrived table={table}>
      <FetchedArea fetch={fetchRoles} trouble={rolesFailed}>
        {(RolesView) => <RolesView {...given} />}
      </FetchedArea>
    </Arrived>
  )
}
