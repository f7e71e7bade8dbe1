import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { Box, type Editor, react } from 'tldraw'

/** Room between a card, what belongs to it and the edges of the board, in pixels of the screen. */
const GAP = 12
/** Room for the menu over the board. */
const TOP = 72
/** Below this zoom, words that one writes are shown larger. */
const LEGIBLE = 0.6

interface Size {
  readonly w: number
  readonly h: number
}

interface Place {
  readonly left: number
  readonly top: number
  /** Whether there is no room but on the card itself. */
  readonly covers?: true
}

const within = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP))

/** Where a panel stands so that it hides the card least: below it, beside it, or else at the edge. */
export const placeFor = (card: Box, panel: Size, view: Size): Place => {
  const left = within(card.minX, view.w - panel.w)
  const top = within(card.minY, view.h - panel.h)
  if (card.maxY + GAP + panel.h <= view.h - GAP) return { left, top: card.maxY + GAP }
  if (card.maxX + GAP + panel.w <= view.w - GAP) return { left: card.maxX + GAP, top }
  if (card.minX - GAP - panel.w >= GAP) return { left: card.minX - GAP - panel.w, top }
  if (card.minY - GAP - panel.h >= GAP) return { left, top: card.minY - GAP - panel.h }
  return { left, top: Math.max(GAP, view.h - panel.h - GAP), covers: true }
}

/** What is being written in, on the page. */
const openBounds = (editor: Editor): Box | undefined => {
  const shape = editor.getEditingShape()
  return shape && editor.getShapePageBounds(shape)
}

/** One that is written in can be higher than the board knows. */
const openCard = (editor: Editor): HTMLElement | null =>
  editor.getContainer().querySelector('.plan-card--open')

const placeNow = (editor: Editor, panel: HTMLElement): Place | undefined => {
  const bounds = openBounds(editor)
  if (bounds === undefined) return undefined
  const { x, y } = editor.pageToViewport(bounds.point)
  const zoom = editor.getZoomLevel()
  const height = Math.max(bounds.h, openCard(editor)?.offsetHeight ?? 0)
  const card = new Box(x, y, bounds.w * zoom, height * zoom)
  const view = editor.getViewportScreenBounds()
  return placeFor(card, { w: panel.offsetWidth, h: panel.offsetHeight }, view)
}

/**
 * Keeps a panel beside what is being written in on the board, wherever that moves. When it is opened
 * too small to read, or with no room beside it, the board moves so that there is.
 */
export const usePlaceBeside = (editor: Editor, panel: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const element = panel.current
    if (element === null) return
    const place = () => {
      const at = placeNow(editor, element)
      if (at === undefined) return
      element.style.left = `${at.left}px`
      element.style.top = `${at.top}px`
    }
    const stop = react('place beside', place)
    const watch = new ResizeObserver(place)
    watch.observe(element)
    const card = openCard(editor)
    if (card !== null) watch.observe(card)
    return () => {
      stop()
      watch.disconnect()
    }
  }, [editor, panel])
  useEffect(() => {
    const bounds = openBounds(editor)
    const zoom = editor.getZoomLevel()
    if (panel.current === null || bounds === undefined) return
    if (zoom >= LEGIBLE && placeNow(editor, panel.current)?.covers !== true) return
    const z = zoom >= LEGIBLE ? zoom : 1
    const { w } = editor.getViewportScreenBounds()
    editor.setCamera(
      { x: w / 2 / z - bounds.midX, y: TOP / z - bounds.minY, z },
      { animation: { duration: 200 } },
    )
  }, [editor, panel])
}
