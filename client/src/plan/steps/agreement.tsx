import type { Action } from '@samenbord/shared/model'
import { actionSentence } from '@samenbord/shared/plan'
import { calendarDay, planSteps, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** What was agreed, as one reads it aloud: who does what by when, and what else belongs to it. */
export const Agreement = (props: {
  action: Action
  /** Takes it out to be read aloud; nothing for who does not lead. */
  onLift?: (() => void) | undefined
}): ReactElement => {
  const said = useTexts(sentences)
  const words = useTexts(planSteps).readBack
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  const { action, onLift } = props
  const { who, what, when, more, toAsk } = actionSentence(plan, people, action, telling)
  const day = (iso: string) => calendarDay(iso, telling.language, telling.today)
  const fallback = action.fallback.trim()
  const rest = [
    ...new Set(toAsk),
    ...more,
    ...(action.lookBack === null ? [] : [said.lookBack(day(action.lookBack))]),
    ...(fallback === '' ? [] : [said.fallback(fallback)]),
  ]
  const sentence = (
    <>
      <b>{who ?? `${said.nobody}:`}</b> {what}
    </>
  )
  return (
    <>
      {onLift === undefined ? (
        <p className="agreement__said">{sentence}</p>
      ) : (
        <button
          type="button"
          className="agreement__said"
          aria-label={words.lift(`${who ?? said.nobody} ${what}`)}
          onClick={onLift}
        >
          {sentence}
        </button>
      )}
      {when !== undefined && <p className="agreement__when">{when}</p>}
      <ProposalBadge made={action} />
      {rest.length > 0 && (
        <ul className="agreement__rest">
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
