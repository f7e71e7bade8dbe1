import type { MeetingId } from '@samenbord/shared/model'
import { history } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import type { LiveTable } from '../../sync/history/put-back.ts'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './history.css'
import { meetingNames } from '../../entity/past/meeting-names.ts'
import { useMeetings } from '../../entity/past/past-table.ts'
import { MeetingList } from './meeting-list.tsx'
import { PastMeeting, type ShowBoard } from './past-meeting.tsx'

interface HistoryProps {
  /** The table in which things are put back. */
  live: LiveTable
  showBoard: ShowBoard
}

/** *Geschiedenis*: earlier meetings, to look at, to compare, and to put things back from. */
export const HistoryPanel = (props: HistoryProps & { onClose: () => void }): ReactElement => {
  const words = useTexts(history)
  const [meetings, again] = useMeetings()
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      {meetings.kind === 'loading' && <Progress />}
      {meetings.kind === 'failed' && <FailureNotice {...meetings.failure} onRetry={again} />}
      {meetings.kind === 'loaded' && <Meetings {...props} meetings={meetings.value} />}
    </DockedPanel>
  )
}

const Meetings = (
  props: HistoryProps & { meetings: Parameters<typeof meetingNames>[0] },
): ReactElement => {
  const { telling } = useAtTable()
  const { meetings } = props
  const [open, setOpen] = useState<MeetingId>()
  const names = useMemo(() => meetingNames(meetings, telling), [meetings, telling])
  const place = useRef<HTMLDivElement>(null)
  const left = useRef<MeetingId>(undefined)
  useEffect(() => {
    // Back in the list one stands where one came from.
    if (open !== undefined) left.current = open
    else if (left.current !== undefined) {
      const from = `[data-meeting="${left.current}"]`
      place.current?.querySelector<HTMLElement>(from)?.focus()
    }
  }, [open])
  const meeting = meetings.find(({ id }) => id === open)
  return (
    <div ref={place}>
      {meeting === undefined ? (
        <MeetingList meetings={meetings} names={names} onOpen={setOpen} />
      ) : (
        <PastMeeting
          key={meeting.id}
          {...props}
          meeting={meeting}
          names={names}
          onBack={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}
