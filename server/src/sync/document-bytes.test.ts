import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { ByteWriter } from './byte-writer.ts'
import { DocumentBytes, isNew } from './document-bytes.ts'
import { readStateVector } from './state-vector.ts'

/** What someone can do to a document, chosen by numbers. */
const edit = (doc: Y.Doc, [what, where, size]: readonly [number, number, number]): void => {
  const text = doc.getText('text')
  const map = doc.getMap('map')
  const list = doc.getArray<unknown>('list')
  switch (what % 8) {
    case 0:
      // No emoji: half of one, cut off by chance, is written as another letter by Yjs itself.
      text.insert(where % (text.length + 1), 'aé€b'.slice(0, (size % 4) + 1))
      return
    case 1:
      if (text.length > 0) text.delete(where % text.length, 1)
      return
    case 2:
      map.set(`key${where % 3}`, { size, nested: [1.5, null, 'é', new Uint8Array([1])] })
      return
    case 3:
      map.delete(`key${where % 3}`)
      return
    case 4:
      list.insert(where % (list.length + 1), [size, 'x', true])
      return
    case 5:
      if (list.length > 0) list.delete(where % list.length, 1)
      return
    case 6: {
      const child = new Y.XmlElement('note')
      doc.getXmlFragment('xml').insert(0, [child])
      child.setAttribute('id', String(size))
      child.insert(0, [new Y.XmlText('words')])
      return
    }
    default:
      if (text.length > 1) text.format(0, text.length, { bold: size % 2 === 0 || null })
  }
}

const Step = fc.tuple(fc.nat(2), fc.nat(99), fc.nat(9999), fc.nat(9), fc.boolean())

const accept = (document: DocumentBytes, update: Uint8Array): boolean => {
  const result = document.read(update)
  if (!result.ok) throw new Error(result.problem)
  if (result.change.missing !== undefined || !isNew(result.change)) return false
  document.add(result.change)
  return true
}

const contentOf = (doc: Y.Doc) => ({
  text: doc.getText('text').toDelta(),
  map: doc.getMap('map').toJSON(),
  list: doc.getArray('list').toJSON(),
  xml: doc.getXmlFragment('xml').toString(),
})

const read = (update: Uint8Array): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  expect(doc.store.pendingStructs).toBeNull()
  expect(doc.store.pendingDs).toBeNull()
  return doc
}

const emptyVector = new Map<number, number>()

describe('a document as bytes', () => {
  test('says the same as Yjs, whatever three people do to it', () => {
    fc.assert(
      fc.property(fc.array(Step, { minLength: 1, maxLength: 60 }), (steps) => {
        const people = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
        const sent: Uint8Array[][] = [[], [], []]
        for (const [index, doc] of people.entries()) {
          doc.clientID = 10 + index
          doc.on('update', (update: Uint8Array, origin: unknown) => {
            if (origin !== 'remote') sent[index]?.push(update)
          })
        }
        const table = new DocumentBytes()
        for (const [person, what, where, size, exchange] of steps) {
          const doc = people[person]
          if (doc === undefined) continue
          edit(doc, [what, where, size])
          if (!exchange) continue
          // Everything this person did goes up, what was new comes back to the others.
          for (const update of sent[person]?.splice(0) ?? []) accept(table, update)
          const { update } = table.takeUntaken()
          for (const other of people) {
            const known = readStateVector(Y.encodeStateVector(other))
            if (other !== doc) Y.applyUpdate(other, table.answer(known).update, 'remote')
            else Y.applyUpdate(other, update, 'remote')
          }
        }
        const meeting = new Y.Doc()
        for (const doc of people) {
          const vector = Y.encodeStateVector(new Map(table.stateVector()))
          accept(table, Y.encodeStateAsUpdate(doc, vector))
          Y.applyUpdate(meeting, Y.encodeStateAsUpdate(doc))
        }
        const joined = read(table.answer(emptyVector).update)
        expect(contentOf(joined)).toEqual(contentOf(meeting))
        expect(table.stateVector()).toEqual(readStateVector(Y.encodeStateVector(meeting)))
        expect(contentOf(read(DocumentBytes.of([table.whole()]).whole()))).toEqual(
          contentOf(meeting),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('gives what changed since the last time, and nothing twice', () => {
    const doc = new Y.Doc()
    const table = new DocumentBytes()
    doc.getText('text').insert(0, 'one')
    accept(table, Y.encodeStateAsUpdate(doc))
    const first = read(table.takeUntaken().update)
    expect(first.getText('text').toString()).toBe('one')
    expect(table.hasUntaken).toBe(false)
    doc.getText('text').insert(3, ' two')
    accept(table, Y.encodeStateAsUpdate(doc))
    const { update } = table.takeUntaken()
    expect(Y.decodeUpdate(update).structs).toHaveLength(1)
    Y.applyUpdate(first, update)
    expect(first.getText('text').toString()).toBe('one two')
  })

  test('knows what it has: the same again is nothing new, deletions too', () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'words')
    doc.getText('text').delete(1, 2)
    const table = new DocumentBytes()
    expect(accept(table, Y.encodeStateAsUpdate(doc))).toBe(true)
    expect(accept(table, Y.encodeStateAsUpdate(doc))).toBe(false)
  })

  test('takes what is new out of a struct that it knows the first half of', () => {
    const doc = new Y.Doc()
    const table = new DocumentBytes()
    doc.getText('text').insert(0, 'half')
    accept(table, Y.encodeStateAsUpdate(doc))
    doc.getText('text').insert(4, ' and whole')
    expect(Y.decodeUpdate(Y.encodeStateAsUpdate(doc)).structs).toHaveLength(1)
    expect(accept(table, Y.encodeStateAsUpdate(doc))).toBe(true)
    expect(read(table.whole()).getText('text').toString()).toBe('half and whole')
  })

  test('tells what is missing, and adds nothing of such a change', () => {
    const doc = new Y.Doc()
    doc.clientID = 7
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    doc.getText('text').insert(0, 'a')
    doc.getText('text').insert(1, 'b')
    const table = new DocumentBytes()
    const [first = new Uint8Array(), second = new Uint8Array()] = updates
    const early = table.read(second)
    expect(early).toMatchObject({ ok: true, change: { missing: { client: 7, clock: 0 } } })
    expect(table.size).toBe(0)
    accept(table, first)
    accept(table, second)
    expect(read(table.whole()).getText('text').toString()).toBe('ab')
  })

  test('a deletion of what does not exist yet has to wait', () => {
    const table = new DocumentBytes()
    // No structs; of client 9 the clocks 0 to 4 are deleted.
    const result = table.read(new Uint8Array([0, 1, 9, 1, 0, 5]))
    expect(result).toMatchObject({ ok: true, change: { missing: { client: 9, clock: 4 } } })
  })

  test('a table on which 200,000 ranges were deleted opens, and none is lost on the way', () => {
    const ranges = 200_000
    const writer = new ByteWriter(ranges * 5)
    // One struct of client 5 with nothing in it; then of client 5 every second clock is deleted.
    for (const number of [1, 1, 5, 0, 0, ranges * 2, 1, 5, ranges]) writer.uint(number)
    for (let range = 0; range < ranges; range++) {
      writer.uint(range * 2)
      writer.uint(1)
    }
    const whole = writer.done()
    expect(DocumentBytes.of([whole]).whole().equals(whole)).toBe(true)
    const table = new DocumentBytes()
    expect(accept(table, whole)).toBe(true)
    expect(table.takeUntaken().update.equals(whole)).toBe(true)
  })

  test('structs that each wait for the other are never placed', () => {
    const table = new DocumentBytes()
    const gcAfter = (client: number, other: number) => [1, client, 0, 0x84, other, 0, 1, 97]
    const circle = new Uint8Array([2, ...gcAfter(9, 8), ...gcAfter(8, 9), 0])
    expect(table.read(circle)).toMatchObject({ ok: true, change: { missing: { clock: 0 } } })
  })

  test('an update with a hole in it, as of two parts that were merged, waits for the hole', () => {
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const letter of 'abc') doc.getText('text').insert(0, letter)
    const [a = new Uint8Array(), b = new Uint8Array(), c = new Uint8Array()] = updates
    const table = new DocumentBytes()
    const holed = Y.mergeUpdates([a, c])
    expect(accept(table, holed)).toBe(false)
    accept(table, Y.mergeUpdates([a, b]))
    expect(accept(table, holed)).toBe(true)
    expect(read(table.whole()).getText('text').toString()).toBe('cba')
  })
})
