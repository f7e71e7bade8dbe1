import { atom, type Editor } from 'tldraw'
import type { OwnUndo } from '../../sync/index.ts'

/** What happens instead of tldraw's own history. */
export interface HistoryRoute {
  /** A step begins: what was done before it belongs to an earlier one. */
  onMark(): void
  /** A gesture was broken off: what it did so far is to be forgotten. */
  onBail(): void
  /** Before a step is taken back: what was done must be a step by then. */
  beforeUndo(): void
}

/**
 * Leads every way into tldraw's history to our own. tldraw's puts whole records back, and what
 * others changed in them meanwhile with them. The returned function stops listening.
 */
export const routeHistory = (editor: Editor, undo: OwnUndo, route: HistoryRoute): (() => void) => {
  // tldraw's own menus look at atoms only.
  const steps = atom('own steps', undo.steps.get())
  const stop = undo.steps.subscribe(() => steps.set(undo.steps.get()))
  const mark = editor.markHistoryStoppingPoint.bind(editor)
  const bailToMark = editor.bailToMark.bind(editor)
  const bail = editor.bail.bind(editor)
  editor.markHistoryStoppingPoint = (name) => {
    route.onMark()
    undo.endStep()
    return mark(name)
  }
  editor.bailToMark = (id) => {
    bailToMark(id)
    route.onBail()
    return editor
  }
  editor.bail = () => {
    bail()
    route.onBail()
    return editor
  }
  editor.undo = () => {
    route.beforeUndo()
    undo.undo()
    return editor
  }
  editor.redo = () => {
    undo.redo()
    return editor
  }
  editor.getCanUndo = () => steps.get().undo > 0
  editor.getCanRedo = () => steps.get().redo > 0
  return stop
}
