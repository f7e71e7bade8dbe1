import { z } from 'zod'
import { ContactId } from '../ids.ts'
import { Party } from '../party.ts'
import { common, Words } from '../plan/common.ts'
import { lifeMarks } from './life.ts'
import { MapPlace } from './place.ts'

/** Whether someone may be asked to help: the resident's to say. */
export const MayAsk = z.enum(['yes', 'ask-me-first', 'no'])
export type MayAsk = z.infer<typeof MayAsk>

/** Whether the resident wants someone to be part of the plan. */
export const Involve = z.enum(['yes', 'no'])
export type Involve = z.infer<typeof Involve>

/**
 * A person or an organisation on the network map. A name or initials are enough; all else is said when
 * it comes up, and nothing of it is derived.
 */
export const Contact = z.object({
  kind: z.literal('contact'),
  id: ContactId,
  ...common,
  name: Words,
  /** Whether they are there for an organisation: drawn square. Told by the shape, never by the ring. */
  formal: z.boolean(),
  /** Who this is at the table, in the household or among the free names. */
  party: Party.nullable(),
  /** Nothing while nobody said where they stand. */
  place: MapPlace.nullable(),
  /** What they are to the household: *zoon*, *buurman*, *huisarts, Plein 7*. */
  relation: Words,
  gives: Words,
  receives: Words,
  mayAsk: MayAsk.nullable(),
  involve: Involve.nullable(),
  /** What the resident would like with them: *weer zien*. */
  wish: Words,
  note: Words,
  ...lifeMarks,
})
export type Contact = z.infer<typeof Contact>
