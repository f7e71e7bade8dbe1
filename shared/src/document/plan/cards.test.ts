import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { action, goal, statement } from '../../model/test-support/plan-entities.ts'
import type { CardEntity } from '../index.ts'
import {
  addEntities,
  addRecords,
  type BoardRecord,
  boardRecords,
  cardsOf,
  isCardShown,
  placeCard,
  readRecord,
  removeEntities,
  restoreEntities,
  seedTable,
} from '../index.ts'

const table = (...entities: readonly CardEntity[]): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  if (entities.length > 0) addEntities(doc, entities)
  return doc
}

const shape = (name: string, more: Partial<BoardRecord>): BoardRecord => ({
  id: `shape:${name}`,
  typeName: 'shape',
  type: 'geo',
  parentId: 'page:page',
  index: 'a1',
  x: 0,
  y: 0,
  props: { w: 100, h: 100 },
  meta: {},
  ...more,
})

const recordOf = (doc: Y.Doc, id: string): BoardRecord => {
  const reading = readRecord(id, boardRecords(doc).get(id))
  if (!reading.ok) throw new Error(`${id} cannot be read: ${reading.problem}`)
  return reading.record
}

const wish = goal(1, 'Ik wil Daan weer hier aan tafel.')

test('a card that is laid from a view of the plan lies beside what is there', () => {
  const doc = table(wish)
  addRecords(doc, [
    shape('kader', { type: 'frame', x: 100, y: 100, props: { w: 800, h: 1200, name: 'Vandaag' } }),
    shape('ver', { parentId: 'shape:kader', x: 5000, y: 10 }),
    shape('pijl', {
      type: 'arrow',
      x: 950,
      y: 200,
      props: { start: { x: 0, y: 0 }, end: { x: 300, y: 0 } },
    }),
  ])
  placeCard(doc, 'shape:kaart', wish)
  const card = recordOf(doc, 'shape:kaart')
  expect(card).toMatchObject({
    type: 'plan-card',
    parentId: 'page:page',
    props: { entityId: wish.id, view: 'goal' },
  })
  expect(card).toMatchObject({ x: 1282, y: 200 })
  expect(cardsOf(doc, wish.id)).toBe(1)
})

test('a card in a group counts where it lies on the board', () => {
  const doc = table(wish)
  addRecords(doc, [
    shape('groep', { type: 'group', x: 1000, y: 500, props: {} }),
    shape('erin', { parentId: 'shape:groep', x: 10, y: 10 }),
  ])
  placeCard(doc, 'shape:kaart', wish)
  expect(recordOf(doc, 'shape:kaart')).toMatchObject({ x: 1142, y: 510 })
})

test('longer words get a higher card', () => {
  const doc = table()
  placeCard(doc, 'shape:kort', statement(1, 'Kort.'))
  placeCard(doc, 'shape:lang', statement(2, 'Dit is langer. '.repeat(20)))
  const height = (id: string) => Number(recordOf(doc, id).props?.h)
  expect(height('shape:lang')).toBeGreaterThan(height('shape:kort'))
})

test('a card shows as long as what it shows is there, and is what it says', () => {
  const doc = table(wish, action(1, 'belt'))
  placeCard(doc, 'shape:kaart', wish)
  const card = recordOf(doc, 'shape:kaart')
  expect(isCardShown(doc, card)).toBe(true)
  removeEntities(doc, [wish.id], 1)
  expect(isCardShown(doc, card)).toBe(false)
  restoreEntities(doc, [wish.id])
  expect(isCardShown(doc, card)).toBe(true)
  const withProps = (props: BoardRecord['props']) => ({
    ...card,
    props: { ...card.props, ...props },
  })
  expect(isCardShown(doc, withProps({ view: 'action' }))).toBe(false)
  expect(isCardShown(doc, withProps({ entityId: goal(9, '').id }))).toBe(false)
  expect(isCardShown(doc, withProps({ entityId: null, view: 'overview' }))).toBe(true)
  expect(isCardShown(doc, withProps({ entityId: null }))).toBe(false)
})
