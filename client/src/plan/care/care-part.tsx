import type { ReactElement } from 'react'
import { ReadWithoutResident } from '../../entity/at-table.tsx'
import './care-part.css'
import { Concerns } from './concerns.tsx'
import { CrisisCards } from './crisis-cards.tsx'
import { Obligations } from './obligations.tsx'

/** What was seen, what is not a choice, and what to do when it goes wrong. */
export const CarePart = (): ReactElement => (
  <div className="care">
    <Concerns />
    <ReadWithoutResident>
      <Obligations />
      <CrisisCards />
    </ReadWithoutResident>
  </div>
)
