import { plan as planTexts } from '@samenbord/shared/texts'
import { Maximize2, Minimize2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { OwnStepButtons } from '../entity/own-steps.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { useOpenEndCount } from './open-ends/use-open-ends.ts'
import { type PlanPart, usePlanPlace } from './plan-place.tsx'
import { usePlanSteps } from './use-plan-steps.ts'

const PARTS: readonly PlanPart[] = ['how-it-is', 'wishes', 'actions', 'care', 'open']

export interface PlanViewProps {
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}

/** What the plan is called, its parts, and one's own steps to take back. */
export const PlanHead = (props: PlanViewProps & { titleId: string }): ReactElement => {
  const words = useTexts(planTexts)
  const { mayWrite } = useAtTable()
  const { whole, onWhole } = props
  return (
    <header className="plan__head">
      <div className="plan__title">
        <h2 id={props.titleId} tabIndex={-1}>
          {words.title}
        </h2>
        {mayWrite && <Steps />}
        {whole !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label={whole ? words.beside : words.whole}
            onClick={() => onWhole(!whole)}
          >
            {whole ? <Minimize2 className="icon" /> : <Maximize2 className="icon" />}
          </button>
        )}
      </div>
      <Parts />
    </header>
  )
}

const Parts = (): ReactElement => {
  const words = useTexts(planTexts)
  const { part, show } = usePlanPlace()
  const open = useOpenEndCount()
  return (
    <nav aria-label={words.parts.label}>
      <ul className="plan__parts">
        {PARTS.filter((one) => one !== 'open' || open !== undefined).map((one) => (
          <li key={one}>
            <button
              type="button"
              className="plan__part"
              aria-current={one === part ? 'page' : undefined}
              onClick={() => show(one)}
            >
              {words.parts[one]}
              {one === 'open' && open !== undefined && open > 0 && (
                <span className="badge">{open}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Steps = (): ReactElement => <OwnStepButtons {...usePlanSteps()} />
