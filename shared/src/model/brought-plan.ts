import type { PlanContent } from './agreement.ts'

/**
 * So much of each list a plan may bring to a table at most. It is many times what any table has written,
 * and little enough that every screen can show it.
 */
export const MOST_BROUGHT = {
  people: 400,
  entities: 2_000,
  roles: 3_000,
  rolesLater: 3_000,
  interests: 400,
} as const satisfies Partial<Record<keyof PlanContent, number>>

/** A list of a plan of which there can be too much. */
export type BroughtList = keyof typeof MOST_BROUGHT
// Keys of a record of exactly these names.
const LISTS = Object.keys(MOST_BROUGHT) as BroughtList[]

/** Of which list a plan brings too much, and how much. */
export const tooMuchIn = (
  plan: PlanContent,
): { readonly list: BroughtList; readonly count: number } | undefined => {
  const list = LISTS.find((one) => plan[one].length > MOST_BROUGHT[one])
  return list === undefined ? undefined : { list, count: plan[list].length }
}
