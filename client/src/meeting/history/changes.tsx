import type { MeetingId, PastMeeting } from '@samenbord/shared/model'
import { changesBetween, dayOf } from '@samenbord/shared/plan'
import { history } from '@samenbord/shared/texts'
import { type ReactElement, useId, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { LoadedSnapshot } from '../../entity/past/loaded-snapshot.tsx'
import { meetingDay } from '../../entity/past/meeting-names.ts'
import { usePeopleOfBoth } from '../../entity/past/past-table.ts'
import { Comparison, isSameBoard } from '../../entity/reading/comparison.tsx'
import type { LiveTable } from '../../sync/history/put-back.ts'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { useBoardDifference } from '../../sync/history/use-board-difference.ts'
import { usePlan } from '../../sync/index.ts'
import { useObservable } from '../../sync/observable.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ConfirmPutBack } from './confirm-put-back.tsx'
import { usePutBack } from './use-put-back.ts'

interface ChangesProps {
  meeting: PastMeeting
  meetings: readonly PastMeeting[]
  names: ReadonlyMap<MeetingId, string>
  live: LiveTable
  then: Snapshot
}

const isId = (meetings: readonly PastMeeting[], value: string): MeetingId | undefined =>
  meetings.find(({ id }) => id === value)?.id

/** What changed between a meeting and now, or another meeting, as one chooses. */
export const Changes = (props: ChangesProps): ReactElement => {
  const words = useTexts(history)
  const { meeting, meetings, names, then } = props
  const id = useId()
  const [other, setOther] = useState<MeetingId>()
  const others = meetings.filter((one) => one.hasSnapshot && one.id !== meeting.id)
  return (
    <>
      {others.length > 0 && (
        <div className="field">
          <label htmlFor={id}>{words.compareWith}</label>
          <select
            id={id}
            className="input"
            value={other ?? ''}
            onChange={(event) => setOther(isId(others, event.target.value))}
          >
            <option value="">{words.compareWithNow}</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {words.meetingOn(names.get(one.id) ?? '')}
              </option>
            ))}
          </select>
        </div>
      )}
      {other === undefined ? (
        <SinceThen {...props} />
      ) : (
        <LoadedSnapshot key={other} meeting={other}>
          {(chosen) => <Between {...props} other={other} then={then} chosen={chosen} />}
        </LoadedSnapshot>
      )}
    </>
  )
}

/** Two meetings, the earlier one first whichever was chosen. */
const Between = (props: ChangesProps & { other: MeetingId; chosen: Snapshot }): ReactElement => {
  const words = useTexts(history)
  const { telling } = useAtTable()
  const { meeting, meetings, names, other, then, chosen } = props
  const place = (id: MeetingId) => meetings.findIndex((one) => one.id === id)
  // They stand newest first.
  const isLater = place(other) < place(meeting.id)
  const [before, after] = isLater ? [then, chosen] : [chosen, then]
  const people = usePeopleOfBoth(before, after)
  const board = useBoardDifference(before, after)
  const changes = useMemo(() => changesBetween(before.plan, after.plan), [before, after])
  const [first, second] = isLater ? [meeting.id, other] : [other, meeting.id]
  return (
    <>
      <h3>{words.compareTitle(names.get(first) ?? '', names.get(second) ?? '')}</h3>
      <Comparison changes={changes} people={people} telling={telling} board={board} />
    </>
  )
}

const SinceThen = (props: ChangesProps): ReactElement => {
  const words = useTexts(history)
  const { table, mayWrite, telling } = useAtTable()
  const { meeting, names, live, then } = props
  const plan = usePlan(table)
  const writers = useObservable(table.plan.writers)
  const now = useMemo(() => ({ plan, writers }), [plan, writers])
  const people = usePeopleOfBoth(then, now)
  const board = useBoardDifference(then, live)
  const changes = useMemo(() => changesBetween(then.plan, plan), [then, plan])
  const differs = changes.length > 0 || !isSameBoard(board)
  const putting = usePutBack(live, then, dayOf(meeting.startedAt))
  const [asking, setAsking] = useState<'all' | 'board'>()
  const heading = useRef<HTMLHeadingElement>(null)
  const day = meetingDay(meeting, telling)
  const putBackWords = {
    'put-back': words.putBack.done(day),
    undone: words.putBack.undone,
    same: words.putBack.nothing(day),
  }
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.compareNowTitle(names.get(meeting.id) ?? '')}
      </h3>
      <div className="past__status" role="status">
        {putting.last !== undefined && (
          <div className="notice">
            <p>{putBackWords[putting.last]}</p>
            {putting.mayUndo && (
              <button
                type="button"
                className="button button--plain"
                onClick={() => {
                  // This button goes.
                  heading.current?.focus()
                  putting.undo()
                }}
              >
                {words.putBack.undo}
              </button>
            )}
          </div>
        )}
      </div>
      <Comparison
        changes={changes}
        people={people}
        telling={telling}
        board={board}
        onPutBack={
          mayWrite
            ? {
                thing: (id) => {
                  // Its line goes, and the button with it.
                  heading.current?.focus()
                  putting.putBack({ kind: 'things', ids: [id] })
                },
                board: () => setAsking('board'),
              }
            : undefined
        }
      />
      {differs && mayWrite && (
        <button type="button" className="button button--quiet" onClick={() => setAsking('all')}>
          {words.putBack.all}
        </button>
      )}
      {differs && !mayWrite && <p className="hint">{words.putBack.viewOnly}</p>}
      {asking !== undefined && (
        <ConfirmPutBack
          what={asking}
          changes={changes}
          board={board}
          day={day}
          onConfirm={() => {
            setAsking(undefined)
            putting.putBack({ kind: asking })
            heading.current?.focus()
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}
