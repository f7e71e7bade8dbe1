import { clockWords, secondsLeft } from '@samenbord/shared/agenda'
import type { Timer } from '@samenbord/shared/model'
import { turns } from '@samenbord/shared/texts'
import { Hourglass } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './timer.css'

const LOOK_EVERY_MS = 250

/** How many seconds a timer has left, by the server's clock. */
const useSecondsLeft = (timer: Timer): number => {
  const { clockAhead } = useAtTable().facts
  const [left, setLeft] = useState(() => secondsLeft(timer, Date.now() + clockAhead))
  useEffect(() => {
    const look = () => setLeft(secondsLeft(timer, Date.now() + clockAhead))
    look()
    if (timer.pausedAt !== null) return
    const looking = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(looking)
  }, [timer, clockAhead])
  return left
}

/**
 * How much time there is, on every screen while a timer runs. When it is over it says so, and nothing
 * rings. With `onSet` it is the button to pause it or take it away.
 */
export const TimerSign = (props: { onSet?: () => void }): ReactElement | null => {
  const { timer } = useAtTable().facts
  return timer === null ? null : <Sign timer={timer} onSet={props.onSet} />
}

const Sign = (props: { timer: Timer; onSet: (() => void) | undefined }): ReactElement => {
  const words = useTexts(turns).timer
  const { timer } = props
  const left = useSecondsLeft(timer)
  const isOver = left === 0
  const isPaused = timer.pausedAt !== null && !isOver
  const said = isOver ? words.over : words.left(Math.floor(left / 60), left % 60)
  const face = (
    <>
      <Hourglass className="icon icon--small" />
      <span className="timer-sign__time" aria-hidden="true">
        {isOver ? words.over : clockWords(left)}
      </span>
      {isPaused && <span className="timer-sign__paused">{words.paused}</span>}
    </>
  )
  const className = `timer-sign ${isOver ? 'timer-sign--over' : ''}`
  return (
    <>
      {props.onSet === undefined ? (
        <span className={className}>
          <span className="hidden-text" role="timer">
            {said}
          </span>
          {face}
        </span>
      ) : (
        <button
          type="button"
          className={`${className} timer-sign--button`}
          aria-haspopup="dialog"
          onClick={props.onSet}
        >
          <span className="hidden-text">{`${words.title}: ${said} `}</span>
          {face}
        </button>
      )}
      <span className="hidden-text" role="status">
        {isOver && words.over}
      </span>
    </>
  )
}
