import { partyOf } from '../model/index.ts'
import { answersTo, decisionOf, inOneLine, nameOf } from '../plan/index.ts'
import { planDocument as texts } from '../texts/index.ts'
import type { Block, Line } from './blocks.ts'
import { plain } from './lines.ts'
import type { PlanReading } from './reading.ts'

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })

/** What the table means by its words: what was agreed, and what each says of it. */
export const wordBlocks = ({ plan, people, telling }: PlanReading): Block[] => {
  const { language } = telling
  const words = texts[language]
  const items = plan.terms
    .filter((term) => inOneLine(term.words) !== '')
    .map((term): Line => {
      const said = plan.meanings
        .filter((meaning) => meaning.term === term.id && inOneLine(meaning.words) !== '')
        .map(({ by, words: line }) => words.means(nameOf(people, by, language), inOneLine(line)))
      const agreed = inOneLine(term.agreed)
      const more = [...(agreed === '' ? [] : [words.meaning(agreed)]), ...said]
      return [
        { text: inOneLine(term.words), strong: true },
        ...(more.length === 0 ? [] : [{ text: `. ${more.join('. ')}` }]),
      ]
    })
  return items.length === 0 ? [] : [heading(words.words), { kind: 'list', items }]
}

/** What was laid before the table, what was said to it, and what was decided. */
export const dilemmaBlocks = ({ plan, people, telling }: PlanReading): Block[] => {
  const { language } = telling
  const words = texts[language]
  const blocks = plan.dilemmas
    .filter((dilemma) => inOneLine(dilemma.words) !== '')
    .flatMap((dilemma): Block[] => {
      const decision = decisionOf(dilemma)
      const lines = [
        ...[dilemma.pulls, dilemma.asks].map(inOneLine).filter((line) => line !== ''),
        ...answersTo(plan, dilemma).map(({ by, words: line }) =>
          words.means(nameOf(people, by, language), inOneLine(line)),
        ),
        ...(decision.kind === 'decided' || decision.kind === 'deviates'
          ? [words.decided(decision.words)]
          : []),
        ...(decision.kind === 'deviates' ? [words.deviates(decision.rule, decision.why)] : []),
      ]
      return [
        {
          kind: 'quote',
          line: plain(inOneLine(dilemma.words)),
          by: nameOf(people, dilemma.by, language),
        },
        ...(lines.length === 0 ? [] : [{ kind: 'list', items: lines.map(plain) } as const]),
      ]
    })
  return blocks.length === 0 ? [] : [heading(words.dilemmas), ...blocks]
}

/** On whose behalf people sit there, and what those need. */
export const interestBlocks = ({ content, people, telling }: PlanReading): Block[] => {
  const { language } = telling
  const words = texts[language]
  const items = content.interests.map(({ participantId, hat, needs }) =>
    plain(
      words.interest(
        nameOf(people, partyOf({ kind: 'participant', id: participantId }), language),
        hat ?? '',
        needs ?? '',
      ),
    ),
  )
  return items.length === 0 ? [] : [heading(words.interests), { kind: 'list', items }]
}
