import { z } from 'zod'
import { ContactId } from '../ids.ts'
import { Contact } from './contact.ts'
import { Parentage, Partnership } from './family.ts'
import { Tie } from './tie.ts'

/** The parts of a contact that can be kept from the table one by one. */
export const KeptField = z.enum(['relation', 'gives', 'receives', 'wish', 'note'])
export type KeptField = z.infer<typeof KeptField>

/** As much as one keeps in one thing, in letters: more than anyone writes in one field. */
export const MOST_IN_KEPT = 64_000
const short = (entity: object): boolean => JSON.stringify(entity).length <= MOST_IN_KEPT

/** Something of the network map that only the resident who keeps it can see. */
export const Kept = z.discriminatedUnion('what', [
  /** A contact, a tie or a family relation that nobody else knows of. */
  z.object({
    what: z.literal('whole'),
    entity: z
      .discriminatedUnion('kind', [Contact, Tie, Partnership, Parentage])
      .refine(short, 'too long'),
  }),
  /** Of a contact that everyone sees, this. */
  z.object({
    what: z.literal('field'),
    contact: ContactId,
    field: KeptField,
    words: z.string().min(1).max(MOST_IN_KEPT),
  }),
])
export type Kept = z.infer<typeof Kept>

/** Under what one kept thing is known: an entity's id, or `<contact>.<field>`. */
export const KeptKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}(\.(relation|gives|receives|wish|note))?$/)
  .brand<'KeptKey'>()
export type KeptKey = z.infer<typeof KeptKey>

/** The key of a kept thing: keeping it again replaces it. */
export const keptKey = (kept: Kept): KeptKey =>
  KeptKey.parse(kept.what === 'whole' ? kept.entity.id : `${kept.contact}.${kept.field}`)

/** How many things one resident can keep at one table. */
export const MOST_KEPT = 300
/** How much that can be together, as JSON, in letters: all of it is told at once. */
export const MOST_KEPT_LETTERS = 1_000_000
