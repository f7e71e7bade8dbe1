import type { Session } from '@samenbord/shared/model'
import { useEffect, useState } from 'react'
import { useNarrow } from '../../ui/docked-panel.tsx'
import { isTypedIn } from '../../ui/in-field.ts'
import { preloadBoard } from '../load-board.ts'
import { recallBeside, rememberBeside } from './beside-choice.ts'
import {
  besideOnWide,
  firstNarrowView,
  firstView,
  hasView,
  ONLY_BOARD,
  type View,
} from './views.ts'

/** What is on the screen, and the way to something else. */
export interface Views {
  readonly view: View
  readonly narrow: boolean
  /** Whether the board is on this screen, seen or not: once fetched it stays. */
  readonly boardFetched: boolean
  show(view: View): void
}

/** What a wide screen shows when the table comes to a step: the choice of who sits before it. */
const wideAtStep = (session: Session): View => {
  const beside = recallBeside()
  return beside === null || !hasView(session, beside) ? ONLY_BOARD : besideOnWide(beside)
}

/**
 * Which views are on the screen: wide and narrow screens each remember their own. When the table
 * comes to its first step, and for who comes later, the step is what one sees, but never in the place
 * of something one is typing.
 */
export const useViews = (session: Session, isAtStep: boolean): Views => {
  const narrow = useNarrow()
  const [wideView, setWideView] = useState(() => firstView(session))
  const [narrowView, setNarrowView] = useState(() => firstNarrowView(session))
  const [wasAtStep, setWasAtStep] = useState(false)
  if (isAtStep !== wasAtStep) {
    setWasAtStep(isAtStep)
    if (isAtStep && !isTypedIn(document.activeElement)) {
      setWideView(wideAtStep(session))
      setNarrowView({ board: false, beside: 'now' })
    }
  }
  const view = narrow ? narrowView : wideView
  const [boardFetched, setBoardFetched] = useState(false)
  useEffect(() => {
    if (view.board) setBoardFetched(true)
    // On a phone the board comes when it is asked for: it is by far the largest part.
    else if (!narrow) preloadBoard()
  }, [view, narrow])
  return {
    view,
    narrow,
    boardFetched: boardFetched || view.board,
    show: (wanted) => {
      if (narrow) {
        setNarrowView(wanted.beside === null ? ONLY_BOARD : { ...wanted, board: false })
      } else {
        setWideView(wanted)
        if (isAtStep) rememberBeside(wanted.beside)
      }
    },
  }
}
