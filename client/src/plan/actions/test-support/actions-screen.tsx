import type { Action } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { type PlanScreen, type Seat, showAt } from '../../../entity/test-support/plan-table.tsx'
import { PlanPlaceProvider } from '../../plan-place.tsx'
import { ActionsPart } from '../actions-part.tsx'
import { Away } from './away.tsx'

/** Shows the actions to someone at their seat, with something else around them. */
export const openActions = (seat: Seat, around?: ReactElement): Promise<PlanScreen> =>
  showAt(
    seat,
    <PlanPlaceProvider begin="actions">
      {around}
      <Away>
        <ActionsPart />
      </Away>
    </PlanPlaceProvider>,
  )

/** What is agreed at this seat. */
export const actionsIn = ({ table }: Seat): readonly Action[] => table.plan.plan.get().actions

/** Opens the row of which the sentence holds this. */
export const openRow = async (screen: PlanScreen, sentence: string): Promise<void> => {
  const row = screen.all('.action-face__open').find((one) => one.textContent?.includes(sentence))
  if (row === undefined) throw new Error(`no row ${sentence} in: ${screen.words()}`)
  await screen.click(row)
}

/** Begins to agree on something. */
export const begin = (screen: PlanScreen): Promise<void> =>
  act(async () => screen.area('Wat gaat er gebeuren?').focus())

/** Unfolds, in the row that is open, how it goes. */
export const openHowItGoes = async (screen: PlanScreen, status = 'afgesproken'): Promise<void> =>
  screen.click(screen.button(`Hoe gaat het? ${status}`))
