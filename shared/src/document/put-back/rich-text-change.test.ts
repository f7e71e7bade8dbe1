import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { RichText, type RichTextNode, readRichText, seedRichText } from '../rich-text.ts'
import { changeRichText } from './rich-text-change.ts'

const fragmentOf = (text: RichTextNode): Y.XmlFragment => {
  const fragment = new Y.Doc().getXmlFragment('words')
  seedRichText(fragment, text)
  return fragment
}

/** Letters of one look that follow each other are one run, however they were written. */
const inRuns = (node: RichTextNode): RichTextNode => {
  const content: RichTextNode[] = []
  for (const child of (node.content ?? []).map(inRuns)) {
    const last = content.at(-1)
    const same = last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(child.marks)
    if (same && child.type === 'text') last.text = `${last.text}${child.text}`
    else content.push(child)
  }
  return { ...node, ...(content.length > 0 && { content }) }
}

const letters = fc.record({
  type: fc.constant('text'),
  text: fc.constantFrom('de gang ', 'staat vol', 'dozen', ' en nu?', 'é'),
  marks: fc.constantFrom([], [{ type: 'bold' }], [{ type: 'italic' }]),
})
const paragraph = fc.record({
  type: fc.constant('paragraph'),
  attrs: fc.constantFrom({}, { dir: 'auto' }),
  content: fc.array(letters, { maxLength: 3 }),
})
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [item] })),
}))
const text = fc
  .array(fc.oneof(paragraph, paragraph, list), { maxLength: 5 })
  .map((content) => RichText.parse({ type: 'doc', content }))

test('whatever stood there, the words read as wanted', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const fragment = fragmentOf(before)
      const wanted = readRichText(fragmentOf(after))
      if (wanted === undefined) throw new Error('it was just made')
      changeRichText(fragment, wanted)
      const read = readRichText(fragment)
      expect(read && inRuns(read)).toEqual(inRuns(wanted))
    }),
  )
})

const lines = (...words: string[]): RichTextNode => ({
  type: 'doc',
  content: words.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
})

test('lines that are the same stay the very same, and so do words in the others', () => {
  const fragment = fragmentOf(lines('Wat mag nooit weg?', 'de foto van Daan', 'de stoel'))
  const before = fragment.toArray()
  changeRichText(fragment, lines('Wat mag nooit weg?', 'de foto van zijn Daan', 'de stoel'))
  expect(fragment.toArray()).toEqual(before)
  expect(readRichText(fragment)).toEqual(
    lines('Wat mag nooit weg?', 'de foto van zijn Daan', 'de stoel'),
  )
})

test('what no editor of ours put there gives way', () => {
  const fragment = fragmentOf(lines('de stoel'))
  const text = new Y.XmlText()
  fragment.insert(0, [text])
  text.insertEmbed(0, { strange: true })
  changeRichText(fragment, lines('de foto'))
  expect(readRichText(fragment)).toEqual(lines('de foto'))
})
