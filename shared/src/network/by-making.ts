/**
 * What was made first; what was made at one moment, as from a list that was read in, in the order in
 * which it was put. The same on every screen.
 */
export const byMaking = (a: Made, b: Made): number => {
  if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? -1 : 1
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : 1
}

interface Made {
  readonly madeAt: string
  readonly order: string
  readonly id: string
}
