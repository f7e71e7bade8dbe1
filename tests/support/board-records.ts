import type { BoardRecord } from '@samenbord/shared/document'
import { layDown, note, type Piece, type Point } from '@samenbord/shared/template'
import { stroke } from '../../server/src/demo/stroke.ts'

const laid = (parentId: string, piece: Piece): BoardRecord => {
  const [record] = layDown(parentId, [piece])
  if (record === undefined) throw new Error('nothing was laid down')
  return record
}

const nameOf = (id: string): string => id.slice('shape:'.length)

/** A sticky note as a record of the board; `id` with `shape:` before it. */
export const stickyNote = (id: string, parentId: string, at: Point, text: string): BoardRecord =>
  laid(parentId, note(nameOf(id), at, 'yellow', [text]))

/** A stroke of the pen as a record of the board; `id` with `shape:` before it. */
export const drawnStroke = (
  id: string,
  parentId: string,
  at: Point,
  points: readonly Point[],
): BoardRecord => laid(parentId, stroke(nameOf(id), at, points, 'black'))
