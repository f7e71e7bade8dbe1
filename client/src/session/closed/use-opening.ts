import type { SessionId } from '@samenbord/shared/model'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type FailureReason, getSession } from '../../api/index.ts'
import { type ClosedToMeReason, isClosedToMe } from './reasons.ts'

const ASK_EVERY_MS = 3000

/** What ends the waiting: after any other failure the table may still be closed by the residents. */
const ENDS_WAITING: ReadonlySet<FailureReason> = new Set([
  'removed',
  'session-ended',
  'session-unknown',
  'not-signed-in',
  'forbidden',
])

/** How it stands with a table that waits to be open to me. */
export interface Opening {
  readonly reason: ClosedToMeReason
  /** Whether the server could not be reached, or could not say. */
  readonly lost: boolean
  /** How often was asked. */
  readonly rounds: number
  readonly asking: boolean
  /** Whether I asked by hand, and it was not open. */
  readonly stillClosed: boolean
  askNow(): void
}

/**
 * Asks every few seconds whether the table is open to me, and at once when the network is back or the
 * page is looked at again. `onOther` is for when it is open, or closed for good.
 */
export const useOpening = (
  sessionId: SessionId,
  first: ClosedToMeReason,
  onOther: () => void,
): Opening => {
  const [reason, setReason] = useState(first)
  const [lost, setLost] = useState(false)
  const [rounds, setRounds] = useState(0)
  const [hand, setHand] = useState<'no' | 'asking' | 'closed'>('no')
  const other = useRef(onOther)
  useEffect(() => {
    other.current = onOther
  }, [onOther])
  const gone = useRef(false)
  const running = useRef<Promise<void>>(undefined)

  const askOnce = useCallback(async () => {
    const answer = await getSession(sessionId)
    running.current = undefined
    if (gone.current) return
    setRounds((last) => last + 1)
    const isClosed = !answer.ok && isClosedToMe(answer.reason)
    const isOver = answer.ok || ENDS_WAITING.has(answer.reason)
    setLost(!isClosed && !isOver)
    if (isClosed) setReason(answer.reason)
    if (isOver) other.current()
  }, [sessionId])

  /** Resolves once there is an answer: to a question that is on its way already, if there is one. */
  const ask = useCallback((): Promise<void> => {
    running.current ??= askOnce()
    return running.current
  }, [askOnce])

  useEffect(() => {
    gone.current = false
    const timer = setInterval(() => void ask(), ASK_EVERY_MS)
    const now = () => {
      if (!document.hidden) void ask()
    }
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      gone.current = true
      clearInterval(timer)
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', now)
    }
  }, [ask])

  return {
    reason,
    lost,
    rounds,
    asking: hand === 'asking',
    stillClosed: hand === 'closed',
    askNow: () => {
      setHand('asking')
      void ask().then(() => {
        if (!gone.current) setHand('closed')
      })
    },
  }
}
