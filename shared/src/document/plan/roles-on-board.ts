import type * as Y from 'yjs'
import { placeShape, shapeOnBoard } from './place-shape.ts'

/** The kind of shape on the board that shows who does what. */
export const ROLES_TYPE = 'role-division'

/** How large a new one on the board is, in page units. */
export const ROLES_SIZE = { w: 1_240, h: 800 }

/** The first of them on the board; undefined when none is there. */
export const rolesOnBoard = (doc: Y.Doc): string | undefined => shapeOnBoard(doc, ROLES_TYPE)

/** Lays who does what on the board, where there is room. `id` is `shape:` and what no other is called. */
export const placeRoles = (doc: Y.Doc, id: string): void =>
  placeShape(doc, { id, type: ROLES_TYPE, props: { ...ROLES_SIZE, time: 'now' } })
