import { atom, type Editor, isShapeId, react, type TLShapeId } from 'tldraw'
import type { TableConnection } from '../sync/index.ts'

const show = (editor: Editor, id: TLShapeId): void => {
  const bounds = editor.getShapePageBounds(id)
  if (bounds === undefined) return
  if (!editor.getIsReadonly()) {
    editor.setCurrentTool('select')
    editor.select(id)
  }
  editor.zoomToBounds(bounds, { targetZoom: 1, animation: { duration: 200 } })
}

/**
 * Shows what this person laid on the board from elsewhere, chosen and as a whole, once it is there.
 * What was asked for before the board was on the screen waits until it is.
 */
export const bindIntoView = (
  table: Pick<TableConnection, 'intoView'>,
  editor: Editor,
): (() => void) => {
  let bound = true
  const wanted = atom('wanted in view', table.intoView.get())
  const stopHearing = table.intoView.subscribe(() => wanted.set(table.intoView.get()))
  const stopWaiting = react('bring into view', () => {
    const id = wanted.get()
    if (id === undefined || !isShapeId(id) || editor.getShape(id) === undefined) return
    // Not while the board is still taking in the rest of it.
    queueMicrotask(() => {
      if (!bound || table.intoView.get() !== id) return
      table.intoView.set(undefined)
      show(editor, id)
    })
  })
  return () => {
    bound = false
    stopHearing()
    stopWaiting()
  }
}
