import { CheckOutQuestion, type CheckOutSeen, partyOf } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { nameOf } from '@samenbord/shared/plan'
import { checkOut } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useId } from 'react'
import { listCheckOuts, showCheckOut } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords, Progress } from '../../ui/progress.tsx'
import { lastLoaded, useLoaded } from '../../ui/use-loaded.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './check-outs.css'
import { QuestionLine, useDay } from './question-line.tsx'
import { AnswerWords } from './shown-check-out.tsx'

/** How it was each time: the four questions over all meetings, for the team's own reflection. */
export const CheckOutsPanel = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(checkOut).history
  const { facts } = useAtTable()
  const { id: session } = facts.session
  const [loaded, again] = useLoaded(
    useCallback(() => listCheckOuts(session), [session]),
    `${facts.checkOut?.meetingId} ${facts.checkOut?.state}`,
  )
  const known = lastLoaded(loaded)
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="check-outs">
        {loaded.kind === 'loading' && <Progress />}
        {loaded.kind === 'failed' && <FailureNotice {...loaded.failure} onRetry={again} />}
        {known !== undefined && (
          // A line over the dates begins with the first.
          <Over seen={[...known.checkOuts].reverse()} onShown={again} />
        )}
      </div>
    </DockedPanel>
  )
}

const Over = (props: { seen: readonly CheckOutSeen[]; onShown: () => void }): ReactElement => {
  const words = useTexts(checkOut).history
  const { facts } = useAtTable()
  const shown = props.seen.filter(({ state }) => state === 'shown')
  const mine = props.seen.filter((one) => one.mine !== null)
  const unseen = props.seen.filter(
    ({ state, meetingId }) => state === 'open' && meetingId !== facts.checkOut?.meetingId,
  )
  const leads = may(facts.access, 'check-out.show')
  return (
    <>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="hint">
            {words.intro} {words.legend}
          </p>
          {CheckOutQuestion.options.map((question) => (
            <QuestionLine key={question} question={question} seen={shown} />
          ))}
          <Quotes seen={shown} />
        </>
      )}
      {leads &&
        unseen.map((one) => <Unseen key={one.meetingId} seen={one} onShown={props.onShown} />)}
      {mine.length > 0 && <Mine seen={mine} />}
    </>
  )
}

/** What people said with it, of each meeting. */
const Quotes = (props: { seen: readonly CheckOutSeen[] }): ReactElement | null => {
  const words = useTexts(checkOut)
  const { people, telling } = useAtTable()
  const day = useDay()
  const id = useId()
  const said = props.seen.flatMap((one) => [
    ...one.residents.flatMap((resident) => {
      const party = partyOf({ kind: 'participant', id: resident.participantId })
      const name = nameOf(people, party, telling.language)
      return resident.words === null
        ? []
        : [words.history.line(day(one), `${name} ${words.quoted(resident.words)}`)]
    }),
    ...(one.others?.words ?? []).map((line) => words.history.line(day(one), words.quoted(line))),
  ])
  if (said.length === 0) return null
  return (
    <section className="check-outs__line" aria-labelledby={id}>
      <h3 id={id}>{words.history.wordsSaid}</h3>
      <ol>
        {[...new Set(said)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  )
}

/** For who leads: answers of an earlier meeting that were never shown. */
const Unseen = (props: { seen: CheckOutSeen; onShown: () => void }): ReactElement => {
  const words = useTexts(checkOut).history
  const { facts } = useAtTable()
  const task = useTask()
  const day = useDay()(props.seen)
  return (
    <div className="check-outs__unseen">
      <p>{words.unseen(day)}</p>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button
        type="button"
        className="button button--quiet"
        onClick={() =>
          task.run(() => showCheckOut(facts.session.id, props.seen.meetingId), props.onShown)
        }
      >
        <BusyWords busy={task.busy}>{words.showThese(day)}</BusyWords>
      </button>
    </div>
  )
}

/** My own answers, which I can read back whether they were shown or not. */
const Mine = (props: { seen: readonly CheckOutSeen[] }): ReactElement => {
  const words = useTexts(checkOut).history
  const day = useDay()
  const id = useId()
  return (
    <section className="check-outs__mine" aria-labelledby={id}>
      <h3 id={id}>{words.mine}</h3>
      <p className="hint">{words.mineHint}</p>
      {props.seen.map((one) => (
        <div key={one.meetingId}>
          <h4>{day(one)}</h4>
          {one.mine !== null && <AnswerWords answer={one.mine} />}
        </div>
      ))}
    </section>
  )
}
