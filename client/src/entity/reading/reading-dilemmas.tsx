import type { Dilemma } from '@samenbord/shared/model'
import { answersTo, decisionOf, nameOf } from '@samenbord/shared/plan'
import { dilemmas, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import type { Reading } from './reading-parts.tsx'

/** What someone laid before the table, what was said to it, and what the table decided. */
export const DilemmaLine = (props: { dilemma: Dilemma; reading: Reading }): ReactElement => {
  const words = useTexts(dilemmas)
  const { empty } = useTexts(sentences)
  const { dilemma } = props
  const { plan, people, telling } = props.reading
  const decision = decisionOf(dilemma)
  const fields = [
    { label: words.pulls, said: dilemma.pulls.trim() },
    { label: words.asks, said: dilemma.asks.trim() },
    ...answersTo(plan, dilemma).map(({ by, words: said }) => ({
      label: nameOf(people, by, telling.language),
      said: said.trim(),
    })),
    ...(decision.kind === 'open'
      ? []
      : [{ label: words.decision.title, said: decision.words || empty }]),
    ...('rule' in decision ? [{ label: words.decision.fromRule, said: decision.rule }] : []),
    ...('why' in decision ? [{ label: words.decision.because, said: decision.why }] : []),
  ].filter(({ said }) => said !== '')
  return (
    <li className="reading__line">
      <p>{dilemma.words.trim() || empty}</p>
      <p className="hint">{nameOf(people, dilemma.by, telling.language)}</p>
      <dl className="reading__fields">
        {fields.map(({ label, said }, place) => (
          <div key={place}>
            <dt className="hint">{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
