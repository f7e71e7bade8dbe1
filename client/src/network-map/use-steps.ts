import { planSteps, steps } from '@samenbord/shared/texts'
import { useAtTable } from '../entity/at-table.tsx'
import type { OwnSteps } from '../entity/own-steps.tsx'
import { stepName } from '../ui/step-words.ts'
import { useTexts } from '../ui/use-texts.ts'
import { useMapPlace } from './map-place.tsx'

/** Takes back and redoes one's own steps, and says what that did: it may be out of sight. */
export const useSteps = (): OwnSteps => {
  const words = useTexts(planSteps).toast
  const names = useTexts(steps)
  const { table } = useAtTable()
  const { say } = useMapPlace()
  const step = (way: 'undo' | 'redo') => () => {
    const { nextUndo, nextRedo } = table.undo.steps.get()
    const name = way === 'undo' ? nextUndo : nextRedo
    if (name === undefined) return
    table.undo[way]()
    const what = stepName(names, name)
    say(way === 'undo' ? words.undone(what) : words.redone(what))
  }
  return { undo: step('undo'), redo: step('redo') }
}
