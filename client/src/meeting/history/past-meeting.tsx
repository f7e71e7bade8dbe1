import type { MeetingId, PastMeeting as Past, Session } from '@samenbord/shared/model'
import { history } from '@samenbord/shared/texts'
import { ArrowLeft } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { LoadedSnapshot } from '../../entity/past/loaded-snapshot.tsx'
import { usePeopleThen } from '../../entity/past/past-table.ts'
import { PlanReading } from '../../entity/reading/plan-reading.tsx'
import type { LiveTable } from '../../sync/history/put-back.ts'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Changes } from './changes.tsx'

type View = 'plan' | 'board' | 'changes'
/** A table of a team has no plan. */
const viewsOf = ({ household }: Session): readonly [View, ...View[]] =>
  household === null ? ['board', 'changes'] : ['plan', 'board', 'changes']

/** Shows the board of a snapshot. */
export type ShowBoard = (then: Snapshot) => ReactNode

/** One meeting: the table as it was at its end, and what changed since. */
export const PastMeeting = (props: {
  meeting: Past
  /** All meetings, to compare with. */
  meetings: readonly Past[]
  names: ReadonlyMap<MeetingId, string>
  live: LiveTable
  showBoard: ShowBoard
  onBack: () => void
}): ReactElement => {
  const words = useTexts(history)
  const { meeting, names, showBoard } = props
  const views = viewsOf(useAtTable().facts.session)
  const [view, setView] = useState<View>(views[0])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const name = names.get(meeting.id) ?? ''
  return (
    <div className="past">
      <button type="button" className="button button--plain past__back" onClick={props.onBack}>
        <ArrowLeft className="icon icon--small" />
        {words.toList}
      </button>
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {view === 'changes' ? words.meetingOn(name) : words.asOf(name)}
        </h3>
        {view !== 'changes' && <p className="hint">{words.readOnly}</p>}
      </div>
      <fieldset className="past__views">
        <legend className="hidden-text">{words.views.label}</legend>
        <div className="segmented">
          {views.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={view === one}
              onClick={() => setView(one)}
            >
              {words.views[one]}
            </button>
          ))}
        </div>
      </fieldset>
      <LoadedSnapshot meeting={meeting.id}>
        {(then) => (
          <>
            {view === 'plan' && <PlanThen then={then} />}
            {view === 'board' && <div className="past__board">{showBoard(then)}</div>}
            {view === 'changes' && <Changes {...props} then={then} />}
          </>
        )}
      </LoadedSnapshot>
    </div>
  )
}

const PlanThen = ({ then }: { then: Snapshot }): ReactElement => {
  const { telling } = useAtTable()
  return <PlanReading reading={{ plan: then.plan, people: usePeopleThen(then), telling }} />
}
