import type { ReactElement } from 'react'
import {
  DefaultQuickActions,
  TldrawUiMenuActionItem,
  TldrawUiMenuItem,
  useEditor,
  useReadonly,
  useValue,
} from 'tldraw'
import { useOpenBoard } from './open-board-context.ts'
import { stepName, useBoardTexts } from './texts.ts'

/** Undo and redo that say what they take back, and delete and duplicate as tldraw has them. */
export function QuickActions(): ReactElement | null {
  const editor = useEditor()
  const texts = useBoardTexts()
  const { undo: own } = useOpenBoard().binding
  const steps = useValue('own steps', () => own.steps, [own])
  const selected = useValue('selected', () => editor.getSelectedShapeIds().length > 0, [editor])
  if (useReadonly()) return null
  const undone = steps.undo > 0 ? own.nextUndo() : undefined
  const redone = steps.redo > 0 ? own.nextRedo() : undefined
  return (
    <DefaultQuickActions>
      <TldrawUiMenuItem
        id="undo"
        icon="undo"
        kbd="cmd+z,ctrl+z"
        label={undone ? texts.undoStep(stepName(texts, undone)) : texts.undo}
        disabled={steps.undo === 0}
        onSelect={() => void editor.undo()}
      />
      <TldrawUiMenuItem
        id="redo"
        icon="redo"
        kbd="cmd+shift+z,ctrl+shift+z"
        label={redone ? texts.redoStep(stepName(texts, redone)) : texts.redo}
        disabled={steps.redo === 0}
        onSelect={() => void editor.redo()}
      />
      <TldrawUiMenuActionItem actionId="delete" disabled={!selected} />
      <TldrawUiMenuActionItem actionId="duplicate" disabled={!selected} />
    </DefaultQuickActions>
  )
}
