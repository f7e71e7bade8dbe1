import type { ParticipantId } from '@samenbord/shared/model'
import type { People } from '@samenbord/shared/plan'
import { useMemo } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { partyOfMe } from '../../entity/whose-words.ts'
import type { Maker } from './make-card.ts'

/**
 * This person as one who makes cards; nothing while they may not or are not known yet, and at a
 * table without a household: there is no plan.
 */
export const useMaker = ():
  | (Maker & { readonly people: People; readonly participant: ParticipantId })
  | undefined => {
  const { table, people, facts, me, mayWrite, telling, withoutResident } = useAtTable()
  return useMemo(() => {
    if (me === undefined || !mayWrite || facts.session.household === null) return undefined
    const seat = partyOfMe(facts)
    const person = people.find(seat)
    return {
      plan: table.plan,
      undo: table.undo,
      me: person?.party ?? seat,
      household: person?.household === true,
      today: telling.today,
      withoutResident,
      people,
      participant: facts.participantId,
    }
  }, [table, people, facts, me, mayWrite, telling, withoutResident])
}
