import { type CardEntity, hasCard } from '@samenbord/shared/document'
import { useMemo, useSyncExternalStore } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { faceOf } from './entity-faces.ts'
import type { CardFace } from './face.ts'
import { overviewFace } from './overview-face.ts'

/** What a card shows, as it is now; renders anew when that very thing changes. */
export const useCardEntity = (id: string | null): CardEntity | undefined => {
  const { plan } = useAtTable().table
  const entity = useSyncExternalStore(plan.plan.subscribe, () =>
    id === null ? undefined : plan.get(id),
  )
  return entity !== undefined && hasCard(entity) ? entity : undefined
}

/** What the card of an entity says now. */
export const useFace = (entity: CardEntity): CardFace => {
  const { table, people, telling } = useAtTable()
  const { plan } = table.plan
  const roles = useSyncExternalStore(plan.subscribe, () => plan.get().roles)
  const reports = useSyncExternalStore(plan.subscribe, () => plan.get().reports)
  return useMemo(
    () => faceOf(entity, { plan: { roles, reports }, people, telling }),
    [entity, roles, reports, people, telling],
  )
}

/** What the overview of the plan says now. */
export const useOverviewFace = (): CardFace => {
  const { table, people, telling } = useAtTable()
  const { goals, actions, roles, reports } = usePlan(table)
  return useMemo(
    () => overviewFace({ plan: { goals, actions, roles, reports }, people, telling }),
    [goals, actions, roles, reports, people, telling],
  )
}
