import { addRecords, PAGE_RECORD_ID, removeRecords, seedTable } from '@samenbord/shared/document'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { stickyNote } from '../support/board-records.ts'
import { type Edit, History, markOf, NOTHING_WRONG } from '../support/history.ts'
import { randomFrom } from '../support/random.ts'
import { randomEdit } from '../support/random-edits.ts'

const AT = { x: 0, y: 0 }
/** So many edits of a kind show that it is told when one is lost. */
const ENOUGH = 6

/** Someone who edits, with each edit as an update of its own. */
const editor = (history: History, clientId: number) => {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, seedTable())
  const updates = new Map<Edit, Uint8Array>()
  const make = (making: Parameters<History['make']>[2]): Edit => {
    const made: Uint8Array[] = []
    const collect = (update: Uint8Array) => void made.push(update)
    doc.on('update', collect)
    const edit = history.make(`person ${clientId}`, doc, making)
    doc.off('update', collect)
    updates.set(edit, Y.mergeUpdates(made))
    return edit
  }
  return { doc, make, updates }
}

const laid = (doc: Y.Doc, text: string) => (number: number) => {
  addRecords(doc, [stickyNote(`shape:${number}`, PAGE_RECORD_ID, AT, text)])
  return { what: 'laid a note', isMarked: true }
}

const readerOf = (updates: Iterable<Uint8Array>): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

describe('the check of what was lost', () => {
  test('finds nothing where everything is there', () => {
    const history = new History()
    const random = randomFrom(1)
    const { doc, make, updates } = editor(history, 5)
    for (let count = 0; count < 300; count += 1) make(randomEdit(doc, random)).acknowledged = true
    expect(history.judge(doc)).toEqual(NOTHING_WRONG)
    expect(history.judge(readerOf(updates.values()))).toEqual(NOTHING_WRONG)
  })

  test.each([
    ['acknowledged', { acknowledged: true }],
    ['seen by another', { seen: true }],
  ])('names an edit that was %s when the reader lacks it', (_what, state) => {
    const history = new History()
    const [first, second] = [editor(history, 5), editor(history, 6)]
    const kept = Object.assign(first.make(laid(first.doc, markOf(1))), state)
    const dropped = Object.assign(second.make(laid(second.doc, markOf(2))), state)
    const update = first.updates.get(kept)
    const verdict = history.judge(readerOf(update === undefined ? [] : [update]))
    const found = 'seen' in state ? verdict.seenMissing : verdict.acknowledgedMissing
    expect(found).toEqual([dropped])
  })

  test('names each kind of edit that is dropped, alone', () => {
    const history = new History()
    const random = randomFrom(2)
    const { doc, make, updates } = editor(history, 5)
    for (let count = 0; count < 200; count += 1) make(randomEdit(doc, random)).acknowledged = true
    const verbs = new Map<string, number>()
    for (const edit of history.edits) {
      const verb = edit.what.split(' ')[0] ?? ''
      const times = verbs.get(verb) ?? 0
      if (times === ENOUGH) continue
      verbs.set(verb, times + 1)
      // Of one author, all that follows waits for what was dropped.
      const others = [...updates].flatMap(([one, update]) => (one === edit ? [] : [update]))
      const verdict = history.judge(readerOf(others))
      expect(verdict.acknowledgedMissing, edit.what).toContain(edit)
    }
    expect([...verbs.keys()].sort()).toEqual(
      [
        ...['began', 'drew', 'laid', 'moved', 'put', 'removed', 'took', 'wrote'],
        ...['added', 'changed', 'deleted', 'divided', 'reordered', 'restored', 'said', 'unsaid'],
      ].sort(),
    )
  })

  test('says nothing of what nobody saw and nobody was told to be saved', () => {
    const history = new History()
    const { doc, make } = editor(history, 5)
    make(laid(doc, markOf(1)))
    expect(history.judge(readerOf([]))).toEqual(NOTHING_WRONG)
  })

  test('finds words that stand there twice', () => {
    const history = new History()
    const { doc, make } = editor(history, 5)
    make(laid(doc, `${markOf(1)} ${markOf(1)}`))
    expect(history.judge(doc).duplicated).toEqual([1])
  })

  test('finds a deletion that came undone', () => {
    const history = new History()
    const { doc, make } = editor(history, 5)
    const note = make(laid(doc, markOf(1)))
    const before = readerOf([Y.encodeStateAsUpdate(doc)])
    const deletion = make(() => {
      removeRecords(doc, [`shape:${note.number}`], 0)
      return { what: 'removed it' }
    })
    deletion.acknowledged = true
    expect(history.judge(before).acknowledgedMissing).toEqual([deletion])
  })

  test('finds what cannot be read', () => {
    const history = new History()
    const { doc } = editor(history, 5)
    doc.getMap('board').set('shape:broken', 'no record')
    expect(history.judge(doc).broken).toEqual(['shape:broken: not-a-record'])
  })

  test('counts as seen what another holds, not what its author holds', () => {
    const history = new History()
    const [author, other] = [editor(history, 5), editor(history, 6)]
    const edit = author.make(laid(author.doc, markOf(1)))
    history.look('person 5', author.doc)
    history.look('person 6', other.doc)
    expect(edit.seen).toBe(false)
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(author.doc))
    history.look('person 6', other.doc)
    expect(edit.seen).toBe(true)
  })
})
