import { useCallback, useRef } from 'react'
import type { Answer, Failure } from '../../api/index.ts'
import type { Task } from '../../ui/use-task.ts'

/** Asks for something when all that was asked before has been answered; none of it is dropped. */
type InTurn = (work: () => Promise<Answer<unknown>>, isCalm?: (failure: Failure) => boolean) => void

/**
 * Does what a person asks for one after another, as one task. What does not work out is told when
 * all is done, unless it is such that nothing went wrong.
 */
export const useInTurn = ({ run }: Task): InTurn => {
  const waiting = useRef<(() => Promise<Answer<unknown>>)[]>([])
  return useCallback(
    (work, isCalm) => {
      waiting.current.push(async () => {
        const answer = await work()
        return !answer.ok && isCalm?.(answer) === true ? { ok: true, value: undefined } : answer
      })
      run(async () => {
        let told: Answer<unknown> = { ok: true, value: undefined }
        for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
          const answer = await next()
          if (!answer.ok) told = answer
        }
        return told
      })
    },
    [run],
  )
}
