import {
  addEntities,
  addRecords,
  type BoardRecord,
  boardRecords,
  type CardEntity,
  changeRecords,
  PAGE_RECORD_ID,
  placeCard,
  readRecord,
  removeRecords,
  seedTable,
} from '@samenbord/shared/document'
import type { Concern, SessionTemplate } from '@samenbord/shared/model'
import { ConcernId } from '@samenbord/shared/model'
import { templateRecords } from '@samenbord/shared/template'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  action,
  goal,
  party,
  statement,
  wim,
} from '../../shared/src/model/test-support/plan-entities.ts'

const concern = (number: number, words: string): Concern => ({
  kind: 'concern',
  id: ConcernId.parse(`zorg${String(number).padStart(18, '0')}`),
  order: 'a0',
  madeBy: wim,
  madeAt: '2026-05-12T12:00:00.000Z',
  words,
  seenBy: party(wim),
  seenOn: null,
  topic: null,
  proposal: false,
})

const laid = (template: SessionTemplate): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  addRecords(doc, templateRecords(template))
  return doc
}

const recordOf = (doc: Y.Doc, id: string): BoardRecord => {
  const reading = readRecord(id, boardRecords(doc).get(id))
  if (!reading.ok) throw new Error(`${id} cannot be read: ${reading.problem}`)
  return reading.record
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** What a shape of these templates covers on the page: nothing lies deeper than on a frame. */
const boxOf = (doc: Y.Doc, id: string): Box => {
  const { x, y, parentId, props = {} } = recordOf(doc, id)
  const frame = parentId === PAGE_RECORD_ID ? { x: 0, y: 0 } : recordOf(doc, String(parentId))
  const sum = (own: unknown, of: unknown) => Number(own) + Number(of)
  return { x: sum(x, frame.x), y: sum(y, frame.y), w: Number(props.w), h: Number(props.h) }
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

let cards = 0
const put = (doc: Y.Doc, entity: CardEntity): string => {
  const id = `shape:kaart${++cards}`
  addEntities(doc, [entity])
  placeCard(doc, id, entity)
  return id
}

test.each<[string, SessionTemplate, string, CardEntity]>([
  ['said of the day', 'mdo', 'dag', statement(1, 'Ik slaap slecht.', { topic: 'day' })],
  ['said of rent', 'mdo', 'geld', statement(1, 'De huur is hoog.', { topic: 'spending' })],
  ['said of health', 'kitchen-table', 'nacht', statement(1, 'Moe.', { topic: 'physical' })],
  ['said of sport', 'kitchen-table', 'vrije-tijd', statement(1, 'Vissen.', { topic: 'leisure' })],
  ['wanted', 'kitchen-table', 'wensen', goal(1, 'Daan weer aan tafel.')],
  ['agreed', 'mdo', 'afspraken', action(1, 'belt de huisarts')],
  ['asked by the team', 'team-case', 'vragen', statement(1, 'Wie?', { aspect: 'our-question' })],
  ['seen by the team', 'team-case', 'zorgen', concern(1, 'De gordijnen waren dicht.')],
  ['a task of the team', 'team-case', 'eigen-taken', action(1, 'belt de huisarts')],
  ['a task of a team at its own table', 'team-table', 'wie-doet-wat', action(1, 'belt')],
])('what is %s comes to lie in its area of %s', (_what, template, area, entity) => {
  const doc = laid(template)
  const card = boxOf(doc, put(doc, entity))
  expect(isWithin(card, boxOf(doc, `shape:vak-${area}`))).toBe(true)
  for (const words of [`shape:kop-${area}`, `shape:hulp-${area}`]) {
    if (!boardRecords(doc).has(words)) continue
    expect(overlap(card, { ...boxOf(doc, words), h: 26 })).toBe(false)
  }
})

test('a card on a frame moves along with it', () => {
  const doc = laid('mdo')
  const card = recordOf(doc, put(doc, goal(1, 'Daan weer aan tafel.')))
  expect(card.parentId).toBe('shape:wat-wil-je-anders')
})

test('a card that its frame would cut off when it grows lies over the frame', () => {
  const doc = laid('mdo')
  const saying = (number: number) => statement(number, 'Geen geld.', { topic: 'money' })
  const [first, second] = [put(doc, saying(1)), put(doc, saying(2))]
  expect(recordOf(doc, first).parentId).toBe('shape:hoe-is-het')
  expect(recordOf(doc, second).parentId).toBe(PAGE_RECORD_ID)
  expect(isWithin(boxOf(doc, second), boxOf(doc, 'shape:vak-geld'))).toBe(true)
})

test('cards fill their area without lying on each other, and then go beside the frames', () => {
  const doc = laid('mdo')
  const area = boxOf(doc, 'shape:vak-wensen')
  const ids = Array.from({ length: 9 }, (_, at) => put(doc, goal(at + 1, 'Rust in huis.')))
  const boxes = ids.map((id) => boxOf(doc, id))
  const within = boxes.filter((box) => isWithin(box, area))
  expect(within.length).toBeGreaterThanOrEqual(5)
  expect(within).toEqual(boxes.slice(0, within.length))
  const frames = ['hoe-is-het', 'wat-wil-je-anders', 'wie-doet-wat'].map((name) =>
    boxOf(doc, `shape:${name}`),
  )
  for (const [at, box] of boxes.entries()) {
    expect(boxes.filter((other, place) => place !== at && overlap(box, other))).toEqual([])
    if (at >= within.length) expect(frames.filter((frame) => overlap(box, frame))).toEqual([])
  }
})

test.each<[string, SessionTemplate, readonly string[], CardEntity]>([
  ['is not sorted yet', 'mdo', [], statement(1, 'Er is veel.')],
  ['has no area in this template', 'kitchen-table', [], action(1, 'belt de huisarts')],
  ['has lost its area', 'mdo', ['shape:vak-wensen'], goal(1, 'Rust in huis.')],
  ['has lost the frame', 'mdo', ['shape:wat-wil-je-anders'], goal(1, 'Rust in huis.')],
])('what %s lies on the page, beside what is there', (_what, template, lost, entity) => {
  const doc = laid(template)
  removeRecords(doc, lost, Date.now())
  const id = put(doc, entity)
  expect(recordOf(doc, id).parentId).toBe(PAGE_RECORD_ID)
  const frames = templateRecords(template).filter(
    (record) => record.type === 'frame' && !lost.includes(record.id),
  )
  const card = boxOf(doc, id)
  expect(frames.filter((frame) => overlap(card, boxOf(doc, frame.id)))).toEqual([])
})

test('a frame that was moved takes its cards where it is now', () => {
  const doc = laid('kitchen-table')
  const before = recordOf(doc, 'shape:wat-wil-je-anders')
  changeRecords(doc, [{ before, after: { ...before, x: 3000, y: -500 } }])
  const card = boxOf(doc, put(doc, goal(1, 'Rust in huis.')))
  expect(isWithin(card, boxOf(doc, 'shape:vak-wensen'))).toBe(true)
  expect(card.x).toBeGreaterThan(3000)
})
