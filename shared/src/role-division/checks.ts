import type { ActionId, Party, Role } from '../model/index.ts'
import {
  type People,
  type Person,
  type Plan,
  partiesWith,
  statusOf,
  stillThere,
} from '../plan/index.ts'
import { isNobodys, leftBehind } from './nobodys.ts'
import { rowOf } from './rows.ts'

/** What a table may want to look at in who does what. Each is a question, and nothing is enforced. */
export type RoleCheck =
  /** Nobody does it; `left` are those who did and are not at the table any more. */
  | { readonly kind: 'nobody-does'; readonly action: ActionId; readonly left: readonly Person[] }
  /** Several decide. */
  | { readonly kind: 'several-decide'; readonly action: ActionId; readonly who: readonly Person[] }
  /** Who does it still has to be asked, by somebody. */
  | { readonly kind: 'still-to-ask'; readonly who: Person; readonly actions: readonly ActionId[] }
  /** More than a third of what there is to do lies with one. */
  | { readonly kind: 'carries-much'; readonly who: Person; readonly actions: readonly ActionId[] }
  /** Who said where their limit is does something: does that fit? */
  | {
      readonly kind: 'limit'
      readonly who: Person
      readonly limit: string
      readonly actions: readonly ActionId[]
    }
  /** Only helpers of organisations do it, while these who are near said that they may be asked. */
  | { readonly kind: 'someone-near'; readonly action: ActionId; readonly who: readonly Person[] }
  /** Nobody hears how it went. */
  | { readonly kind: 'nobody-hears'; readonly action: ActionId }

/** From so many tasks on, one can speak of a third of them. */
const FEWEST = 4

/** What each said of the own limit. */
export type Limits = ReadonlyMap<Party, string>

/**
 * The checks of a role division, in the order in which one would talk about them. What is done asks
 * nothing any more.
 */
export const roleChecks = (
  plan: Pick<Plan, 'actions' | 'reports' | 'roles' | 'rolesLater' | 'contacts'>,
  people: People,
  limits: Limits,
): RoleCheck[] => {
  const open = plan.actions.filter(({ id }) => statusOf(plan, id) !== 'done')
  const having = (id: ActionId, role: Role) => stillThere(people, partiesWith(plan, id, role))
  const doneBy = new Map<Person, ActionId[]>()
  for (const { id } of open) {
    for (const person of having(id, 'does')) {
      doneBy.set(person, [...(doneBy.get(person) ?? []), id])
    }
  }
  const willing = [
    ...new Set(
      plan.contacts
        .filter(({ mayAsk, formal }) => mayAsk === 'yes' && !formal)
        .flatMap(({ id }) => people.find(`contact:${id}`) ?? []),
    ),
  ]
  const ofAction = open.flatMap(({ id, networkDeclined, takesOverUntil }): RoleCheck[] => {
    const row = rowOf(plan, id, 'now')
    const does = having(id, 'does')
    const decides = having(id, 'decides')
    const onlyFormal = does.length > 0 && does.every(({ formal }) => formal)
    return [
      ...(isNobodys(row, people)
        ? [{ kind: 'nobody-does' as const, action: id, left: leftBehind(row, people) }]
        : []),
      ...(decides.length > 1
        ? [{ kind: 'several-decide' as const, action: id, who: decides }]
        : []),
      ...(onlyFormal && willing.length > 0 && !networkDeclined && takesOverUntil === null
        ? [{ kind: 'someone-near' as const, action: id, who: willing }]
        : []),
      ...(having(id, 'hears').length === 0 ? [{ kind: 'nobody-hears' as const, action: id }] : []),
    ]
  })
  const ofPerson = [...doneBy].flatMap(([who, actions]): RoleCheck[] => {
    const limit = limitOf(limits, people, who)
    return [
      ...(who.askedBy === undefined ? [] : [{ kind: 'still-to-ask' as const, who, actions }]),
      ...(open.length >= FEWEST && actions.length * 3 > open.length
        ? [{ kind: 'carries-much' as const, who, actions }]
        : []),
      ...(limit === undefined ? [] : [{ kind: 'limit' as const, who, limit, actions }]),
    ]
  })
  const all = [...ofAction, ...ofPerson]
  return ORDER.flatMap((kind) => all.filter((check) => check.kind === kind))
}

const ORDER: readonly RoleCheck['kind'][] = [
  'nobody-does',
  'still-to-ask',
  'several-decide',
  'limit',
  'carries-much',
  'someone-near',
  'nobody-hears',
]

const limitOf = (limits: Limits, people: People, who: Person): string | undefined => {
  for (const [party, limit] of limits) if (people.find(party) === who) return limit
  return undefined
}
