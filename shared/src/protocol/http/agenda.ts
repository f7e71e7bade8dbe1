import { z } from 'zod'
import { Agenda, AgendaChange } from '../../model/index.ts'

/**
 * `POST /api/v1/sessions/{id}/agenda`: changes the agenda the sender had before them; refused when the
 * table has gone on since, and then told anew.
 */
export const AgendaRequest = z.object({ expected: z.int().min(0), change: AgendaChange })
export type AgendaRequest = z.infer<typeof AgendaRequest>
export const AgendaResponse = z.object({ agenda: Agenda })
export type AgendaResponse = z.infer<typeof AgendaResponse>
