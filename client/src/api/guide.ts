import type { Guide, SessionId } from '@samenbord/shared/model'
import type { GuideRequest } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/**
 * *Samen een afspraak maken*: goes from the question that was `seen` to this one, on all screens; null
 * is none. Refused as `guide-moved` when the table is elsewhere by now, which is then told anew.
 */
export const setGuide = (
  session: SessionId,
  guide: Guide | null,
  seen: Guide | null,
): Promise<Answer<undefined>> => {
  const expected = seen && { actionId: seen.actionId, step: seen.step }
  const request: GuideRequest = { guide, expected }
  return call('PUT', `/sessions/${session}/guide`, nothing, request)
}
