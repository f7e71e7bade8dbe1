import type { Action, Day, Party, Role } from '../model/index.ts'
import { calendarDay, sentences } from '../texts/index.ts'
import { inOneLine } from './lines.ts'
import type { People } from './people.ts'
import { type Plan, reportsOf } from './plan.ts'
import { actionLine, nameOf, reportLine, type Telling } from './sentences.ts'

/** What someone has to do with an action. */
export type Share = Role | 'watches'

/** In the order in which one's own part is told. */
const SHARES: readonly Share[] = ['does', 'decides', 'watches', 'thinks-along', 'hears']

/** The actions in which a party has a share, each with the first of its shares. */
export const partOf = (
  plan: Plan,
  people: People,
  party: Party,
): { readonly action: Action; readonly share: Share }[] =>
  plan.actions.flatMap((action) => {
    const roles = [...(plan.roles.get(action.id) ?? [])].flatMap(([who, role]): Share[] =>
      people.same(who, party) ? [role] : [],
    )
    const mine = people.same(action.watcher, party) ? [...roles, 'watches' as const] : roles
    const share = SHARES.find((one) => mine.includes(one))
    return share === undefined ? [] : [{ action, share }]
  })

/**
 * One party's part as plain text, to paste in the system of the own organisation: what it does,
 * decides, watches and hears about, each with its date, what if not, and how it goes.
 */
export const partAsText = (
  plan: Plan,
  people: People,
  party: Party,
  table: string,
  telling: Telling,
  /** Of which day it is. */
  madeOn: Day = telling.today,
): string => {
  const { language, today } = telling
  const words = sentences[language]
  const day = (iso: Day) => calendarDay(iso, language, today)
  const part = partOf(plan, people, party)
  const lines = [
    words.part.title(nameOf(people, party, language), table),
    words.part.of(day(madeOn)),
  ]
  if (part.length === 0) lines.push('', words.part.nothing)
  for (const share of SHARES) {
    const actions = part.filter((one) => one.share === share)
    if (actions.length === 0) continue
    lines.push('', words.part[share])
    for (const { action } of actions) {
      lines.push(`- ${actionLine(plan, people, action, telling)}`)
      const goal = plan.goals.find(({ id }) => id === action.goal)
      const wish = inOneLine(goal?.words ?? '')
      if (wish !== '') lines.push(`  ${words.part.forGoal(wish)}`)
      if (action.lookBack !== null) lines.push(`  ${words.lookBack(day(action.lookBack))}`)
      if (action.blocker !== null) {
        const what = inOneLine(action.blockerWords)
        lines.push(`  ${words.waitsFor(what === '' ? words.blockers[action.blocker] : what)}`)
      }
      const fallback = inOneLine(action.fallback)
      if (fallback !== '') lines.push(`  ${words.fallback(fallback)}`)
      const last = reportsOf(plan, action.id).at(-1)
      if (last !== undefined) lines.push(`  ${reportLine(people, last, telling)}`)
    }
  }
  return `${lines.join('\n')}\n`
}
