import type { PlanContent, PlanPerson } from '../model/index.ts'
import { type People, type Plan, peopleOf, planOf, sittersOf, type Telling } from '../plan/index.ts'
import type { ExportWishes } from './source.ts'

/** A plan that is about to become a file, as its texts need it. */
export interface PlanReading {
  readonly content: PlanContent
  readonly plan: Plan
  readonly people: People
  readonly telling: Telling
}

/**
 * Reads a plan for whoever is to have the file: give it what `contentFor` leaves, and of an agreement
 * who else it names.
 */
export const readingOf = (
  content: PlanContent,
  { language, today }: Pick<ExportWishes, 'language' | 'today'>,
  others: readonly PlanPerson[] = [],
): PlanReading => {
  const plan = planOf(content)
  return {
    content,
    plan,
    people: peopleOf(plan, sittersOf({ people: [...content.people, ...others] })),
    telling: { language, today },
  }
}
