import { mine } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../entity/at-table.tsx'
import { Brand } from '../ui/brand.tsx'
import { FailureNotice } from '../ui/failure.tsx'
import { NarrowPage, PageTitle } from '../ui/page.tsx'
import { Progress } from '../ui/progress.tsx'
import { useLanguage, useTexts } from '../ui/use-texts.ts'
import { groupRows, type MyRow, WHENS, type When } from './groups.ts'
import { MyActionRow, type Touched } from './my-action-row.tsx'
import './my-actions.css'
import type { MySeat, MyTable, MyTables, OpenQuietly } from './my-tables.ts'
import { TableList, Troubles } from './my-tables-list.tsx'
import { useMyTables } from './use-my-tables.ts'

/** *Mijn afspraken*: what I do, watch or hear about, over all tables this browser knows. */
export const MyActionsScreen = (props: { open?: OpenQuietly }): ReactElement => {
  const words = useTexts(mine)
  const { seats, again, tables, all } = useMyTables(props.open)
  const known = seats.kind === 'loaded' ? seats.value.seats : []
  // Only who leads has a start of their own to go back to.
  const leads = known.some(({ access }) => access === 'coordinate')
  const brand = leads && (
    <Link href="/" className="my-brand" aria-label={words.home}>
      <Brand />
    </Link>
  )
  return (
    <NarrowPage brand={brand || undefined}>
      <div>
        <PageTitle className="narrow__title">{words.title}</PageTitle>
        <p className="soft">{words.intro}</p>
        {leads && <Link href="/">{words.toSessions}</Link>}
      </div>
      {seats.kind === 'loading' && <Progress />}
      {seats.kind === 'failed' && <FailureNotice {...seats.failure} onRetry={again} />}
      {seats.kind === 'loaded' && all !== undefined && (
        <Content seats={known} tables={tables} all={all} />
      )}
    </NarrowPage>
  )
}

/** Which action someone did something with, and what. */
interface LastTouched {
  readonly key: string
  readonly touched: Touched
}

const Content = (props: {
  seats: readonly MySeat[]
  tables: readonly MyTable[]
  all: MyTables
}): ReactElement => {
  const words = useTexts(mine)
  const today = useToday()
  const telling = { language: useLanguage(), today }
  const { seats, tables, all } = props
  // Here, since an action that is done moves to another group and is shown anew there.
  const [last, setLast] = useState<LastTouched>()
  const groups = groupRows(tables, today)
  const count = [...groups.values()].reduce((sum, rows) => sum + rows.length, 0)
  const tried = tables.filter(({ kind }) => kind !== 'waiting' && kind !== 'opening').length
  const isDone = tried === tables.length
  if (seats.length === 0) return <Empty text={words.noTables} />
  return (
    <>
      {tables.length > 0 && (
        <p className={isDone ? 'hidden-text' : 'hint'} role="status">
          {isDone ? words.done(tables.length) : words.reading(tried, tables.length)}
        </p>
      )}
      <Troubles tables={tables} all={all} />
      {WHENS.map((when) => (
        <Group
          key={when}
          when={when}
          rows={groups.get(when) ?? []}
          all={all}
          telling={telling}
          last={last}
          onTouch={setLast}
        />
      ))}
      {isDone && count === 0 && <Empty text={words.empty} />}
      <TableList seats={seats} tables={tables} telling={telling} />
    </>
  )
}

const Empty = (props: { text: { readonly what: string; readonly next: string } }): ReactElement => (
  <p className="my-empty">
    <b>{props.text.what}</b> <span className="soft">{props.text.next}</span>
  </p>
)

const Group = (props: {
  when: When
  rows: readonly MyRow[]
  all: MyTables
  telling: Parameters<typeof MyActionRow>[0]['telling']
  /** What was done last on this screen. */
  last: LastTouched | undefined
  onTouch: (last: LastTouched) => void
}): ReactElement | null => {
  const words = useTexts(mine)
  const title = useId()
  const { when, rows, all, telling, last, onTouch } = props
  if (rows.length === 0) return null
  return (
    <section className="my-group" aria-labelledby={title}>
      <h2 id={title}>
        {words.groups[when]} <span className="badge">{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => {
          const key = `${row.seat.session.id} ${row.action.id}`
          return (
            <MyActionRow
              key={key}
              row={row}
              all={all}
              telling={telling}
              touched={last?.key === key ? last.touched : undefined}
              onTouch={(touched) => onTouch({ key, touched })}
            />
          )
        })}
      </ul>
    </section>
  )
}
