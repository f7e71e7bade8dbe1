import { actionLine, partAsText } from '../plan/index.ts'
import { partiesOf } from './parts.ts'
import type { PlanReading } from './reading.ts'
import type { ExportWishes } from './source.ts'

/**
 * The part of one organisation as plain text, to paste in its own system: for each of its people, and
 * for the organisation by its name, what they do, decide, watch and hear. For another reader all
 * actions, one to a line. What it is stands first.
 */
export const partText = (
  { content, plan, people, telling, standing, madeOn }: PlanReading,
  { reader }: Pick<ExportWishes, 'reader'>,
): string => {
  const lines =
    reader.kind === 'organisation'
      ? partiesOf(content, reader.organisation).map((party) =>
          partAsText(plan, people, party, content.title, telling, madeOn),
        )
      : plan.actions.map((action) => `- ${actionLine(plan, people, action, telling)}`)
  return lines.length === 0 ? '' : [`${content.title}. ${standing}`, '', ...lines, ''].join('\n')
}
