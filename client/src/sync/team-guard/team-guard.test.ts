import {
  addRecords,
  type BoardRecord,
  boardRecords,
  changeRecords,
  OWN,
  recordMap,
  seedTable,
  wordsOf,
} from '@samenbord/shared/document'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import * as Y from 'yjs'
import { OwnUndo } from '../own-undo.ts'
import { TeamGuard } from './team-guard.ts'

const NUMBER = '123456782'
/** Nine digits that pass the test, and a phone number that begins with them. */
const ZERO = '061234564'
const PHONE = `${ZERO}3`

interface Screen {
  readonly doc: Y.Doc
  readonly undo: OwnUndo
  readonly guard: TeamGuard
}

const seed = seedTable()

const screen = (on = true): Screen => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seed)
  const undo = new OwnUndo(doc)
  const guard = new TeamGuard(doc)
  guard.set(on)
  onTestFinished(() => {
    guard.set(false)
    undo.destroy()
    doc.destroy()
  })
  return { doc, undo, guard }
}

const meet = (...screens: Screen[]): void => {
  for (const { doc: from } of screens) {
    for (const { doc: to } of screens) {
      if (from !== to)
        Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'wire')
    }
  }
}

/** What is to happen when the change that is being made is done. */
const done = async (): Promise<void> => {
  await Promise.resolve()
}

const shape = (id: string, type: string, props: BoardRecord['props']): BoardRecord => ({
  id: `shape:${id}`,
  typeName: 'shape',
  type,
  parentId: 'page:page',
  index: 'a1',
  x: 0,
  y: 0,
  props: { ...props },
  meta: {},
})

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const note = (text: string) => shape('note', 'note', { richText: paragraph(text) })
const frame = (name: string) => shape('frame', 'frame', { name, w: 1, h: 1 })

/** The words of the note, as one text. */
const noteText = ({ doc }: Screen): Y.XmlText => {
  const map = recordMap(doc, 'shape:note')
  const line = map && wordsOf(map)?.get(0)
  const text = line instanceof Y.XmlElement ? line.get(0) : undefined
  if (text instanceof Y.XmlText) return text
  throw new Error('there is no note')
}

const noteWords = (one: Screen): string => noteText(one).toString()

const frameText = ({ doc }: Screen): Y.Text => {
  const text = recordMap(doc, 'shape:frame')?.get('props.name')
  if (text instanceof Y.Text) return text
  throw new Error('there is no frame')
}

/** Types letter by letter, each a change of its own. */
const type = async (one: Screen, text: Y.Text, letters: string, at = text.length) => {
  for (const [index, letter] of [...letters].entries()) {
    one.doc.transact(() => text.insert(at + index, letter), OWN)
    await done()
  }
}

test('a number typed in a note loses its digits when the last of them is typed', async () => {
  const samira = screen()
  addRecords(samira.doc, [note('Van ')])
  await type(samira, noteText(samira), NUMBER.slice(0, 8))
  expect(samira.guard.removed.get()).toBeUndefined()
  await type(samira, noteText(samira), NUMBER.slice(8))
  expect(noteWords(samira)).toBe('Van ')
  expect(samira.guard.removed.get()).toBeDefined()
})

test('a number that was pasted goes, and all around it stays', async () => {
  const samira = screen()
  addRecords(samira.doc, [note('Van ')])
  samira.doc.transact(() => noteText(samira).insert(4, `meneer 1234 56 782, 62 jaar`), OWN)
  await done()
  expect(noteWords(samira)).toBe('Van meneer , 62 jaar')
})

test('a shape that comes with a number in its words loses it', async () => {
  const samira = screen()
  addRecords(samira.doc, [note(`Nummer ${NUMBER}!`), frame(`Over ${NUMBER}`)])
  await done()
  expect(noteWords(samira)).toBe('Nummer !')
  expect(frameText(samira).toString()).toBe('Over ')
})

test('a new line of a note loses it too', async () => {
  const samira = screen()
  addRecords(samira.doc, [note('Eerste')])
  const map = recordMap(samira.doc, 'shape:note')
  const fragment = map && wordsOf(map)
  samira.doc.transact(() => {
    const line = new Y.XmlElement('paragraph')
    const text = new Y.XmlText()
    text.insert(0, `Tweede ${NUMBER}`)
    line.insert(0, [text])
    fragment?.insert(1, [line])
  }, OWN)
  await done()
  expect(fragment?.toString()).not.toContain(NUMBER)
  expect(fragment?.toString()).toContain('Tweede ')
})

test('a number in letters of several looks goes as a whole', async () => {
  const samira = screen()
  addRecords(samira.doc, [note('Van ')])
  samira.doc.transact(() => {
    noteText(samira).insert(4, NUMBER)
    noteText(samira).format(6, 3, { bold: {} })
  }, OWN)
  await done()
  expect(noteText(samira).length).toBe(4)
})

test('so do the words with a picture, which lie there as one value', async () => {
  const samira = screen()
  const before = shape('image', 'image', { altText: '', w: 1, h: 1 })
  addRecords(samira.doc, [before])
  const after = { ...before, props: { ...before.props, altText: `Pasje ${NUMBER}` } }
  changeRecords(samira.doc, [{ before, after }])
  await done()
  expect(recordMap(samira.doc, 'shape:image')?.get('props.altText')).toBe('Pasje ')
})

test('nine digits that are no such number stay', async () => {
  const samira = screen()
  addRecords(samira.doc, [frame('')])
  await type(samira, frameText(samira), '123456789')
  expect(frameText(samira).toString()).toBe('123456789')
  expect(samira.guard.removed.get()).toBeUndefined()
})

test('a tenth digit that is taken away again leaves no number either', async () => {
  const samira = screen()
  addRecords(samira.doc, [frame(`${NUMBER}0`)])
  samira.doc.transact(() => frameText(samira).delete(9, 1), OWN)
  await done()
  expect(frameText(samira).toString()).toBe('')
})

test('at the table of a household nothing is taken out', async () => {
  const samira = screen(false)
  addRecords(samira.doc, [frame(NUMBER)])
  await done()
  expect(frameText(samira).toString()).toBe(NUMBER)
})

describe('with what others write', () => {
  test('what another wrote is left to their own screen', async () => {
    const [samira, joost] = [screen(), screen(false)]
    addRecords(samira.doc, [frame('')])
    meet(samira, joost)
    joost.doc.transact(() => frameText(joost).insert(0, NUMBER), OWN)
    meet(samira, joost)
    await done()
    expect(frameText(samira).toString()).toBe(NUMBER)
  })

  test('a number of theirs stays when I write beside it', async () => {
    const [samira, joost] = [screen(), screen(false)]
    addRecords(samira.doc, [frame('')])
    meet(samira, joost)
    joost.doc.transact(() => frameText(joost).insert(0, NUMBER), OWN)
    meet(samira, joost)
    await type(samira, frameText(samira), ' en meer')
    expect(frameText(samira).toString()).toBe(`${NUMBER} en meer`)
    expect(samira.guard.removed.get()).toBeUndefined()
  })

  test('what they wrote around it stays, and both screens read the same', async () => {
    const [samira, joost] = [screen(), screen()]
    addRecords(samira.doc, [frame('')])
    meet(samira, joost)
    joost.doc.transact(() => frameText(joost).insert(0, 'Van Joost. '), OWN)
    meet(samira, joost)
    await type(samira, frameText(samira), `Van mij: ${NUMBER}`)
    meet(samira, joost)
    await done()
    for (const one of [samira, joost]) {
      expect(frameText(one).toString()).toBe('Van Joost. Van mij: ')
    }
    expect(joost.guard.removed.get()).toBeUndefined()
  })
})

describe('taking back', () => {
  test('neither undo nor redo brings the digits back, and both still work', async () => {
    const samira = screen()
    addRecords(samira.doc, [frame('')])
    await type(samira, frameText(samira), 'Eerst. ')
    samira.undo.endStep()
    samira.doc.transact(() => frameText(samira).insert(7, `Dan ${NUMBER} ook.`), OWN)
    await done()
    expect(frameText(samira).toString()).toBe('Eerst. Dan  ook.')
    samira.undo.undo()
    await done()
    expect(frameText(samira).toString()).toBe('Eerst. ')
    samira.undo.redo()
    await done()
    expect(frameText(samira).toString()).toBe('Eerst. Dan  ook.')
  })

  test('a digit that undo puts back into such a number takes the number with it', async () => {
    const samira = screen()
    addRecords(samira.doc, [frame(`1${NUMBER}`)])
    // Two digits go at once, so that nine are never left.
    samira.doc.transact(() => frameText(samira).delete(0, 2), OWN)
    samira.undo.endStep()
    await type(samira, frameText(samira), '1', 0)
    expect(frameText(samira).toString()).toBe('')
    samira.undo.undo()
    samira.undo.undo()
    await done()
    expect(frameText(samira).toString()).not.toContain(NUMBER)
  })

  test('taking out is no step of anyone', async () => {
    const samira = screen()
    addRecords(samira.doc, [frame('')])
    await type(samira, frameText(samira), NUMBER)
    const { undo } = samira.undo.steps.get()
    samira.undo.undo()
    expect(samira.undo.steps.get().undo).toBe(undo - 1)
    expect(boardRecords(samira.doc).has('shape:frame')).toBe(true)
  })
})

describe('a phone number that begins like it', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is left in peace while it is typed', async () => {
    const samira = screen()
    addRecords(samira.doc, [frame('')])
    await type(samira, frameText(samira), PHONE)
    vi.runAllTimers()
    await done()
    expect(frameText(samira).toString()).toBe(PHONE)
  })

  test('goes when the next letter is no digit', async () => {
    const samira = screen()
    addRecords(samira.doc, [frame('')])
    await type(samira, frameText(samira), `${ZERO} `)
    expect(frameText(samira).toString()).toBe(' ')
  })

  test('goes when nothing more is typed', async () => {
    const samira = screen()
    addRecords(samira.doc, [frame('')])
    await type(samira, frameText(samira), ZERO)
    expect(frameText(samira).toString()).toBe(ZERO)
    vi.runAllTimers()
    await done()
    expect(frameText(samira).toString()).toBe('')
  })

  test('goes at once when it is pasted', async () => {
    const samira = screen()
    addRecords(samira.doc, [frame('')])
    samira.doc.transact(() => frameText(samira).insert(0, ZERO), OWN)
    await done()
    expect(frameText(samira).toString()).toBe('')
  })
})
