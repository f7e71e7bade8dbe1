import type { Agreement, AgreementSummary, PlanContent, Sha256 } from '@samenbord/shared/model'
import { partyOf } from '@samenbord/shared/model'
import { dayOf, nameOf, sittersOf } from '@samenbord/shared/plan'
import { calendarDay, agreement as texts } from '@samenbord/shared/texts'
import { ArrowLeft } from 'lucide-react'
import { type ReactElement, useCallback, useEffect, useId, useRef, useState } from 'react'
import { getAgreement } from '../api/index.ts'
import { useAtTable } from '../entity/at-table.tsx'
import { PlanReading } from '../entity/reading/plan-reading.tsx'
import { FailureNotice } from '../ui/failure.tsx'
import { Progress } from '../ui/progress.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'
import { Differences, useChanges } from './differences.tsx'
import { SaidList } from './said-list.tsx'
import { useLiveReading, useReading } from './use-reading.ts'
import { answeringTo } from './who-answers.ts'

type View = 'plan' | 'changes' | 'both'
const VIEWS: readonly View[] = ['plan', 'changes', 'both']

/** One agreement: to read, to compare with another or with now, and to take along. */
export const AgreedPart = (props: {
  number: number
  all: readonly AgreementSummary[]
  onBack: () => void
  onTake: (agreement: Agreement, hash: Sha256) => void
}): ReactElement => {
  const words = useTexts(texts)
  const { facts } = useAtTable()
  const { number } = props
  const session = facts.session.id
  const load = useCallback(() => getAgreement(session, number), [session, number])
  const [loaded, again] = useLoaded(load)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="agreed stack">
      <button type="button" className="button button--plain" onClick={props.onBack}>
        <ArrowLeft className="icon icon--small" />
        {words.list.back}
      </button>
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {words.list.agreement(number)}
        </h3>
        <p className="hint">{words.list.readOnly}</p>
      </div>
      {loaded.kind === 'loading' && <Progress />}
      {loaded.kind === 'failed' && <FailureNotice {...loaded.failure} onRetry={again} />}
      {loaded.kind === 'loaded' && (
        <Agreed
          {...props}
          agreement={loaded.value.agreement}
          hash={loaded.value.hash}
          session={session}
        />
      )}
    </div>
  )
}

const Agreed = (props: {
  agreement: Agreement
  hash: Sha256
  session: Parameters<typeof getAgreement>[0]
  all: readonly AgreementSummary[]
  onTake: (agreement: Agreement, hash: Sha256) => void
}): ReactElement => {
  const words = useTexts(texts)
  const { telling } = useAtTable()
  const [view, setView] = useState<View>('plan')
  const { agreement, hash, all } = props
  const { content, said, present, people } = agreement
  const reading = useReading(content, people)
  const names = present.map((id) =>
    nameOf(reading.people, partyOf({ kind: 'participant', id }), telling.language),
  )
  return (
    <>
      <p>
        {calendarDay(dayOf(agreement.agreedAt), telling.language, telling.today)}
        {names.length > 0 && `. ${words.list.present(listWords(names, telling.language))}`}
      </p>
      {agreement.mode === 'without-resident' && <p>{words.list.withoutResident}</p>}
      <div className="actions">
        <button type="button" className="button" onClick={() => props.onTake(agreement, hash)}>
          {words.take.open}
        </button>
      </div>
      <fieldset>
        <legend className="hidden-text">{words.list.views.label}</legend>
        <div className="segmented">
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={view === one}
              onClick={() => setView(one)}
            >
              {words.list.views[one]}
            </button>
          ))}
        </div>
      </fieldset>
      {view === 'plan' && (
        <>
          <PlanReading reading={reading} />
          <section className="proposal__said">
            <h4>{words.word.everyone}</h4>
            <SaidList
              content={content}
              people={reading.people}
              answering={answeringTo(content, sittersOf({ people }), said).filter(
                (one) => one.said !== undefined,
              )}
            />
          </section>
          <p className="hint agreed__hash">{words.list.hash(hash)}</p>
        </>
      )}
      {view !== 'plan' && (
        <Compared {...props} all={all} content={content} number={agreement.number} view={view} />
      )}
    </>
  )
}

/** Against another agreement, or the table as it is now: in words, or both beside each other. */
const Compared = (props: {
  session: Parameters<typeof getAgreement>[0]
  all: readonly AgreementSummary[]
  content: PlanContent
  number: number
  view: 'changes' | 'both'
}): ReactElement => {
  const words = useTexts(texts).list
  const id = useId()
  const { all, number, session } = props
  const others = all.filter((one) => one.number !== number)
  const before = others.find((one) => one.number < number)
  const [other, setOther] = useState<number | undefined>(before?.number)
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.compareWith}</label>
        <select
          id={id}
          className="input"
          value={other ?? ''}
          onChange={(event) =>
            setOther(event.target.value === '' ? undefined : Number(event.target.value))
          }
        >
          <option value="">{words.now}</option>
          {others.map((one) => (
            <option key={one.number} value={one.number}>
              {words.agreement(one.number)}
            </option>
          ))}
        </select>
      </div>
      {other === undefined ? (
        <Both {...props} earlier={props.content} later={undefined} numbers={[number, undefined]} />
      ) : (
        <WithOther key={other} {...props} session={session} other={other} />
      )}
    </>
  )
}

const WithOther = (props: Parameters<typeof Compared>[0] & { other: number }): ReactElement => {
  const { session, other, number, content } = props
  const load = useCallback(() => getAgreement(session, other), [session, other])
  const [loaded, again] = useLoaded(load)
  if (loaded.kind === 'loading') return <Progress />
  if (loaded.kind === 'failed') return <FailureNotice {...loaded.failure} onRetry={again} />
  const otherContent = loaded.value.agreement.content
  return other < number ? (
    <Both view={props.view} earlier={otherContent} later={content} numbers={[other, number]} />
  ) : (
    <Both view={props.view} earlier={content} later={otherContent} numbers={[number, other]} />
  )
}

const Both = (props: {
  view: 'changes' | 'both'
  earlier: PlanContent
  later: PlanContent | undefined
  numbers: readonly [number, number | undefined]
}): ReactElement => {
  const words = useTexts(texts).list
  const { view, earlier, later, numbers } = props
  const changes = useChanges(earlier, later)
  const [from, to] = numbers
  if (view === 'changes' || changes.length === 0) {
    return (
      <>
        <p className="hint">
          {words.from(from)} – {to === undefined ? words.toNow : words.to(to)}
        </p>
        <Differences before={earlier} after={later} />
      </>
    )
  }
  return (
    <div className="agreed__both">
      <section>
        <h4>{words.agreement(from)}</h4>
        <Side content={earlier} />
      </section>
      <section>
        <h4>{to === undefined ? words.now : words.agreement(to)}</h4>
        {later === undefined ? <NowSide /> : <Side content={later} />}
      </section>
    </div>
  )
}

const Side = (props: { content: PlanContent }): ReactElement => (
  <PlanReading reading={useReading(props.content)} />
)

const NowSide = (): ReactElement => <PlanReading reading={useLiveReading()} />
