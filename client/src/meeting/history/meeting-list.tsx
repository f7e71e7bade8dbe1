import type { MeetingId, PastMeeting } from '@samenbord/shared/model'
import type { Telling } from '@samenbord/shared/plan'
import { history } from '@samenbord/shared/texts'
import { ChevronRight } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { meetingLength } from '../../entity/past/meeting-names.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { momentWords } from '../../ui/words.ts'

const details = (meeting: PastMeeting, telling: Telling, words: (typeof history)['nl']): string =>
  [
    momentWords(meeting.startedAt, telling.language),
    meetingLength(meeting, telling),
    ...(meeting.mode === 'without-resident' ? [words.withoutResident] : []),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')

/** The meetings of a table, newest first, below the table as it is now. */
export const MeetingList = (props: {
  meetings: readonly PastMeeting[]
  names: ReadonlyMap<MeetingId, string>
  onOpen: (id: MeetingId) => void
}): ReactElement => {
  const words = useTexts(history)
  const { telling } = useAtTable()
  return (
    <div className="past">
      <p>{words.intro}</p>
      <ul className="past__meetings">
        <li className="past__now">
          <b>{words.now}</b>
          <span className="hint">{words.nowHint}</span>
        </li>
        {props.meetings.map((meeting) => (
          <li key={meeting.id}>
            {meeting.hasSnapshot ? (
              <button
                type="button"
                className="past__meeting"
                data-meeting={meeting.id}
                onClick={() => props.onOpen(meeting.id)}
              >
                <span>
                  <b>{words.meetingOn(props.names.get(meeting.id) ?? '')}</b>
                  <span className="hint">{details(meeting, telling, words)}</span>
                </span>
                <ChevronRight className="icon" />
              </button>
            ) : (
              <div className="past__unkept">
                <b>{words.meetingOn(props.names.get(meeting.id) ?? '')}</b>
                <span className="hint">{details(meeting, telling, words)}</span>
                <span className="hint">{words.notKept}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {props.meetings.length === 0 && (
        <div>
          <p>
            <b>{words.empty}</b>
          </p>
          <p className="hint">{words.emptyNext}</p>
        </div>
      )}
    </div>
  )
}
