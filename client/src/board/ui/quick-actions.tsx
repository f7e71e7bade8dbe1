import { steps } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import {
  DefaultQuickActions,
  TldrawUiMenuActionItem,
  TldrawUiMenuItem,
  useEditor,
  useReadonly,
  useValue,
} from 'tldraw'
import { useObservable } from '../../sync/index.ts'
import { stepName } from '../../ui/step-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NoteActions } from './note-actions.tsx'
import { useOpenBoard } from './open-board-context.ts'
import { WordsAction } from './shape-words.tsx'

/** Undo and redo that say what they take back, and delete and duplicate as tldraw has them. */
export function QuickActions(): ReactElement | null {
  const editor = useEditor()
  const texts = useTexts(steps)
  const { undo: own } = useOpenBoard().binding
  const { undo, redo, nextUndo, nextRedo } = useObservable(own.steps)
  const selected = useValue('selected', () => editor.getSelectedShapeIds().length > 0, [editor])
  if (useReadonly()) return null
  return (
    <DefaultQuickActions>
      <TldrawUiMenuItem
        id="undo"
        icon="undo"
        kbd="cmd+z,ctrl+z"
        label={nextUndo ? texts.undoStep(stepName(texts, nextUndo)) : texts.undo}
        disabled={undo === 0}
        onSelect={() => void editor.undo()}
      />
      <TldrawUiMenuItem
        id="redo"
        icon="redo"
        kbd="cmd+shift+z,ctrl+shift+z"
        label={nextRedo ? texts.redoStep(stepName(texts, nextRedo)) : texts.redo}
        disabled={redo === 0}
        onSelect={() => void editor.redo()}
      />
      <TldrawUiMenuActionItem actionId="delete" disabled={!selected} />
      <TldrawUiMenuActionItem actionId="duplicate" disabled={!selected} />
      <NoteActions />
      <WordsAction />
    </DefaultQuickActions>
  )
}
