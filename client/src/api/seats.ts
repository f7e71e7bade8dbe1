import { SeatListResponse } from '@samenbord/shared/protocol'
import { type Answer, call } from './call.ts'

/** Every table this browser has a seat at, last used first. */
export const listSeats = (): Promise<Answer<SeatListResponse>> =>
  call('GET', '/seats', SeatListResponse)
