import type { Action, Goal } from '@samenbord/shared/model'
import { actionSentence } from '@samenbord/shared/plan'
import { calendarDay, meeting, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Wanted } from './wanted.tsx'

/** The wish and what is agreed for it, large enough to read aloud together. */
export const ReadBack = (props: { action: Action; goal: Goal | undefined }): ReactElement => {
  const words = useTexts(meeting).guide.readBack
  const said = useTexts(sentences)
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  const { action, goal } = props
  const { who, what, when, more, toAsk } = actionSentence(plan, people, action, telling)
  const day = (iso: string) => calendarDay(iso, telling.language, telling.today)
  const fallback = action.fallback.trim()
  const rest = [
    ...toAsk,
    ...more,
    ...(action.lookBack === null ? [] : [said.lookBack(day(action.lookBack))]),
    ...(fallback === '' ? [] : [said.fallback(fallback)]),
  ]
  return (
    <div className="guide-back">
      <Wanted goal={goal} large />
      <div className="guide-back__card">
        <p className="guide-back__said">
          <b>{who ?? `${said.nobody}:`}</b> {what}
        </p>
        {when !== undefined && <p className="guide-back__when">{when}</p>}
        <ProposalBadge made={action} />
        {rest.length > 0 && (
          <ul>
            {rest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <p className="guide-back__ask">
        <b>{words.right}</b> {words.notYet}
      </p>
    </div>
  )
}
