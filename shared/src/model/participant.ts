import { z } from 'zod'
import { Access } from './access.ts'
import { ParticipantId } from './ids.ts'
import { singleLine } from './text.ts'

/** How someone sits at the table: as member of the household, from its own circle, or for an organisation. */
export const ParticipantKind = z.enum(['resident', 'supporter', 'professional'])
export type ParticipantKind = z.infer<typeof ParticipantKind>

export const ParticipantName = singleLine(60)
export const Organisation = singleLine(80)
export const Discipline = singleLine(80)

/** The colour of who has none, since they never had a seat. */
export const NO_COLOUR = 7

/** One of the seven colours of people (`--sb-color-person-N`), given by the server in order of joining. */
export const PersonColour = z.int().min(1).max(7)
export type PersonColour = z.infer<typeof PersonColour>

/**
 * Where someone stands with this table: asking to come in, at it, or no longer welcome. Someone who
 * left of their own accord or was never admitted is `removed` too: a next invitation starts anew.
 */
const ParticipantStatus = z.enum(['waiting', 'admitted', 'removed'])

/** Anyone at the table, as everyone at the table may know them. */
export const Participant = z.object({
  id: ParticipantId,
  name: ParticipantName,
  kind: ParticipantKind,
  access: Access,
  status: ParticipantStatus,
  colour: PersonColour,
  organisation: Organisation.optional(),
  discipline: Discipline.optional(),
  /** Whether a connection of this participant is open now. */
  present: z.boolean(),
  /** Since when: the moment of joining, ISO 8601 in UTC. */
  joinedAt: z.iso.datetime(),
})
export type Participant = z.infer<typeof Participant>
