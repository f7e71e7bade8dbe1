import { useRef, useState } from 'react'

/** Who wrote nothing for so long waits for what comes next. In milliseconds. */
const STILL_WRITING = 5_000

/** What is on this screen. */
interface Held<Shown> {
  readonly shown: Shown
  /** Whether the table has gone on while this person writes. */
  readonly isBehind: boolean
  /** Whether this person writes, or has words that nobody has yet but this screen. */
  isWriting(): boolean
  /** Goes to where the table is. */
  follow(): void
  /** This person has just written something. */
  wrote(): void
  /** This person goes on by themself: what they wrote holds nothing any more. */
  done(): void
}

/**
 * What the table is at, except while this person writes. Then it stays until they go along, so that
 * no field goes from under their fingers. `isUnfinished` tells of words that nobody has yet but this
 * screen, however long ago they were written.
 */
export const useHeld = <Shown extends string | null>(
  atTable: Shown,
  isUnfinished: () => boolean,
): Held<Shown> => {
  const [shown, setShown] = useState(atTable)
  const [seen, setSeen] = useState(atTable)
  const wroteAt = useRef(0)
  const isWriting = () => Date.now() - wroteAt.current <= STILL_WRITING || isUnfinished()
  if (atTable !== seen) {
    setSeen(atTable)
    if (!isWriting()) setShown(atTable)
  }
  return {
    shown,
    isBehind: shown !== atTable,
    isWriting,
    follow: () => {
      wroteAt.current = 0
      setShown(atTable)
    },
    wrote: () => {
      wroteAt.current = Date.now()
    },
    done: () => {
      wroteAt.current = 0
    },
  }
}
