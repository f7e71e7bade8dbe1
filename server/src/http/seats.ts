import { ok, SeatListResponse } from '@samenbord/shared/protocol'
import type { Facts } from '../facts/facts.ts'
import { MOST_SEATS } from './call.ts'
import { type Endpoint, endpoint } from './endpoint.ts'

/** Which tables a browser knows. */
export const seatEndpoints = (facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'get',
      path: '/api/v1/seats',
      summary: `The tables where this browser was let in, last used first: all those of its account, and the ${MOST_SEATS} it came to last. Also answers when there is none.`,
      answers: { 200: SeatListResponse },
      refusals: [],
    },
    ({ call }) => ok({ status: 200, body: { seats: facts.seats.of(call) } }),
  ),
]
