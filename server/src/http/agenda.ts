import { SessionId } from '@samenbord/shared/model'
import { AgendaRequest, AgendaResponse, ok } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

const params = z.object({ id: SessionId })

/** The steps of a meeting, and where the table is. */
export const agendaEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/agenda',
      summary:
        'Goes to a step, skips, plans, says who takes notes and whether the resident is there, unless the table has gone on since.',
      params,
      body: AgendaRequest,
      answers: { 200: AgendaResponse },
      refusals: [
        ...NOT_ALLOWED,
        'no-meeting',
        'agenda-moved',
        'step-unknown',
        'participant-unknown',
      ],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'agenda.lead')
      if (!me.ok) return me
      const changed = facts.agendas.change(me.value, body)
      if (!changed.ok) return changed
      // Who takes notes sees what residents say of others.
      if (body.change.do === 'note-taker') facts.sharing.announce(id)
      return ok({ status: 200, body: { agenda: changed.value } })
    },
  ),
]
