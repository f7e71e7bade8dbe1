import type { Statement, Topic } from '@samenbord/shared/model'
import { type DragEvent, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { droppedEntity, isEntityDrag } from '../../entity/entity-drag.ts'
import { sortStatement } from '../../entity/sort-statement.ts'
import type { SharedPlan } from '../../sync/index.ts'
import type { RowProps } from './row-props.ts'
import { type Layout, topicWhenDropped } from './sections.ts'
import { type Side, sortBeside } from './sorting.ts'

/** What was dropped, when it is something that was said by itself and still stands here. */
const droppedStatement = (plan: SharedPlan, data: DataTransfer): Statement | undefined => {
  const dropped = droppedEntity(data)
  return plan.plan.get().statements.find(({ id }) => id === dropped?.id)
}

const sideOf = (event: DragEvent<HTMLElement>): Side => {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  return event.clientY < top + height / 2 ? 'above' : 'below'
}

const leaves = (event: DragEvent<HTMLElement>): boolean =>
  !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))

/** Lets something that was said be dropped on a field or topic: it belongs there from then on. */
export const useDropOnSection = (topic: Topic | null, layout: Layout) => {
  const { table } = useAtTable()
  const [over, setOver] = useState(false)
  return {
    over,
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!isEntityDrag(event.dataTransfer, 'statement')) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (leaves(event)) setOver(false)
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      setOver(false)
      const statement = droppedStatement(table.plan, event.dataTransfer)
      if (statement === undefined || event.isDefaultPrevented()) return
      event.preventDefault()
      sortStatement(table.plan, statement, topicWhenDropped(layout, topic, statement.topic))
    },
  }
}

/** Lets something that was said be dropped above or below another: it belongs there too then. */
export const useDropBeside = ({ statement, topic, layout }: RowProps) => {
  const { table } = useAtTable()
  const [side, setSide] = useState<Side>()
  return {
    side,
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!isEntityDrag(event.dataTransfer, 'statement')) return
      event.preventDefault()
      setSide(sideOf(event))
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (leaves(event)) setSide(undefined)
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      setSide(undefined)
      const dropped = droppedStatement(table.plan, event.dataTransfer)
      if (dropped === undefined) return
      event.preventDefault()
      const sorted = topicWhenDropped(layout, topic, dropped.topic)
      sortBeside(table.plan, dropped, sorted, statement.id, sideOf(event))
    },
  }
}
