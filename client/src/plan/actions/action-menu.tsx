import type { Action, ReportStatus } from '@samenbord/shared/model'
import { actions, sentences } from '@samenbord/shared/texts'
import { Check, CircleDot, CirclePause, Trash2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { REPORTS } from '../../entity/reporting.ts'
import { type MenuItem, RowMenu } from '../../entity/row-menu.tsx'
import { useTermItems } from '../../entity/terms/use-term-items.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useBoardItems } from '../use-board-items.tsx'
import { useSayRemoved } from '../use-plan-steps.ts'
import { ReportDialog } from './report-dialog.tsx'

const SIGNS: Record<ReportStatus, typeof Check> = {
  done: Check,
  running: CircleDot,
  stuck: CirclePause,
}

/** What can be done with an action in every view: say how it goes, lay it on the board, remove it. */
export const ActionMenu = (props: {
  action: Action
  /** What one can do with it here besides. */
  more?: readonly MenuItem[]
}): ReactElement | null => {
  const words = useTexts(actions)
  const { statuses, empty } = useTexts(sentences)
  const around = useAtTable()
  const [telling, setTelling] = useState<ReportStatus>()
  const { action, more = [] } = props
  const sayRemoved = useSayRemoved()
  const { remove, question } = useRemoving(action, () => sayRemoved(action))
  const board = useBoardItems(action)
  const terms = useTermItems(action.words)
  if (!around.mayWrite) return null
  const items: MenuItem[] = [
    ...more,
    ...REPORTS.map((status): MenuItem => {
      const Sign = SIGNS[status]
      return {
        label: words.report.move(statuses[status]),
        icon: <Sign className="icon icon--small" />,
        onSelect: () => setTelling(status),
      }
    }),
    ...board,
    ...terms,
    // What was agreed with the resident is not taken away without them.
    ...(mayChange(action, around)
      ? [{ label: words.remove, icon: <Trash2 className="icon icon--small" />, onSelect: remove }]
      : []),
  ]
  return (
    <>
      <RowMenu
        label={words.menu(action.words.trim() === '' ? empty : action.words.trim())}
        items={items}
      />
      {question}
      {telling !== undefined && (
        <ReportDialog action={action} status={telling} onClose={() => setTelling(undefined)} />
      )}
    </>
  )
}
