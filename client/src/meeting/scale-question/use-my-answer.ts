import type { ScaleAnswer, ScaleQuestion } from '@samenbord/shared/model'
import { useCallback, useEffect, useState } from 'react'
import { type Failure, getScaleAnswer } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'

type Open = Extract<ScaleQuestion, { state: 'open' }>

/** What I answered: nothing when I did not, undefined while that is asked. */
export interface MyAnswer {
  readonly answer: ScaleAnswer | null | undefined
  readonly failure: Failure | undefined
  /** Keeps what the server has just taken. */
  keep(answer: ScaleAnswer): void
  again(): void
}

/** My own answer to an open question, also after the page was opened anew. */
export const useMyAnswer = (question: Open): MyAnswer => {
  const { facts } = useAtTable()
  const hasAnswered = question.answered.includes(facts.participantId)
  const [kept, setKept] = useState<ScaleAnswer>()
  const [failure, setFailure] = useState<Failure>()
  const [round, setRound] = useState(0)
  const isKnown = kept !== undefined || !hasAnswered
  const { id: sessionId } = facts.session
  // A next round asks again.
  useEffect(() => {
    if (isKnown) return
    let gone = false
    setFailure(undefined)
    void getScaleAnswer(sessionId, question.id).then((answer) => {
      if (gone) return
      if (!answer.ok) setFailure(answer)
      else if (answer.value.answer !== null) setKept(answer.value.answer)
    })
    return () => {
      gone = true
    }
  }, [isKnown, sessionId, question.id, round])
  return {
    answer: kept ?? (hasAnswered ? undefined : null),
    failure,
    keep: setKept,
    again: useCallback(() => setRound((last) => last + 1), []),
  }
}
