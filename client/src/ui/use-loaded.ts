import { useCallback, useEffect, useState } from 'react'
import type { Answer, Failure } from '../api/index.ts'

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure }

/**
 * What `load` answers, asked anew when `load` is another function, `since` is another text, or
 * `again` is called. While it is asked again, what was there stays.
 */
export const useLoaded = <T>(
  load: () => Promise<Answer<T>>,
  since?: string,
): [Loaded<T>, again: () => void] => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let gone = false
    void load().then((answer) => {
      if (gone) return
      setLoaded(
        answer.ok ? { kind: 'loaded', value: answer.value } : { kind: 'failed', failure: answer },
      )
    })
    return () => {
      gone = true
    }
  }, [load, round, since])
  const again = useCallback(() => setRound((last) => last + 1), [])
  return [loaded, again]
}
