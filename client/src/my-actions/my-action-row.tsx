import type { Day } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { actionSentence, reportLine, type Telling } from '@samenbord/shared/plan'
import { calendarDay, mine, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { ProposalBadge } from '../entity/proposal-badge.tsx'
import { useKeptInTab } from '../ui/kept-in-tab.ts'
import { useTexts } from '../ui/use-texts.ts'
import type { MyRow } from './groups.ts'
import type { MyTables } from './my-tables.ts'
import { HalfReport, ReportButtons } from './report.tsx'

/** What someone did with one of their actions. */
export type Touched = 'begun' | 'reported'

/** One of my actions: what it is, at which table, when, and how it goes. */
export const MyActionRow = (props: {
  row: MyRow
  all: MyTables
  telling: Telling
  /** What was done with it last on this screen, when nothing was done with another since. */
  touched: Touched | undefined
  onTouch: (touched: Touched) => void
}): ReactElement => {
  const words = useTexts(mine)
  const said = useTexts(sentences)
  const { row, all, telling, touched, onTouch } = props
  const { action, share, seat, reading, last, status } = row
  // In the tab: when another changes its day, the action moves to another group and is shown anew.
  const [half, change, drop] = useKeptInTab(
    seat.session.id,
    `${seat.participantId}.my-report.${action.id}`,
    HalfReport.nullable(),
    null,
  )
  const { who, what, when, toAsk } = actionSentence(reading.plan, reading.people, action, telling)
  const day = (iso: Day) => calendarDay(iso, telling.language, telling.today)
  // Who only hears about it waits for word; the others can give it.
  const reports = share !== 'hears' && may(seat.access, 'table.write')
  return (
    <li className="my-action">
      <p className="hint">{words.shares[share]}</p>
      <p className="my-action__said">
        <b>{who ?? `${said.nobody}:`}</b> {what}
        {when !== undefined && `, ${when}`}
      </p>
      <p className="my-action__more">
        <ProposalBadge made={action} />
        {toAsk.map((asked) => (
          <span key={asked} className="badge badge--wait">
            {asked}
          </span>
        ))}
        {action.lookBack !== null && status !== 'done' && (
          <span>{said.lookBack(day(action.lookBack))}</span>
        )}
        <Link href={`/overleg/${seat.session.id}`}>{seat.session.title}</Link>
      </p>
      {last !== undefined && (
        <p className="my-action__last">{reportLine(reading.people, last, telling)}</p>
      )}
      {reports && (
        <ReportButtons
          about={what}
          status={status}
          save={reading.save}
          reported={touched === 'reported'}
          half={half}
          begun={touched === 'begun'}
          onBegin={() => onTouch('begun')}
          onChange={(next) => {
            change(next)
            if (next === null) drop()
          }}
          onReport={(now, word) => {
            onTouch('reported')
            all.report(seat.session.id, action.id, now, word)
          }}
        />
      )}
    </li>
  )
}
