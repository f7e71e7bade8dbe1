// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { putBack } from '../../sync/history/put-back.ts'
import { readSnapshot } from '../../sync/history/snapshot.ts'
import { frame, make, meet, type Screen, screen, shapeOn } from './test-support/screens.ts'

const DAY = '2026-05-12'

const keep = ({ doc }: Screen) => {
  const reading = readSnapshot(Y.encodeStateAsUpdate(doc))
  if (!reading.ok) throw new Error(reading.problem)
  return reading.snapshot
}

const live = ({ doc, binding }: Screen) => ({ doc, undo: binding.undo })

test('the board that is put back shows at once, on every screen, and undo shows it as it was', async () => {
  const [samira, greet] = [screen(11), screen(12)]
  const stays = make(samira, 'stays')
  const goes = make(samira, 'goes')
  const then = keep(samira)
  samira.editor.updateShape({ id: stays, type: 'geo', x: 300 })
  samira.editor.deleteShape(goes)
  const came = make(samira, 'came')
  await meet(samira, greet)

  putBack(live(samira), then, { kind: 'board' }, DAY)
  await frame()
  await meet(samira, greet)
  for (const one of [samira, greet]) {
    expect(shapeOn(one, stays)?.x).toBe(0)
    expect(shapeOn(one, goes)).toBeDefined()
    expect(shapeOn(one, came)).toBeUndefined()
  }

  samira.binding.undo.undo()
  await meet(samira, greet)
  for (const one of [samira, greet]) {
    expect(shapeOn(one, stays)?.x).toBe(300)
    expect(shapeOn(one, goes)).toBeUndefined()
    expect(shapeOn(one, came)).toBeDefined()
  }
})

test('who puts the board back is not told that someone took what they had just made', async () => {
  const [samira, greet] = [screen(11), screen(12)]
  const then = keep(samira)
  make(samira, 'mine')
  const theirs = make(greet, 'theirs')
  await meet(samira, greet)
  putBack(live(samira), then, { kind: 'board' }, DAY)
  await frame()
  await meet(samira, greet)
  expect(samira.binding.taken.get()).toEqual([])
  expect(greet.binding.taken.get()).toEqual([{ id: theirs, kind: 'geo' }])
})

test('what someone is dragging while the board is put back stays in their hand', async () => {
  const [samira, greet] = [screen(11), screen(12)]
  const one = make(samira, 'one')
  const other = make(samira, 'other')
  const then = keep(samira)
  samira.editor.updateShape({ id: one, type: 'geo', x: 300 })
  await meet(samira, greet)
  putBack(live(samira), then, { kind: 'board' }, DAY)
  greet.editor.updateShape({ id: other, type: 'geo', y: 77 })
  await meet(samira, greet)
  for (const at of [samira, greet]) {
    expect(shapeOn(at, one)?.x).toBe(0)
    expect(shapeOn(at, other)?.y).toBe(77)
  }
})
