import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the tags of a PDF, with the words in it. */
export interface Tagged {
  readonly role: string
  readonly alt?: string
  readonly words: string
  readonly children: readonly Tagged[]
}

/** A PDF as another program reads it. */
export interface ReadPdf {
  readonly pages: number
  readonly title: unknown
  readonly language: unknown
  readonly bookmarks: readonly {
    readonly title: string
    readonly items: readonly { readonly title: string }[]
  }[]
  readonly marked: boolean
  readonly viewer: unknown
  /** The tags of each page. */
  readonly tags: readonly Tagged[]
  /** All words of each page, tagged or not. */
  readonly words: readonly string[]
}

interface Node {
  readonly role: string
  readonly alt?: string
  readonly children: readonly (Node | { readonly type: string; readonly id: string })[]
}

const taggedOf = (node: Node, words: ReadonlyMap<string, string>): Tagged => {
  const children = node.children.flatMap((child) =>
    'role' in child ? [taggedOf(child, words)] : [],
  )
  const own = node.children.map((child) => ('id' in child ? (words.get(child.id) ?? '') : ''))
  return {
    role: node.role,
    ...(node.alt !== undefined && { alt: node.alt }),
    words: own.join('').trim(),
    children,
  }
}

/** Reads a PDF with a program that is not the one that made it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const tags: Tagged[] = []
  const all: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const words = new Map<string, string>()
    const open: (string | undefined)[] = []
    let text = ''
    for (const item of items) {
      if ('str' in item) {
        text += item.str
        const id = open.filter((one) => one !== undefined).at(-1)
        if (id !== undefined) words.set(id, (words.get(id) ?? '') + item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined)
    }
    const tree: Node | null = await page.getStructTree()
    if (tree !== null) tags.push(taggedOf(tree, words))
    all.push(text)
  }
  const { info } = await pdf.getMetadata()
  const mark = await pdf.getMarkInfo()
  const read = {
    pages: pdf.numPages,
    title: 'Title' in info ? info.Title : undefined,
    language: 'Language' in info ? info.Language : undefined,
    bookmarks: (await pdf.getOutline()) ?? [],
    marked: mark?.Marked === true,
    viewer: await pdf.getViewerPreferences(),
    tags,
    words: all,
  }
  await pdf.destroy()
  return read
}

/** All elements of a kind, in order. */
export const allOf = (roots: readonly Tagged[], role: string): readonly Tagged[] =>
  roots.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...allOf(tag.children, role)])

/** All roles in order, each once. */
export const rolesIn = (roots: readonly Tagged[]): ReadonlySet<string> =>
  new Set(roots.flatMap((tag) => [tag.role, ...rolesIn(tag.children)]))
