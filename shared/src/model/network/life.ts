import { z } from 'zod'

/** A year of the calendar. */
export const Year = z.int().min(1850).max(2100)
export type Year = z.infer<typeof Year>

/** How someone is drawn in the family tree: the person's own choice, never derived. */
export const FamilySymbol = z.enum(['square', 'circle', 'diamond'])
export type FamilySymbol = z.infer<typeof FamilySymbol>

/** Whether someone lives, has died, is expected, or was lost before or at birth. */
export const Life = z.enum(['living', 'deceased', 'pregnancy', 'miscarriage', 'stillborn'])
export type Life = z.infer<typeof Life>

/** What the family tree can know of someone; all of it may stay unsaid. */
export const lifeMarks = {
  symbol: FamilySymbol.nullable().default(null),
  born: Year.nullable().default(null),
  died: Year.nullable().default(null),
  life: Life.default('living'),
}

/** The fields of the family tree, which nobody has to fill in. */
export type LifeMark = keyof typeof lifeMarks
