import { type ReactElement, type ReactNode, useState } from 'react'
import type { PlanScreen } from '../../../entity/test-support/plan-table.tsx'

const BUTTON = 'weg of terug'

/** A part of the screen that can go, and come back as something new. */
export const Away = (props: { children: ReactNode }): ReactElement => {
  const [isAway, setAway] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setAway(!isAway)}>
        {BUTTON}
      </button>
      {!isAway && props.children}
    </>
  )
}

/** Looks at something else, and comes back. */
export const goAndComeBack = async (screen: PlanScreen): Promise<void> => {
  await screen.click(screen.button(BUTTON))
  await screen.click(screen.button(BUTTON))
}
