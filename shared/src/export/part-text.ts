import { partyOf } from '../model/index.ts'
import { sameOrganisation } from '../permission/index.ts'
import { actionLine, partAsText } from '../plan/index.ts'
import { calendarDay, sentences } from '../texts/index.ts'
import type { PlanReading } from './reading.ts'
import type { ExportWishes } from './source.ts'

/**
 * The part of one organisation as plain text, to paste in its own system: for each of its people what
 * they do, decide, watch and hear. For another reader all actions, one to a line.
 */
export const partText = (
  { content, plan, people, telling }: PlanReading,
  { reader }: Pick<ExportWishes, 'reader'>,
): string => {
  const { language, today } = telling
  if (reader.kind !== 'organisation') {
    const { part } = sentences[language]
    return [
      content.title,
      part.of(calendarDay(today, language, today)),
      '',
      ...plan.actions.map((action) => `- ${actionLine(plan, people, action, telling)}`),
      '',
    ].join('\n')
  }
  return content.people
    .filter(({ organisation }) => sameOrganisation(organisation, reader.organisation))
    .map(({ id }) =>
      partAsText(plan, people, partyOf({ kind: 'participant', id }), content.title, telling),
    )
    .join('\n')
}
