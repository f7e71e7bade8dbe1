import { z } from 'zod'
import { ParticipantId, ParticipantKind, ParticipantName, PersonColour } from '../model/index.ts'

/**
 * Who an awareness state belongs to. Stamped by the server over whatever the client wrote, so that
 * nobody can point with another's name.
 */
export const PresenceUser = z.object({
  participantId: ParticipantId,
  name: ParticipantName,
  kind: ParticipantKind,
  colour: PersonColour,
})
export type PresenceUser = z.infer<typeof PresenceUser>

/** Page coordinates; a board of this size is never filled. */
const place = z.number().min(-1e7).max(1e7)
const size = z.number().positive().max(1e7)
const recordId = z.string().max(80)

/** A shape on its way: where it is now in page coordinates, before its end is written. */
const MovingShape = z.object({
  id: recordId,
  x: place,
  y: place,
  rotation: place,
  w: size.optional(),
  h: size.optional(),
})

/**
 * What someone is moving: up to 50 shapes one by one, more as the box around them (in page
 * coordinates).
 */
export const Moving = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shapes'), shapes: z.array(MovingShape).max(50) }),
  z.object({ kind: z.literal('box'), x: place, y: place, w: size, h: size }),
])
export type Moving = z.infer<typeof Moving>

/** Where someone points, looks and what is selected; page coordinates. */
export const BoardPresence = z.object({
  cursor: z.object({ x: place, y: place, type: z.string().max(32), rotation: place }).nullable(),
  camera: z.object({ x: place, y: place, z: z.number().min(0.01).max(100) }),
  screen: z.object({ x: place, y: place, w: size, h: size }),
  selected: z.array(recordId).max(200),
  /** The shape being written in. */
  editing: recordId.nullable(),
  /** Whom this person follows. */
  following: ParticipantId.nullable(),
  brush: z
    .object({ x: place, y: place, w: z.number().min(0).max(1e7), h: z.number().min(0).max(1e7) })
    .nullable(),
  /** What someone is drawing with the laser or the eraser, as tldraw's scribbles; at most 8 kB of JSON. */
  scribbles: z.array(z.unknown()).max(8),
  /** When this person last moved, in milliseconds since 1970. */
  lastActivity: z.number().min(0),
})
export type BoardPresence = z.infer<typeof BoardPresence>

/** The field of the plan that someone is writing in: an entity, and which of its words. */
export const FieldPresence = z.object({
  entity: z.string().max(40),
  field: z.string().max(24),
})
export type FieldPresence = z.infer<typeof FieldPresence>

/**
 * Whom someone is moving on the network map, and to where, before its end is written. For a map of any
 * size: the edge of each ring lies one further from the middle.
 */
export const MapMoving = z.object({ person: z.string().max(60), x: place, y: place })
export type MapMoving = z.infer<typeof MapMoving>

/**
 * One awareness state: one for each connection. Other clients may add fields of their own, which
 * ours do not read.
 */
export const PresenceState = z.looseObject({
  user: PresenceUser.optional(),
  board: BoardPresence.optional(),
  moving: Moving.optional(),
  field: FieldPresence.optional(),
  onMap: MapMoving.optional(),
})
export type PresenceState = z.infer<typeof PresenceState>
