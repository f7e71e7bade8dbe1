import type { Report } from '@samenbord/shared/model'
import { dayOf, nameOf, notedFor } from '@samenbord/shared/plan'
import { actions, calendarDay, sentences } from '@samenbord/shared/texts'
import { Trash2 } from 'lucide-react'
import { type ReactElement, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { StatusBadge } from './status-badge.tsx'

/** What was reported of an action, the last first. One can take back what one noted oneself. */
export const ReportHistory = (props: { reports: readonly Report[] }): ReactElement | null => {
  const words = useTexts(actions)
  const id = useId()
  if (props.reports.length === 0) return null
  return (
    <div className="history">
      <p id={id} className="legend-text">
        {words.report.history}
      </p>
      <ul aria-labelledby={id}>
        {[...props.reports].reverse().map((report) => (
          <Reported key={report.id} report={report} isOnly={props.reports.length === 1} />
        ))}
      </ul>
    </div>
  )
}

const Reported = (props: { report: Report; isOnly: boolean }): ReactElement => {
  const words = useTexts(actions)
  const { statuses } = useTexts(sentences)
  const { table, people, facts, mayWrite, telling } = useAtTable()
  const row = useRef<HTMLLIElement>(null)
  const { report, isOnly } = props
  useHandingOnFocus(row)
  const day = calendarDay(dayOf(report.madeAt), telling.language, telling.today)
  const noted = notedFor(people, report, telling.language)
  return (
    <li ref={row} tabIndex={-1} className="history__report">
      <span>
        <StatusBadge status={report.status} said={report.words} />
        <span className="small soft">
          {words.report.said(nameOf(people, report.by, telling.language), day)}
          {noted !== undefined && `, ${noted}`}
        </span>
      </span>
      {mayWrite && report.madeBy === facts.participantId && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.report.takeBack(statuses[report.status], day)}
          onClick={() => {
            // The only one takes its list along.
            const list = isOnly ? row.current?.closest('.history') : undefined
            list?.closest<HTMLElement>('[tabindex]')?.focus()
            table.plan.remove(report)
          }}
        >
          <Trash2 className="icon icon--small" />
        </button>
      )}
    </li>
  )
}
