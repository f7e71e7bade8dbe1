import type { CheckOut } from '@samenbord/shared/model'
import { partyOf } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { namesOf } from '@samenbord/shared/plan'
import { checkOut } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useRef, useState } from 'react'
import { listCheckOuts, showCheckOut } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { UnsentWords } from '../../entity/unsent-words.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords, Progress } from '../../ui/progress.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useGoneWithFocus } from '../question/use-gone-with-focus.ts'
import { WhoAnswered } from '../question/who-answered.tsx'
import './check-out.css'
import { MyCheckOut } from './my-check-out.tsx'
import { ShownCheckOut } from './shown-check-out.tsx'
import { unsentOf } from './unsent-check-out.ts'

/** *Hoe was dit?*: each answers in the own screen; then what each may see is shown at once. */
export const CheckOutStep = (): ReactElement => {
  const words = useTexts(checkOut)
  const { facts } = useAtTable()
  const now = facts.checkOut
  if (now === null) return <p>{words.noMeeting}</p>
  return <OfMeeting key={now.meetingId} now={now} />
}

const OfMeeting = (props: { now: CheckOut }): ReactElement => {
  const words = useTexts(checkOut)
  const { facts } = useAtTable()
  const { now } = props
  const { id: session } = facts.session
  const [loaded, again] = useLoaded(
    useCallback(() => listCheckOuts(session), [session]),
    now.state,
  )
  const place = useRef<HTMLDivElement>(null)
  const onGone = useCallback(() => place.current?.focus(), [])
  const leads = may(facts.access, 'check-out.show')
  if (loaded.kind === 'loading') return <Progress />
  if (loaded.kind === 'failed') return <FailureNotice {...loaded.failure} onRetry={again} />
  const seen = loaded.value.checkOuts.find(({ meetingId }) => meetingId === now.meetingId)
  const isShown = now.state === 'shown'
  return (
    <div ref={place} tabIndex={-1} className="check-out__place">
      <p className="hidden-text" role="status">
        {isShown && words.shown}
      </p>
      {isShown && seen?.state === 'shown' && (
        <>
          <LeftOver now={now} given={seen.mine?.words ?? null} />
          <ShownCheckOut seen={seen} />
        </>
      )}
      {isShown && seen?.state !== 'shown' && <Progress />}
      {!isShown && <MyCheckOut meeting={now.meetingId} before={seen?.mine ?? null} />}
      {!isShown && leads && <Lead now={now} onGone={onGone} />}
    </div>
  )
}

/** What I wrote that had not arrived when the answers were shown. */
const LeftOver = (props: { now: CheckOut; given: string | null }): ReactElement | null => {
  const { facts } = useAtTable()
  const [place] = useState(() => unsentOf(facts, props.now.meetingId))
  const [words, setWords] = useState(() => place.read()?.words ?? null)
  if (words === null || words === props.given) return null
  const drop = () => {
    place.drop()
    setWords(null)
  }
  return <UnsentWords unsent={{ words: [words], drop }} />
}

/** For who leads: who has answered, never what; and showing the answers to who may see them. */
const Lead = (props: {
  now: CheckOut
  /** It went with the focus in it: the answers are shown. */
  onGone: () => void
}): ReactElement => {
  const words = useTexts(checkOut)
  const { facts, people, telling } = useAtTable()
  const task = useTask()
  const box = useRef<HTMLDivElement>(null)
  useGoneWithFocus(box, props.onGone)
  const { now } = props
  const missing = facts.participants.filter(
    ({ id, status, present }) => status === 'admitted' && present && !now.answered.includes(id),
  )
  const names = namesOf(
    people,
    missing.map(({ id }) => partyOf({ kind: 'participant', id })),
    telling.language,
  )
  return (
    <div ref={box} className="check-out__lead">
      <WhoAnswered
        answered={now.answered}
        words={{ answered: words.answered, nobody: words.nobodyAnswered }}
      />
      {names !== undefined && now.answered.length > 0 && (
        <p className="hint">{words.notYet(names)}</p>
      )}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => task.run(() => showCheckOut(facts.session.id, now.meetingId))}
        >
          <BusyWords busy={task.busy}>{words.show}</BusyWords>
        </button>
        <span className="hint">{words.showHint}</span>
      </div>
    </div>
  )
}
