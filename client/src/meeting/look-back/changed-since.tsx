import type { PastMeeting } from '@samenbord/shared/model'
import { type Change, changedParts, changesBetween, thingSentence } from '@samenbord/shared/plan'
import { history } from '@samenbord/shared/texts'
import { type ReactElement, useId, useMemo } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { LoadedSnapshot } from '../../entity/past/loaded-snapshot.tsx'
import { meetingDay } from '../../entity/past/meeting-names.ts'
import { useMeetings, usePeopleOfBoth } from '../../entity/past/past-table.ts'
import type { LiveTable } from '../../sync/history/put-back.ts'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { useBoardDifference } from '../../sync/history/use-board-difference.ts'
import { usePlan } from '../../sync/index.ts'
import { useObservable } from '../../sync/observable.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './changed-since.css'

/** More than this nobody listens to at the beginning of a meeting. */
const MOST_SHOWN = 12

interface ChangedSinceProps {
  live: LiveTable
  /** Opens *Geschiedenis*, where it can be opened from here. */
  onHistory?: (() => void) | undefined
}

/** *Wat er veranderde sinds 12 mei*: in short sentences, from the last meeting that was kept to now. */
export const ChangedSince = (props: ChangedSinceProps): ReactElement => {
  const { since: words } = useTexts(history)
  const [meetings, again] = useMeetings()
  switch (meetings.kind) {
    case 'loading':
      return <Progress />
    case 'failed':
      return <FailureNotice {...meetings.failure} onRetry={again} />
    case 'loaded': {
      const last = meetings.value.find(({ hasSnapshot }) => hasSnapshot)
      if (last === undefined) return <p>{words.none}</p>
      return (
        <LoadedSnapshot key={last.id} meeting={last.id}>
          {(then) => <Since {...props} then={then} meeting={last} />}
        </LoadedSnapshot>
      )
    }
  }
}

/** Where things stand among each other is nothing to tell a table. */
const isWorthTelling = ({ what }: Change): boolean => what !== 'moved'

const Since = (
  props: ChangedSinceProps & { then: Snapshot; meeting: PastMeeting },
): ReactElement => {
  const words = useTexts(history)
  const id = useId()
  const { table, telling } = useAtTable()
  const { then, meeting, live, onHistory } = props
  const plan = usePlan(table)
  const writers = useObservable(table.plan.writers)
  const now = useMemo(() => ({ plan, writers }), [plan, writers])
  const people = usePeopleOfBoth(then, now)
  const { added, removed, changed } = useBoardDifference(then, live)
  const told = useMemo(
    () =>
      changedParts(changesBetween(then.plan, plan).filter(isWorthTelling))
        .flatMap(({ things }) => things)
        .map((thing) => thingSentence(thing, people, telling)),
    [then, plan, people, telling],
  )
  const all = added + removed + changed > 0 ? [...told, words.board(added, removed, changed)] : told
  const more = all.length - MOST_SHOWN
  return (
    <section className="changed-since" aria-labelledby={id}>
      <h3 id={id}>{words.since.title(meetingDay(meeting, telling))}</h3>
      {all.length === 0 && <p>{words.since.same}</p>}
      <ul>
        {all.slice(0, MOST_SHOWN).map((sentence, place) => (
          <li key={place}>{sentence}</li>
        ))}
      </ul>
      {more > 0 && <p className="hint">{words.since.more(more)}</p>}
      {onHistory !== undefined && (
        <button type="button" className="button button--quiet" onClick={onHistory}>
          {words.since.open}
        </button>
      )}
    </section>
  )
}
