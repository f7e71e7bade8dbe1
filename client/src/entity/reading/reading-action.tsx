import type { Action } from '@samenbord/shared/model'
import { actionSentence, reportLine, reportsOf } from '@samenbord/shared/plan'
import { calendarDay, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { ProposalBadge } from '../proposal-badge.tsx'
import { TermText } from '../terms/term-text.tsx'
import type { Reading } from './reading-parts.tsx'

/** Who does what by when, what belongs to it, and how it went by then. */
export const ActionLine = (props: { action: Action; reading: Reading }): ReactElement => {
  const words = useTexts(sentences)
  const { action } = props
  const { plan, people, telling } = props.reading
  const { language, today } = telling
  const said = actionSentence(plan, people, action, telling)
  const last = reportsOf(plan, action.id).at(-1)
  const blocker = action.blockerWords.trim()
  const fallback = action.fallback.trim()
  const more = [
    ...said.toAsk,
    ...said.more,
    ...(action.lookBack === null
      ? []
      : [words.lookBack(calendarDay(action.lookBack, language, today))]),
    ...(action.blocker === null ? [] : [words.waitsFor(blocker || words.blockers[action.blocker])]),
    ...(fallback === '' ? [] : [words.fallback(fallback)]),
  ]
  return (
    <li className="reading__line">
      <p>
        {said.who === undefined ? <b>{`${words.nobody}: `}</b> : <b>{`${said.who} `}</b>}
        <TermText words={said.what} />
        {said.when !== undefined && `, ${said.when}`}
      </p>
      {more.length > 0 && (
        <ul className="hint">
          {more.map((line) => (
            <li key={line}>
              <TermText words={line} />
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        {last === undefined ? words.statuses.agreed : reportLine(people, last, telling)}
      </p>
      <ProposalBadge made={action} />
    </li>
  )
}
