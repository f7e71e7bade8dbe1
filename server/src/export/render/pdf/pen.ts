/// <reference path="./pdfkit-types.d.ts" />
import PDFDocument from 'pdfkit'
import { FACES, type Face, fontFor } from '../fonts.ts'
import { drawnOrder, type Stretch, type Weighted } from './clusters.ts'
import { type LaidLine, layText, type Measure } from './lay-text.ts'
import type { TextLook } from './look.ts'

/** An element of the tags of a document, such as a paragraph or a cell. */
export type Tag = PDFKit.PDFStructureElement

/** A point on the page, from its upper left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Lines that have their place, of one look. */
export interface LaidText {
  readonly lines: readonly LaidLine[]
  readonly look: TextLook
}

export const lineHeight = ({ size, leading }: TextLook): number => size * leading

/** Lines that begin where they are put, also those that were laid to the right. */
export const atLeft = ({ lines, look }: LaidText): LaidText => ({
  look,
  lines: lines.map((line) => {
    const first = line.stretches.reduce((least, { x }) => Math.min(least, x), Number.MAX_VALUE)
    return { ...line, stretches: line.stretches.map((one) => ({ ...one, x: one.x - first })) }
  }),
})

export const heightOf = ({ lines, look }: LaidText): number => lines.length * lineHeight(look)

const nameOf = (face: Face, bold: boolean): string => `${face}-${bold ? 'bold' : 'regular'}`

/** Text for XML. */
const escapedTitle = (title: string): string =>
  title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const UA = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>`

/** pdfkit writes a title into its metadata as if it were XML already. */
class TitledDocument extends PDFDocument {
  override endMetadata(): void {
    this.info = { ...this.info, Title: escapedTitle(this.info.Title ?? '') }
    super.endMetadata()
  }
}

/**
 * Draws on the pages of a PDF in which everything is either tagged or an artifact, as PDF/UA-1
 * (ISO 14289-1) asks. It measures without drawing, so that a page can be planned first.
 */
export class Pen {
  readonly #pdf: PDFKit.PDFDocument
  readonly #root: Tag
  constructor({ title, language }: { readonly title: string; readonly language: string }) {
    const pdf = new TitledDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      // Else pdfkit names a font of its own that is not in the file.
      font: '',
      info: { Title: title, Creator: 'Samenbord', Producer: 'Samenbord' },
    })
    for (const face of FACES) {
      for (const bold of [false, true]) pdf.registerFont(nameOf(face, bold), fontFor(face, bold))
    }
    // Not by pdfkit's own setting for PDF/UA: it then lists the signs of a font, and forgets those
    // of which others are composed, which PDF/UA forbids.
    pdf.appendXML(UA)
    this.#pdf = pdf
    this.#root = pdf.struct('Document')
    pdf.addStructure(this.#root)
  }

  /** The size of a page, in points; A4. */
  static readonly page = { width: 595.28, height: 841.89 } as const

  get root(): Tag {
    return this.#root
  }

  newPage(): void {
    this.#pdf.addPage()
  }

  /** Nothing comes on the pages so far any more: what they take of the file. */
  leave(): Uint8Array {
    this.#pdf.flushPages()
    const bytes: unknown = this.#pdf.read()
    return bytes instanceof Uint8Array ? bytes : new Uint8Array()
  }

  /** An element within another. */
  tag(parent: Tag, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Tag {
    const tag = this.#pdf.struct(type, options)
    parent.add(tag)
    return tag
  }

  lay(parts: readonly Weighted[], look: TextLook, width: number): LaidText {
    const strong = look.bold === true
    const weighted = strong ? parts.map(({ text }) => ({ text, strong })) : parts
    return { look, lines: layText(weighted, { width, size: look.size, measure: this.#measure }) }
  }

  readonly #measure: Measure = ({ text, face, strong }, size) =>
    this.#pdf.font(nameOf(face, strong)).fontSize(size).widthOfString(text)

  /** Draws what belongs to a tag. */
  within(tag: Tag, draw: () => void): void {
    const content = this.#pdf.markStructureContent(String(tag.dictionary.data.S))
    draw()
    this.#pdf.endMarkedContent()
    tag.add(content)
  }

  /** Draws what a reader may pass over: lines, signs, and what stands on every page. */
  artifact(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
    this.#pdf.markContent('Artifact', { type })
    draw()
    this.#pdf.endMarkedContent()
  }

  /** Draws lines one below another, and says how high they are. */
  text({ lines, look }: LaidText, { x, y }: Point): number {
    const high = lineHeight(look)
    lines.forEach((line, at) => {
      for (const stretch of line.stretches) {
        this.#stretch(stretch, look, { x: x + stretch.x, y: y + at * high })
      }
    })
    return lines.length * high
  }

  #stretch(stretch: Stretch, look: TextLook, { x, y }: Point): void {
    // What is drawn in another order, or stands in for something, says what it is.
    const actual = stretch.instead ?? (stretch.level % 2 === 1 ? stretch.text : undefined)
    if (actual !== undefined) this.#pdf.markContent('Span', { actual })
    this.#pdf
      .font(nameOf(stretch.face, stretch.strong))
      .fontSize(look.size)
      .fillColor(look.colour)
      .text(drawnOrder(stretch), x, y + (lineHeight(look) + look.size * CAPITAL) / 2, {
        lineBreak: false,
        baseline: 'alphabetic',
      })
    if (actual !== undefined) this.#pdf.endMarkedContent()
  }

  line(from: Point, to: Point, look: { readonly width: number; readonly colour: string }): void {
    this.#pdf.lineWidth(look.width).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke(look.colour)
  }

  frame(at: Point, size: { readonly w: number; readonly h: number }, colour: string): void {
    this.#pdf.lineWidth(1.5).roundedRect(at.x, at.y, size.w, size.h, 7.5).stroke(colour)
  }

  square(at: Point, side: number, corner: number, colour: string): void {
    this.#pdf.roundedRect(at.x, at.y, side, side, corner).fill(colour)
  }

  dot(at: Point, radius: number, colour: string): void {
    this.#pdf.circle(at.x, at.y, radius).fill(colour)
  }

  image(png: Uint8Array, at: Point, size: { readonly w: number; readonly h: number }): void {
    this.#pdf.image(Buffer.from(png), at.x, at.y, { width: size.w, height: size.h })
  }

  /** Adds a bookmark to the page, below another. */
  bookmark(title: string, below: PDFKit.PDFOutline | undefined, top: number): PDFKit.PDFOutline {
    const parent = below ?? this.#pdf.outline
    return parent.addItem(title, { expanded: true, top, left: Pen.page.width })
  }

  /** The rest of the file: fonts, tags and bookmarks. */
  async *end(): AsyncGenerator<Uint8Array> {
    this.#pdf.end()
    for await (const bytes of this.#pdf) if (bytes instanceof Uint8Array) yield bytes
  }
}

/** How high a capital is, in parts of the size; it stands in the middle of its line. */
const CAPITAL = 0.67
