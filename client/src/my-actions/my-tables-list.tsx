import { partAsText, type Telling } from '@samenbord/shared/plan'
import { mine, table as tableTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { CopyText } from '../ui/copy-text.tsx'
import { useFailureText } from '../ui/failure.tsx'
import { useTexts } from '../ui/use-texts.ts'
import type { MySeat, MyTable, MyTables } from './my-tables.ts'

type ReadTable = Extract<MyTable, { kind: 'read' }>

const isMine = (table: MyTable): table is ReadTable =>
  table.kind === 'read' && table.reading.mine.length > 0

const textOf = ({ seat, reading }: ReadTable, telling: Telling): string =>
  partAsText(reading.plan, reading.people, reading.me, seat.session.title, telling)

/** Every table, to go to, and my part of it to take along to the own system. */
export const TableList = (props: {
  seats: readonly MySeat[]
  tables: readonly MyTable[]
  telling: Telling
}): ReactElement => {
  const words = useTexts(mine)
  const { seats, telling } = props
  const tables = props.tables.filter(isMine)
  return (
    <section className="my-group" aria-labelledby="my-tables">
      <h2 id="my-tables">{words.tables}</h2>
      <ul>
        {seats.map(({ session }) => {
          const table = tables.find(({ seat }) => seat.session.id === session.id)
          return (
            <li key={session.id} className="my-table">
              <p>
                <Link href={`/overleg/${session.id}`}>{session.title}</Link>{' '}
                {table !== undefined && (
                  <span className="hint">{words.count(table.reading.mine.length)}</span>
                )}
              </p>
              {table !== undefined && (
                <CopyText
                  label={words.copy}
                  spoken={words.copyOf(session.title)}
                  text={() => textOf(table, telling)}
                />
              )}
            </li>
          )
        })}
      </ul>
      {tables.length > 1 && (
        <CopyText
          label={words.copyAll}
          text={() => tables.map((table) => textOf(table, telling)).join('\n')}
        />
      )}
    </section>
  )
}

/** The tables that could not be read, each with why and a way to try again. */
export const Troubles = (props: { tables: readonly MyTable[]; all: MyTables }): ReactElement => {
  const words = useTexts(mine)
  const { newerVersion } = useTexts(tableTexts)
  const failure = useFailureText()
  const why = (table: MyTable): string => {
    if (table.kind !== 'failed') return ''
    return table.reason === undefined ? newerVersion : failure(table.reason).what
  }
  const troubled = props.tables.filter(({ kind }) => kind === 'failed' || kind === 'late')
  return (
    <ul className="my-troubles" aria-live="polite">
      {troubled.map((table) => {
        const { id, title } = table.seat.session
        return (
          <li key={id} className="notice notice--wait">
            <p>
              <b>{table.kind === 'late' ? words.late(title) : words.failed(title)}</b> {why(table)}
            </p>
            <button
              type="button"
              className="button button--plain"
              onClick={() => props.all.again(id)}
            >
              {words.again(title)}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
