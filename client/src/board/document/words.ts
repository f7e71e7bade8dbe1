import { prepareLines, recordMap, wordsOf } from '@samenbord/shared/document'
import { Extension, type Extensions } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { type Editor, type TLTextOptions, tipTapDefaultExtensions } from 'tldraw'
import { ySyncPlugin, ySyncPluginKey } from 'y-prosemirror'
import type * as Y from 'yjs'
import type { Caret } from './caret.ts'

/** The editor's own history takes back others' letters; the formats nobody needs here stay out. */
const withoutHistory = (extensions: Extensions): Extensions =>
  extensions.map((extension) =>
    extension.name === 'starterKit'
      ? extension.configure({
          history: false,
          blockquote: false,
          codeBlock: false,
          horizontalRule: false,
        })
      : extension,
  )

/** Prepares each new line for who begins to write in it, in the change that makes it. */
const linesPlugin = (fragment: Y.XmlFragment): Plugin =>
  new Plugin({
    view: () => {
      const prepare = (_events: unknown, transaction: Y.Transaction) => {
        if (transaction.origin === ySyncPluginKey) prepareLines(fragment)
      }
      fragment.observeDeep(prepare)
      return { destroy: () => fragment.unobserveDeep(prepare) }
    },
  })

/**
 * Text editing that is bound to the shared document, letter by letter. tldraw makes a text editor
 * each time someone starts writing in a shape; this finds which shape that is.
 */
export const sharedWords = (
  doc: Y.Doc,
  editor: () => Editor | undefined,
  caret: Caret,
  nonce: string,
): TLTextOptions => {
  const words = Extension.create({
    name: 'sharedWords',
    addProseMirrorPlugins() {
      const id = editor()?.getEditingShapeId()
      const map = id ? recordMap(doc, id) : undefined
      const fragment = map === undefined ? undefined : wordsOf(map)
      const bound = fragment === undefined ? [] : [ySyncPlugin(fragment), linesPlugin(fragment)]
      return id ? [...bound, caret.plugin(id)] : bound
    },
    addKeyboardShortcuts() {
      const undo = () => {
        editor()?.undo()
        return true
      }
      const redo = () => {
        editor()?.redo()
        return true
      }
      return { 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo }
    },
  })
  return {
    tipTapConfig: {
      extensions: [...withoutHistory(tipTapDefaultExtensions), words],
      injectNonce: nonce,
      autofocus: false,
      // In place of tldraw's, which also moves the caret: away from letters that are there by now.
      onCreate: ({ editor: writing }) => {
        if (editor()?.getEditingShapeId()) editor()?.setRichTextEditor(writing)
      },
    },
  }
}
