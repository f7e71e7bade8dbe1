import { plain } from '../plain.ts'
import { colours } from './look.ts'
import { atLeft, heightOf, type LaidText, type Tag } from './pen.ts'
import type { Piece } from './pieces.ts'
import { once, type Sheet } from './text-pieces.ts'

type Pair = readonly [string, string]

/** Between two columns of pairs, and between the texts of a pair. */
const GUTTER = 27
const GAP = 9

interface LaidPair {
  readonly name: LaidText
  readonly value: LaidText
  readonly valueX: number
}

const widest = ({ lines }: LaidText): number => Math.max(0, ...lines.map(({ width }) => width))

const layPair = ({ pen, look }: Sheet, [name, value]: Pair, width: number): LaidPair => {
  const laid = atLeft(pen.lay([{ text: plain(value), strong: true }], look.cell, width * 0.6))
  return {
    name: pen.lay([{ text: plain(name), strong: false }], look.cell, width - widest(laid) - GAP),
    value: laid,
    valueX: width - widest(laid),
  }
}

/** Names with what belongs to each at the end of the line; two beside each other where they fit. */
export const pairPieces = (sheet: Sheet, pairs: readonly Pair[]): readonly Piece[] => {
  const { pen, look, left, width } = sheet
  const half = (width - GUTTER) / 2
  const narrow = pairs.map((pair) => layPair(sheet, pair, half))
  const two =
    pairs.length > 1 &&
    narrow.every(({ name, value }) => name.lines.length === 1 && value.lines.length === 1)
  const column = two ? half : width
  const laid = two ? narrow : pairs.map((pair) => layPair(sheet, pair, width))
  const list = once(() => pen.tag(pen.root, 'L'))
  const across = two ? 2 : 1
  return Array.from({ length: Math.ceil(laid.length / across) }, (_, row) => {
    const here = laid.slice(row * across, (row + 1) * across)
    const high = Math.max(...here.flatMap(({ name, value }) => [heightOf(name), heightOf(value)]))
    const height = high + 2 * look.space.row * 0.8
    return {
      before: row === 0 ? look.space.part / 2 : 0,
      height,
      keep: false,
      draw: (top: number) => {
        const y = top + look.space.row * 0.8
        here.forEach(({ name, value, valueX }, at) => {
          const x = left + at * (column + GUTTER)
          const entry: Tag = pen.tag(list(), 'LI')
          pen.within(pen.tag(entry, 'Lbl'), () => pen.text(name, { x, y }))
          pen.within(pen.tag(entry, 'LBody'), () => pen.text(value, { x: x + valueX, y }))
          pen.artifact(() =>
            pen.line(
              { x, y: top + height },
              { x: x + column, y: top + height },
              { width: 0.75, colour: colours.line },
            ),
          )
        })
      },
    }
  })
}
