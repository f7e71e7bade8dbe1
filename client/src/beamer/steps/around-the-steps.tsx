import { partyOf } from '@samenbord/shared/model'
import { beamer, calendarDay } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { FaceAndName } from '../face.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import './around-the-steps.css'

/** What the table is about and who sits at it, while nothing has been asked yet. */
export const BeforeTheSteps = (): ReactElement => {
  const words = useTexts(beamer).before
  const { facts, here } = useInRoom()
  return (
    <Pages>
      <p className="beam-hero">{facts.session.title}</p>
      <p className="beam-line soft at-table__head">
        {here.length === 0 ? words.nobody : words.atTable}
      </p>
      <ul className="at-table">
        {here.map(({ id }) => (
          <li key={id} className="beam-line">
            <FaceAndName party={partyOf({ kind: 'participant', id })} from />
          </li>
        ))}
      </ul>
    </Pages>
  )
}

/** Goodbye, and when the table looks whether what was agreed works. */
export const AfterTheSteps = (): ReactElement => {
  const words = useTexts(beamer).after
  const { plan, telling } = useInRoom()
  const [next] = plan.actions
    .flatMap(({ lookBack }) => (lookBack !== null && lookBack > telling.today ? [lookBack] : []))
    .sort()
  return (
    <Pages>
      <p className="beam-hero">{words.thanks}</p>
      {next !== undefined && (
        <p className="beam-own at-table__head">
          {words.lookBack(calendarDay(next, telling.language, telling.today))}
        </p>
      )}
    </Pages>
  )
}
