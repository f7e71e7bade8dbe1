import type { Goal } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { type PlanScreen, type Seat, showAt } from '../../../entity/test-support/plan-table.tsx'
import { Away } from '../../actions/test-support/away.tsx'
import { PlanPlaceProvider, usePlanPlace } from '../../plan-place.tsx'
import { GoalsPart } from '../goals-part.tsx'

const Part = (): ReactElement => {
  const { part, target } = usePlanPlace()
  return part === 'wishes' ? (
    <Away>
      <GoalsPart />
    </Away>
  ) : (
    <p id="place">{`${part} ${target}`}</p>
  )
}

/** Shows the wishes to someone at their seat, with something else around them. */
export const openWishes = (seat: Seat, around?: ReactElement): Promise<PlanScreen> =>
  showAt(
    seat,
    <PlanPlaceProvider begin="wishes">
      {around}
      <Part />
    </PlanPlaceProvider>,
  )

/** What is wanted at this seat. */
export const goalsIn = ({ table }: Seat): readonly Goal[] => table.plan.plan.get().goals

/** Begins to write down a wish. */
export const begin = (screen: PlanScreen): Promise<void> =>
  act(async () => screen.area('Wat moet er anders?').focus())
