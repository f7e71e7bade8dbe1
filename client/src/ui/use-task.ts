import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Failure } from '../api/index.ts'

/** One thing a person asks for, at most one at a time. */
export interface Task {
  readonly busy: boolean
  /** Why the last attempt did not work out. */
  readonly failure: Failure | undefined
  /** Does the work and, when it worked out, what follows; ignored while busy. */
  run<T>(work: () => Promise<Answer<T>>, done?: (value: T) => void): void
}

/** A task of a screen; what follows does not happen when the screen has gone. */
export const useTask = (): Task => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const running = useRef(false)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  const run = useCallback(<T>(work: () => Promise<Answer<T>>, done?: (value: T) => void) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setFailure(undefined)
    void work().then((answer) => {
      running.current = false
      if (gone.current) return
      setBusy(false)
      if (answer.ok) done?.(answer.value)
      else setFailure(answer)
    })
  }, [])
  return { busy, failure, run }
}
