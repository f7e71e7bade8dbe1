import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { LiveWords } from './live-words.ts'

interface Field {
  readonly doc: Y.Doc
  readonly text: Y.Text
  readonly live: LiveWords
}

const field = (clientId: number, start?: Y.Doc): Field => {
  const doc = new Y.Doc()
  doc.clientID = clientId
  if (start !== undefined) Y.applyUpdate(doc, Y.encodeStateAsUpdate(start))
  const text = doc.getText('words')
  return { doc, text, live: new LiveWords(text, () => {}) }
}

/** Two people before the same words. */
const two = (words: string): [Field, Field] => {
  const start = new Y.Doc()
  start.getText('words').insert(0, words)
  return [field(11, start), field(12, start)]
}

const meet = (...fields: Field[]): void => {
  for (const { doc: from } of fields) {
    for (const { doc: to } of fields) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
    }
  }
}

describe('what others wrote and is not shown yet', () => {
  test('at two places stays when I take away what stood between', () => {
    const [mine, theirs] = two('aaa bbb ccc')
    theirs.live.change('Xaaa bbb ccc')
    theirs.live.change('Xaaa bbb cccY')
    meet(mine, theirs)
    expect(mine.live.shown).toBe('aaa bbb ccc')
    mine.live.change('aaa ')
    expect(mine.text.toString()).toBe('Xaaa Y')
  })

  test('stays where it is while I go on, also in transactions of the caller', () => {
    const [mine, theirs] = two('koffie')
    theirs.live.change('Warme koffie')
    meet(mine, theirs)
    for (const after of ['koffiea', 'koffieab', 'koffiec']) {
      mine.doc.transact(() => mine.live.change(after))
    }
    expect(mine.text.toString()).toBe('Warme koffiec')
  })

  test('stays when I write between two places of it', () => {
    const [mine, theirs] = two('aaa bbb')
    theirs.live.change('Xaaa bbb')
    theirs.live.change('Xaaa bbbY')
    meet(mine, theirs)
    mine.live.change('aaa! bbb')
    expect(mine.text.toString()).toBe('Xaaa! bbbY')
  })

  test('stays when it stands in the word I take away', () => {
    const [mine, theirs] = two('ik slaap slecht')
    theirs.live.change('ik slaap heel slecht')
    meet(mine, theirs)
    mine.live.change('ik slaap ')
    expect(mine.text.toString().replaceAll(' ', '')).toBe('ikslaapheel')
  })

  test('does not come between the letters I go on writing', () => {
    const [mine, theirs] = two('')
    mine.live.change('Wim')
    meet(mine, theirs)
    theirs.live.catchUp([])
    theirs.live.change('Wim en Daan')
    meet(mine, theirs)
    for (const words of ['Wim ', 'Wim m', 'Wim mi', 'Wim mis']) mine.live.change(words)
    expect(mine.text.toString()).toBe('Wim mis en Daan')
  })
})

test('a caret goes with the letter before it', () => {
  const [mine, theirs] = two('een twee')
  theirs.live.change('nul een twee')
  theirs.live.change('nul een en twee')
  meet(mine, theirs)
  expect(mine.live.catchUp([0, 3, 8])).toEqual([4, 7, 15])
  expect(mine.live.shown).toBe('nul een en twee')
})

test('an emoji stays whole', () => {
  const [mine, theirs] = two('🌻')
  theirs.live.change('🌻!')
  meet(mine, theirs)
  mine.live.change('🌼')
  expect(mine.text.toString()).toBe('🌼!')
})

const edit = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom('write', 'remove', 'meet', 'show'),
  at: fc.nat(30),
  length: fc.nat(6),
})

test('however two write and look, no letter of either that neither took away is lost', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      const fields = two('begin')
      const gone = new Set<string>()
      const written = new Set<string>()
      let letter = 0x4e00
      for (const { who, what, at, length } of edits) {
        const one = fields[who]
        if (one === undefined) continue
        const { shown } = one.live
        const place = Math.min(at, shown.length)
        if (what === 'meet') meet(...fields)
        else if (what === 'show') one.live.catchUp([])
        else if (what === 'remove') {
          for (const taken of shown.slice(place, place + length)) gone.add(taken)
          one.live.change(shown.slice(0, place) + shown.slice(place + length))
        } else {
          const next = String.fromCharCode(letter++)
          written.add(next)
          one.live.change(shown.slice(0, place) + next + shown.slice(place))
        }
      }
      meet(...fields)
      const [mine, theirs] = fields.map(({ text }) => text.toString())
      expect(mine).toBe(theirs)
      const kept = [...written].filter((one) => !gone.has(one))
      for (const one of kept)
        expect([...(mine ?? '')].filter((other) => other === one)).toHaveLength(1)
      for (const one of gone) if (written.has(one)) expect(mine).not.toContain(one)
    }),
    { numRuns: 400 },
  )
})
