import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Failure } from '../api/index.ts'

/** What someone wants to be so: the newest wins, and none overtakes another on its way. */
export interface Newest<Wanted> {
  /** What was sent and is not told back yet, to be shown as if it already were. */
  readonly wanted: Wanted | undefined
  readonly busy: boolean
  /** Whether what was sent last has been taken. */
  readonly saved: boolean
  /** What was sent last and not taken, with why. */
  readonly failed: { readonly wanted: Wanted; readonly failure: Failure } | undefined
  send(wanted: Wanted): void
  /** Sends anew what was not taken. */
  again(): void
}

type Now<Wanted> =
  | { readonly kind: 'sending'; readonly wanted: Wanted }
  | { readonly kind: 'saved'; readonly wanted: Wanted; readonly told: string }
  | { readonly kind: 'failed'; readonly wanted: Wanted; readonly failure: Failure }

/**
 * Sends one after another. `told` is what the server last told of it: once that is another text, the
 * server's word counts again.
 */
export const useNewest = <Wanted>(
  send: (wanted: Wanted) => Promise<Answer<unknown>>,
  told: string,
): Newest<Wanted> => {
  const [now, setNow] = useState<Now<Wanted>>()
  const next = useRef<{ readonly wanted: Wanted }>(undefined)
  const running = useRef(false)
  const latest = useRef({ send, told })
  useEffect(() => {
    latest.current = { send, told }
  }, [send, told])

  const run = useCallback(async () => {
    if (running.current) return
    running.current = true
    for (let asked = next.current; asked !== undefined; asked = next.current) {
      next.current = undefined
      const { wanted } = asked
      const before = latest.current.told
      const answer = await latest.current.send(wanted)
      if (next.current !== undefined) continue
      setNow(
        answer.ok
          ? { kind: 'saved', wanted, told: before }
          : { kind: 'failed', wanted, failure: answer },
      )
    }
    running.current = false
  }, [])

  const ask = useCallback(
    (wanted: Wanted) => {
      next.current = { wanted }
      setNow({ kind: 'sending', wanted })
      void run()
    },
    [run],
  )

  const isShown = now?.kind === 'sending' || (now?.kind === 'saved' && now.told === told)
  return {
    wanted: isShown ? now.wanted : undefined,
    busy: now?.kind === 'sending',
    saved: now?.kind === 'saved',
    failed: now?.kind === 'failed' ? now : undefined,
    send: ask,
    again: () => {
      if (now?.kind === 'failed') ask(now.wanted)
    },
  }
}
