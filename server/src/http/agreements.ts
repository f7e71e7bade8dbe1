import { AgreementSummary, ProposalId, SessionId } from '@samenbord/shared/model'
import {
  AgreementListResponse,
  AgreementResponse,
  AgreeRequest,
  ok,
  ProposalResponse,
  ProposedResponse,
  ProposeRequest,
  SayRequest,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })
const proposalParams = z.object({ id: SessionId, proposalId: ProposalId })
/** The number of an agreement, in a path. */
export const AgreementNumber = z.coerce.number().pipe(z.int().min(1))
const PROPOSAL = '/api/v1/sessions/{id}/proposal'
const AGREEMENTS = '/api/v1/sessions/{id}/agreements'

/** *Dit spreken we af*: putting the plan to the table, saying yes or not yet, closing. */
export const agreementEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'agreement.read',
      method: 'get',
      path: PROPOSAL,
      summary: 'What the table is asked to agree to: the plan as it was frozen.',
      params,
      answers: { 200: ProposedResponse },
      refusals: ['proposal-unknown'],
    },
    ({ params: { id } }) => {
      const proposed = facts.agreements.proposed(id)
      return proposed.ok ? ok({ status: 200, body: proposed.value }) : proposed
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'agreement.lead',
      method: 'post',
      path: PROPOSAL,
      summary:
        'Freezes the plan as it stands now, in the place of the proposal that is named. When nothing has changed since, that one stays with what was said to it.',
      params,
      body: ProposeRequest,
      answers: { 201: ProposalResponse },
      refusals: ['proposal-moved', 'nothing-to-agree', 'storage-failing'],
    },
    async ({ meStill, params: { id }, body }) => {
      const plan = await facts.agreements.read(id)
      if (!plan.ok) return plan
      // What was taken back while the plan was read is not done any more.
      const still = meStill()
      if (!still.ok) return still
      const made = facts.agreements.propose(still.value, body.instead, plan.value)
      return made.ok ? ok({ status: 201, body: { proposal: made.value } }) : made
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'agreement.lead',
      method: 'delete',
      path: `${PROPOSAL}/{proposalId}`,
      summary: 'Takes the proposal off the table, with all that was said to it.',
      params: proposalParams,
      answers: { 204: null },
      refusals: ['proposal-moved'],
    },
    ({ params: { id, proposalId } }) => {
      const withdrawn = facts.agreements.withdraw(id, proposalId)
      return withdrawn.ok ? ok({ status: 204 }) : withdrawn
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'agreement.answer',
      method: 'put',
      path: `${PROPOSAL}/{proposalId}/said`,
      summary:
        'Says yes, not yet or still thinking: for oneself, or as who notes for whoever said it aloud.',
      params: proposalParams,
      body: SayRequest,
      answers: { 204: null },
      refusals: [
        'proposal-moved',
        'participant-unknown',
        'said-own',
        'invalid-body',
        'storage-failing',
      ],
    },
    async ({ meStill, params: { id, proposalId }, body: { by, ...answer }, explain }) => {
      const plan = await facts.agreements.read(id)
      if (!plan.ok) return plan
      const still = meStill()
      if (!still.ok) return still
      const said = facts.agreements.say(still.value, proposalId, { by, answer }, plan.value)
      if (said.ok) return ok({ status: 204 })
      if (said.reason === 'invalid-body') explain({ fields: ['notThese'] })
      return said
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'agreement.lead',
      method: 'post',
      path: AGREEMENTS,
      summary:
        'Closes a proposal with whom it is: from now on it is an agreement, and never changes.',
      params,
      body: AgreeRequest,
      answers: { 201: AgreementSummary },
      refusals: ['proposal-moved'],
    },
    ({ me, body }) => {
      const closed = facts.agreements.close(me, body.proposal)
      return closed.ok ? ok({ status: 201, body: closed.value }) : closed
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'agreement.read',
      method: 'get',
      path: AGREEMENTS,
      summary: 'What was agreed, newest first.',
      params,
      answers: { 200: AgreementListResponse },
      refusals: [],
    },
    ({ params: { id } }) => ok({ status: 200, body: { agreements: facts.agreements.all(id) } }),
  ),
  tableEndpoint(
    access,
    {
      action: 'agreement.read',
      method: 'get',
      path: `${AGREEMENTS}/{number}`,
      summary: 'One agreement, with the hash of its canonical form.',
      params: z.object({ id: SessionId, number: AgreementNumber }),
      answers: { 200: AgreementResponse },
      refusals: ['agreement-unknown'],
    },
    ({ params: { id, number } }) => {
      const kept = facts.agreements.get(id, number)
      if (!kept.ok) return kept
      const { agreement, hash } = kept.value
      return ok({ status: 200, body: { agreement, hash } })
    },
  ),
]
