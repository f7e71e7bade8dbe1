import { lazy, type ReactElement, Suspense, useEffect, useId } from 'react'
import { Progress } from '../ui/progress.tsx'
import './plan.css'
import { PlanHead, type PlanViewProps } from './plan-head.tsx'
import { PlanNotices } from './plan-notices.tsx'
import { PlanPlaceProvider, usePlanPlace } from './plan-place.tsx'
import { StatementsPart } from './statements/statements-part.tsx'
import { useUndoKeys } from './use-undo-keys.ts'
import { WithoutResident } from './without-resident.tsx'

const load = {
  goals: () => import('./goals/goals-part.tsx'),
  actions: () => import('./actions/actions-part.tsx'),
  care: () => import('./care/care-part.tsx'),
  openEnds: () => import('./open-ends/open-ends-part.tsx'),
}
const GoalsPart = lazy(async () => ({ default: (await load.goals()).GoalsPart }))
const ActionsPart = lazy(async () => ({ default: (await load.actions()).ActionsPart }))
const CarePart = lazy(async () => ({ default: (await load.care()).CarePart }))
const OpenEndsPart = lazy(async () => ({ default: (await load.openEnds()).OpenEndsPart }))

/** What one sees first comes first; the other parts are fetched behind it. */
const useOtherParts = (): void => {
  useEffect(() => {
    for (const part of Object.values(load)) {
      // What cannot be fetched ahead is asked again, and reported, when it is needed.
      void part().catch(() => undefined)
    }
  }, [])
}

/**
 * The household plan as one can read it: headings, lists and fields, the same data as the board. Its
 * document has to have arrived.
 */
export const PlanView = (props: PlanViewProps): ReactElement => (
  <PlanPlaceProvider begin="how-it-is">
    <Whole {...props} />
  </PlanPlaceProvider>
)

const Whole = (props: PlanViewProps): ReactElement => {
  const title = useId()
  useOtherParts()
  const press = useUndoKeys()
  return (
    <section className="plan" aria-labelledby={title} onKeyDown={press}>
      <PlanHead {...props} titleId={title} />
      <PlanNotices />
      <div className="plan__notices">
        <WithoutResident />
      </div>
      <div className="plan__body">
        <Suspense fallback={<Progress />}>
          <Part />
        </Suspense>
      </div>
    </section>
  )
}

const Part = (): ReactElement => {
  const { part } = usePlanPlace()
  switch (part) {
    case 'how-it-is':
      return <StatementsPart />
    case 'wishes':
      return <GoalsPart />
    case 'actions':
      return <ActionsPart />
    case 'care':
      return <CarePart />
    case 'open':
      return <OpenEndsPart />
  }
}
