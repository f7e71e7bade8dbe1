import { readFileSync } from 'node:fs'
import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx'
import { fontFile, TYPEFACE } from '../fonts.ts'

/** The names by which paragraphs ask for what follows. */
export const styleIds = {
  head: 'DocumentHead',
  small: 'Small',
  quote: 'Quote',
  frame: 'Frame',
  cell: 'TableText',
  cellNote: 'TableNote',
  columnHead: 'TableHead',
  bullets: 'bullets',
} as const

const INK = '1D1B16'
const SOFT = '4D483D'
const ACCENT = '0D5868'

/** Word counts type in half points, space in twentieths. */
const halfPoints = (points: number): number => Math.round(points * 2)
export const twentieths = (points: number): number => Math.round(points * 20)

interface Sizes {
  readonly title: number
  readonly heading1: number
  readonly heading2: number
  readonly heading3: number
  readonly body: number
  readonly small: number
}

const sizes: Readonly<Record<'letter' | 'plan', Sizes>> = {
  letter: { title: 20, heading1: 25.5, heading2: 15.75, heading3: 13.5, body: 13.5, small: 12 },
  plan: { title: 24, heading1: 17, heading2: 13.5, heading3: 11.5, body: 11, small: 9.5 },
}

/** Styles that an organisation can change in one place; named as Word names its own where it has them. */
export const stylesFor = (
  form: 'letter' | 'plan',
  language: 'nl-NL' | 'en-GB',
): Pick<IPropertiesOptions, 'styles' | 'numbering' | 'fonts'> => {
  const size = sizes[form]
  const heading = (points: number, before: number) => ({
    run: { size: halfPoints(points), bold: true, color: INK, font: TYPEFACE },
    paragraph: { keepNext: true, spacing: { before: twentieths(before), after: twentieths(4) } },
  })
  const own = (id: string, name: string, points: number, color: string, space: number) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(points), color },
    paragraph: { spacing: { before: twentieths(space), after: twentieths(space) } },
  })
  const edge = { style: 'single' as const, size: 12, color: INK, space: 8 }
  return {
    styles: {
      default: {
        document: {
          run: {
            font: TYPEFACE,
            size: halfPoints(size.body),
            color: INK,
            language: { value: language, bidirectional: 'he-IL' },
          },
          paragraph: { spacing: { after: twentieths(6), line: 300, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { size: halfPoints(size.title), bold: true, color: INK, font: TYPEFACE },
          paragraph: { spacing: { after: twentieths(4) } },
        },
        heading1: heading(size.heading1, 18),
        heading2: heading(size.heading2, 14),
        heading3: heading(size.heading3, 10),
      },
      paragraphStyles: [
        own(styleIds.head, 'Document head', size.body, SOFT, 0),
        own(styleIds.small, 'Small', size.small, SOFT, 2),
        own(styleIds.cell, 'Table text', size.body - 0.5, INK, 2),
        own(styleIds.cellNote, 'Table note', size.small, SOFT, 1),
        own(styleIds.columnHead, 'Table head', size.small, SOFT, 2),
        {
          ...own(styleIds.quote, 'Quote', size.body, INK, 4),
          paragraph: {
            indent: { left: twentieths(16) },
            spacing: { after: twentieths(4) },
            border: { left: { style: 'single' as const, size: 16, color: ACCENT, space: 8 } },
          },
        },
        {
          ...own(styleIds.frame, 'Frame', size.body, INK, 0),
          paragraph: {
            spacing: { before: twentieths(0), after: twentieths(0) },
            indent: { left: twentieths(9), right: twentieths(9) },
            border: { top: edge, bottom: edge, left: edge, right: edge },
          },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: styleIds.bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: {
                run: { color: ACCENT },
                paragraph: { indent: { left: twentieths(16), hanging: twentieths(16) } },
              },
            },
          ],
        },
      ],
    },
    fonts: [
      {
        name: TYPEFACE,
        data: readFileSync(fontFile('atkinson', false)),
        bold: readFileSync(fontFile('atkinson', true)),
      },
    ],
  }
}
