import type { BoardRecord } from '@samenbord/shared/document'
import type { Piece } from './pieces.ts'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * The place of a piece among its neighbours, from 0, as a fractional index: `a0` to `az`, then `b00`
 * to `bzz`. The first letter says how many digits follow.
 */
const orderKey = (place: number): string => {
  const digit = (value: number) => DIGITS.charAt(value % DIGITS.length)
  if (place < DIGITS.length) return `a${digit(place)}`
  const rest = place - DIGITS.length
  return `b${digit(Math.floor(rest / DIGITS.length))}${digit(rest)}`
}

const holdOn = (piece: Piece, terminal: 'start' | 'end', to: string): BoardRecord => ({
  id: `binding:${piece.name}-${terminal}`,
  typeName: 'binding',
  type: 'arrow',
  fromId: `shape:${piece.name}`,
  toId: `shape:${to}`,
  props: {
    terminal,
    normalizedAnchor: { x: 0.5, y: 0.5 },
    isExact: false,
    isPrecise: false,
    snap: 'none',
  },
  meta: {},
})

/** Lays pieces on a page or a shape, from bottom to top: the records of the board, parents first. */
export const layDown = (parentId: string, pieces: readonly Piece[]): BoardRecord[] =>
  pieces.flatMap((piece, place): BoardRecord[] => {
    const id = `shape:${piece.name}`
    const shape: BoardRecord = {
      id,
      typeName: 'shape',
      type: piece.type,
      parentId,
      index: orderKey(place + 1),
      x: piece.at.x,
      y: piece.at.y,
      rotation: piece.turn ?? 0,
      isLocked: false,
      opacity: 1,
      props: piece.props,
      meta: {},
    }
    const { ends } = piece
    return [
      shape,
      ...layDown(id, piece.children ?? []),
      ...(ends ? [holdOn(piece, 'start', ends.start), holdOn(piece, 'end', ends.end)] : []),
    ]
  })
