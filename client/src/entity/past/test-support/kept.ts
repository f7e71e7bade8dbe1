import { PastMeeting } from '@samenbord/shared/model'
import { contentOf } from '../../../sync/test-support/memory-table.ts'
import { sessionId } from '../../../ui/test-support/people.ts'
import type { Reply } from '../../../ui/test-support/server.ts'
import type { Seat } from '../../test-support/plan-table.tsx'

/** A meeting that is over, of an hour, on a day of May. */
export const meetingOn = (day: number, more: Partial<PastMeeting> = {}): PastMeeting =>
  PastMeeting.parse({
    id: `gesprek${day}`.padEnd(22, '_'),
    startedAt: `2026-05-${day}T10:00:00.000Z`,
    endedAt: `2026-05-${day}T10:50:00.000Z`,
    mode: 'with-resident',
    hasSnapshot: true,
    ...more,
  })

const at = `/sessions/${sessionId}/meetings`

/** What the server answers that keeps these meetings. */
export const keeps = (...meetings: readonly PastMeeting[]): Record<string, Reply> => ({
  [`GET ${at}`]: [200, { meetings }],
})

/** Where the snapshot of a meeting is fetched. */
export const snapshotAt = ({ id }: PastMeeting): string => `GET ${at}/${id}/snapshot`

/** What the server answers that kept the table as it is now. */
export const kept = (meeting: PastMeeting, { table }: Seat): Record<string, Reply> => ({
  [snapshotAt(meeting)]: [200, contentOf(table)],
})
