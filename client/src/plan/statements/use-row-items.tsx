import { statements } from '@samenbord/shared/texts'
import {
  ArrowDown,
  ArrowUp,
  Flag,
  Folder,
  MessageCircle,
  MessageCircleQuestion,
  Trash2,
} from 'lucide-react'
import { useAtTable } from '../../entity/at-table.tsx'
import type { MenuItem } from '../../entity/row-menu.tsx'
import { useTermItems } from '../../entity/terms/use-term-items.tsx'
import { mayEditWords, mayRemoveWords } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { useBoardItems } from '../use-board-items.tsx'
import type { Answering, Opened, RowProps } from './row-props.ts'
import { makeWish } from './sorting.ts'

/** What this person can do with a row. */
export const useRowItems = (
  { statement, isFirst, isLast, onMove, wish }: RowProps,
  does: {
    open: (opened: Opened) => void
    answer: (answering: Answering) => void
    remove: () => void
  },
): readonly MenuItem[] => {
  const words = useTexts(statements).row
  const { table, facts, people, mayWrite, withoutResident } = useAtTable()
  const { jumpTo } = usePlanPlace()
  const board = useBoardItems(statement)
  const terms = useTermItems(statement.words)
  if (!mayWrite) return []
  const ourQuestion = statement.aspect === 'our-question'
  return [
    // Without the resident nothing is added to what was said.
    ...(withoutResident
      ? []
      : [
          {
            label: words.answer,
            icon: <MessageCircle className="icon icon--small" />,
            onSelect: () => does.answer({ kind: 'answer', held: true }),
          },
        ]),
    ...(withoutResident || mayEditWords(people, facts, statement)
      ? []
      : [
          {
            label: words.askChange,
            icon: <MessageCircleQuestion className="icon icon--small" />,
            onSelect: () => does.answer({ kind: 'change', held: true }),
          },
        ]),
    ...(ourQuestion
      ? []
      : [
          {
            label: words.sort,
            icon: <Folder className="icon icon--small" />,
            onSelect: () => does.open({ kind: 'sort' }),
          },
        ]),
    {
      label: words.up,
      icon: <ArrowUp className="icon icon--small" />,
      disabled: isFirst,
      onSelect: () => onMove(statement, -1),
    },
    {
      label: words.down,
      icon: <ArrowDown className="icon icon--small" />,
      disabled: isLast,
      onSelect: () => onMove(statement, 1),
    },
    ...(ourQuestion || withoutResident
      ? []
      : [
          {
            label: wish === undefined ? words.toWish : words.seeWish,
            icon: <Flag className="icon icon--small" />,
            onSelect: () => jumpTo('goal', wish ?? makeWish(table.plan, statement)),
          },
        ]),
    ...board,
    ...terms,
    ...(mayRemoveWords(people, facts, statement)
      ? [
          {
            label: words.remove,
            icon: <Trash2 className="icon icon--small" />,
            onSelect: does.remove,
          },
        ]
      : []),
  ]
}
