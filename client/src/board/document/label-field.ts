import type { Editor, TLArrowShape, TLRecord } from 'tldraw'

const isArrow = (record: TLRecord): record is TLArrowShape =>
  record.typeName === 'shape' && record.type === 'arrow'

/** Where a caret goes when the letters around it become others. */
const caretIn = (before: string, after: string, caret: number): number => {
  let same = 0
  while (same < caret && before[same] === after[same]) same += 1
  return same === caret ? caret : Math.max(same, caret + after.length - before.length)
}

/**
 * tldraw's field for the label of an arrow shows what it began with and what is typed in it. This
 * has it show what comes from elsewhere too. The returned function lets go.
 */
export const showLabels = (editor: Editor): (() => void) =>
  editor.store.listen(
    ({ changes }) => {
      const id = editor.getEditingShapeId()
      const [before, after] =
        Object.values(changes.updated).find(([, updated]) => updated.id === id) ?? []
      if (before === undefined || after === undefined || !isArrow(before) || !isArrow(after)) return
      const field = document.activeElement
      const { text } = after.props
      if (before.props.text === text || !(field instanceof HTMLTextAreaElement)) return
      if (field.value === text) return
      const caret = caretIn(field.value, text, field.selectionEnd)
      field.value = text
      field.setSelectionRange(caret, caret)
    },
    { source: 'remote', scope: 'document' },
  )
