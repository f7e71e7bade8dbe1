import { actionSentence } from '@samenbord/shared/plan'
import { mine, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { useToday } from '../entity/at-table.tsx'
import { ProposalBadge } from '../entity/proposal-badge.tsx'
import { FailureNotice } from '../ui/failure.tsx'
import { Progress } from '../ui/progress.tsx'
import { useLanguage, useTexts } from '../ui/use-texts.ts'
import { groupRows, type MyRow } from './groups.ts'
import './my-actions.css'
import type { OpenQuietly } from './my-tables.ts'
import { useMyTables } from './use-my-tables.ts'

/** As many as one sees at a glance; all of them have a screen of their own. */
const AT_A_GLANCE = 5
/** So many tables are read for it, those used last. */
const LAST_USED = 5

/** The first of my actions, beside my sessions on the start screen. */
export const MyActionsList = (props: { open?: OpenQuietly }): ReactElement => {
  const words = useTexts(mine)
  const today = useToday()
  const { seats, again, tables } = useMyTables(props.open, LAST_USED)
  const groups = groupRows(tables, today)
  const open = (['late', 'week', 'later', 'undated'] as const).flatMap(
    (when) => groups.get(when) ?? [],
  )
  const isReading =
    seats.kind === 'loading' || tables.some(({ kind }) => kind === 'waiting' || kind === 'opening')
  return (
    <section className="my-list" aria-labelledby="my-actions">
      <h2 id="my-actions">{words.title}</h2>
      {seats.kind === 'failed' && <FailureNotice {...seats.failure} onRetry={again} />}
      {open.length > 0 && (
        <ul>
          {open.slice(0, AT_A_GLANCE).map((row) => (
            <Glance key={`${row.seat.session.id} ${row.action.id}`} row={row} today={today} />
          ))}
        </ul>
      )}
      {open.length === 0 && isReading && <Progress />}
      {open.length === 0 && seats.kind === 'loaded' && !isReading && (
        <p className="soft">{tables.length < LAST_USED ? words.empty.what : words.emptyLately}</p>
      )}
      <Link className="my-list__all" href="/mijn-afspraken">
        {words.all}
      </Link>
    </section>
  )
}

const Glance = (props: { row: MyRow; today: string }): ReactElement => {
  const words = useTexts(mine)
  const said = useTexts(sentences)
  const language = useLanguage()
  const { action, share, seat, reading } = props.row
  const telling = { language, today: props.today }
  const { who, what, when } = actionSentence(reading.plan, reading.people, action, telling)
  return (
    <li>
      {share !== 'does' && <span className="hint">{words.shares[share]}: </span>}
      <b>{who ?? `${said.nobody}:`}</b> {what}
      <br />
      <span className="soft small">
        {when ?? words.noDate}, {seat.session.title}
      </span>{' '}
      <ProposalBadge made={action} />
    </li>
  )
}
