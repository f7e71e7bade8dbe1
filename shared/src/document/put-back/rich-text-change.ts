import * as Y from 'yjs'
import { type Plain, samePlain } from '../plain.ts'
import { formatOf, type RichTextNode, readElement, readText, toYjs } from '../rich-text.ts'
import { editWords } from './edits.ts'

type Child = Y.XmlElement | Y.XmlText

/** What stands in a text at one place: an element, or letters that belong together. */
type Unit = RichTextNode | readonly RichTextNode[]

const isLetters = (unit: Unit): unit is readonly RichTextNode[] => Array.isArray(unit)

/** Nodes of letters that follow each other lie in one text. */
const unitsOf = (nodes: readonly RichTextNode[]): Unit[] => {
  const units: Unit[] = []
  let letters: RichTextNode[] | undefined
  for (const node of nodes) {
    if (node.type !== 'text') {
      units.push(node)
      letters = undefined
    } else if (letters === undefined) {
      letters = [node]
      units.push(letters)
    } else letters.push(node)
  }
  return units
}

const nodesOf = (unit: Unit): readonly RichTextNode[] => (isLetters(unit) ? unit : [unit])

const readsAs = (child: Child, unit: Unit): boolean => {
  const nodes = child instanceof Y.XmlText ? readText(child) : readElement(child, 0)
  return JSON.stringify(nodes) === JSON.stringify(nodesOf(unit))
}

const changeLetters = (text: Y.XmlText, nodes: readonly RichTextNode[]): void => {
  const known = readText(text)
  const before = known.map((node) => node.text ?? '').join('')
  // Something that is no letter lies in it, which no editor of ours puts there.
  if (before.length !== text.length) text.delete(0, text.length)
  editWords(
    text,
    before.length === text.length ? before : '',
    nodes.map((n) => n.text ?? '').join(''),
  )
  if (JSON.stringify(readText(text)) === JSON.stringify(nodes)) return
  const marks = [...known, ...readText(text)].flatMap((node) => node.marks ?? [])
  const none = Object.fromEntries(marks.map(({ type }) => [type, null]))
  let at = 0
  for (const { text: words = '', marks: wanted } of nodes) {
    text.format(at, words.length, { ...none, ...formatOf(wanted) })
    at += words.length
  }
}

const changeAttributes = (element: Y.XmlElement, wanted: Record<string, Plain> = {}): void => {
  const attributed = element as Y.XmlElement<Record<string, Plain>>
  const known = attributed.getAttributes()
  for (const name of Object.keys(known)) {
    if (wanted[name] === undefined || wanted[name] === null) attributed.removeAttribute(name)
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (value !== null && !samePlain(known[name], value)) attributed.setAttribute(name, value)
  }
}

/** Has a child read as this without taking it away, when it is of that kind. */
const changeChild = (child: Child, unit: Unit): boolean => {
  if (child instanceof Y.XmlText) {
    if (!isLetters(unit)) return false
    changeLetters(child, unit)
    return true
  }
  if (isLetters(unit) || child.nodeName !== unit.type) return false
  changeAttributes(child, unit.attrs)
  changeChildren(child, unit.content ?? [])
  return true
}

const changeChildren = (parent: Y.XmlFragment, nodes: readonly RichTextNode[]): void => {
  const children = parent.toArray().filter((child): child is Child => !(child instanceof Y.XmlHook))
  // Something lies in it that no editor of ours puts there.
  if (children.length < parent.length) {
    parent.delete(0, parent.length)
    parent.insert(0, toYjs(nodes))
    return
  }
  const [only] = children
  if (children.length === 1 && only instanceof Y.XmlText && nodes.every((n) => n.type === 'text')) {
    changeLetters(only, nodes)
    return
  }
  const units = unitsOf(nodes)
  const shortest = Math.min(children.length, units.length)
  const same = (childAt: number, unitAt: number): boolean => {
    const [child, unit] = [children[childAt], units[unitAt]]
    return child !== undefined && unit !== undefined && readsAs(child, unit)
  }
  let from = 0
  while (from < shortest && same(from, from)) from++
  let end = 0
  while (end < shortest - from && same(children.length - 1 - end, units.length - 1 - end)) end++
  const wanted = units.slice(from, units.length - end)
  const known = children.slice(from, children.length - end)
  let at = from
  for (const unit of wanted) {
    const child = known.shift()
    if (child !== undefined && changeChild(child, unit)) {
      at += 1
      continue
    }
    if (child !== undefined) parent.delete(at, 1)
    const laid = toYjs(nodesOf(unit))
    parent.insert(at, laid)
    at += laid.length
  }
  if (known.length > 0) parent.delete(at, known.length)
}

/**
 * Has words that an editor may be bound to read as `wanted`: lines that are the same stay, and in the
 * others only the letters that differ change, so that what others write there stays.
 */
export const changeRichText = (words: Y.XmlFragment, wanted: RichTextNode): void =>
  changeChildren(words, wanted.content ?? [])
