import type { Concern, CrisisCard, Goal, Obligation } from '@samenbord/shared/model'
import { goalScale, nameOf, type People, type Plan, type Telling } from '@samenbord/shared/plan'
import { calendarDay, care, goals, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { ProposalBadge } from '../proposal-badge.tsx'
import { TermText } from '../terms/term-text.tsx'

/** A plan of one moment, with who it speaks of, and how it is told. */
export interface Reading {
  readonly plan: Plan
  readonly people: People
  readonly telling: Telling
}

/** What someone wants to be different. */
export const WishLine = (props: { goal: Goal; reading: Reading }): ReactElement => {
  const words = useTexts(goals)
  const { empty, goalStatuses } = useTexts(sentences)
  const { goal } = props
  const { people, telling } = props.reading
  const { language } = telling
  const scale = goalScale(goal, language)
  const ownWords = goal.wordsOf === null || people.same(goal.whose, goal.wordsOf)
  return (
    <li className="reading__line">
      <p className="reading__own">
        <TermText words={goal.words.trim() || empty} />
      </p>
      {scale !== undefined && <p>{scale}</p>}
      <p className="hint">
        {[
          goal.whose === null ? words.ofNobody : nameOf(people, goal.whose, language),
          ...(goal.wordsOf === null || ownWords
            ? []
            : [words.whose.of(nameOf(people, goal.wordsOf, language))]),
          goalStatuses[goal.status],
        ].join(', ')}
      </p>
    </li>
  )
}

/** Who saw what, and when. */
export const ConcernLine = (props: { concern: Concern; reading: Reading }): ReactElement => {
  const { concerns } = useTexts(care)
  const { empty } = useTexts(sentences)
  const { concern } = props
  const { people, telling } = props.reading
  const { language, today } = telling
  const when = concern.seenOn === null ? '' : `, ${calendarDay(concern.seenOn, language, today)}`
  return (
    <li className="reading__line">
      <p>
        <TermText words={concern.words.trim() || empty} />
      </p>
      <p className="hint">{`${concerns.by} ${nameOf(people, concern.seenBy, language)}${when}`}</p>
      <ProposalBadge made={concern} />
    </li>
  )
}

/** What is not a choice. */
export const ObligationLine = (props: { obligation: Obligation }): ReactElement => {
  const { obligations } = useTexts(care)
  const { empty } = useTexts(sentences)
  const { words, from, why } = props.obligation
  return (
    <li className="reading__line">
      <p>
        <TermText words={words.trim() || empty} />
      </p>
      {from.trim() !== '' && (
        <p className="hint">
          <TermText words={obligations.fromWhom(from.trim())} />
        </p>
      )}
      {why.trim() !== '' && (
        <p className="hint">
          <TermText words={obligations.because(why.trim())} />
        </p>
      )}
    </li>
  )
}

/** A card for a bad moment. */
export const CrisisLine = (props: { card: CrisisCard; reading: Reading }): ReactElement => {
  const { crisis } = useTexts(care)
  const { card } = props
  const { people, telling } = props.reading
  const fields = [
    { label: crisis.signs, said: card.signs.trim() },
    { label: crisis.call, said: card.call.trim() },
    { label: crisis.stepsIn, said: card.stepsIn.trim() },
  ].filter(({ said }) => said !== '')
  return (
    <li className="reading__line">
      <p>
        <b>
          {card.whose === null
            ? crisis.cardOfNobody
            : crisis.cardOf(nameOf(people, card.whose, telling.language))}
        </b>
      </p>
      {fields.length === 0 && <p className="hint">{crisis.notFilled}</p>}
      <dl className="reading__fields">
        {fields.map(({ label, said }) => (
          <div key={label}>
            <dt className="hint">{label}</dt>
            <dd>
              <TermText words={said} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
