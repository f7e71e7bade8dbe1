import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  addRecords,
  type BoardRecord,
  boardRecords,
  changeRecords,
  documentVersion,
  OWN,
  readRecord,
  recordMap,
  removeRecords,
  restoreRecords,
  seedTable,
  wordsOf,
} from './index.ts'
import { type RichTextNode, readRichText } from './rich-text.ts'

const words = (text: string): RichTextNode => ({
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { dir: 'auto' }, content: [{ type: 'text', text }] },
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'vet', marks: [{ type: 'bold' }] }],
    },
  ],
})

const note = (text: string): BoardRecord => ({
  id: 'shape:briefje',
  typeName: 'shape',
  type: 'note',
  parentId: 'page:page',
  index: 'a1',
  x: 10,
  y: 20,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  props: { color: 'yellow', richText: JSON.parse(JSON.stringify(words(text))), growY: 0 },
  meta: { by: 'Greet' },
})

const frame: BoardRecord = {
  id: 'shape:kader',
  typeName: 'shape',
  type: 'frame',
  parentId: 'page:page',
  index: 'a2',
  x: 0,
  y: 0,
  props: { w: 100, h: 50, name: 'Hoe is het' },
  meta: {},
}

const stroke = (points: { x: number; y: number; z: number }[]): BoardRecord => ({
  id: 'shape:streep',
  typeName: 'shape',
  type: 'draw',
  x: 0,
  y: 0,
  props: { color: 'red', segments: [{ type: 'free', points }], isComplete: false },
  meta: {},
})

const table = (): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  return doc
}

const sync = (...docs: Y.Doc[]): void => {
  for (const from of docs) {
    for (const to of docs) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
    }
  }
}

const read = (doc: Y.Doc, id: string) => {
  const reading = readRecord(id, boardRecords(doc).get(id))
  if (!reading.ok) throw new Error(`${id} cannot be read: ${reading.problem}`)
  return reading
}

test('a new table holds its version, one document and one page', () => {
  const doc = table()
  expect(documentVersion(doc)).toBe(2)
  expect([...boardRecords(doc).keys()].sort()).toEqual(['document:document', 'page:page'])
  expect(read(doc, 'page:page').gone).toBe(false)
})

test.each([
  ['a note with its words', note('Wat mag nooit weg?')],
  ['a frame with its name', frame],
  [
    'a stroke with its points',
    stroke([
      { x: 1, y: 2, z: 0.5 },
      { x: 3.25, y: 4, z: 0.5 },
    ]),
  ],
])('%s reads as it was written', (_what, record) => {
  const doc = table()
  addRecords(doc, [record])
  expect(read(doc, record.id)).toEqual({ ok: true, record, gone: false })
})

test('two people who change different properties of one shape both keep their change', () => {
  const greet = table()
  addRecords(greet, [note('stoel')])
  const joost = new Y.Doc()
  sync(greet, joost)
  const before = note('stoel')
  changeRecords(greet, [{ before, after: { ...before, x: 300 } }])
  changeRecords(joost, [{ before, after: { ...before, props: { ...before.props, color: 'red' } } }])
  sync(greet, joost)
  for (const doc of [greet, joost]) {
    expect(read(doc, before.id).record).toMatchObject({ x: 300, y: 20, props: { color: 'red' } })
  }
})

test('two people who name one frame at once both keep their letters', () => {
  const greet = table()
  addRecords(greet, [frame])
  const joost = new Y.Doc()
  sync(greet, joost)
  const named = (name: string): BoardRecord => ({ ...frame, props: { ...frame.props, name } })
  changeRecords(greet, [{ before: frame, after: named('Hoe is het nu') }])
  changeRecords(joost, [{ before: frame, after: named('Zo: Hoe is het') }])
  sync(greet, joost)
  expect(read(greet, frame.id).record.props?.name).toBe('Zo: Hoe is het nu')
  expect(read(joost, frame.id).record.props?.name).toBe('Zo: Hoe is het nu')
})

test('what someone writes in a note while another deletes it comes back when it is put back', () => {
  const greet = table()
  addRecords(greet, [note('stoel')])
  const joost = new Y.Doc()
  sync(greet, joost)
  removeRecords(joost, ['shape:briefje'], 1_000)
  const map = recordMap(greet, 'shape:briefje')
  const paragraph = map === undefined ? undefined : wordsOf(map)?.get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('the note has no words')
  const text = paragraph.get(0)
  if (!(text instanceof Y.XmlText)) throw new Error('the paragraph has no text')
  text.insert(5, ' van opa')
  sync(greet, joost)
  expect(read(greet, 'shape:briefje').gone).toBe(true)
  restoreRecords(joost, ['shape:briefje'])
  sync(greet, joost)
  const { record, gone } = read(greet, 'shape:briefje')
  expect(gone).toBe(false)
  expect(JSON.stringify(record.props?.richText)).toContain('stoel van opa')
})

test('undoing a creation hides it and keeps what another changed in it', () => {
  const greet = table()
  const undo = new Y.UndoManager(boardRecords(greet), { trackedOrigins: new Set([OWN]) })
  addRecords(greet, [note('stoel')])
  const joost = new Y.Doc()
  sync(greet, joost)
  const before = note('stoel')
  changeRecords(joost, [{ before, after: { ...before, props: { ...before.props, color: 'red' } } }])
  sync(greet, joost)
  undo.undo()
  expect(read(greet, before.id).gone).toBe(true)
  undo.redo()
  expect(read(greet, before.id)).toMatchObject({
    gone: false,
    record: { props: { color: 'red' } },
  })
})

test('a stroke grows by pieces, so that its bytes grow with its points', () => {
  const doc = table()
  const points = [{ x: 0, y: 0, z: 0.5 }]
  addRecords(doc, [stroke(points)])
  const sizes: number[] = []
  doc.on('update', (update: Uint8Array) => sizes.push(update.byteLength))
  for (let i = 1; i <= 50; i++) {
    const before = stroke([...points])
    points.push({ x: i, y: i, z: 0.5 })
    changeRecords(doc, [{ before, after: stroke([...points]) }])
  }
  expect(Math.max(...sizes)).toBeLessThan(100)
  expect(read(doc, 'shape:streep').record).toEqual(stroke(points))
})

test.each([
  ['no map', 'shape:x', 'een tekst', 'not-a-record'],
  ['an id that is none', '__proto__', new Y.Map(), 'bad-id'],
  ['bytes in a property', 'shape:x', new Y.Map([['id', new Uint8Array(2)]]), 'not-plain'],
  ['no kind', 'shape:x', new Y.Map([['id', 'shape:x']]), 'not-a-record'],
  [
    'the id of another',
    'shape:x',
    new Y.Map([
      ['id', 'shape:y'],
      ['typeName', 'shape'],
    ]),
    'not-a-record',
  ],
])('a record that is %s is named and not thrown', (_what, id, stored, problem) => {
  const doc = new Y.Doc()
  boardRecords(doc).set(id, stored)
  expect(readRecord(id, boardRecords(doc).get(id))).toEqual({ ok: false, problem })
})

test('formatted words read as they were written', () => {
  const doc = table()
  addRecords(doc, [note('Kees bellen')])
  const map = recordMap(doc, 'shape:briefje')
  const fragment = map && wordsOf(map)
  if (!fragment) throw new Error('the note has no words')
  expect(readRichText(fragment)).toEqual(words('Kees bellen'))
})

const nested = (levels: number): RichTextNode =>
  levels === 0
    ? { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] }
    : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(levels - 1)] }] }

test('bold words in a list in a list in a list read as they were written', () => {
  const doc = table()
  const text: RichTextNode = { type: 'doc', content: [nested(6)] }
  const record = note('')
  const deep = { ...record, props: { ...record.props, richText: JSON.parse(JSON.stringify(text)) } }
  addRecords(doc, [deep])
  expect(read(doc, record.id).record).toEqual(deep)
})

test('words nested deeper than anyone writes are named, however deep they go', () => {
  const doc = table()
  addRecords(doc, [note('stoel')])
  const map = recordMap(doc, 'shape:briefje')
  let parent: Y.XmlFragment | undefined = map && wordsOf(map)
  for (let level = 0; level < 3_000 && parent !== undefined; level++) {
    const child = new Y.XmlElement('blockquote')
    parent.insert(0, [child])
    parent = child
  }
  const reading = readRecord('shape:briefje', boardRecords(doc).get('shape:briefje'))
  expect(reading).toEqual({ ok: false, problem: 'not-plain' })
})

test('a list that merging left empty is left out, and the other words stay', () => {
  const doc = table()
  addRecords(doc, [note('stoel')])
  const map = recordMap(doc, 'shape:briefje')
  const fragment = map && wordsOf(map)
  fragment?.insert(0, [new Y.XmlElement('bulletList')])
  expect(fragment && readRichText(fragment)).toEqual(words('stoel'))
})
