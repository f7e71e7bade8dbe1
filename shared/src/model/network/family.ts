import { z } from 'zod'
import { ParentageId, ParticipantId, PartnershipId } from '../ids.ts'
import { common } from '../plan/common.ts'
import { Year } from './life.ts'
import { MapPersonKey } from './place.ts'

/** What two partners are to each other. */
export const PartnerBond = z.enum([
  'married',
  'living-together',
  'together',
  'separated',
  'divorced',
  'former',
])
export type PartnerBond = z.infer<typeof PartnerBond>

/** Two partners, now or before. */
export const Partnership = z
  .object({
    kind: z.literal('partnership'),
    id: PartnershipId,
    ...common,
    first: MapPersonKey,
    second: MapPersonKey,
    bond: PartnerBond,
    since: Year.nullable(),
    until: Year.nullable(),
  })
  .refine(({ first, second }) => first !== second, 'partners are two')
export type Partnership = z.infer<typeof Partnership>

/** How a child came to its parents. */
export const ParentBond = z.enum(['birth', 'adopted', 'foster', 'step'])
export type ParentBond = z.infer<typeof ParentBond>

/** Whose child someone is: of one parent or of two. */
export const Parentage = z
  .object({
    kind: z.literal('parentage'),
    id: ParentageId,
    ...common,
    child: MapPersonKey,
    parent: MapPersonKey,
    /** The other parent, as far as known. */
    other: MapPersonKey.nullable(),
    bond: ParentBond,
    /** With whom the child was born as twins. */
    twinOf: MapPersonKey.nullable(),
    /** Whether those twins are identical. */
    identical: z.boolean(),
  })
  .refine(
    ({ child, parent, other, twinOf }) =>
      child !== parent && child !== other && parent !== other && child !== twinOf,
    'nobody is their own parent, child or twin',
  )
export type Parentage = z.infer<typeof Parentage>

/** Whether the family tree can be seen at a table: off until the resident asks for it. */
export const FamilyTree = z.discriminatedUnion('on', [
  z.object({ on: z.literal(false) }),
  z.object({
    on: z.literal(true),
    /** The resident who asked for it; nothing when a household without a seat did, aloud. */
    askedBy: ParticipantId.nullable(),
    /** Who wrote that down, when it was asked aloud. */
    notedBy: ParticipantId.nullable(),
    askedAt: z.iso.datetime(),
  }),
])
export type FamilyTree = z.infer<typeof FamilyTree>
