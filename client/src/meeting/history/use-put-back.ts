import type { Day } from '@samenbord/shared/model'
import { useCallback, useState } from 'react'
import { type LiveTable, type PutBackWhat, putBack } from '../../sync/history/put-back.ts'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import type { OwnStep } from '../../sync/index.ts'
import { useObservable } from '../../sync/observable.ts'

/** Putting things back as they were at one meeting. */
export interface PuttingBack {
  /** What was last done here: put back, that taken back again, or nothing since all was the same. */
  readonly last: 'put-back' | 'undone' | 'same' | undefined
  /** Whether this very putting back is the person's last step, so that it can be undone from here. */
  readonly mayUndo: boolean
  putBack(what: PutBackWhat): void
  undo(): void
}

/** Puts things back from this snapshot, of a meeting on `day`. */
export const usePutBack = (live: LiveTable, then: Snapshot, day: Day): PuttingBack => {
  const [last, setLast] = useState<PuttingBack['last']>()
  const [step, setStep] = useState<OwnStep>()
  // Anew after each step.
  useObservable(live.undo.steps)
  return {
    last,
    mayUndo: last === 'put-back' && step !== undefined && step === live.undo.lastStep,
    putBack: useCallback(
      (what) => {
        const differed = putBack(live, then, what, day)
        setStep(differed ? live.undo.lastStep : undefined)
        setLast(differed ? 'put-back' : 'same')
      },
      [live, then, day],
    ),
    undo: useCallback(() => {
      live.undo.undo()
      setLast('undone')
    }, [live]),
  }
}
