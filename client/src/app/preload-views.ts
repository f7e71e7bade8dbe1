import { isNarrow } from '../ui/docked-panel.tsx'
import { preloadBoard } from './load-board.ts'
import { preloadPlan } from './load-plan.ts'

/** Fetches what a table most likely opens with: on a phone that is the plan, without the board. */
export const preloadViews = (): void => {
  if (isNarrow()) preloadPlan()
  else preloadBoard()
}
