import type { Editor, TLRecord } from 'tldraw'

/**
 * Whether a gesture is under way: what it changes is written when it ends, so that a drag costs
 * one change and Escape costs none. Writing in a shape is no gesture: letters go at once.
 */
export const inGesture = (editor: Editor): boolean => {
  const path = editor.getPath()
  return !path.endsWith('idle') && path !== 'select.editing_shape'
}

/** Whether this is a stroke of a pen or a marker. */
export const isStroke = (record: TLRecord | undefined): boolean =>
  record?.typeName === 'shape' && ['draw', 'highlight'].includes(record.type)

/** Whether a stroke is being drawn: it is written in pieces while it grows. */
export const isDrawing = (editor: Editor): boolean =>
  editor.isInAny('draw.drawing', 'highlight.drawing')
