import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, type Failure, isPassing } from '../api/index.ts'

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | {
      readonly kind: 'failed'
      readonly failure: Failure
      /**
       * What the same `load` answered last, to stand beside the failure. Nothing when it never did, or
       * when the server says that this person may not have it.
       */
      readonly last: T | undefined
    }

/** What is known of it, also when asking anew failed. */
export const lastLoaded = <T>(loaded: Loaded<T>): T | undefined => {
  if (loaded.kind === 'loaded') return loaded.value
  return loaded.kind === 'failed' ? loaded.last : undefined
}

/**
 * What `load` answers, asked anew when `load` is another function, `since` is another text, or
 * `again` is called. While it is asked again, what was there stays; when that fails, it is `last`.
 */
export const useLoaded = <T>(
  load: () => Promise<Answer<T>>,
  since?: string,
): [Loaded<T>, again: () => void] => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' })
  const [round, setRound] = useState(0)
  /** What was asked when something was answered last: the answer to something else is not kept. */
  const answered = useRef<typeof load>(undefined)
  useEffect(() => {
    let gone = false
    void load().then((answer) => {
      if (gone) return
      if (answer.ok) {
        answered.current = load
        setLoaded({ kind: 'loaded', value: answer.value })
        return
      }
      const isStill = answered.current === load && isPassing(answer.reason)
      setLoaded((before) => ({
        kind: 'failed',
        failure: answer,
        last: isStill ? lastLoaded(before) : undefined,
      }))
    })
    return () => {
      gone = true
    }
  }, [load, round, since])
  const again = useCallback(() => setRound((last) => last + 1), [])
  return [loaded, again]
}
