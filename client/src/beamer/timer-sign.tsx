import { clockWords, secondsLeft } from '@samenbord/shared/agenda'
import type { Timer } from '@samenbord/shared/model'
import { beamer } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useState } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { useInRoom } from './in-room.tsx'
import './signs.css'

const EVERY_MS = 250

/** The server's clock, looked at often enough to count seconds. */
const useNow = (clockAhead: number, running: boolean): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS)
    return () => clearInterval(timer)
  }, [running])
  return now + clockAhead
}

/** The timer, when one was set. */
export const TimerSign = (): ReactElement | null => {
  const { timer } = useInRoom().facts
  return timer === null ? null : <Running timer={timer} />
}

const Running = (props: { timer: Timer }): ReactElement => {
  const words = useTexts(beamer).timer
  const { facts } = useInRoom()
  const { timer } = props
  const left = secondsLeft(timer, useNow(facts.clockAhead, timer.pausedAt === null))
  return (
    <p className="signs__timer" role="timer">
      {left === 0 ? (
        words.over
      ) : (
        <>
          <span className="soft">{timer.pausedAt === null ? words.label : words.still}</span>{' '}
          <b>{clockWords(left)}</b>
        </>
      )}
    </p>
  )
}
