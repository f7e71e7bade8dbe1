import type { BoardDifference } from '@samenbord/shared/document'
import { type Change, changedParts } from '@samenbord/shared/plan'
import { history } from '@samenbord/shared/texts'
import { type ReactElement, useMemo } from 'react'
import { isSameBoard } from '../../entity/reading/comparison.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** How many things of a plan come, go and change when it becomes as it was. */
const counted = (changes: readonly Change[]) => {
  const things = changedParts(changes).flatMap((part) => part.things)
  const having = (what: 'added' | 'removed') =>
    things.filter((thing) => thing.changes.some((change) => change.what === what)).length
  const [goesAway, comesBack] = [having('added'), having('removed')]
  return { goesAway, comesBack, changes: things.length - goesAway - comesBack }
}

/** Asks before all of a table, or its board, is put back, saying exactly what will happen. */
export const ConfirmPutBack = (props: {
  what: 'all' | 'board'
  /** From then to now. */
  changes: readonly Change[]
  board: BoardDifference
  /** The day of the meeting, as people say it. */
  day: string
  onConfirm: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(history).putBack
  const { what, changes, board, day } = props
  const task = useTask()
  const plan = useMemo(() => counted(changes), [changes])
  const isAll = what === 'all'
  return (
    <Confirm
      title={isAll ? words.allTitle(day) : words.boardTitle(day)}
      confirm={isAll ? words.all : words.board}
      mild
      task={task}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    >
      <ul className="change__list">
        {isAll && plan.comesBack > 0 && <li>{words.comesBack(plan.comesBack)}</li>}
        {isAll && plan.goesAway > 0 && <li>{words.goesAway(plan.goesAway)}</li>}
        {isAll && plan.changes > 0 && <li>{words.changes(plan.changes)}</li>}
        {!isSameBoard(board) && (
          // What went since comes back, and the other way round.
          <li>{words.boardBack(board.removed, board.added, board.changed)}</li>
        )}
      </ul>
      <p>{words.everyone}</p>
      <p>
        <b>{words.undoable}</b>
      </p>
    </Confirm>
  )
}
