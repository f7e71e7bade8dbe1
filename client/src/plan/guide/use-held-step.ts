import type { GuideStep } from '@samenbord/shared/model'
import { useRef, useState } from 'react'

/** Who wrote nothing for so long waits for the next question. In milliseconds. */
const STILL_WRITING = 5_000

/** The question on this screen. */
interface HeldStep {
  readonly step: GuideStep
  /** Whether the table has gone on while this person writes. */
  readonly isBehind: boolean
  /** Goes to the question of the table. */
  follow(): void
  /** This person has just written something. */
  wrote(): void
  /** This person goes on by themself: what they wrote holds no question any more. */
  done(): void
}

/**
 * The question of the table, except while this person writes an answer. Then it stays until they go
 * along, so that no field goes from under their fingers. `isUnfinished` tells of words that nobody has
 * yet but this screen, however long ago they were written.
 */
export const useHeldStep = (tableStep: GuideStep, isUnfinished: () => boolean): HeldStep => {
  const [step, setStep] = useState(tableStep)
  const [seen, setSeen] = useState(tableStep)
  const wroteAt = useRef(0)
  if (tableStep !== seen) {
    setSeen(tableStep)
    const isWriting = Date.now() - wroteAt.current <= STILL_WRITING
    if (!isWriting && !isUnfinished()) setStep(tableStep)
  }
  return {
    step,
    isBehind: step !== tableStep,
    follow: () => {
      wroteAt.current = 0
      setStep(tableStep)
    },
    wrote: () => {
      wroteAt.current = Date.now()
    },
    done: () => {
      wroteAt.current = 0
    },
  }
}
