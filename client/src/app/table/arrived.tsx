import { table as tableTexts } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { type TableConnection, useObservable } from '../../sync/index.ts'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** What tells whether a table can be read. */
export type ArrivingTable = Pick<TableConnection, 'state' | 'isNewer'>

/** What can be shown when the document of the table has arrived, and can be read here. */
export const Arrived = (props: { table: ArrivingTable; children: ReactNode }): ReactNode => {
  const words = useTexts(tableTexts)
  const { table, children } = props
  const { kind } = useObservable(table.state)
  if (kind === 'opening') return <Opening label={words.opening} />
  if (table.isNewer) return <p className="board__wait">{words.newerVersion}</p>
  return children
}

const Opening = (props: { label: string }): ReactElement => (
  <div className="board__wait">
    <Progress label={props.label} />
  </div>
)
