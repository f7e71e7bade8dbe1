import type { Action, Day, EntityId, Lead, Party } from '../model/index.ts'
import { isOverdue } from './days.ts'
import { dayOf } from './lines.ts'
import { type People, stillThere } from './people.ts'
import { isClosed, type Plan, partiesWith, reportsOf, statusOf } from './plan.ts'

/** What a table may still want to look at. Each is a question, and nothing is enforced. */
export type OpenEndKind =
  | 'no-lead'
  | 'proposal'
  | 'unconfirmed'
  | 'change-asked'
  | 'wish-without-goal'
  | 'goal-in-nobodys-words'
  | 'several-helpers'
  | 'goal-without-action'
  | 'nobody-does'
  | 'no-date'
  | 'nobody-hears'
  | 'stuck'
  | 'overdue'
  | 'look-back'
  | 'network-not-asked'

/** One open end, with where it is; nothing when it is about the whole table. */
export interface OpenEnd {
  readonly kind: OpenEndKind
  readonly entity: EntityId | null
}

/** From this many helpers of organisations for one goal on, one may ask whether that can be fewer. */
const SEVERAL = 3

const isFormal = (people: People) => (party: Party) => people.find(party)?.formal === true

/** Goals that are let go of, and what is done, ask nothing any more. */
const goalEnds = (plan: Plan, people: People): OpenEnd[] =>
  plan.goals
    .filter(({ status }) => !isClosed(status))
    .flatMap((goal): OpenEnd[] => {
      const actions = plan.actions.filter((action) => action.goal === goal.id)
      const doing = actions
        .filter((action) => statusOf(plan, action.id) !== 'done')
        .flatMap(({ id }) => partiesWith(plan, id, 'does'))
      const helpers = stillThere(people, doing).filter(({ formal }) => formal)
      const several = helpers.length >= SEVERAL
      return [
        ...(goal.wordsOf === null || isFormal(people)(goal.wordsOf)
          ? [{ kind: 'goal-in-nobodys-words' as const, entity: goal.id }]
          : []),
        ...(several ? [{ kind: 'several-helpers' as const, entity: goal.id }] : []),
        ...(actions.length === 0
          ? [{ kind: 'goal-without-action' as const, entity: goal.id }]
          : []),
      ]
    })

/** Whether the day to look back has come and nobody has said since how it goes. */
const wantsLookBack = (plan: Plan, { id, lookBack }: Action, today: Day): boolean =>
  lookBack !== null &&
  lookBack <= today &&
  !reportsOf(plan, id).some(({ madeAt }) => dayOf(madeAt) >= lookBack)

/** Only helpers of organisations do it, and nobody said that this is how it should be. */
const asksForNetwork = (plan: Plan, people: People, action: Action): boolean => {
  if (action.networkDeclined || action.takesOverUntil !== null) return false
  const doers = stillThere(people, partiesWith(plan, action.id, 'does'))
  return doers.length > 0 && doers.every(({ formal }) => formal)
}

const actionEnds = (plan: Plan, people: People, today: Day): OpenEnd[] =>
  plan.actions
    .filter(({ id }) => statusOf(plan, id) !== 'done')
    .flatMap((action) => {
      const does = stillThere(people, partiesWith(plan, action.id, 'does'))
      const overdue = isOverdue(action, today)
      const kinds: [OpenEndKind, boolean][] = [
        ['nobody-does', does.length === 0],
        ['no-date', action.due === null],
        ['nobody-hears', partiesWith(plan, action.id, 'hears').length === 0],
        ['stuck', statusOf(plan, action.id) === 'stuck'],
        ['overdue', overdue],
        ['look-back', !overdue && wantsLookBack(plan, action, today)],
        ['network-not-asked', asksForNetwork(plan, people, action)],
      ]
      return kinds.flatMap(([kind, open]): OpenEnd[] => (open ? [{ kind, entity: action.id }] : []))
    })

const wishEnds = (plan: Plan, people: People): OpenEnd[] =>
  plan.statements
    .filter(
      ({ aspect, by, id, replyTo }) =>
        aspect === 'want-or-need' &&
        replyTo === null &&
        people.find(by)?.household === true &&
        !plan.goals.some(({ from }) => from === id),
    )
    .map(({ id }) => ({ kind: 'wish-without-goal', entity: id }))

/** What was made without the resident and not told to them since. */
const proposalEnds = (plan: Plan): OpenEnd[] =>
  [...plan.statements, ...plan.concerns, ...plan.actions]
    .filter(({ proposal }) => proposal)
    .map(({ id }) => ({ kind: 'proposal', entity: id }))

/** What waits for a word of whose words they are: whether it is right, or can be said otherwise. */
const wordEnds = (plan: Plan): OpenEnd[] => [
  ...plan.statements
    .filter(({ notedBy, confirmed }) => notedBy !== null && !confirmed)
    .map(({ id }): OpenEnd => ({ kind: 'unconfirmed', entity: id })),
  ...plan.statements
    .filter(({ reply, settled }) => reply === 'change' && !settled)
    .map(({ id }): OpenEnd => ({ kind: 'change-asked', entity: id })),
]

/** Everything that is still open, in the order in which one would talk about it. */
export const openEnds = (plan: Plan, people: People, lead: Lead, today: Day): OpenEnd[] => [
  ...(lead.lead === null ? [{ kind: 'no-lead' as const, entity: null }] : []),
  ...proposalEnds(plan),
  ...wordEnds(plan),
  ...wishEnds(plan, people),
  ...goalEnds(plan, people),
  ...actionEnds(plan, people, today),
]
