import type { Goal } from '@samenbord/shared/model'
import { isClosed, type People, type Person } from '@samenbord/shared/plan'

/** What one person wants to be different; `person` is nothing while nobody said who wants it. */
export interface GoalGroup {
  readonly person: Person | undefined
  readonly goals: readonly Goal[]
}

const personOf = ({ whose }: Goal, people: People): Person | undefined =>
  whose === null ? undefined : people.find(whose)

/** Whether two wishes stand in one list: those of one person, or those that ask nothing more. */
export const standTogether = (a: Goal, b: Goal, people: People): boolean =>
  isClosed(a.status) === isClosed(b.status) &&
  (isClosed(a.status) || personOf(a, people) === personOf(b, people))

/**
 * The wishes by whose they are: the household first, and what nobody said whose it is last. What is
 * `held` keeps the place it had then.
 */
export const groupGoals = (
  goals: readonly Goal[],
  people: People,
  held: ReadonlyMap<string, Goal> = new Map(),
): readonly GoalGroup[] => {
  const groups = new Map<Person | undefined, Goal[]>()
  for (const goal of goals) {
    const person = personOf(held.get(goal.id) ?? goal, people)
    const group = groups.get(person)
    if (group === undefined) groups.set(person, [goal])
    else group.push(goal)
  }
  const place = (person: Person | undefined) => {
    if (person === undefined) return Number.POSITIVE_INFINITY
    const at = people.everyone.indexOf(person)
    return at < 0 ? people.everyone.length : at
  }
  return [...groups]
    .map(([person, all]): GoalGroup => ({ person, goals: all }))
    .sort((a, b) => {
      const [first, second] = [place(a.person), place(b.person)]
      return first === second ? 0 : first - second
    })
}
