import { generateNKeysBetween } from 'fractional-indexing'
import type { BoardRecord } from '../../document/index.ts'
import type { Piece } from './pieces.ts'

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
export const layDown = (parentId: string, pieces: readonly Piece[]): BoardRecord[] => {
  const places = generateNKeysBetween(null, null, pieces.length)
  return pieces.flatMap((piece, at): BoardRecord[] => {
    const id = `shape:${piece.name}`
    const shape: BoardRecord = {
      id,
      typeName: 'shape',
      type: piece.type,
      parentId,
      index: places[at],
      x: piece.at.x,
      y: piece.at.y,
      rotation: piece.turn ?? 0,
      isLocked: piece.locked === true,
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
}
