import type { ReactElement, ReactNode } from 'react'
import { PlanPlaceProvider, usePlanPlace } from '../plan-place.tsx'
import { SaidNotice } from '../said-notice.tsx'
import { useUndoKeys } from '../use-undo-keys.ts'
import { WithoutResident } from '../without-resident.tsx'
import './plan-steps.css'

/**
 * What a step of the meeting shows of the plan: beside the board, on a phone, or on the whole screen.
 * What it is called and what is asked stands around it.
 */
export const PlanStep = (props: { children: ReactNode }): ReactElement => (
  <PlanPlaceProvider begin="how-it-is">
    <Within {...props} />
  </PlanPlaceProvider>
)

const Within = (props: { children: ReactNode }): ReactElement => {
  const { said, told } = usePlanPlace()
  const press = useUndoKeys()
  return (
    // The keys of undo are heard here, wherever in the step one is.
    // biome-ignore lint/a11y/noStaticElementInteractions: it is no control by itself.
    <div className="plan-step" onKeyDown={press}>
      <WithoutResident />
      {props.children}
      <div className={said === undefined ? 'hidden-text' : 'plan-step__told'} role="status">
        <SaidNotice />
      </div>
      <p className="hidden-text" role="status">
        {told}
      </p>
    </div>
  )
}
