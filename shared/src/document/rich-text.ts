import * as Y from 'yjs'
import { z } from 'zod'
import { isPlain, type Plain } from './plain.ts'

/**
 * Formatted text as tldraw's editor (TipTap/ProseMirror) writes it: a tree of nodes. The subset is
 * what both sides need: nodes with content, text with marks.
 */
export interface RichTextNode {
  type: string
  attrs?: Record<string, Plain> | undefined
  content?: RichTextNode[] | undefined
  text?: string | undefined
  marks?: RichTextMark[] | undefined
}
export interface RichTextMark {
  type: string
  attrs?: Record<string, Plain> | undefined
}

const Attributes = z.record(
  z.string(),
  z.custom<Plain>((value) => isPlain(value)),
)
const Mark = z.object({ type: z.string(), attrs: Attributes.optional() })
const Node: z.ZodType<RichTextNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: Attributes.optional(),
    content: z.array(Node).optional(),
    text: z.string().optional(),
    marks: z.array(Mark).optional(),
  }),
)
export const RichText = Node

const withoutNulls = (attrs: Record<string, Plain> | undefined): [string, Plain][] =>
  Object.entries(attrs ?? {}).filter(([, value]) => value !== null)

/** Marks as Yjs keeps them beside letters. */
export const formatOf = (
  marks: RichTextMark[] | undefined,
): Record<string, Record<string, Plain>> =>
  Object.fromEntries(
    (marks ?? []).map((mark) => [mark.type, Object.fromEntries(withoutNulls(mark.attrs))]),
  )

/**
 * A line without letters holds an empty text all the same: two people who begin in it at once write
 * in that one, where each would else make a text of their own, and one of the two be lost or doubled.
 */
const isEmptyLine = (nodeName: string, children: number): boolean =>
  nodeName === 'paragraph' && children === 0

/** Gives every line of a text in which nothing stands yet the text to write in. */
export const prepareLines = (parent: Y.XmlFragment, depth = 0): void => {
  if (depth > MAX_NESTING) return
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue
    if (isEmptyLine(child.nodeName, child.length)) child.insert(0, [new Y.XmlText()])
    else prepareLines(child, depth + 1)
  }
}

/** Nodes as they lie in the document; letters that follow each other lie in one text. */
export const toYjs = (nodes: readonly RichTextNode[]): (Y.XmlElement | Y.XmlText)[] => {
  const result: (Y.XmlElement | Y.XmlText)[] = []
  let run: { insert: string; attributes: object }[] = []
  const endRun = () => {
    if (run.length === 0) return
    const text = new Y.XmlText()
    text.applyDelta(run)
    result.push(text)
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') {
      if (node.text) run.push({ insert: node.text, attributes: formatOf(node.marks) })
      continue
    }
    endRun()
    const element = new Y.XmlElement<Record<string, Plain>>(node.type)
    for (const [name, value] of withoutNulls(node.attrs)) element.setAttribute(name, value)
    const children = toYjs(node.content ?? [])
    element.insert(0, isEmptyLine(node.type, children.length) ? [new Y.XmlText()] : children)
    result.push(element as Y.XmlElement)
  }
  endRun()
  return result
}

/**
 * Fills an empty fragment with a text, in the way y-prosemirror lays text out, so that an editor
 * can bind to it later. Seed a fragment once, in the transaction that creates it: seeding twice
 * doubles the text.
 */
export const seedRichText = (fragment: Y.XmlFragment, text: RichTextNode): void => {
  fragment.insert(0, toYjs(text.content ?? []))
}

interface Run {
  insert?: unknown
  attributes?: Record<string, unknown>
}

const readMarks = (attributes: Record<string, unknown> | undefined): RichTextMark[] =>
  Object.entries(attributes ?? {}).map(([type, value]) => {
    const attrs = Attributes.safeParse(value)
    return attrs.success && Object.keys(attrs.data).length > 0
      ? { type, attrs: attrs.data }
      : { type }
  })

/** Deeper than any person nests lists; a forged text can go on until the stack ends. */
const MAX_NESTING = 40

/** Merging two people's deletions can leave these with nothing in them, which no editor can show. */
const NEVER_EMPTY = ['bulletList', 'orderedList', 'listItem']

/** The letters of a text, in runs of one look. */
export const readText = (text: Y.XmlText): RichTextNode[] => {
  const runs: Run[] = text.toDelta()
  return runs.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = readMarks(attributes)
    return [{ type: 'text', text: insert, ...(marks.length > 0 && { marks }) }]
  })
}

/** The element as a tree; undefined when it goes too deep, nothing when it is an empty list. */
export const readElement = (element: Y.XmlElement, depth: number): RichTextNode[] | undefined => {
  const content = readChildren(element, depth + 1)
  if (content === undefined) return undefined
  const type = element.nodeName
  if (content.length === 0 && NEVER_EMPTY.includes(type)) return []
  const attrs = Attributes.safeParse(element.getAttributes())
  return [
    {
      type,
      ...(attrs.success && Object.keys(attrs.data).length > 0 && { attrs: attrs.data }),
      ...(content.length > 0 && { content }),
    },
  ]
}

const readChildren = (parent: Y.XmlFragment, depth: number): RichTextNode[] | undefined => {
  if (depth > MAX_NESTING) return undefined
  const nodes: RichTextNode[] = []
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) nodes.push(...readText(child))
    if (!(child instanceof Y.XmlElement)) continue
    const read = readElement(child, depth)
    if (read === undefined) return undefined
    nodes.push(...read)
  }
  return nodes
}

const EMPTY: RichTextNode = { type: 'doc', content: [{ type: 'paragraph' }] }

/**
 * The text of a fragment as a tree. An empty fragment reads as one empty paragraph; one that is
 * nested deeper than anyone writes is undefined.
 */
export const readRichText = (fragment: Y.XmlFragment): RichTextNode | undefined => {
  const content = readChildren(fragment, 0)
  if (content === undefined) return undefined
  return content.length > 0 ? { type: 'doc', content } : EMPTY
}
