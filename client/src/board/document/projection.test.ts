import {
  addRecords,
  type BoardRecord,
  boardRecords,
  changeRecords,
  removeRecords,
  seedTable,
} from '@samenbord/shared/document'
import { createTLSchema, createTLStore, type TLShape, toRichText } from 'tldraw'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { Projection } from './projection.ts'
import { recordCheck } from './record-check.ts'

const shape = (id: string, type: string, parentId: string, props: object): BoardRecord => ({
  id: `shape:${id}`,
  typeName: 'shape',
  type,
  parentId,
  index: 'a1',
  x: 100,
  y: 50,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  meta: {},
  props: JSON.parse(JSON.stringify(props)),
})

const frame = (id: string, parentId = 'page:page') =>
  shape(id, 'frame', parentId, { w: 400, h: 300, name: '', color: 'black' })

const note = (id: string, parentId = 'page:page') =>
  shape(id, 'note', parentId, {
    color: 'yellow',
    labelColor: 'black',
    size: 'm',
    font: 'draw',
    fontSizeAdjustment: 0,
    align: 'middle',
    verticalAlign: 'middle',
    growY: 0,
    url: '',
    scale: 1,
    richText: toRichText('Kees bellen'),
  })

const arrow = (id: string) =>
  shape(id, 'arrow', 'page:page', {
    kind: 'arc',
    labelColor: 'black',
    color: 'black',
    fill: 'none',
    dash: 'draw',
    size: 'm',
    arrowheadStart: 'none',
    arrowheadEnd: 'arrow',
    font: 'draw',
    start: { x: 0, y: 0 },
    end: { x: 10, y: 10 },
    bend: 0,
    text: '',
    labelPosition: 0.5,
    scale: 1,
    elbowMidPoint: 0.5,
  })

const tie = (id: string, from: string, to: string): BoardRecord => ({
  id: `binding:${id}`,
  typeName: 'binding',
  type: 'arrow',
  fromId: `shape:${from}`,
  toId: `shape:${to}`,
  meta: {},
  props: {
    terminal: 'end',
    normalizedAnchor: { x: 0.5, y: 0.5 },
    isExact: false,
    isPrecise: false,
    snap: 'none',
  },
})

const check = recordCheck(createTLStore({ schema: createTLSchema() }))

const projectionOf = (doc: Y.Doc): Projection => {
  const projection = new Projection(doc, check)
  projection.refresh(projection.ids())
  return projection
}

const shapeIn = (doc: Y.Doc, id: string): TLShape | undefined => {
  const shown = projectionOf(doc).project(`shape:${id}`)?.shown
  return shown?.typeName === 'shape' ? shown : undefined
}

let doc: Y.Doc
beforeEach(() => {
  doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
})

test('a note in a frame is shown in that frame', () => {
  addRecords(doc, [frame('kader'), note('briefje', 'shape:kader')])
  expect(shapeIn(doc, 'briefje')).toMatchObject({ parentId: 'shape:kader', x: 100, y: 50 })
})

test('a note whose frame was deleted stands on the board, where it was', () => {
  addRecords(doc, [frame('kader'), note('briefje', 'shape:kader')])
  removeRecords(doc, ['shape:kader'], 1)
  expect(shapeIn(doc, 'briefje')).toMatchObject({ parentId: 'page:page', x: 200, y: 100 })
})

test('two frames that were put into each other at once are both shown, the same everywhere', () => {
  const a = frame('a')
  const b = frame('b')
  addRecords(doc, [a, b])
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  changeRecords(doc, [{ before: a, after: { ...a, parentId: 'shape:b' } }])
  changeRecords(other, [{ before: b, after: { ...b, parentId: 'shape:a' } }])
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  for (const replica of [doc, other]) {
    expect(shapeIn(replica, 'a')?.parentId).toBe('page:page')
    expect(shapeIn(replica, 'b')?.parentId).toBe('shape:a')
  }
})

test('a tie to what was deleted is not shown, and is shown again when that comes back', () => {
  addRecords(doc, [note('briefje'), arrow('pijl'), tie('band', 'pijl', 'briefje')])
  const projection = projectionOf(doc)
  expect(projection.project('binding:band')).toBeDefined()
  removeRecords(doc, ['shape:briefje'], 1)
  expect(projection.refresh(['shape:briefje'])).toContain('binding:band')
  expect(projection.project('binding:band')).toBeUndefined()
  expect(projection.setAside()).toEqual([])
})

test('two shapes that took one place in the order at once get different ones, the same everywhere', () => {
  addRecords(doc, [note('een'), note('twee'), note('drie')])
  const indices = ['een', 'twee', 'drie'].map((id) => shapeIn(doc, id)?.index)
  expect(new Set(indices).size).toBe(3)
  const projection = projectionOf(doc)
  removeRecords(doc, ['shape:drie'], 1)
  expect(projection.refresh(['shape:drie'])).toContain('shape:een')
  expect(shapeIn(doc, 'een')?.index).toBe('a1')
})

test('a group in which nothing is left is not shown', () => {
  addRecords(doc, [shape('groep', 'group', 'page:page', {}), note('briefje', 'shape:groep')])
  expect(shapeIn(doc, 'groep')).toBeDefined()
  const projection = projectionOf(doc)
  removeRecords(doc, ['shape:briefje'], 1)
  expect(projection.refresh(['shape:briefje'])).toContain('shape:groep')
  expect(shapeIn(doc, 'groep')).toBeUndefined()
})

test('when two people tie one end of an arrow at once, one tie is shown', () => {
  addRecords(doc, [
    note('briefje'),
    arrow('pijl'),
    tie('a', 'pijl', 'briefje'),
    tie('b', 'pijl', 'briefje'),
  ])
  const projection = projectionOf(doc)
  expect(projection.project('binding:a')).toBeDefined()
  expect(projection.project('binding:b')).toBeUndefined()
  removeRecords(doc, ['binding:a'], 1)
  expect(projection.refresh(['binding:a'])).toContain('binding:b')
  expect(projection.project('binding:b')).toBeDefined()
})

const broken = (change: Partial<BoardRecord>): BoardRecord => ({ ...note('stuk'), ...change })
const picture = (src: string): BoardRecord => ({
  id: 'asset:foto',
  typeName: 'asset',
  type: 'image',
  meta: {},
  props: { w: 1, h: 1, name: '', isAnimated: false, mimeType: 'image/png', src },
})

test.each([
  ['of a kind that this version does not know', broken({ type: 'hologram' }), 'hologram'],
  ['with a property of the wrong type', broken({ opacity: 'half' }), 'note'],
  ['with a place that is none', broken({ index: 'nergens' }), 'note'],
  [
    'with words the editor cannot show',
    broken({
      props: { ...note('stuk').props, richText: { type: 'doc', content: [{ type: 'x' }] } },
    }),
    'note',
  ],
  ['that shows a page from elsewhere', shape('ver', 'embed', 'page:page', {}), 'embed'],
  ['that is a picture from elsewhere', picture('https://elders.example/foto.png'), 'image'],
  [
    'that is a second page',
    { id: 'page:twee', typeName: 'page', name: '', index: 'a1', meta: {} },
    'page',
  ],
])('a record %s is set aside and named, and the rest is shown', (_what, record, kind) => {
  addRecords(doc, [note('briefje'), record])
  const projection = projectionOf(doc)
  expect(projection.setAside()).toEqual([{ id: record.id, kind }])
  expect(projection.project(record.id)).toBeUndefined()
  expect(projection.project('shape:briefje')).toBeDefined()
})

test('what is no record at all is set aside', () => {
  boardRecords(doc).set('shape:rommel', 'geen record')
  boardRecords(doc).set('__proto__', new Y.Map())
  expect(projectionOf(doc).setAside()).toHaveLength(2)
})
