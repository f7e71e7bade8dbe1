// @vitest-environment happy-dom
import { MethodId } from '@samenbord/shared/model'
import { Box } from 'tldraw'
import { expect, onTestFinished, test, vi } from 'vitest'
import { layMethod } from '../sync/lay-method.ts'
import { Value } from '../sync/observable.ts'
import { make, meet, type Screen, screen } from './document/test-support/screens.ts'
import { bindIntoView } from './into-view.ts'

/** A table whose board is on the screen, or is not yet. */
const tableOf = (on: Screen) => ({
  doc: on.doc,
  undo: on.binding.undo,
  following: new Value<null>(null),
  intoView: new Value<string | undefined>(undefined),
})

const look = (on: Screen, table: ReturnType<typeof tableOf>) => {
  on.editor.updateViewportScreenBounds(new Box(0, 0, 1440, 900))
  onTestFinished(bindIntoView(table, on.editor))
}

/** Until the board is as it is to be: the camera moves there, frame by frame. */
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 4000 })

const frames = (on: Screen) =>
  on.editor.getCurrentPageShapes().filter(({ type }) => type === 'frame')

/** Whether all frames can be seen as a whole. */
const inSight = (on: Screen): boolean => {
  const sight = on.editor.getViewportPageBounds()
  const bounds = frames(on).flatMap((shape) => on.editor.getShapePageBounds(shape) ?? [])
  return bounds.length > 0 && bounds.every((box) => sight.contains(box))
}

test('who lays a method sees it, chosen and as a whole', async () => {
  const on = screen()
  make(on, 'ver', { x: 9000, y: 9000, props: { w: 100, h: 100 } })
  const table = tableOf(on)
  look(on, table)
  layMethod(table, 'ecogram')
  await until(() => expect(inSight(on)).toBe(true))
  expect(on.editor.getSelectedShapes()).toEqual(frames(on))
  expect(table.intoView.get()).toBeUndefined()
})

test('what was laid while the board was not on the screen is shown when it comes', async () => {
  const on = screen()
  make(on, 'ver', { x: 9000, y: 9000, props: { w: 100, h: 100 } })
  const table = tableOf(on)
  layMethod(table, 'placement')
  await until(() => expect(frames(on)).toHaveLength(1))
  expect(inSight(on)).toBe(false)
  look(on, table)
  await until(() => expect(inSight(on)).toBe(true))
})

test('who may no longer write is shown it without choosing it', async () => {
  const on = screen()
  make(on, 'ver', { x: 9000, y: 9000, props: { w: 100, h: 100 } })
  const table = tableOf(on)
  layMethod(table, 'placement')
  on.editor.updateInstanceState({ isReadonly: true })
  on.editor.selectNone()
  look(on, table)
  await until(() => expect(inSight(on)).toBe(true))
  expect(on.editor.getSelectedShapes()).toEqual([])
})

test('others keep looking at what they look at', async () => {
  const samira = screen(11)
  const wim = screen(12)
  const table = tableOf(samira)
  look(samira, table)
  look(wim, tableOf(wim))
  const before = wim.editor.getCamera()
  layMethod(table, 'ecogram')
  await meet(samira, wim)
  expect(frames(wim)).toHaveLength(1)
  expect(wim.editor.getCamera()).toEqual(before)
})

test('the board takes the template of every method, and lets none lie over another', async () => {
  const on = screen()
  const table = tableOf(on)
  for (const method of MethodId.options) layMethod(table, method)
  await until(() => expect(frames(on)).toHaveLength(MethodId.options.length))
  expect(on.binding.setAside).toEqual([])
  const boxes = frames(on).flatMap((shape) => on.editor.getShapePageBounds(shape) ?? [])
  const over = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.collides(b)))
  expect(over).toEqual([])
})
