import type { GoalId, StatementId, Topic } from '@samenbord/shared/model'
import type { Said } from '@samenbord/shared/plan'
import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import type { RowProps } from './row-props.ts'
import type { Layout } from './sections.ts'
import { sortBeside } from './sorting.ts'
import { StatementRow } from './statement-row.tsx'

/** What was said by the same people, one under the other. */
export const RowList = (props: {
  said: readonly Said[]
  own: boolean
  topic: Topic | null
  layout: Layout
  wishes: ReadonlyMap<StatementId, GoalId>
  /** Whose words they are, when they are of one person. */
  label?: string
}): ReactElement => {
  const { said, own, topic, layout, wishes } = props
  const move = useMoving(said)
  return (
    <ul className="said" aria-label={props.label}>
      {said.map(({ statement, replies }, at) => (
        <StatementRow
          key={statement.id}
          statement={statement}
          replies={replies}
          own={own}
          topic={topic}
          layout={layout}
          isFirst={at === 0}
          isLast={at === said.length - 1}
          onMove={move}
          wish={wishes.get(statement.id)}
        />
      ))}
    </ul>
  )
}

/** Moves a row past the one above or below it, and says where it stands then. */
const useMoving = (said: readonly Said[]): RowProps['onMove'] => {
  const words = useTexts(statements).row
  const { table } = useAtTable()
  const { tell } = usePlanPlace()
  const latest = useRef(said)
  latest.current = said
  return useCallback(
    (statement, by) => {
      const list = latest.current
      const to = list.findIndex((one) => one.statement.id === statement.id) + by
      const beside = list[to]?.statement
      if (beside === undefined) return
      sortBeside(table.plan, statement, statement.topic, beside.id, by < 0 ? 'above' : 'below')
      tell(words.movedTo(to + 1, list.length))
    },
    [table, tell, words],
  )
}
