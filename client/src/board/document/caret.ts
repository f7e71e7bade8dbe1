import { AllSelection, Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Editor, TLShapeId, VecLike } from 'tldraw'

/** Where writing begins: over all words of the shape, or at a point of the screen. */
type Beginning = 'all' | VecLike

const selectionFor = (view: EditorView, beginning: Beginning | undefined): Selection => {
  const { doc } = view.state
  // Over an empty line there is nothing to select; writing over it would replace the line itself.
  if (beginning === undefined || doc.textContent === '') return Selection.atEnd(doc)
  if (beginning === 'all') return new AllSelection(doc)
  const at = view.posAtCoords({ left: beginning.x, top: beginning.y })
  return at === null ? new AllSelection(doc) : Selection.near(doc.resolve(at.pos))
}

/**
 * Puts the caret where someone wants to write at the moment the text editor is made. tldraw does so
 * a moment later, when the first letters can be there already: those that follow came before them,
 * or in place of them.
 */
export class Caret {
  #asked: { readonly id: TLShapeId; readonly beginning: Beginning } | undefined

  /** Hears where someone wants to write. The returned function stops listening. */
  listen(editor: Editor): () => void {
    const all = ({ shapeId }: { shapeId: TLShapeId }) => {
      this.#asked = { id: shapeId, beginning: 'all' }
    }
    const point = ({ shapeId, point: at }: { shapeId: TLShapeId; point: VecLike }) => {
      this.#asked = { id: shapeId, beginning: at }
    }
    editor.on('select-all-text', all)
    editor.on('place-caret', point)
    return () => {
      editor.off('select-all-text', all)
      editor.off('place-caret', point)
    }
  }

  /** For the text editor of this shape: comes after the plugin that fills it with words. */
  plugin(id: TLShapeId): Plugin {
    return new Plugin({
      view: (view) => {
        const beginning = this.#asked?.id === id ? this.#asked.beginning : undefined
        this.#asked = undefined
        view.dispatch(view.state.tr.setSelection(selectionFor(view, beginning)))
        // With the caret in the page as well: a browser that only gives focus puts it at the start.
        view.focus()
        return {}
      },
    })
  }
}
