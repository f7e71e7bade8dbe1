import type { Day } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { actionSentence, reportLine, type Telling } from '@samenbord/shared/plan'
import { calendarDay, mine, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { ProposalBadge } from '../entity/proposal-badge.tsx'
import { useTexts } from '../ui/use-texts.ts'
import type { MyRow } from './groups.ts'
import type { MyTables } from './my-tables.ts'
import { ReportButtons } from './report.tsx'

/** One of my actions: what it is, at which table, when, and how it goes. */
export const MyActionRow = (props: {
  row: MyRow
  all: MyTables
  telling: Telling
  /** Whether this was reported last on this screen. */
  reported: boolean
  onReported: (reported: boolean) => void
}): ReactElement => {
  const words = useTexts(mine)
  const said = useTexts(sentences)
  const { row, all, telling } = props
  const { action, share, seat, reading, last, status } = row
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
          reported={props.reported}
          onBegin={() => props.onReported(false)}
          onReport={(now, word) => {
            props.onReported(true)
            all.report(seat.session.id, action.id, now, word)
          }}
        />
      )}
    </li>
  )
}
