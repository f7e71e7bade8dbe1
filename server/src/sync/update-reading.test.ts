import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { BrokenBytes, ByteReader } from './byte-reader.ts'
import { readUpdate } from './update-reading.ts'

const NOTHING_KNOWN = () => 0

const problemOf = (bytes: readonly number[] | Uint8Array) => {
  const result = readUpdate(Uint8Array.from(bytes), NOTHING_KNOWN)
  return result.ok ? undefined : result.problem
}

/** Zero, in far more bytes than any number needs: read carelessly, it is no number at all. */
const NO_NUMBER = [...Array<number>(200).fill(0x80), 0]

const richDocument = (): Y.Doc => {
  const doc = new Y.Doc()
  doc.clientID = 5
  const text = doc.getText('text')
  text.insert(0, 'Een zin met één emoji 🙂')
  text.format(2, 4, { bold: true })
  text.insertEmbed(3, { image: 'x' })
  text.delete(5, 3)
  doc.getMap('map').set('any', { a: [1, -1, 2.5, 1e300, 12345678901n, null, undefined, true] })
  doc.getMap('map').set('bytes', new Uint8Array([1, 2, 3]))
  doc.getMap('map').set('child', new Y.Map([['x', 1]]))
  const element = new Y.XmlElement('p')
  doc.getXmlFragment('xml').insert(0, [element, new Y.XmlText('words')])
  element.setAttribute('class', 'y')
  return doc
}

describe('reading an update', () => {
  test('sees the same structs and deletions as Yjs', () => {
    const update = Y.encodeStateAsUpdate(richDocument())
    const result = readUpdate(update, NOTHING_KNOWN)
    if (!result.ok) throw new Error(result.problem)
    const { structs, ds } = Y.decodeUpdate(update)
    expect(result.reading.sections).toMatchObject([
      {
        client: 5,
        clock: 0,
        count: structs.length,
        end: structs.reduce((s, x) => s + x.length, 0),
      },
    ])
    const deleted = [...ds.clients.values()].flat().length
    expect(result.reading.deletes).toHaveLength(deleted * 3)
  })

  test('accepts nothing that Yjs cannot decode, whichever bytes are changed', () => {
    const original = Y.encodeStateAsUpdate(richDocument())
    const Changes = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1 })
    fc.assert(
      fc.property(Changes, fc.nat(original.length), (changes, length) => {
        const bytes = Uint8Array.from(original)
        for (const [at, value] of changes) bytes[at] = value
        const update = length % 4 === 0 ? bytes.subarray(0, length) : bytes
        const result = readUpdate(update, NOTHING_KNOWN)
        if (!result.ok) return
        const { structs } = Y.decodeUpdate(update)
        const { sections } = result.reading
        const count = sections.reduce((sum, section) => sum + section.count, 0)
        expect(count).toBe(structs.filter((struct) => !(struct instanceof Y.Skip)).length)
      }),
      { numRuns: 3_000 },
    )
  })

  test('accepts the empty update', () => {
    expect(problemOf([0, 0])).toBeUndefined()
  })

  test('refuses version 2', () => {
    expect(problemOf(Y.encodeStateAsUpdateV2(richDocument()))).toBe('update-version')
    expect(problemOf(Y.encodeStateAsUpdateV2(new Y.Doc()))).toBe('update-version')
  })

  test('refuses seven bytes that claim ten million structs', () => {
    const bomb = [1, 0x80, 0xad, 0xe2, 0x04, 1, 0]
    expect(problemOf(bomb)).toBe('frame-broken')
  })

  test('refuses a version 2 update whose run lengths claim billions', () => {
    const bomb = [0, 0, 6, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 1, 1, 0, 0, 0]
    expect(problemOf(bomb)).toBe('update-version')
  })

  test.each([
    ['bytes after the end', [0, 0, 0]],
    ['nothing at all', []],
    ['a client without structs', [1, 0, 5, 0, 0]],
    ['one client twice', [2, 1, 5, 0, 0, 1, 1, 5, 1, 0, 1, 0]],
    ['a struct without length', [1, 1, 5, 0, 0, 0, 0]],
    ['a content of a kind that does not exist', [1, 1, 5, 0, 0x1f, 1, 1, 97, 0, 0]],
    ['a document within the document', [1, 1, 5, 0, 9, 1, 1, 97, 1, 97, 118, 0, 0]],
    ['a type that does not exist', [1, 1, 5, 0, 7, 1, 1, 97, 42, 0]],
    ['a string that is not UTF-8', [1, 1, 5, 0, 4, 1, 1, 97, 1, 0xff, 0]],
    ['a format that is no JSON', [1, 1, 5, 0, 6, 1, 1, 97, 1, 97, 1, 0x7b, 0]],
    ['a struct that builds on its own successor', [1, 1, 5, 0, 0x84, 5, 3, 1, 97, 0]],
    ['a left neighbour whose clock is no number', [1, 2, 5, 0, 0, 1, 0x81, 5, ...NO_NUMBER, 1, 0]],
    ['a client id that is no number', [1, 1, ...NO_NUMBER, 0, 0, 1, 0]],
    ['a length that is no number', [1, 1, 5, 0, 0, ...NO_NUMBER, 0]],
    ['a deletion of what is no number', [0, 1, 9, 1, ...NO_NUMBER, 1]],
    [
      'a whole number of too many bytes as a value',
      [1, 1, 5, 0, 8, 1, 1, 97, 1, 125, ...Array(8).fill(0xff), 1, 0],
    ],
    ['a client id beyond all numbers', [1, 1, ...Array(9).fill(0xff), 1, 0, 0, 1, 0]],
  ])('refuses %s', (_what, bytes) => {
    expect(problemOf(bytes)).toBeDefined()
  })

  test('accepts only numbers that Yjs reads as the same numbers, however they are written', () => {
    const Bytes = fc.array(fc.constantFrom(0, 1, 0x7f, 0x80, 0x81, 0xff), { maxLength: 12 })
    fc.assert(
      fc.property(Bytes, fc.nat(400), (bytes, more) => {
        const written = Uint8Array.from([...bytes, ...Array<number>(more).fill(0x80), 1])
        let value: number
        try {
          value = new ByteReader(written).uint()
        } catch (failure) {
          expect(failure).toBeInstanceOf(BrokenBytes)
          return
        }
        expect(Y.decodeStateVector(Uint8Array.from([1, 5, ...written])).get(5)).toBe(value)
        expect(Number.isSafeInteger(value)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('refuses a value that is nested without end', () => {
    const nested = Array.from({ length: 5_000 }, () => [117, 1]).flat()
    expect(problemOf([1, 1, 5, 0, 8, 1, 1, 97, 1, ...nested, 126, 0])).toBe('frame-broken')
  })
})

test('an update of more structs or deleted ranges than may be is named, however they come', () => {
  const most = { structs: 2, ranges: 1 }
  const read = (...bytes: number[]) => readUpdate(Uint8Array.from(bytes), NOTHING_KNOWN, most)
  expect(read(1, 2, 5, 0, 0, 1, 0, 1, 0)).toMatchObject({ ok: true })
  const tooLarge = { ok: false, problem: 'frame-too-large' }
  expect(read(1, 3, 5, 0, 0, 1, 0, 1, 0, 1, 0)).toEqual(tooLarge)
  expect(read(2, 2, 5, 0, 0, 1, 0, 1, 1, 6, 0, 0, 1, 0)).toEqual(tooLarge)
  expect(read(1, 1, 5, 0, 0, 9, 1, 5, 2, 0, 1, 2, 1)).toEqual(tooLarge)
})
