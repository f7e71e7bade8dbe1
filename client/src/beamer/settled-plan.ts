import { isWordsField } from '@samenbord/shared/document'
import type { Entity, EntityId } from '@samenbord/shared/model'
import { everyEntity, type Plan } from '@samenbord/shared/plan'

/** A plan as the big screen shows it, and the words it still holds back, by `entity/field`. */
export interface SettledPlan {
  readonly shown: Plan
  readonly held: ReadonlyMap<string, string>
}

/** Someone is writing in these fields, by `entity/field`. */
export type WrittenFields = Iterable<string>

interface Field {
  readonly entity: string
  readonly field: string
}

const fieldOf = (key: string): Field | undefined => {
  const [entity, field, ...more] = key.split('/')
  if (entity === undefined || field === undefined || more.length > 0) return undefined
  return { entity, field }
}

const wordsIn = (entity: Entity | undefined, field: string): string | undefined => {
  if (entity === undefined || !isWordsField(entity.kind, field)) return undefined
  const found = Object.entries(entity).find(([name]) => name === field)?.[1]
  return typeof found === 'string' ? found : undefined
}

const byId = (plan: Plan): ReadonlyMap<EntityId, Entity> =>
  new Map(everyEntity(plan).map((entity) => [entity.id, entity]))

/** What is held of each entity, so that only those are looked at. */
type HeldOf = ReadonlyMap<string, readonly (readonly [field: string, words: string])[]>

const groupByEntity = (held: ReadonlyMap<string, string>): HeldOf => {
  const of = new Map<string, (readonly [string, string])[]>()
  for (const [key, words] of held) {
    const place = fieldOf(key)
    if (place === undefined) continue
    of.set(place.entity, [...(of.get(place.entity) ?? []), [place.field, words]])
  }
  return of
}

const withHeld = <Kept extends Entity>(list: readonly Kept[], of: HeldOf): readonly Kept[] => {
  if (!list.some(({ id }) => of.has(id))) return list
  return list.map((entity) => {
    const held = (of.get(entity.id) ?? []).filter(([field]) => isWordsField(entity.kind, field))
    return held.length === 0 ? entity : { ...entity, ...Object.fromEntries(held) }
  })
}

/**
 * The plan without half-typed words: a field in which someone writes keeps the words that were shown
 * before they began, and nothing when it is new or was being written when the screen opened. Lists
 * in which nobody writes stay the same objects.
 */
export const settle = (
  before: SettledPlan | undefined,
  plan: Plan,
  written: WrittenFields,
): SettledPlan => {
  const held = new Map<string, string>()
  let shownBefore: ReadonlyMap<string, Entity> | undefined
  for (const key of written) {
    const place = fieldOf(key)
    if (place === undefined) continue
    shownBefore ??= before === undefined ? new Map() : byId(before.shown)
    const words = before?.held.get(key) ?? wordsIn(shownBefore.get(place.entity), place.field)
    held.set(key, words ?? '')
  }
  if (held.size === 0) return { shown: plan, held }
  const of = groupByEntity(held)
  return {
    shown: {
      members: withHeld(plan.members, of),
      named: withHeld(plan.named, of),
      statements: withHeld(plan.statements, of),
      scales: withHeld(plan.scales, of),
      goals: withHeld(plan.goals, of),
      actions: withHeld(plan.actions, of),
      reports: withHeld(plan.reports, of),
      concerns: withHeld(plan.concerns, of),
      obligations: withHeld(plan.obligations, of),
      crisisCards: withHeld(plan.crisisCards, of),
      dilemmas: withHeld(plan.dilemmas, of),
      dilemmaAnswers: withHeld(plan.dilemmaAnswers, of),
      contacts: withHeld(plan.contacts, of),
      ties: withHeld(plan.ties, of),
      partnerships: plan.partnerships,
      parentages: plan.parentages,
      placements: withHeld(plan.placements, of),
      terms: withHeld(plan.terms, of),
      meanings: withHeld(plan.meanings, of),
      roles: plan.roles,
      rolesLater: plan.rolesLater,
    },
    held,
  }
}
