// @vitest-environment happy-dom
import { OWN } from '@samenbord/shared/document'
import { LIMITS } from '@samenbord/shared/protocol'
import type { TLRecord, TLShapeId } from 'tldraw'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { frame, make, meet, type Screen, screen, shapeOn } from './test-support/screens.ts'

test('what one draws, the other sees', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm', { x: 40, y: 50 })
  await meet(greet, joost)
  expect(shapeOn(joost, id)).toMatchObject({ type: 'geo', x: 40, y: 50 })
})

test('two people who change different properties of one shape both keep their change', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  greet.editor.updateShape({ id, type: 'geo', x: 300, y: 10 })
  joost.editor.updateShape({ id, type: 'geo', props: { color: 'red' } })
  await meet(greet, joost)
  for (const on of [greet, joost]) {
    expect(shapeOn(on, id)).toMatchObject({ x: 300, y: 10, props: { color: 'red' } })
  }
})

test('undo takes back my own last step and nobody else’s', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  greet.editor.markHistoryStoppingPoint('move')
  greet.editor.updateShape({ id, type: 'geo', x: 50 })
  await meet(greet, joost)
  joost.editor.markHistoryStoppingPoint('colour')
  joost.editor.updateShape({ id, type: 'geo', props: { color: 'red' } })
  await meet(greet, joost)
  expect(greet.binding.undo.steps.get().nextUndo).toEqual({ what: 'moved', kind: 'geo' })
  greet.editor.undo()
  await meet(greet, joost)
  for (const on of [greet, joost]) {
    expect(shapeOn(on, id)).toMatchObject({ x: 0, props: { color: 'red' } })
  }
  greet.editor.undo()
  await meet(greet, joost)
  expect(shapeOn(joost, id)).toBeUndefined()
  greet.editor.redo()
  await meet(greet, joost)
  expect(shapeOn(joost, id)).toMatchObject({ x: 0, props: { color: 'red' } })
})

test('undoing what two people set at once leaves a value that stands', async () => {
  const greet = screen(101)
  const joost = screen(102)
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  for (const [on, x] of [
    [greet, 50],
    [joost, 70],
  ] as const) {
    on.editor.markHistoryStoppingPoint('move')
    on.editor.updateShape({ id, type: 'geo', x })
  }
  await meet(greet, joost)
  joost.editor.undo()
  await meet(greet, joost)
  expect(joost.binding.setAside).toEqual([])
  expect(shapeOn(greet, id)?.x).toBe(shapeOn(joost, id)?.x)
})

test('a gesture is written once, when it ends, and Escape leaves nothing of it', async () => {
  const greet = screen()
  const id = make(greet, 'vorm', { x: 10, y: 10 })
  const written: unknown[] = []
  greet.doc.on('update', (_update: Uint8Array, origin: unknown) => written.push(origin))
  const drag = (steps: number) => {
    greet.editor.select(id)
    greet.editor.setCurrentTool('select.translating', {
      info: {},
      target: 'shape',
      isCreating: false,
      shape: shapeOn(greet, id),
    })
    const mark = greet.editor.markHistoryStoppingPoint('translating')
    for (let i = 1; i <= steps; i++) {
      greet.editor.updateShape({ id, type: 'geo', x: 10 + i, y: 10 })
    }
    return mark
  }
  drag(20)
  expect(written).toEqual([])
  greet.editor.setCurrentTool('select.idle')
  await frame()
  expect(written).toEqual([OWN])
  expect(shapeOn(greet, id)?.x).toBe(30)
  const mark = drag(20)
  greet.editor.bailToMark(mark)
  greet.editor.setCurrentTool('select.idle')
  await frame()
  expect(written).toEqual([OWN])
  expect(shapeOn(greet, id)?.x).toBe(30)
})

test('what another changes during my gesture stays, and so does my gesture', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  // Any state that is not idle is a gesture; this one does nothing by itself.
  greet.editor.setCurrentTool('hand.dragging')
  greet.editor.updateShape({ id, type: 'geo', x: 70 })
  joost.editor.updateShape({ id, type: 'geo', props: { color: 'red' } })
  await meet(greet, joost)
  expect(shapeOn(greet, id)).toMatchObject({ x: 70, props: { color: 'red' } })
  expect(shapeOn(joost, id)?.x).toBe(0)
  greet.editor.setCurrentTool('select.idle')
  await meet(greet, joost)
  expect(shapeOn(joost, id)).toMatchObject({ x: 70, props: { color: 'red' } })
})

test('what I just wrote and another deletes is named, and can be put back', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  greet.binding.markSaved()
  greet.editor.updateShape({ id, type: 'geo', x: 5 })
  joost.editor.deleteShapes([id])
  await meet(greet, joost)
  expect(shapeOn(greet, id)).toBeUndefined()
  expect(greet.binding.taken.get()).toEqual([{ id, kind: 'geo' }])
  greet.binding.restoreTaken()
  await meet(greet, joost)
  expect(greet.binding.taken.get()).toEqual([])
  expect(shapeOn(joost, id)?.x).toBe(5)
})

test('all that was taken at once is told and can be put back', async () => {
  const greet = screen()
  const joost = screen()
  const ids = ['een', 'twee'].map((name) => make(greet, name))
  await meet(greet, joost)
  greet.binding.markSaved()
  for (const id of ids) greet.editor.updateShape({ id, type: 'geo', x: 5 })
  joost.editor.deleteShapes(ids)
  await meet(greet, joost)
  expect(greet.binding.taken.get()).toHaveLength(2)
  greet.binding.restoreTaken()
  await meet(greet, joost)
  for (const id of ids) expect(shapeOn(joost, id)?.x).toBe(5)
})

test('a deletion that comes together with the word that all is saved is told', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  greet.editor.updateShape({ id, type: 'geo', x: 5 })
  joost.editor.deleteShapes([id])
  Y.applyUpdate(greet.doc, Y.encodeStateAsUpdate(joost.doc), 'wire')
  greet.binding.markSaved()
  await frame()
  await frame()
  expect(greet.binding.taken.get()).toEqual([{ id, kind: 'geo' }])
})

const movedTo =
  (id: TLShapeId, change: { x: number; props?: object }) =>
  (record: TLRecord): TLRecord =>
    record.id === id && record.typeName === 'shape'
      ? ({ ...record, x: change.x, props: { ...record.props, ...change.props } } as TLRecord)
      : record

test('what I change in a shape that another is dragging does not write where it is half-way', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  greet.binding.setUnderway(movedTo(id, { x: 500 }), [id])
  await frame()
  await frame()
  expect(shapeOn(greet, id)?.x).toBe(500)
  greet.editor.markHistoryStoppingPoint('colour')
  greet.editor.updateShape({ id, type: 'geo', props: { color: 'red' } })
  await meet(greet, joost)
  expect(shapeOn(joost, id)).toMatchObject({ x: 0, props: { color: 'red' } })
})

test('a shape that another moves keeps its words as they are, so that nothing is measured anew', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'briefje', { type: 'note' })
  await meet(greet, joost)
  const before = shapeOn(joost, id)?.props
  greet.editor.updateShape({ id, type: 'note', x: 200 })
  await meet(greet, joost)
  expect(shapeOn(joost, id)?.x).toBe(200)
  expect(shapeOn(joost, id)?.props).toBe(before)
})

test('a drag that no shape can have is not shown, and all else is', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  greet.binding.setUnderway(movedTo(id, { x: 500, props: { w: -5 } }), [id])
  const other = make(joost, 'ander')
  await meet(greet, joost)
  expect(shapeOn(greet, id)?.x).toBe(0)
  expect(shapeOn(greet, other)).toBeDefined()
})

test('bold words in a list show, and so does what came with them', async () => {
  const greet = screen()
  const joost = screen()
  const text = { type: 'text', text: 'brood', marks: [{ type: 'bold' }] }
  const paragraph = { type: 'paragraph', attrs: { dir: 'auto' }, content: [text] }
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }
  const id = make(greet, 'briefje', {
    type: 'note',
    props: { richText: { type: 'doc', content: [list] } },
  })
  const other = make(greet, 'ander')
  await meet(greet, joost)
  expect(JSON.stringify(shapeOn(joost, id)?.props)).toContain('brood')
  expect(shapeOn(joost, other)).toBeDefined()
  greet.editor.updateShape({ id: other, type: 'geo', x: 300 })
  greet.editor.updateShape({ id, type: 'note', x: 40 })
  await meet(greet, joost)
  expect(shapeOn(joost, other)?.x).toBe(300)
  expect(shapeOn(joost, id)?.x).toBe(40)
})

test('a change of very much at once goes in pieces that each fit', async () => {
  const greet = screen()
  const points = Array.from({ length: 500 }, (_, i) => ({ x: i, y: (i * 7) % 90, z: 0.5 }))
  const ids = Array.from({ length: 60 }, (_, i) =>
    make(greet, `streep${i}`, {
      type: 'draw',
      props: { segments: [{ type: 'free', points }], isComplete: true },
    }),
  )
  const sizes: number[] = []
  greet.doc.on('update', (update: Uint8Array) => sizes.push(update.byteLength))
  const larger = points.map(({ x, y, z }) => ({ x: x * 2, y: y * 2, z }))
  greet.editor.updateShapes(
    ids.map((id) => ({
      id,
      type: 'draw',
      props: { segments: [{ type: 'free', points: larger }] },
    })),
  )
  expect(sizes.length).toBeGreaterThan(1)
  expect(Math.max(...sizes)).toBeLessThan(LIMITS.frame)
})

test('someone who may only look writes nothing, whatever the screen does', async () => {
  const greet = screen()
  const joost = screen()
  const id = make(greet, 'vorm')
  await meet(greet, joost)
  joost.binding.setMayWrite(false)
  const written = vi.fn()
  joost.doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== 'wire') written(origin)
  })
  joost.editor.updateShape({ id, type: 'geo', x: 99 })
  await frame()
  await frame()
  expect(written).not.toHaveBeenCalled()
  expect(shapeOn(joost, id)?.x).toBe(0)
})

test('a group whose parts two people delete at once ends the same on both screens', async () => {
  const greet = screen()
  const joost = screen()
  const ids = ['een', 'twee', 'drie'].map((name, i) => make(greet, name, { x: i * 200 }))
  greet.editor.groupShapes(ids)
  await meet(greet, joost)
  const [one, two, three] = ids
  if (!one || !two || !three) throw new Error('three shapes were made')
  greet.editor.deleteShapes([one])
  joost.editor.deleteShapes([two])
  await meet(greet, joost)
  const place = (on: Screen) => on.editor.getShapePageBounds(three)?.x
  expect(place(greet)).toBe(400)
  expect(place(joost)).toBe(400)
  const shown = (on: Screen) => [...on.editor.getCurrentPageShapeIds()].sort()
  expect(shown(greet)).toEqual(shown(joost))
})
