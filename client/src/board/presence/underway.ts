import type { Moving } from '@samenbord/shared/protocol'
import type { Editor, TLRecord, TLShape } from 'tldraw'
import type { Underway } from '../document/binding.ts'

export type MovingShape = Extract<Moving, { kind: 'shapes' }>['shapes'][number]

/** More than this many shapes travel as the box around them. */
const MOST_SHAPES = 50

const sizeOf = (props: object): { w: number; h: number } | undefined => {
  if (!('w' in props && 'h' in props)) return undefined
  const { w, h } = props
  return typeof w === 'number' && typeof h === 'number' ? { w, h } : undefined
}

const asMoving = (editor: Editor, shape: TLShape): MovingShape => {
  const place = editor.getShapePageTransform(shape)
  const { x, y } = place.point()
  return { id: shape.id, x, y, rotation: place.rotation(), ...sizeOf(shape.props) }
}

/** What this person is dragging, for the others to see before its end is written. */
export const movingOf = (editor: Editor, records: readonly TLRecord[]): Moving | undefined => {
  const shapes = records.filter((record) => record.typeName === 'shape')
  if (shapes.length === 0) return undefined
  if (shapes.length <= MOST_SHAPES) {
    return { kind: 'shapes', shapes: shapes.map((shape) => asMoving(editor, shape)) }
  }
  const box = editor.getSelectionPageBounds()
  return box ? { kind: 'box', x: box.x, y: box.y, w: box.w, h: box.h } : undefined
}

/** Shapes as others are dragging them. */
export const underway =
  (editor: Editor, moving: ReadonlyMap<string, MovingShape>): Underway =>
  (record) => {
    const at = record.typeName === 'shape' ? moving.get(record.id) : undefined
    if (at === undefined || record.typeName !== 'shape') return record
    const parent = editor.getShapeParentTransform(record)
    const { x, y } = parent.clone().invert().applyToPoint(at)
    const sized = sizeOf(record.props) !== undefined && at.w !== undefined && at.h !== undefined
    const shape: TLShape = { ...record, x, y, rotation: at.rotation - parent.rotation() }
    return sized ? { ...shape, props: { ...shape.props, w: at.w, h: at.h } } : shape
  }
