import type { Box, Editor } from 'tldraw'

/** Room for the menus over the board, as part of the shorter side of the screen. */
const MARGIN = 0.08
/** Below this, words on the board cannot be read any more. */
const LEGIBLE = 0.3

/** Of these the one that is read first: of those at the top of the board the leftmost. */
const firstRead = (frames: readonly Box[]): Box | undefined => {
  const [top] = [...frames].sort((a, b) => a.minY - b.minY)
  if (top === undefined) return undefined
  const [first] = frames.filter(({ minY }) => minY < top.midY).sort((a, b) => a.minX - b.minX)
  return first
}

/**
 * Shows all that stands on the board, never larger than life. Where the room there is would make it
 * too small to read, it shows the frame with which one begins.
 */
export const showAll = (editor: Editor): void => {
  const all = editor.getCurrentPageBounds()
  if (!all) return
  const { w, h } = editor.getViewportScreenBounds()
  const margin = MARGIN * Math.min(w, h)
  const fits = Math.min((w - 2 * margin) / all.w, (h - 2 * margin) / all.h)
  const frames = editor
    .getCurrentPageShapes()
    .filter(({ type }) => type === 'frame')
    .flatMap((frame) => editor.getShapePageBounds(frame) ?? [])
  const bounds = fits < LEGIBLE ? (firstRead(frames) ?? all) : all
  editor.zoomToBounds(bounds, { targetZoom: 1, inset: 2 * margin, immediate: true })
}
