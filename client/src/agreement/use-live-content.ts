import { contentOf } from '@samenbord/shared/agreement'
import type { ActionId, LaterRole, Party, PlanContent } from '@samenbord/shared/model'
import { everyEntity } from '@samenbord/shared/plan'
import { useMemo } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useObservable, usePlan } from '../sync/index.ts'

const cellsOf = <Has extends LaterRole>(division: ReadonlyMap<ActionId, ReadonlyMap<Party, Has>>) =>
  [...division].flatMap(([task, cells]) =>
    [...cells].map(([party, role]) => ({ task, party, role })),
  )

/** The plan on this screen in the form in which the server would freeze it: for a preview. */
export const useLiveContent = (): PlanContent => {
  const { table, facts } = useAtTable()
  const plan = usePlan(table)
  const writers = useObservable(table.plan.writers)
  return useMemo(
    () =>
      contentOf({
        session: facts.session,
        participants: facts.participants.filter(({ status }) => status === 'admitted'),
        reach: new Map(
          facts.profileCards.flatMap(({ participantId, reach }) =>
            reach === null ? [] : [[participantId, reach]],
          ),
        ),
        lead: facts.lead,
        interests: facts.interests,
        familyTree: facts.familyTree.on,
        plan: {
          entities: everyEntity(plan),
          roles: cellsOf(plan.roles),
          rolesLater: cellsOf(plan.rolesLater),
          writers: new Map(
            writers.map(({ id, organisation = null, discipline = null, ...writer }) => [
              id,
              { ...writer, organisation, discipline },
            ]),
          ),
        },
      }),
    [facts, plan, writers],
  )
}
