import type { MapPersonKey } from '@samenbord/shared/model'
import type { NetworkMap } from '@samenbord/shared/network'

const ENDS = ['first', 'second', 'child', 'parent', 'other', 'twinOf'] as const

/** A family relation, or what is about to be said of one. */
type Persons = { readonly [End in (typeof ENDS)[number]]?: MapPersonKey | null }

/** Everyone whom a family relation names: partners, the child, both parents and the other of twins. */
export const personsOf = (relation: Persons): readonly MapPersonKey[] =>
  ENDS.flatMap((end) => relation[end] ?? [])

/** Whether a family relation names someone of whom only this person knows. */
export const namesKept = (map: NetworkMap, relation: Persons): boolean =>
  personsOf(relation).some((key) => map.find(key)?.kept === true)
