import type { Session } from '@samenbord/shared/model'
import { useEffect, useState } from 'react'
import { useNarrow } from '../../ui/docked-panel.tsx'
import { preloadBoard } from '../load-board.ts'
import { firstNarrowView, firstView, type View } from './views.ts'

interface Views {
  readonly view: View
  readonly narrow: boolean
  /** Whether the board is on this screen, seen or not: once fetched it stays. */
  readonly boardFetched: boolean
  show(view: View): void
}

/** Which views are on the screen: wide and narrow screens each remember their own. */
export const useViews = (session: Session): Views => {
  const narrow = useNarrow()
  const [wideView, setWideView] = useState(() => firstView(session))
  const [narrowView, setNarrowView] = useState(() => firstNarrowView(session))
  const view = narrow ? narrowView : wideView
  const [boardFetched, setBoardFetched] = useState(false)
  useEffect(() => {
    if (view !== 'plan') setBoardFetched(true)
    // On a phone the board comes when it is asked for: it is by far the largest part.
    else if (!narrow) preloadBoard()
  }, [view, narrow])
  return {
    view,
    narrow,
    boardFetched: boardFetched || view !== 'plan',
    show: (wanted) => {
      if (!narrow) setWideView(wanted)
      else setNarrowView(wanted === 'plan' ? 'plan' : 'board')
    },
  }
}
