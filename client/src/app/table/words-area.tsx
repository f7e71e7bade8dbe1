import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import type { AskedTerm } from '../../entity/terms/glossary-ways.tsx'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Arrived } from './arrived.tsx'
import { FetchedArea } from './fetched-area.tsx'

const fetchWords = () =>
  lazy(async () => ({ default: (await import('../../glossary/glossary-view.tsx')).GlossaryView }))

/** The place of the words: beside the board, or instead of it. */
export const WordsArea = (props: {
  table: TableConnection
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
  asked: AskedTerm | undefined
}): ReactElement => {
  const { wordsFailed } = useTexts(tableTexts)
  const { table, ...given } = props
  return (
    <Arrived table={table}>
      <FetchedArea fetch={fetchWords} trouble={wordsFailed}>
        {(GlossaryView) => <GlossaryView {...given} />}
      </FetchedArea>
    </Arrived>
  )
}
