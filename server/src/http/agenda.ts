import { SessionId } from '@samenbord/shared/model'
import { AgendaRequest, AgendaResponse, ok } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })

/** The steps of a meeting, and where the table is. */
export const agendaEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'agenda.lead',
      method: 'post',
      path: '/api/v1/sessions/{id}/agenda',
      summary:
        'Goes to a step, skips, plans, says who takes notes and whether the resident is there, unless the table has gone on since.',
      params,
      body: AgendaRequest,
      answers: { 200: AgendaResponse },
      refusals: ['no-meeting', 'agenda-moved', 'step-unknown', 'participant-unknown'],
    },
    ({ me, params: { id }, body }) => {
      const changed = facts.agendas.change(me, body)
      if (!changed.ok) return changed
      // Who takes notes sees what residents say of others.
      if (body.change.do === 'note-taker') facts.sharing.announce(id)
      return ok({ status: 200, body: { agenda: changed.value } })
    },
  ),
]
