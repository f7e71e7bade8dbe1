import type { SessionId } from '@samenbord/shared/model'
import {
  BeamerLinkResponse,
  BeamerProposalResponse,
  BeamerResponse,
} from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** Makes a link for the big screen, which works once. */
export const makeBeamerLink = (session: SessionId): Promise<Answer<BeamerLinkResponse>> =>
  call('POST', `/sessions/${session}/beamer`, BeamerLinkResponse)

/** Closes all big screens of a table. */
export const closeBeamers = (session: SessionId): Promise<Answer<undefined>> =>
  call('DELETE', `/sessions/${session}/beamer`, nothing)

/** On the big screen: exchanges the link for the right to look. */
export const openBeamer = (token: string): Promise<Answer<BeamerResponse>> =>
  call('POST', '/beamer', BeamerResponse, { token })

/** On the big screen: what it may show, or why it may not. */
export const getBeamer = (session: SessionId): Promise<Answer<BeamerResponse>> =>
  call('GET', `/sessions/${session}/beamer`, BeamerResponse)

/** On the big screen: the plan as it was frozen, to be read back. */
export const getBeamerProposal = (session: SessionId): Promise<Answer<BeamerProposalResponse>> =>
  call('GET', `/sessions/${session}/beamer/proposal`, BeamerProposalResponse)
