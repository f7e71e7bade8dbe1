import { recordMap, wordsOf } from '@samenbord/shared/document'
import { Extension, type Extensions } from '@tiptap/core'
import { type Editor, type TLTextOptions, tipTapDefaultExtensions } from 'tldraw'
import { ySyncPlugin } from 'y-prosemirror'
import type * as Y from 'yjs'

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

/**
 * Text editing that is bound to the shared document, letter by letter. tldraw makes a text editor
 * each time someone starts writing in a shape; this finds which shape that is.
 */
export const sharedWords = (
  doc: Y.Doc,
  editor: () => Editor | undefined,
  nonce: string,
): TLTextOptions => {
  const words = Extension.create({
    name: 'sharedWords',
    addProseMirrorPlugins() {
      const id = editor()?.getEditingShapeId()
      const map = id ? recordMap(doc, id) : undefined
      const fragment = map === undefined ? undefined : wordsOf(map)
      return fragment === undefined ? [] : [ySyncPlugin(fragment)]
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
    },
  }
}
