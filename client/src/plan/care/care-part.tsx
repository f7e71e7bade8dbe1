import type { ReactElement } from 'react'
import { ReadWithoutResident } from '../../entity/at-table.tsx'
import { Dilemmas } from '../dilemmas/dilemmas.tsx'
import './care-part.css'
import { Concerns } from './concerns.tsx'
import { CrisisCards } from './crisis-cards.tsx'
import { Obligations } from './obligations.tsx'

/** What was seen, what is not a choice, what to do when it goes wrong, and what is hard to solve alone. */
export const CarePart = (): ReactElement => (
  <div className="care">
    <Concerns />
    <ReadWithoutResident>
      <Obligations />
      <CrisisCards />
      <Dilemmas />
    </ReadWithoutResident>
  </div>
)
