import type { Day, PlanContent, PlanPerson } from '../model/index.ts'
import {
  dayOf,
  type People,
  type Plan,
  peopleOf,
  planOf,
  sittersOf,
  type Telling,
} from '../plan/index.ts'
import { calendarDay, exportFiles } from '../texts/index.ts'
import { contentFor } from './parts.ts'
import { contentIn, type ExportSource, type ExportWishes } from './source.ts'

/** A plan that is about to become a file, as its texts need it. */
export interface PlanReading {
  readonly content: PlanContent
  readonly plan: Plan
  readonly people: People
  readonly telling: Telling
  /** What it is: a draft, or which agreement; it stands in every file. */
  readonly standing: string
  /** The day it is of. */
  readonly madeOn: Day
}

/**
 * Reads of a plan what this reader may have of it. Whoever an agreement names besides is known by name,
 * and by that only; to one organisation not even by that.
 */
export const readingFor = (
  source: ExportSource,
  wishes: Pick<ExportWishes, 'reader' | 'parts' | 'language' | 'today'>,
): PlanReading => {
  const { language, today } = wishes
  const whole = contentIn(source)
  const content = contentFor(whole, wishes)
  const plan = planOf(content)
  const others: PlanPerson[] =
    wishes.reader.kind === 'organisation' || source.kind === 'draft'
      ? []
      : [...whole.people, ...source.agreement.people]
  const words = exportFiles[language]
  return {
    content,
    plan,
    people: peopleOf(plan, sittersOf(content), sittersOf({ people: others })),
    telling: { language, today },
    madeOn: dayOf(source.kind === 'draft' ? source.madeAt : source.agreement.agreedAt),
    standing:
      source.kind === 'draft'
        ? words.draft
        : words.agreed(
            source.agreement.number,
            calendarDay(dayOf(source.agreement.agreedAt), language, today),
          ),
  }
}
