import { NEW_TIE } from '@samenbord/shared/model'
import type { ReadContact } from '@samenbord/shared/network'
import type { PlanTable } from '../../sync/index.ts'

/** Puts people that were read from a list on the map, with their ties, as one step. */
export const addRead = ({ plan }: Pick<PlanTable, 'plan'>, found: readonly ReadContact[]): void =>
  plan.together(() => {
    for (const { contact, tie } of found) {
      const id = plan.add('contact', contact)
      if (tie !== null)
        plan.add('tie', { ...NEW_TIE, ...tie, from: 'household', to: `contact:${id}` })
    }
  })
