import type { Block, ExportDocument } from '@samenbord/shared/export'
import { texts } from '@samenbord/shared/texts'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { pngOf } from '../picture.ts'
import { plainLine } from '../plain.ts'
import { paragraphOf } from './paragraphs.ts'
import { styleIds, stylesFor, twentieths } from './styles.ts'
import { blockTable, pairTable, TEXT_WIDTH } from './tables.ts'

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** Points to the pixel by which Word sizes a picture, and the highest picture, in points. */
const PIXEL = 0.75
const HIGHEST = 600
const PRINTED = 300 / 72

/** Word joins two tables that touch; a small paragraph keeps them apart. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } })

const pictureOf = ({ svg, width, height, alt }: Extract<Block, { kind: 'picture' }>): Paragraph => {
  const scale = Math.min(TEXT_WIDTH / width, HIGHEST / height)
  const [wide, high] = [width * scale, height * scale]
  const words = plainLine(alt)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(pngOf(svg, wide * PRINTED)),
        transformation: { width: wide / PIXEL, height: high / PIXEL },
        altText: { name: words.slice(0, 60), description: words },
      }),
    ],
  })
}

const partsOf = (
  block: Block,
  language: ExportDocument['language'],
): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [paragraphOf([{ text: plainLine(block.text) }], { heading: LEVELS[block.level] })]
    case 'paragraph':
      return [paragraphOf(block.line, block.small === true ? { style: styleIds.small } : {})]
    case 'quote': {
      const said = paragraphOf(block.line, { style: styleIds.quote, keepNext: block.by !== '' })
      const by = [{ text: texts[language].paper.said(block.by) }]
      return block.by === '' ? [said] : [said, paragraphOf(by, { style: styleIds.quote })]
    }
    case 'list':
      return block.items.map((item) =>
        paragraphOf(item, {
          numbering: { reference: styleIds.bullets, level: 0 },
          style: 'ListParagraph',
        }),
      )
    case 'table':
      return block.columns.length === 0 ? [] : [blockTable(block), gap()]
    case 'pairs':
      return block.pairs.length === 0 ? [] : [pairTable(block), gap()]
    case 'frame':
      return [
        gap(),
        ...block.lines.map((line) => paragraphOf(line, { style: styleIds.frame })),
        gap(),
      ]
    case 'picture':
      return [pictureOf(block)]
  }
}

/** Above each page after the first: of what it is a page, and whether it is a draft. */
const headerOf = ({ title, draft }: ExportDocument): Header =>
  new Header({
    children: [
      paragraphOf([{ text: plainLine(draft === undefined ? title : `${title} · ${draft}`) }], {
        style: styleIds.small,
      }),
    ],
  })

const footerOf = ({ language }: ExportDocument): Footer => {
  // The words stand in the texts; where the numbers go, Word counts.
  const [before, between, after] = texts[language].paper.page(1, 2).split(/[12]/)
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.small,
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [
              before ?? '',
              PageNumber.CURRENT,
              between ?? '',
              PageNumber.TOTAL_PAGES,
              after ?? '',
            ],
          }),
        ],
      }),
    ],
  })
}

const headOf = ({ title, head, draft }: ExportDocument): readonly Paragraph[] => [
  paragraphOf([{ text: plainLine(title) }], { heading: HeadingLevel.TITLE }),
  ...(draft === undefined
    ? []
    : [paragraphOf([{ text: plainLine(draft), strong: true }], { style: styleIds.head })]),
  ...head.map((text) => paragraphOf([{ text: plainLine(text) }], { style: styleIds.head })),
]

/** A document for Word and LibreOffice, in styles that an organisation can make its own. */
export const docxOf = async (document: ExportDocument): Promise<Uint8Array> => {
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const margin = twentieths(54)
  const file = new Document({
    title: plainLine(document.title),
    creator: 'Samenbord',
    lastModifiedBy: 'Samenbord',
    description: document.head.map(plainLine).join(', '),
    ...stylesFor(document.form, language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twentieths(595.3), height: twentieths(841.9) },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        headers: { default: headerOf(document) },
        footers: { default: footerOf(document), first: footerOf(document) },
        children: [
          ...headOf(document),
          ...document.blocks.flatMap((block) => partsOf(block, document.language)),
          ...document.foot.map((line) => paragraphOf(line, { style: styleIds.small })),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
