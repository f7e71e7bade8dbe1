import type { EntityId, ParticipantId } from '@samenbord/shared/model'
import { type People, type Plan, peopleOf } from '@samenbord/shared/plan'
import type { PresenceUser } from '@samenbord/shared/protocol'
import { useMemo, useSyncExternalStore } from 'react'
import { useObservable } from '../observable.ts'
import type { PlanTable } from '../table-connection.ts'
import type { TableFacts } from '../table-facts.ts'
import { fieldKey } from './field-presence.ts'

/** The household plan of a table, as it reads now. */
export const usePlan = (table: PlanTable): Plan => useObservable(table.plan.plan)

/** Everyone the plan of a table speaks of. */
export const usePeople = (table: PlanTable, facts: TableFacts): People => {
  const { members, named, contacts } = usePlan(table)
  const writers = useObservable(table.plan.writers)
  const { participants } = facts
  return useMemo(
    () =>
      peopleOf(
        { members, named, contacts },
        participants.filter(({ status }) => status === 'admitted'),
        writers,
      ),
    [members, named, contacts, participants, writers],
  )
}

/** The others who write in a field now; in any field of the entity when none is named. */
export const useFieldWriters = (
  table: PlanTable,
  entity: EntityId,
  field?: string,
): readonly PresenceUser[] => {
  const key = fieldKey(entity, field)
  return useSyncExternalStore(table.fields.writers.subscribe, () => table.fields.at(key))
}

/** Who someone is at this table; nothing until the server has told. */
export const meIn = (facts: TableFacts, id: ParticipantId = facts.participantId) =>
  facts.participants.find((participant) => participant.id === id)
