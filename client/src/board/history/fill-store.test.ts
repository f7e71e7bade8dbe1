// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readSnapshot } from '../../sync/history/snapshot.ts'
import { sessionId } from '../../ui/test-support/people.ts'
import { make, screen, shapeOn } from '../document/test-support/screens.ts'
import { storeOf } from './fill-store.ts'

test('the board of then holds what stood there then, whatever happens to the board of now', () => {
  const samira = screen()
  const stays = make(samira, 'stays', { x: 40 })
  const gone = make(samira, 'gone')
  samira.editor.deleteShape(gone)
  const reading = readSnapshot(Y.encodeStateAsUpdate(samira.doc))
  if (!reading.ok) throw new Error(reading.problem)
  samira.editor.updateShape({ id: stays, type: 'geo', x: 300 })
  const later = make(samira, 'later')
  const store = storeOf(reading.snapshot, sessionId)
  expect(store.get(stays)).toMatchObject({ x: 40, type: 'geo' })
  expect(store.get(gone)).toBeUndefined()
  expect(store.get(later)).toBeUndefined()
  store.remove([stays])
  expect(shapeOn(samira, stays)?.x).toBe(300)
})
