import type { Goal } from '@samenbord/shared/model'
import { goals, meeting, sentences } from '@samenbord/shared/texts'
import { ArrowDown, ArrowUp, Handshake, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { useTermItems } from '../../entity/terms/use-term-items.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useStartGuide } from '../guide/use-guide.ts'
import { useBoardItems } from '../use-board-items.tsx'
import { useSayRemoved } from '../use-plan-steps.ts'

/** What can be done with a wish: move it, lay it on the board, agree something for it, remove it. */
export const GoalMenu = (props: {
  goal: Goal
  first: boolean
  end: boolean
  onStep: (step: -1 | 1) => void
}): ReactElement => {
  const words = useTexts(goals)
  const { empty } = useTexts(sentences)
  const { goal, first, end, onStep } = props
  const sayRemoved = useSayRemoved()
  const { remove, question } = useRemoving(goal, () => sayRemoved(goal))
  const board = useBoardItems(goal)
  const terms = useTermItems(goal.words)
  const { guide } = useTexts(meeting)
  const { mayStart, start, task } = useStartGuide()
  return (
    <>
      <RowMenu
        label={words.menu(goal.words.trim() === '' ? empty : goal.words.trim())}
        items={[
          {
            label: words.up,
            icon: <ArrowUp className="icon icon--small" />,
            disabled: first,
            onSelect: () => onStep(-1),
          },
          {
            label: words.down,
            icon: <ArrowDown className="icon icon--small" />,
            disabled: end,
            onSelect: () => onStep(1),
          },
          ...board,
          ...terms,
          ...(mayStart
            ? [
                {
                  label: guide.title,
                  icon: <Handshake className="icon icon--small" />,
                  onSelect: () => start(goal.id),
                },
              ]
            : []),
          {
            label: words.remove,
            icon: <Trash2 className="icon icon--small" />,
            onSelect: remove,
          },
        ]}
      />
      {question}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
    </>
  )
}
