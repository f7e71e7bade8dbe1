import type { MeetingId, PastMeeting } from '@samenbord/shared/model'
import { type People, peopleOf } from '@samenbord/shared/plan'
import { useCallback, useMemo } from 'react'
import { type Answer, fetchSnapshot, listMeetings } from '../../api/index.ts'
import { readSnapshot, type Snapshot, type SnapshotReading } from '../../sync/history/snapshot.ts'
import type { PlanTable } from '../../sync/index.ts'
import { type Loaded, useLoaded } from '../../ui/use-loaded.ts'
import { useAtTable } from '../at-table.tsx'

/** The meetings of this table that are over, newest first. */
export const useMeetings = (): [Loaded<readonly PastMeeting[]>, again: () => void] => {
  const { table, facts } = useAtTable()
  const { sessionId } = table
  const load = useCallback(async (): Promise<Answer<readonly PastMeeting[]>> => {
    const answer = await listMeetings(sessionId)
    if (!answer.ok) return answer
    const over = answer.value.meetings.filter(({ endedAt }) => endedAt !== undefined)
    return { ok: true, value: over }
  }, [sessionId])
  const { id, endedAt } = facts.meeting ?? {}
  // A meeting that is over by now stands in the list from then on.
  return useLoaded(load, `${id ?? ''} ${endedAt ?? ''}`)
}

const fetchReading = async (
  { sessionId, newestVersion }: PlanTable,
  meeting: MeetingId,
): Promise<Answer<SnapshotReading>> => {
  const answer = await fetchSnapshot(sessionId, meeting)
  return answer.ok ? { ok: true, value: readSnapshot(answer.value, newestVersion) } : answer
}

/** The table as it was at the end of a meeting. For one meeting: show another with another key. */
export const useSnapshot = (meeting: MeetingId): [Loaded<SnapshotReading>, again: () => void] => {
  const { table } = useAtTable()
  return useLoaded(useCallback(() => fetchReading(table, meeting), [table, meeting]))
}

/** Everyone a plan spoke of then, as they were then; who had not written by then as they are now. */
export const usePeopleThen = ({ plan, writers }: Snapshot): People => {
  const { participants } = useAtTable().facts
  return useMemo(() => peopleOf(plan, writers, participants), [plan, writers, participants])
}

type State = Pick<Snapshot, 'plan' | 'writers'>

/** Everyone that either of two states of a plan speaks of; who is in both as in the second. */
export const usePeopleOfBoth = (before: State, after: State): People => {
  const { participants } = useAtTable().facts
  return useMemo(() => {
    const both = <One extends { readonly id: string }>(was: readonly One[], is: readonly One[]) => [
      ...is,
      ...was.filter(({ id }) => !is.some((one) => one.id === id)),
    ]
    return peopleOf(
      {
        members: both(before.plan.members, after.plan.members),
        named: both(before.plan.named, after.plan.named),
        contacts: both(before.plan.contacts, after.plan.contacts),
      },
      participants.filter(({ status }) => status === 'admitted'),
      both(before.writers, after.writers),
    )
  }, [before, after, participants])
}
