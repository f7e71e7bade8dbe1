import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Arrived } from './arrived.tsx'
import { FetchedArea } from './fetched-area.tsx'

const fetchAgreement = () =>
  lazy(async () => ({
    default: (await import('../../agreement/agreement-view.tsx')).AgreementView,
  }))

/** The place of what is agreed: instead of the board, or beside it. */
export const AgreementArea = (props: {
  table: TableConnection
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}): ReactElement => {
  const { partFailed } = useTexts(tableTexts)
  const { table, ...given } = props
  return (
    <Arrived table={table}>
      <FetchedArea fetch={fetchAgreement} trouble={partFailed}>
        {(AgreementView) => <AgreementView {...given} />}
      </FetchedArea>
    </Arrived>
  )
}
