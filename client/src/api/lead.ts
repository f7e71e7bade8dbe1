import type { Lead, SessionId } from '@samenbord/shared/model'
import { type Answer, call, nothing } from './call.ts'

/** Says who keeps the overview, and who is the deputy. */
export const setLead = (session: SessionId, lead: Lead): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/lead`, nothing, lead)
