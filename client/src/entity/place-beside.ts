/** Which side of another row something is laid. */
export type Side = 'before' | 'after'

/**
 * The place among all of one kind, counted without what moves, that lies beside another of them. At
 * the end when the other is not among them.
 */
export const placeBeside = (
  sorted: readonly { readonly id: string }[],
  moved: string,
  beside: string,
  side: Side,
): number => {
  const rest = sorted.filter(({ id }) => id !== moved)
  const at = rest.findIndex(({ id }) => id === beside)
  if (at < 0) return rest.length
  return side === 'before' ? at : at + 1
}

/** Where something came to stand among those it stands with, counted from 1. */
export interface Place {
  readonly place: number
  readonly of: number
}

/** A step within its group: the place among all of its kind, and that in the group. */
export const stepWithin = (
  sorted: readonly { readonly id: string }[],
  group: readonly { readonly id: string }[],
  id: string,
  step: -1 | 1,
): (Place & { readonly to: number }) | undefined => {
  const at = group.findIndex((one) => one.id === id)
  const next = at < 0 ? undefined : group[at + step]
  if (next === undefined) return undefined
  const to = placeBeside(sorted, id, next.id, step < 0 ? 'before' : 'after')
  return { to, place: at + step + 1, of: group.length }
}
