import { steps as stepTexts } from '@samenbord/shared/texts'
import { Redo2, Undo2 } from 'lucide-react'
import type { KeyboardEvent, ReactElement } from 'react'
import { useObservable } from '../sync/index.ts'
import { isWrittenIn } from '../ui/in-field.ts'
import { stepName } from '../ui/step-words.ts'
import { useTexts } from '../ui/use-texts.ts'
import { useAtTable } from './at-table.tsx'
import './own-steps.css'

/** How one's own steps are taken back and redone. */
export interface OwnSteps {
  readonly undo: () => void
  readonly redo: () => void
}

/** One's own last steps, to take back and redo by a button that names them. */
export const OwnStepButtons = ({ undo, redo }: OwnSteps): ReactElement => {
  const words = useTexts(stepTexts)
  const { table } = useAtTable()
  const { nextUndo, nextRedo } = useObservable(table.undo.steps)
  return (
    <div className="own-steps">
      <button
        type="button"
        className="icon-button"
        // It keeps the focus when it took back the last.
        aria-disabled={nextUndo === undefined}
        aria-label={nextUndo ? words.undoStep(stepName(words, nextUndo)) : words.undo}
        onClick={undo}
      >
        <Undo2 className="icon" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-disabled={nextRedo === undefined}
        aria-label={nextRedo ? words.redoStep(stepName(words, nextRedo)) : words.redo}
        onClick={redo}
      >
        <Redo2 className="icon" />
      </button>
    </div>
  )
}

/** Takes back and redoes one's own steps by the keys everyone knows, outside of fields. */
export const byUndoKeys =
  ({ undo, redo }: OwnSteps) =>
  (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
    // Fields of their own take back what was typed in them.
    if (event.target instanceof Element && isWrittenIn(event.target)) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  }
