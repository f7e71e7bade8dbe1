import type { SessionListItem } from '@samenbord/shared/protocol'
import { start } from '@samenbord/shared/texts'
import { type ReactElement, useEffect } from 'react'
import { Link } from 'wouter'
import { listSessions } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { lastLoaded, useLoaded } from '../../ui/use-loaded.ts'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { dayWords } from '../../ui/words.ts'

/** Who is at a table, or waits there, is told soon enough. */
const LOOK_EVERY_MS = 10_000

/** The coordinator's own sessions, last used first. */
export const SessionList = (): ReactElement => {
  const words = useTexts(start)
  const [list, again] = useLoaded(listSessions)
  // Without a connection for a moment one still comes to one's sessions.
  const sessions = lastLoaded(list)?.sessions
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') again()
    }
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [again])
  return (
    <section className="sessions" aria-labelledby="my-sessions">
      <h2 id="my-sessions">{words.title}</h2>
      {list.kind === 'loading' && <Progress />}
      {list.kind === 'failed' && <FailureNotice {...list.failure} onRetry={again} />}
      {sessions?.length === 0 && (
        <p className="sessions__empty">
          <b>{words.empty.what}</b> <span className="soft">{words.empty.next}</span>
        </p>
      )}
      {sessions !== undefined && (
        <ul>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
    </section>
  )
}

const SessionRow = (props: { session: SessionListItem }): ReactElement => {
  const words = useTexts(start)
  const { session } = props
  return (
    <li className="sessions__item">
      <div>
        <Link className="sessions__link" href={`/overleg/${session.id}`}>
          {session.title}
        </Link>
        <p className="soft">
          {session.household === null ? words.noHousehold : words.household(session.household)},{' '}
          {useMeetingWords(session)}
        </p>
      </div>
      <div className="sessions__badges">
        {session.waitingCount > 0 && (
          <span className="badge badge--wait">{words.waiting(session.waitingCount)}</span>
        )}
        {session.presentCount > 0 ? (
          <span className="badge badge--ok">{words.presentNow(session.presentCount)}</span>
        ) : (
          <span className="badge">{words.people(session.participantCount)}</span>
        )}
      </div>
    </li>
  )
}

const useMeetingWords = ({ lastMeeting }: SessionListItem): string => {
  const words = useTexts(start)
  const language = useLanguage()
  if (lastMeeting === null) return words.neverMet
  if (lastMeeting.endedAt === undefined) return words.meetingNow
  return words.lastMet(dayWords(lastMeeting.startedAt, language))
}
