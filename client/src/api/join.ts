import type { SessionId } from '@samenbord/shared/model'
import {
  JoinPreviewResponse,
  type JoinRequest,
  JoinResponse,
  JoinWaitingResponse,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import { type Answer, call, nothing } from './call.ts'

const Joined = z.union([JoinWaitingResponse, JoinResponse])

/** What someone sees before joining. Redeems nothing. */
export const previewJoin = (token: string): Promise<Answer<JoinPreviewResponse>> =>
  call('POST', '/join/preview', JoinPreviewResponse, { token })

/** Takes a seat, or one in the waiting room. */
export const joinTable = (
  request: JoinRequest,
): Promise<Answer<JoinResponse | JoinWaitingResponse>> => call('POST', '/join', Joined, request)

/** *Vergeet mij op dit toestel*: this browser no longer knows who it is at that table. */
export const forgetMe = (id: SessionId): Promise<Answer<undefined>> =>
  call('POST', `/sessions/${id}/forget-me`, nothing)
