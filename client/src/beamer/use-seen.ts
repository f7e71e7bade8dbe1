import type { MeetingId, Participant, ParticipantId } from '@samenbord/shared/model'
import { useMemo, useRef } from 'react'
import type { TableFacts } from '../sync/index.ts'

interface Seen {
  readonly meeting: MeetingId | undefined
  readonly ids: Set<ParticipantId>
}

/**
 * Everyone at the table who is here now or was here before in this meeting: a phone that goes to
 * sleep leaves the table many times, and its owner does not. The household comes first.
 */
export const useSeen = ({ participants, meeting }: TableFacts): readonly Participant[] => {
  const seen = useRef<Seen>({ meeting: meeting?.id, ids: new Set() })
  return useMemo(() => {
    if (seen.current.meeting !== meeting?.id) {
      seen.current = { meeting: meeting?.id, ids: new Set() }
    }
    const { ids } = seen.current
    for (const { id, present } of participants) if (present) ids.add(id)
    const here = participants.filter(({ id, status }) => status === 'admitted' && ids.has(id))
    const isOwn = ({ kind }: Participant) => kind === 'resident'
    return [...here.filter(isOwn), ...here.filter((one) => !isOwn(one))]
  }, [participants, meeting])
}
