import type { ReactElement } from 'react'
import { useEditor, useReadonly, useValue } from 'tldraw'
import { useBoardTexts } from './texts.ts'

/** What to do with a board on which nothing stands yet. */
export function EmptyHint(): ReactElement | null {
  const editor = useEditor()
  const texts = useBoardTexts()
  const viewing = useReadonly()
  const empty = useValue(
    'board is empty',
    () => editor.getCurrentPageShapeIds().size === 0 && editor.isInAny('select.idle', 'hand.idle'),
    [editor],
  )
  if (!empty) return null
  return (
    <div className="board-empty">
      <strong>{texts.emptyTitle}</strong>
      <span>{viewing ? texts.emptyForViewer : texts.emptyHint}</span>
    </div>
  )
}
