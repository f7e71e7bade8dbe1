/** How a text looks: its size in points, the height of a line in parts of that, and its colour. */
export interface TextLook {
  readonly size: number
  readonly leading: number
  readonly colour: string
  readonly bold?: boolean
}

/** How a document looks, in points. */
export interface Look {
  readonly margin: { readonly top: number; readonly side: number; readonly bottom: number }
  readonly title: TextLook
  /** The title when a heading of the first level follows: a name above the page. */
  readonly name: TextLook
  readonly head: TextLook
  readonly headings: Readonly<Record<1 | 2 | 3, TextLook>>
  readonly body: TextLook
  readonly small: TextLook
  readonly list: TextLook
  readonly cell: TextLook
  /** What stands below the first line in the first cell of a row. */
  readonly cellNote: TextLook
  readonly columnHead: TextLook
  readonly foot: TextLook
  readonly running: TextLook
  /** Between parts, before a heading, and above and below the words of a row. */
  readonly space: { readonly part: number; readonly heading: number; readonly row: number }
}

const INK = '#1d1b16'
const SOFT = '#4d483d'

/** Of lines and signs. */
export const colours = {
  ink: INK,
  line: '#d3cdbf',
  accent: '#0d5868',
  warm: '#9c3f1d',
} as const

const text = (size: number, leading: number, colour: string = INK, bold = false): TextLook => ({
  size,
  leading,
  colour,
  bold,
})

/** The letter: large type, as on its mockup. */
const letter: Look = {
  margin: { top: 40.5, side: 54, bottom: 36 },
  title: text(25.5, 1.2, INK, true),
  name: text(13.5, 1.35, INK, true),
  head: text(13.5, 1.35, SOFT),
  headings: {
    1: text(25.5, 1.2, INK, true),
    2: text(15.75, 1.25, INK, true),
    3: text(13.5, 1.3, INK, true),
  },
  body: text(13.5, 1.42),
  small: text(12, 1.4, SOFT),
  list: text(15, 1.4),
  cell: text(13.5, 1.34),
  cellNote: text(12, 1.34, SOFT),
  columnHead: text(12, 1.34, SOFT, true),
  foot: text(11.25, 1.4, SOFT),
  running: text(9.5, 1.3, SOFT),
  space: { part: 8, heading: 14, row: 6 },
}

/** The plan: many pages, to look things up in. */
const plan: Look = {
  margin: { top: 54, side: 54, bottom: 54 },
  title: text(24, 1.2, INK, true),
  name: text(24, 1.2, INK, true),
  head: text(11, 1.4, SOFT),
  headings: {
    1: text(17, 1.25, INK, true),
    2: text(13.5, 1.3, INK, true),
    3: text(11.5, 1.35, INK, true),
  },
  body: text(11, 1.45),
  small: text(9.5, 1.4, SOFT),
  list: text(11, 1.45),
  cell: text(10.5, 1.38),
  cellNote: text(9.5, 1.38, SOFT),
  columnHead: text(9.5, 1.38, SOFT, true),
  foot: text(9.5, 1.4, SOFT),
  running: text(9, 1.3, SOFT),
  space: { part: 7, heading: 16, row: 4.5 },
}

export const looks = { letter, plan } as const

/** The same look with less space, and type so many times as large. */
const tighter = (look: Look, type: number, space: number): Look => {
  const smaller = (one: TextLook): TextLook => ({ ...one, size: one.size * type })
  return {
    ...look,
    title: smaller(look.title),
    head: smaller(look.head),
    headings: {
      1: smaller(look.headings[1]),
      2: smaller(look.headings[2]),
      3: smaller(look.headings[3]),
    },
    body: smaller(look.body),
    list: smaller(look.list),
    cell: smaller(look.cell),
    space: {
      part: look.space.part * space,
      heading: look.space.heading * space,
      row: look.space.row * space,
    },
  }
}

/** How a letter may look, from roomy to tight; words for the household stay 12 points or larger. */
export const letterLooks: readonly Look[] = [
  letter,
  tighter(letter, 1, 0.7),
  tighter(letter, 13 / letter.body.size, 0.5),
  tighter(letter, 12 / letter.body.size, 0.4),
]
