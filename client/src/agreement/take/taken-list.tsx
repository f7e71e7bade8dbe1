import { type ExportRecord, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useId } from 'react'
import { listExports } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useObservable } from '../../sync/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { lastLoaded, useLoaded } from '../../ui/use-loaded.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { dayWords } from '../../ui/words.ts'
import './take.css'
import { takenHere } from './taken-here.ts'

/** So many are shown before one asks for more. */
const NEWEST = 5

/** *Wie nam wat mee?* Every file that left the table, for everyone at it to see. */
export const TakenList = (): ReactElement => {
  const words = useTexts(agreement).log
  const { facts } = useAtTable()
  const id = useId()
  const session = facts.session.id
  const load = useCallback(() => listExports(session), [session])
  const [loaded, again] = useLoaded(load, String(useObservable(takenHere)))
  const known = lastLoaded(loaded)
  return (
    <section className="taken stack" aria-labelledby={id}>
      <div>
        <h3 id={id}>{words.title}</h3>
        <p className="hint">{words.hint}</p>
      </div>
      {loaded.kind === 'loading' && <Progress />}
      {loaded.kind === 'failed' && <FailureNotice {...loaded.failure} onRetry={again} />}
      {known !== undefined && <Records records={known.exports} />}
    </section>
  )
}

const Records = (props: { records: readonly ExportRecord[] }): ReactElement => {
  const words = useTexts(agreement).log
  const newest = props.records.slice(0, NEWEST)
  const earlier = props.records.slice(NEWEST)
  if (newest.length === 0) return <p>{words.none}</p>
  return (
    <>
      <RecordList records={newest} />
      {earlier.length > 0 && (
        <details className="take__more">
          <summary>{words.earlier(earlier.length)}</summary>
          <RecordList records={earlier} />
        </details>
      )}
    </>
  )
}

const RecordList = (props: { records: readonly ExportRecord[] }): ReactElement => {
  const texts = useTexts(agreement)
  const words = texts.log
  const { people, telling } = useAtTable()
  const { language } = telling
  const whoTook = ({ by }: ExportRecord) =>
    by === null ? words.gone : nameOf(people, partyOf({ kind: 'participant', id: by }), language)
  const forWhom = ({ reader }: ExportRecord) =>
    reader.kind === 'organisation'
      ? words.forOrganisation(reader.organisation)
      : words.for[reader.kind]
  return (
    <ul className="taken__list">
      {props.records.map((record) => {
        const { name, agreement: number, at } = record
        const from = number === null ? words.draft : words.of(number)
        return (
          // One takes a file at a time.
          <li key={`${at} ${name} ${record.by ?? ''}`}>
            <p>{words.line(whoTook(record), texts.take.names[name], dayWords(at, language))}</p>
            <p className="hint">
              {from}, {forWhom(record)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
