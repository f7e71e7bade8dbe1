import { useCallback, useEffect, useState } from 'react'
import type { Answer, Failure } from '../../api/index.ts'

/** What I answered: nothing when I did not, undefined while that is asked. */
export interface MyAnswer<T> {
  readonly answer: T | null | undefined
  readonly failure: Failure | undefined
  /** Keeps what the server has just taken. */
  keep(answer: T): void
  again(): void
}

/** My own answer to an open question, also after the page was opened anew. */
export const useMyAnswer = <T>(
  hasAnswered: boolean,
  /** Asks the server for it; the same function as long as the question is the same. */
  load: () => Promise<Answer<{ answer: T | null }>>,
): MyAnswer<T> => {
  const [kept, setKept] = useState<T>()
  const [failure, setFailure] = useState<Failure>()
  const [round, setRound] = useState(0)
  const isKnown = kept !== undefined || !hasAnswered
  // A next round asks again.
  useEffect(() => {
    if (isKnown) return
    let gone = false
    setFailure(undefined)
    void load().then((answer) => {
      if (gone) return
      if (!answer.ok) setFailure(answer)
      else if (answer.value.answer !== null) setKept(answer.value.answer)
    })
    return () => {
      gone = true
    }
  }, [isKnown, load, round])
  return {
    answer: kept ?? (hasAnswered ? undefined : null),
    failure,
    keep: (answer) => setKept(answer),
    again: useCallback(() => setRound((last) => last + 1), []),
  }
}
