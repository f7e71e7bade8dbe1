import type { Participant, SessionId } from '@samenbord/shared/model'
import type { SessionResponse } from '@samenbord/shared/protocol'
import { join } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useState } from 'react'
import { type FailureReason, forgetMe, getSession, isPassing } from '../../api/index.ts'
import { FailureNotice, useFailureText } from '../../ui/failure.tsx'
import { FriendlyPage, NarrowPage, PageTitle } from '../../ui/page.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Seats } from './seats.tsx'
import { recallWaiting } from './waiting-memory.ts'
import './waiting-screen.css'

/** The waiting room, until someone lets me in, says no, or I leave. */
export const WaitingScreen = (props: {
  sessionId: SessionId
  me: Participant
  onAdmitted: (session: SessionResponse) => void
}): ReactElement => {
  const { left, waiting: words } = useTexts(join)
  const failureText = useFailureText()
  const leaving = useTask()
  const [gone, setGone] = useState(false)
  const answer = useAdmission(props.sessionId, gone, props.onAdmitted)
  const { me, sessionId } = props
  const shown = recallWaiting(sessionId)
  if (gone) return <FriendlyPage text={left} />
  if (answer !== undefined && !isPassing(answer)) {
    const text =
      answer === 'removed' || answer === 'not-signed-in' ? words.notNow : failureText(answer)
    return <FriendlyPage text={text} />
  }
  return (
    <NarrowPage>
      <div className="waiting">
        <Seats seats={shown?.seats ?? []} me={me} />
        <div className="waiting__words">
          <PageTitle className="narrow__title">{words.title(me.name)}</PageTitle>
          <div role="status">
            <p>{shown ? words.knows(shown.coordinator) : words.someoneKnows}</p>
            {answer !== undefined && <p className="waiting__lost">{words.lost}</p>}
          </div>
          <p className="soft waiting__calm">{words.nothingToDo}</p>
        </div>
      </div>
      <div className="waiting__end">
        {leaving.failure !== undefined && <FailureNotice {...leaving.failure} />}
        <p className="soft small">{shown ? words.long(shown.coordinator) : words.someoneLong}</p>
        <button
          type="button"
          className="button button--quiet"
          onClick={() =>
            leaving.run(
              () => forgetMe(sessionId),
              () => setGone(true),
            )
          }
        >
          <BusyWords busy={leaving.busy}>{words.leave}</BusyWords>
        </button>
      </div>
    </NarrowPage>
  )
}

const ASK_EVERY_MS = 1000

/** Asks every second whether I am in; the reason why not, when there is one. */
const useAdmission = (
  sessionId: SessionId,
  stopped: boolean,
  onAdmitted: (session: SessionResponse) => void,
) => {
  const [reason, setReason] = useState<FailureReason>()
  useEffect(() => {
    if (stopped) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    const ask = async () => {
      const answer = await getSession(sessionId)
      if (over) return
      if (answer.ok && answer.value.me.status === 'admitted') return onAdmitted(answer.value)
      setReason(answer.ok ? undefined : answer.reason)
      const final = !answer.ok && !isPassing(answer.reason)
      if (!final) timer = setTimeout(() => void ask(), ASK_EVERY_MS)
    }
    timer = setTimeout(() => void ask(), ASK_EVERY_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [sessionId, stopped, onAdmitted])
  return reason
}
