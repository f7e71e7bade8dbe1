import type { Line } from '@samenbord/shared/export'
import { plain } from '../plain.ts'
import type { Weighted } from './clusters.ts'
import { colours, type Look, type TextLook } from './look.ts'
import { heightOf, type LaidText, lineHeight, type Pen, type Tag } from './pen.ts'
import type { Piece } from './pieces.ts'

/** Where a document is drawn, and how. */
export interface Sheet {
  readonly pen: Pen
  readonly look: Look
  readonly left: number
  readonly width: number
}

/** How far what stands under a bullet or behind a bar is moved in. */
const INDENT = 16

export const weighted = (line: Line): readonly Weighted[] =>
  line.map(({ text, strong }) => ({ text: plain(text), strong: strong ?? false }))

/** Makes an element once, when something of it is drawn first. */
export const once = (make: () => Tag): (() => Tag) => {
  let made: Tag | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Lines of text that may be parted over pages, but never with one line alone. */
export const linePieces = (
  { pen }: Sheet,
  { lines, look }: LaidText,
  {
    tag,
    x,
    before,
    beside,
  }: {
    readonly tag: () => Tag
    readonly x: number
    readonly before: number
    /** What is drawn beside each line. */
    readonly beside?: (y: number, first: boolean) => void
  },
): readonly Piece[] =>
  lines.map((line, at) => ({
    before: at === 0 ? before : 0,
    height: lineHeight(look),
    keep: (at === 0 && lines.length > 1) || at === lines.length - 2,
    draw: (y) => {
      beside?.(y, at === 0)
      pen.within(tag(), () => pen.text({ lines: [line], look }, { x, y }))
    },
  }))

export const paragraphPieces = (
  sheet: Sheet,
  line: Line,
  look: TextLook,
  before = sheet.look.space.part,
): readonly Piece[] => {
  const { pen, left, width } = sheet
  const tag = once(() => pen.tag(pen.root, 'P'))
  return linePieces(sheet, pen.lay(weighted(line), look, width), { tag, x: left, before })
}

export const listPieces = (sheet: Sheet, items: readonly Line[]): readonly Piece[] => {
  const { pen, look, left, width } = sheet
  const list = once(() => pen.tag(pen.root, 'L'))
  const bullet = pen.lay(
    [{ text: '•', strong: true }],
    { ...look.list, colour: colours.accent },
    INDENT,
  )
  return items.flatMap((item, at) => {
    const entry = once(() => pen.tag(list(), 'LI'))
    const body = once(() => pen.tag(entry(), 'LBody'))
    return linePieces(sheet, pen.lay(weighted(item), look.list, width - INDENT), {
      tag: body,
      x: left + INDENT,
      before: at === 0 ? look.space.part / 2 : 0,
      beside: (y, first) => {
        if (!first) return
        pen.within(pen.tag(entry(), 'Lbl'), () => pen.text(bullet, { x: left, y }))
      },
    })
  })
}

/** What someone said, behind a bar. */
export const quotePieces = (sheet: Sheet, line: Line, by: string): readonly Piece[] => {
  const { pen, look, left, width } = sheet
  const quote = once(() => pen.tag(pen.root, 'BlockQuote'))
  const bar = (high: number) => (y: number) =>
    pen.artifact(() =>
      pen.line(
        { x: left + 2, y },
        { x: left + 2, y: y + high },
        { width: 2, colour: colours.accent },
      ),
    )
  const part = (words: readonly Weighted[], look: TextLook, before: number) =>
    linePieces(sheet, pen.lay(words, look, width - INDENT), {
      tag: once(() => pen.tag(quote(), 'P')),
      x: left + INDENT,
      before,
      beside: bar(lineHeight(look)),
    })
  const said = part(weighted(line), look.list, look.space.part)
  const who = by === '' ? [] : part([{ text: plain(by), strong: false }], look.small, 0)
  return [...said, ...who].map((piece, at) =>
    at === said.length - 1 && who.length > 0 ? { ...piece, keep: true } : piece,
  )
}

/** Lines within a frame; without it when no page is high enough. */
export const framePieces = (
  sheet: Sheet,
  lines: readonly Line[],
  most: number,
): readonly Piece[] => {
  const { pen, look, left, width } = sheet
  const [across, up] = [13.5, 10]
  const laid = lines.map((line) => pen.lay(weighted(line), look.body, width - 2 * across))
  const height = laid.reduce((sum, text) => sum + heightOf(text), 2 * up)
  if (height > most) return lines.flatMap((line) => paragraphPieces(sheet, line, look.body))
  const draw = (top: number) => {
    pen.artifact(() => pen.frame({ x: left, y: top }, { w: width, h: height }, colours.ink))
    const frame = pen.tag(pen.root, 'Div')
    let y = top + up
    for (const text of laid) {
      pen.within(pen.tag(frame, 'P'), () => {
        y += pen.text(text, { x: left + across, y })
      })
    }
  }
  return [{ before: look.space.heading, height, keep: false, draw }]
}
