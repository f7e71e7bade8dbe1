import { steps as stepTexts } from '@samenbord/shared/texts'
import { stepName } from '../ui/step-words.ts'
import { useTexts } from '../ui/use-texts.ts'
import { useAtTable } from './at-table.tsx'
import type { OwnSteps } from './own-steps.tsx'

/**
 * Takes back and redoes one's own steps. `tell` is given each step to take, which answers in words what
 * that did; it says so where it is seen and heard, since what changed may be out of sight.
 */
export const useOwnSteps = (tell: (take: () => string) => void): OwnSteps => {
  const words = useTexts(stepTexts)
  const { table } = useAtTable()
  const step = (way: 'undo' | 'redo') => () => {
    const { nextUndo, nextRedo } = table.undo.steps.get()
    const name = way === 'undo' ? nextUndo : nextRedo
    if (name === undefined) return
    tell(() => {
      table.undo[way]()
      const what = stepName(words, name)
      return way === 'undo' ? words.undone(what) : words.redone(what)
    })
  }
  return { undo: step('undo'), redo: step('redo') }
}
