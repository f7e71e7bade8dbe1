import { type BoardRecord, PAGE_RECORD_ID } from '@samenbord/shared/document'
import { numberOf, stringOf } from './board-record-of.ts'

/** A shape on the board itself, where it lay when it lay in other shapes. */
export const onThePage = (
  shape: BoardRecord,
  shapeOf: (id: string) => BoardRecord | undefined,
): BoardRecord => {
  let x = numberOf(shape, 'x')
  let y = numberOf(shape, 'y')
  let rotation = numberOf(shape, 'rotation')
  const seen = new Set([shape.id])
  let parent = shapeOf(stringOf(shape, 'parentId'))
  while (parent !== undefined && !seen.has(parent.id)) {
    seen.add(parent.id)
    const turn = numberOf(parent, 'rotation')
    const turnedX = x * Math.cos(turn) - y * Math.sin(turn)
    const turnedY = x * Math.sin(turn) + y * Math.cos(turn)
    x = turnedX + numberOf(parent, 'x')
    y = turnedY + numberOf(parent, 'y')
    rotation += turn
    parent = shapeOf(stringOf(parent, 'parentId'))
  }
  return { ...shape, parentId: PAGE_RECORD_ID, x, y, rotation }
}
