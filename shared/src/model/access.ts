import { z } from 'zod'

/** What someone may do at a table, from least to most. */
export const Access = z.enum(['view', 'edit', 'coordinate'])
export type Access = z.infer<typeof Access>

const RANK: Record<Access, number> = { view: 0, edit: 1, coordinate: 2 }

/** Whether `access` gives at least what `needed` gives. */
export const atLeast = (access: Access, needed: Access): boolean => RANK[access] >= RANK[needed]

/** The higher of two: opening a link never lowers what someone already has. */
export const highest = (a: Access, b: Access): Access => (atLeast(a, b) ? a : b)
