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

const finite = z.number().finite()
const recordId = z.string().max(64)

/** A shape on its way: where it is now in page coordinates, before its end is written. */
const MovingShape = z.object({
  id: recordId,
  x: finite,
  y: finite,
  rotation: finite,
  w: finite.optional(),
  h: finite.optional(),
})

/**
 * What someone is moving: up to 50 shapes one by one, more as the box around them (in page
 * coordinates).
 */
export const Moving = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shapes'), shapes: z.array(MovingShape).max(50) }),
  z.object({ kind: z.literal('box'), x: finite, y: finite, w: finite, h: finite }),
])
export type Moving = z.infer<typeof Moving>

/** Where someone points, looks and what is selected; page coordinates. */
export const BoardPresence = z.object({
  cursor: z.object({ x: finite, y: finite, type: z.string().max(32), rotation: finite }).nullable(),
  camera: z.object({ x: finite, y: finite, z: finite }),
  screen: z.object({ x: finite, y: finite, w: finite, h: finite }),
  selected: z.array(recordId).max(200),
  /** The shape being written in. */
  editing: recordId.nullable(),
  /** Whom this person follows. */
  following: ParticipantId.nullable(),
  brush: z.object({ x: finite, y: finite, w: finite, h: finite }).nullable(),
  /** What someone is drawing with the laser or the eraser, as tldraw's scribbles; at most 8 kB of JSON. */
  scribbles: z.array(z.unknown()).max(8),
  chatMessage: z.string().max(200),
  lastActivity: finite,
})
export type BoardPresence = z.infer<typeof BoardPresence>

/** One awareness state: one for each connection. Unknown fields are dropped by own clients. */
export const PresenceState = z.object({
  user: PresenceUser.optional(),
  board: BoardPresence.optional(),
  moving: Moving.optional(),
})
export type PresenceState = z.infer<typeof PresenceState>
