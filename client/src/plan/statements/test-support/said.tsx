import { NEW_STATEMENT, type Participant, partyOf, type StatementId } from '@samenbord/shared/model'
import { type PlanScreen, type Seat, showAt } from '../../../entity/test-support/plan-table.tsx'
import type { NewEntity } from '../../../sync/index.ts'
import { someone } from '../../../ui/test-support/people.ts'
import { PlanPlaceProvider, usePlanPlace } from '../../plan-place.tsx'
import { StatementsPart } from '../statements-part.tsx'

export const wim = someone('Wim', { kind: 'resident', colour: 1 })
export const greet = someone('Greet', { kind: 'supporter', colour: 2 })
export const samira = someone('Samira', { access: 'coordinate', colour: 3 })
export const joost = someone('Joost', { organisation: 'Thuiszorg Linde', colour: 4 })

/** Someone at the table as a party. */
export const seat = ({ id }: Participant) => partyOf({ kind: 'participant', id })

/** Puts something someone said in the plan of a seat. */
export const said = (
  { table }: Seat,
  by: Participant,
  words: string,
  more: Partial<NewEntity<'statement'>> = {},
): StatementId => table.plan.add('statement', { ...NEW_STATEMENT, words, by: seat(by), ...more })

const Where = () => {
  const { part, said, told } = usePlanPlace()
  return (
    <>
      <output>{part}</output>
      <p role="status">{said?.words ?? told}</p>
    </>
  )
}

/** The part of the plan that tells how it is, which part is shown, and what was said of what one did. */
export const showPart = (at: Seat): Promise<PlanScreen> =>
  showAt(
    at,
    <PlanPlaceProvider begin="how-it-is">
      <StatementsPart />
      <Where />
    </PlanPlaceProvider>,
  )

/** What this seat's plan holds of what was said. */
export const statementsOf = ({ table }: Seat) => table.plan.plan.get().statements

/** Opens the menu of a row and taps one of its items. */
export const fromMenu = async (screen: PlanScreen, menu: string, item: string): Promise<void> => {
  await screen.click(screen.button(menu))
  await screen.click(screen.button(item))
}
