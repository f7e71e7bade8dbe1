// @vitest-environment happy-dom
import {
  addRecords,
  boardRecords,
  planEntities,
  readPlan,
  recordMap,
  roleCells,
  seedTable,
} from '@samenbord/shared/document'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyStore } from './empty-store.ts'
import { Projection } from './projection.ts'
import { recordCheck } from './record-check.ts'

const IDS = [
  'shape:een',
  'shape:twee',
  'binding:een',
  'asset:een',
  'page:page',
  'page:andere',
  'document:document',
  'shape:',
  '__proto__',
  'constructor',
  'instance:instance',
  'camera:page:page',
  '\u0000',
]
const PATHS = [
  'id',
  'typeName',
  'type',
  'parentId',
  'index',
  'xy',
  'rotation',
  'opacity',
  'isLocked',
  'fromId',
  'toId',
  'gone',
  'goneAt',
  '__proto__',
  'props.__proto__',
  'meta.__proto__',
  'props',
  'meta',
  'props.wh',
  'props.richText',
  'props.segments',
  'props.text',
  'props.name',
  'props.url',
  'props.src',
  'kind',
  'text',
]
const NAMES = [
  'shape',
  'binding',
  'asset',
  'page',
  'document',
  'geo',
  'note',
  'draw',
  'arrow',
  'group',
]

/** What someone may put under any key: values of every kind, and what no JSON knows. */
const anything = (): fc.Arbitrary<() => unknown> => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(...IDS, ...NAMES, 'a1', '', 'not an index', 'javascript:alert(1)'),
    fc.constantFrom<unknown>(null, true, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 2 ** 53),
    fc.constantFrom<unknown>(undefined, 10n, new Uint8Array([1]), [Number.NaN, 1], [1, 2], [], {}),
    fc.jsonValue({ maxDepth: 3 }),
  )
  const types = fc.constantFrom(
    () => new Y.Map([['x', 1]]),
    () => new Y.Text('woorden'),
    () => new Y.Array<unknown>(),
    () => new Y.XmlFragment(),
    () => {
      const fragment = new Y.XmlFragment()
      const element = new Y.XmlElement('script')
      element.setAttribute('src', 'https://elders.example')
      fragment.insert(0, [element, new Y.XmlText('tekst')])
      return fragment
    },
  )
  return fc.oneof(
    values.map((value) => () => value),
    types,
  )
}

/** One thing put somewhere: over a whole record or entity, or under a key of one. */
const Deed = fc.record({
  place: fc.constantFrom('board', 'plan', 'roles'),
  id: fc.constantFrom(...IDS, 'task|party', '||', 'een'),
  path: fc.option(fc.constantFrom(...PATHS)),
  make: anything(),
})

const placeIn = (doc: Y.Doc, place: string): Y.Map<unknown> => {
  if (place === 'plan') return planEntities(doc)
  return place === 'roles' ? roleCells(doc) : boardRecords(doc)
}

test('whatever lies in the document, the board shows what it can and sets the rest aside', () => {
  const store = emptyStore()
  const check = recordCheck(store)
  fc.assert(
    fc.property(fc.array(Deed, { maxLength: 30 }), (deeds) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, seedTable())
      addRecords(doc, [{ id: 'asset:twee', typeName: 'asset', type: 'image' }])
      for (const { place, id, path, make } of deeds) {
        const records = placeIn(doc, place)
        const record = records.get(id)
        if (path === null) records.set(id, make())
        else if (record instanceof Y.Map) record.set(path, make())
        else records.set(id, new Y.Map([[path, make()]]))
      }
      // As another has it, to whom it came as bytes.
      const other = new Y.Doc()
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
      const projection = new Projection(other, check)
      projection.refresh(projection.ids())
      const shown = projection.ids().flatMap((id) => projection.project(id)?.shown ?? [])
      store.mergeRemoteChanges(() => {
        store.clear()
        store.put(shown)
      })
      for (const record of shown) {
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype)
        if ('props' in record) expect(Object.getPrototypeOf(record.props)).toBe(Object.prototype)
      }
      expect(() => readPlan(other)).not.toThrow()
    }),
    { numRuns: 200 },
  )
})

test('values that would become what others are made after are set aside with their record', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  const page = recordMap(doc, 'page:page')
  page?.set('meta.__proto__', { w: 1 })
  const projection = new Projection(doc, recordCheck(emptyStore()))
  projection.refresh(projection.ids())
  expect(projection.isSetAside('page:page')).toBe(true)
})
