/// <reference types="vite/client" />
import 'tldraw/tldraw.css'
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import { type Editor, isShapeId, type TLRecord, Tldraw } from 'tldraw'

/** What the benchmark asks of this page. */
export interface BareBoard {
  /** Puts shapes on the board, and all of them in view. */
  lay(records: readonly object[]): void
  /** Puts shapes where someone elsewhere moved them. */
  move(places: readonly { readonly id: string; readonly x: number; readonly y: number }[]): void
}

declare global {
  interface Window {
    bareBoard?: BareBoard
  }
}

/** The store checks what is put into it. */
const areRecords = (records: readonly object[]): records is readonly TLRecord[] =>
  records.every((record) => 'typeName' in record)

const boardOf = (editor: Editor): BareBoard => ({
  lay(records) {
    if (!areRecords(records)) throw new Error('no records')
    editor.store.mergeRemoteChanges(() => editor.store.put([...records]))
    editor.zoomToFit()
  },
  move(places) {
    const moved = places.flatMap(({ id, x, y }) => {
      const shape = isShapeId(id) ? editor.getShape(id) : undefined
      return shape === undefined ? [] : [{ ...shape, x, y }]
    })
    editor.store.mergeRemoteChanges(() => editor.store.put(moved))
  },
})

const assetUrls = getAssetUrlsByImport()
const root = document.querySelector('#root')
if (root === null) throw new Error('no root')
createRoot(root).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw
      assetUrls={assetUrls}
      onMount={(editor) => {
        window.bareBoard = boardOf(editor)
      }}
    />
  </div>,
)
