import { z } from 'zod'
import { Round } from '../../model/index.ts'

/** `PUT /api/v1/sessions/{id}/round`: everyone in turn; null is over. */
export const RoundRequest = z.object({ round: Round.nullable() })
export type RoundRequest = z.infer<typeof RoundRequest>
