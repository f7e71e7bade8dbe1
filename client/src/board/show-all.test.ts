// @vitest-environment happy-dom
import { Box } from 'tldraw'
import { expect, test } from 'vitest'
import { make, type Screen, screen } from './document/test-support/screens.ts'
import { showAll } from './show-all.ts'

const frame = (on: Screen, name: string, x: number, y: number, w: number, h: number) =>
  make(on, name, { type: 'frame', x, y, props: { name, w, h } })

/** A board with three frames, of which the first that one reads is not the largest. */
const meeting = (): Screen => {
  const on = screen()
  frame(on, 'Wie doet wat', 0, 1400, 3200, 2200)
  frame(on, 'Wat wil je anders', 1700, -30, 1500, 1200)
  frame(on, 'Hoe is het', 0, 0, 1500, 1200)
  return on
}

/** What is in the middle of the screen, and how large the board is shown. */
const lookAt = (on: Screen, w: number, h: number) => {
  on.editor.updateViewportScreenBounds(new Box(0, 0, w, h))
  showAll(on.editor)
  const { x, y } = on.editor.getViewportPageBounds().center
  return { x: Math.round(x), y: Math.round(y), zoom: on.editor.getZoomLevel() }
}

test('a board that can be read as a whole opens as a whole', () => {
  const { x, y, zoom } = lookAt(meeting(), 1920, 1400)
  expect({ x, y }).toEqual({ x: 1600, y: 1785 })
  expect(zoom).toBeGreaterThan(0.3)
})

test.each([
  ['beside the plan', 960, 800],
  ['on a phone', 390, 700],
])('a board too large to read %s opens on the frame one reads first', (_where, w, h) => {
  const { x, y } = lookAt(meeting(), w, h)
  expect({ x, y }).toEqual({ x: 750, y: 600 })
})

test('a board without frames opens as a whole, however large', () => {
  const on = screen()
  make(on, 'links', { x: 0, props: { w: 100, h: 100 } })
  make(on, 'rechts', { x: 9900, props: { w: 100, h: 100 } })
  expect(lookAt(on, 390, 700)).toMatchObject({ x: 5000, y: 50 })
})

test('little is not blown up', () => {
  const on = screen()
  make(on, 'vorm', { x: 40, y: 60, props: { w: 100, h: 100 } })
  expect(lookAt(on, 1440, 900)).toEqual({ x: 90, y: 110, zoom: 1 })
})
