import type { ParticipantId } from '@samenbord/shared/model'
import { useAtTable } from '../../entity/at-table.tsx'
import type { PlanTable } from '../../sync/index.ts'
import { OwnDrafts } from './drafts.ts'

const known = new WeakMap<PlanTable, Map<ParticipantId, OwnDrafts>>()

/** What this person writes for themselves first: the same in the plan and in a step. */
export const useOwnDrafts = (): OwnDrafts => {
  const { table, facts } = useAtTable()
  const { participantId } = facts
  const here = known.get(table) ?? new Map<ParticipantId, OwnDrafts>()
  known.set(table, here)
  const own = here.get(participantId) ?? new OwnDrafts(table.sessionId, participantId)
  here.set(participantId, own)
  return own
}
