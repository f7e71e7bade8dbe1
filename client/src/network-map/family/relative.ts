import type {
  Contact,
  MapPersonKey,
  Parentage,
  ParticipantId,
  Partnership,
} from '@samenbord/shared/model'
import { NEW_CONTACT } from '@samenbord/shared/model'
import type { MapPerson, NetworkMap } from '@samenbord/shared/network'
import { useAtTable } from '../../entity/at-table.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import type { NewEntity, PlanTable } from '../../sync/index.ts'
import { useChanges } from '../use-changes.ts'
import { namesKept } from './persons-of.ts'

/** What someone is to another in a family. */
export type RelativeKind = 'partner' | 'parent' | 'child'

/** Of whom family is written down: someone of the map, or a resident who has only a seat so far. */
export type FamilyOwner =
  | { readonly name: string; readonly key: MapPersonKey }
  | { readonly name: string; readonly seat: ParticipantId }

type Seated = Extract<FamilyOwner, { seat: ParticipantId }>

/** Someone of the family: known already, or to be put on the map. */
export type Relative =
  | { readonly key: MapPersonKey }
  | { readonly name: string; readonly life: Contact['life'] }

type Newcomer = Extract<Relative, { name: string }>

export type NewPartnership = Omit<NewEntity<'partnership'>, 'first' | 'second'>
export type NewParentage = Omit<NewEntity<'parentage'>, 'child' | 'parent'>

/** What is said of two at once. */
export type NewRelation =
  | { readonly kind: 'partner'; readonly said: NewPartnership }
  | { readonly kind: 'parent' | 'child'; readonly said: NewParentage }

const memberOf = ({ name, seat }: Seated) => ({ name, participant: seat })

const contactOf = ({ name, life }: Newcomer) => ({
  ...NEW_CONTACT,
  name,
  life,
  place: { sector: 'family' as const, ring: null, spot: null },
})

type Making = PlanTable['plan']

const newMember = (plan: Making, owner: Seated) => {
  const entity = plan.make('member', memberOf(owner))
  return { entity, key: `member:${entity.id}` as const }
}

const newContact = (plan: Making, newcomer: Newcomer) => {
  const entity = plan.make('contact', contactOf(newcomer))
  return { entity, key: `contact:${entity.id}` as const }
}

/**
 * Adds someone to the family of another: who is new goes on the map with it, as one step. It is kept
 * when it names someone of whom only this person knows. Answers whether it was taken.
 */
export const useAddRelative = (): ((
  owner: FamilyOwner,
  relative: Relative,
  relation: NewRelation,
  kept: boolean,
) => Promise<boolean>) => {
  const { table } = useAtTable()
  const map = useNetworkMap()
  const { keepAll } = useChanges()
  const { plan } = table

  const share = (owner: FamilyOwner, relative: Relative, relation: NewRelation): void => {
    const own: MapPersonKey =
      'key' in owner ? owner.key : `member:${plan.add('member', memberOf(owner))}`
    const other: MapPersonKey =
      'key' in relative ? relative.key : `contact:${plan.add('contact', contactOf(relative))}`
    const one = between(own, other, relation)
    if (one.kind === 'partnership') {
      plan.add('partnership', one.fields)
      return
    }
    // Who comes beside a parent that is known makes two of one.
    const beside = plan.plan
      .get()
      .parentages.find(
        ({ child, parent, other: second }) =>
          child === one.fields.child && parent === one.fields.other && second === null,
      )
    if (beside === undefined) plan.add('parentage', one.fields)
    else plan.change('parentage', beside.id, { other: one.fields.parent })
  }
  const keep = async (
    owner: FamilyOwner,
    relative: Relative,
    relation: NewRelation,
  ): Promise<boolean> => {
    const own = 'key' in owner ? { key: owner.key, entity: undefined } : newMember(plan, owner)
    const other =
      'key' in relative ? { key: relative.key, entity: undefined } : newContact(plan, relative)
    const one = between(own.key, other.key, relation)
    const line =
      one.kind === 'partnership'
        ? plan.make('partnership', one.fields)
        : plan.make('parentage', one.fields)
    const taken = await keepAll(other.entity === undefined ? [line] : [other.entity, line])
    // Only then, so that trying again puts nobody in the household twice.
    if (taken && own.entity !== undefined) plan.bringIn(own.entity)
    return taken
  }
  return async (owner, relative, relation, kept) => {
    const named = {
      first: 'key' in owner ? owner.key : null,
      second: 'key' in relative ? relative.key : null,
      ...relation.said,
    }
    if (kept || namesKept(map, named)) return keep(owner, relative, relation)
    plan.together(() => share(owner, relative, relation))
    return true
  }
}

type Between =
  | { readonly kind: 'partnership'; readonly fields: NewEntity<'partnership'> }
  | { readonly kind: 'parentage'; readonly fields: NewEntity<'parentage'> }

const between = (own: MapPersonKey, other: MapPersonKey, relation: NewRelation): Between => {
  switch (relation.kind) {
    case 'partner':
      return { kind: 'partnership', fields: { ...relation.said, first: own, second: other } }
    case 'parent':
      return { kind: 'parentage', fields: { ...relation.said, child: own, parent: other } }
    case 'child':
      return { kind: 'parentage', fields: { ...relation.said, child: other, parent: own } }
  }
}

/** The relations of one person, each with who the other is to them. */
export type FamilyLine =
  | { readonly kind: 'partner'; readonly other: MapPerson; readonly relation: Partnership }
  | { readonly kind: 'parent' | 'child'; readonly other: MapPerson; readonly relation: Parentage }

/** Partners, parents and children of someone, in that order. */
export const familyLines = (map: NetworkMap, key: MapPersonKey): readonly FamilyLine[] => {
  const lineTo = <Line extends FamilyLine>(
    other: MapPersonKey | null,
    make: (person: MapPerson) => Line,
  ): Line[] => {
    const person = other === null ? undefined : map.find(other)
    return person === undefined ? [] : [make(person)]
  }
  return [
    ...map.partnerships.flatMap((relation) => {
      const { first, second } = relation
      if (first !== key && second !== key) return []
      return lineTo(first === key ? second : first, (other) => ({
        kind: 'partner' as const,
        other,
        relation,
      }))
    }),
    ...map.parentages
      .filter(({ child }) => child === key)
      .flatMap((relation) =>
        [relation.parent, relation.other].flatMap((parent) =>
          lineTo(parent, (other) => ({ kind: 'parent' as const, other, relation })),
        ),
      ),
    ...map.parentages
      .filter(({ parent, other }) => parent === key || other === key)
      .flatMap((relation) =>
        lineTo(relation.child, (other) => ({ kind: 'child' as const, other, relation })),
      ),
  ]
}
