import type { BlockerKind, SessionId, StuckEntryId } from '@samenbord/shared/model'
import { StuckResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** Tells what could not be solved, without the household. */
export const tellStuck = (
  session: SessionId,
  blocker: BlockerKind,
  words: string,
): Promise<Answer<StuckResponse>> =>
  call('POST', `/sessions/${session}/stuck`, StuckResponse, { blocker, words })

/** Takes something off the list, at a team's table. */
export const clearStuck = (session: SessionId, entry: StuckEntryId): Promise<Answer<undefined>> =>
  call('DELETE', `/sessions/${session}/stuck/${entry}`, nothing)
