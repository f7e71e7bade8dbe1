import type { Meeting, SessionId } from '@samenbord/shared/model'
import { settings } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { endMeeting } from '../../api/index.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Says that this meeting is over; the table stays. */
export const EndMeeting = (props: {
  session: SessionId
  meeting: Meeting | null
}): ReactElement => {
  const words = useTexts(settings)
  const [asking, setAsking] = useState(false)
  const [ended, setEnded] = useState(false)
  const going = props.meeting !== null && props.meeting.endedAt === undefined
  return (
    <section className="settings__part" aria-labelledby="end-meeting">
      <h3 id="end-meeting">{words.endTitle}</h3>
      <p className="hint">{words.endHint}</p>
      {going ? (
        <button type="button" className="button button--quiet" onClick={() => setAsking(true)}>
          {words.end}
        </button>
      ) : (
        !ended && <p className="hint">{words.noMeeting}</p>
      )}
      <p role="status">{ended && !going && words.ended}</p>
      {asking && (
        <ConfirmEnd
          session={props.session}
          onEnded={() => {
            setAsking(false)
            setEnded(true)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}

/** Asks before the meeting is over for everyone. */
export const ConfirmEnd = (props: {
  session: SessionId
  onEnded: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(settings)
  const task = useTask()
  return (
    <Confirm
      title={words.endConfirmTitle}
      confirm={words.end}
      mild
      task={task}
      onConfirm={() => task.run(() => endMeeting(props.session), props.onEnded)}
      onClose={props.onClose}
    >
      <p>{words.endHint}</p>
    </Confirm>
  )
}
