import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentBytes, isNew } from './document-bytes.ts'

/** Chooses among so many things, from 0 on. */
type Choose = (many: number) => number

const CLIENTS = [2, 3, 4]
const KINDS = [0, 1, 3, 4, 4, 5, 6, 7, 7, 8]

const textBytes = (text: string): number[] => {
  const bytes = [...Buffer.from(text)]
  return [bytes.length, ...bytes]
}

/** Content of a kind, and how much it moves the clock. */
const contentOf = (kind: number, choose: Choose): readonly [number[], number] => {
  switch (kind) {
    case 1: {
      const length = 1 + choose(3)
      return [[length], length]
    }
    case 3:
      return [textBytes('hh'), 1]
    case 4: {
      const text = ['abc', '😀', 'é', ''][choose(4)] ?? ''
      return [textBytes(text), text.length]
    }
    case 5:
      return [textBytes('{"a":1}'), 1]
    case 6:
      return [[...textBytes('bold'), ...textBytes('true')], 1]
    case 7: {
      const type = choose(7)
      return [[type, ...(type === 3 || type === 5 ? textBytes('p') : [])], 1]
    }
    default: {
      const length = 1 + choose(2)
      return [[length, ...Array.from({ length }, () => 120 + choose(2))], length]
    }
  }
}

/** A struct of well-formed bytes that stands anywhere among what is known. */
const structOf = (
  own: number,
  clock: number,
  clockOf: (client: number) => number,
  choose: Choose,
): readonly [number[], number] => {
  const kind = KINDS[choose(KINDS.length)] ?? 0
  if (kind === 0) {
    const length = 1 + choose(3)
    return [[0, length], length]
  }
  const place = (): number[] => {
    const client = CLIENTS[choose(CLIENTS.length)] ?? own
    const known = client === own ? clock : clockOf(client)
    return [client, known > 0 ? choose(known) : 0]
  }
  const left = choose(2) === 0
  const right = choose(3) === 0
  const key = choose(3) === 0
  const bytes = [kind | (left ? 128 : 0) | (right ? 64 : 0) | (key ? 32 : 0)]
  if (left) bytes.push(...place())
  if (right) bytes.push(...place())
  if (!left && !right) {
    if (choose(2) === 0) bytes.push(1, ...textBytes(['a', 'b'][choose(2)] ?? 'a'))
    else bytes.push(0, ...place())
    if (key) bytes.push(...textBytes(['x', 'y', '__proto__'][choose(3)] ?? 'x'))
  }
  const [content, length] = contentOf(kind, choose)
  return [[...bytes, ...content], length]
}

/** An update of well-formed bytes that no honest client would make. */
const updateOf = (clockOf: (client: number) => number, choose: Choose): Uint8Array => {
  const first = choose(CLIENTS.length)
  const clients = [...CLIENTS.slice(first), ...CLIENTS.slice(0, first)].slice(0, 1 + choose(2))
  const bytes = [clients.length]
  for (const client of clients) {
    let clock = clockOf(client)
    const count = 1 + choose(4)
    bytes.push(count, client, clock)
    for (let left = count; left > 0; left--) {
      const [struct, length] = structOf(client, clock, clockOf, choose)
      bytes.push(...struct)
      clock += length
    }
  }
  const deletions = choose(3)
  bytes.push(deletions)
  for (let left = deletions; left > 0; left--) {
    const client = CLIENTS[choose(CLIENTS.length)] ?? 2
    bytes.push(client, 1, choose(clockOf(client) + 1), 1 + choose(3))
  }
  return Uint8Array.from(bytes)
}

const expectPlaced = (doc: Y.Doc): void => {
  expect(doc.store.pendingStructs).toBeNull()
  expect(doc.store.pendingDs).toBeNull()
}

describe('updates that no honest client would make', () => {
  test('whatever is taken, Yjs can apply whole, by itself and with all that came before', () => {
    const Choices = fc.array(fc.nat(999_999), { minLength: 300, maxLength: 300 })
    fc.assert(
      fc.property(Choices, (choices) => {
        let next = 0
        const choose: Choose = (many) => (choices[next++ % choices.length] ?? 0) % many
        const table = new DocumentBytes()
        const peer = new Y.Doc()
        for (let step = 0; step < 10; step++) {
          const result = table.read(
            updateOf((client) => Math.min(table.clockOf(client), 99), choose),
          )
          if (!result.ok || !isNew(result.change)) continue
          if (result.change.missing !== undefined || result.change.misfit) continue
          table.add(result.change)
          Y.applyUpdate(peer, table.takeUntaken().update)
          expectPlaced(peer)
        }
        const joiner = new Y.Doc()
        Y.applyUpdate(joiner, table.whole())
        expectPlaced(joiner)
        Y.applyUpdate(joiner, DocumentBytes.of([table.whole()]).whole())
        const known = Y.decodeStateVector(Y.encodeStateVector(joiner))
        expect(known).toEqual(table.stateVector())
      }),
      { numRuns: 4_000 },
    )
  })

  test.each([
    [
      'several letters under one key, taken apart, with the type they are in deleted',
      '010402002701016201780224000200095f5f70726f746f5f5f036162638702020301708302040268680102010001',
    ],
    [
      'several letters under a key that only their neighbour tells of',
      '010302002701016201780224000200017801618402010361626300',
    ],
    [
      'something between a value under a key and a word of a text',
      '0103020004010161017721010162017801c402010200017900',
    ],
  ])('%s are refused', (_what, hex) => {
    const result = new DocumentBytes().read(Buffer.from(hex, 'hex'))
    expect(result).toMatchObject({ ok: true, change: { misfit: true } })
  })
})

describe('what honest clients make', () => {
  test('values that were undone are kept as several under one key, and are taken', () => {
    const doc = new Y.Doc()
    const map = doc.getMap('map')
    const history = new Y.UndoManager(map)
    map.set('key', 1)
    history.stopCapturing()
    map.set('key', 2)
    map.set('key', 3)
    history.undo()
    const update = Y.encodeStateAsUpdate(doc)
    expect(Y.decodeUpdate(update).structs.map(({ length }) => length)).toContain(2)
    expect(new DocumentBytes().read(update)).toMatchObject({ change: { misfit: false } })
  })

  test('several letters are taken behind a deleted value of another map', () => {
    const doc = new Y.Doc()
    doc.getMap('map').set('key', 1)
    doc.getMap('map').delete('key')
    doc.getText('text').insert(0, 'one')
    doc.getText('text').insert(1, 'two')
    expect(new DocumentBytes().read(Y.encodeStateAsUpdate(doc))).toMatchObject({
      change: { misfit: false },
    })
  })
})
