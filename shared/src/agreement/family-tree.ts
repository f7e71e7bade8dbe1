import {
  type Contact,
  type Entity,
  type Life,
  type Member,
  type Party,
  partyOf,
} from '../model/index.ts'

import { canonicalJson } from './canonical.ts'

/** Expected, or lost before or at birth. */
const UNBORN: ReadonlySet<Life> = new Set(['pregnancy', 'miscarriage', 'stillborn'])

/** What the family tree knows of someone, all of it unsaid. */
const NO_LIFE_MARKS = { symbol: null, born: null, died: null, life: 'living' } as const

/** As far as a plan tells of people. */
interface Told {
  readonly entities: readonly Entity[]
  readonly roles: readonly { readonly party: Party }[]
  readonly rolesLater: readonly { readonly party: Party }[]
}

const isSomeone = (entity: Entity): entity is Member | Contact =>
  entity.kind === 'member' || entity.kind === 'contact'

/** Whether something stands in a plan that only the family tree shows. */
export const showsFamilyTree = (plan: Told): boolean =>
  canonicalJson(withoutFamilyTree(plan)) !== canonicalJson(plan)

/**
 * A plan without what only the family tree shows: whose partner and whose child someone is, when someone
 * was born and died and how they are drawn, and who is there only as expected or lost, with all lines to
 * them.
 */
export const withoutFamilyTree = <Of extends Told>(plan: Of): Of => {
  const someone = plan.entities.filter(isSomeone)
  const lost = new Set<string>(
    someone.flatMap((one) => (UNBORN.has(one.life) ? [partyOf(one)] : [])),
  )
  const gone = new Set<string>([
    ...lost,
    // Who stands on the map for one of these is the same.
    ...someone.flatMap((one) =>
      one.kind === 'contact' && one.party !== null && lost.has(one.party) ? [partyOf(one)] : [],
    ),
  ])
  const isThere = ({ party }: { readonly party: Party }) => !gone.has(party)
  return {
    ...plan,
    entities: plan.entities.flatMap((entity): Entity[] => {
      switch (entity.kind) {
        case 'partnership':
        case 'parentage':
          return []
        case 'member':
        case 'contact':
          return gone.has(partyOf(entity)) ? [] : [{ ...entity, ...NO_LIFE_MARKS }]
        case 'tie':
          return gone.has(entity.from) || gone.has(entity.to) ? [] : [entity]
        default:
          return [entity]
      }
    }),
    roles: plan.roles.filter(isThere),
    rolesLater: plan.rolesLater.filter(isThere),
  }
}
