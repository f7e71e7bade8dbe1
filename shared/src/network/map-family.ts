import type { MapPersonKey, Parentage, Partnership } from '../model/index.ts'
import type { Plan } from '../plan/index.ts'
import { type KeptPart, withKept } from './kept-part.ts'

/** Under which key someone stands on the map; nothing when they are not on it. */
type KeyOf = (key: MapPersonKey) => MapPersonKey | undefined

/** Two partners under their keys; none when one is not there, or both are one person. */
const betweenTwo =
  (keyOf: KeyOf) =>
  (one: Partnership): Partnership[] => {
    const [first, second] = [keyOf(one.first), keyOf(one.second)]
    if (first === undefined || second === undefined || first === second) return []
    return [{ ...one, first, second }]
  }

/** A child and its parents under their keys; none when the child or the first parent is not there. */
const ofOneChild =
  (keyOf: KeyOf) =>
  (one: Parentage): Parentage[] => {
    const [child, parent] = [keyOf(one.child), keyOf(one.parent)]
    if (child === undefined || parent === undefined || child === parent) return []
    const other = (one.other && keyOf(one.other)) ?? null
    const twinOf = (one.twinOf && keyOf(one.twinOf)) ?? null
    return [
      {
        ...one,
        child,
        parent,
        other: other === child || other === parent ? null : other,
        twinOf: twinOf === child ? null : twinOf,
      },
    ]
  }

/** The family relations between who is on the map. */
export const mapFamilyOf = (
  plan: Pick<Plan, 'partnerships' | 'parentages'>,
  kept: KeptPart,
  keyOf: KeyOf,
): {
  readonly partnerships: readonly Partnership[]
  readonly parentages: readonly Parentage[]
} => ({
  partnerships: withKept(plan.partnerships, kept.partnerships).flatMap(betweenTwo(keyOf)),
  parentages: withKept(plan.parentages, kept.parentages).flatMap(ofOneChild(keyOf)),
})
