import { HandoverId, ReferralId, ReferralWords, SessionId } from '@samenbord/shared/model'
import {
  AnswerReferralRequest,
  GiveWordRequest,
  LeadWishRequest,
  ok,
  ProposeHandoverRequest,
  ReferralReceiverRequest,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

const params = z.object({ id: SessionId })
const ofHandover = z.object({ id: SessionId, handoverId: HandoverId })
const ofReferral = z.object({ id: SessionId, referralId: ReferralId })
const REFERRAL = '/api/v1/sessions/{id}/referrals/{referralId}'

/** Whom a resident would like as the lead, handing the lead over, and referring to someone new. */
export const handoverEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  tableEndpoint(
    access,
    {
      action: 'lead.wish',
      method: 'put',
      path: '/api/v1/sessions/{id}/lead/wish',
      summary:
        'Says whom a resident would like to keep the overview: a resident for themself, who notes for whoever said it aloud.',
      params,
      body: LeadWishRequest,
      answers: { 204: null },
      refusals: ['participant-unknown', 'lead-wish-own'],
    },
    ({ me, body }) => {
      const said = facts.leads.wish(me, body)
      return said.ok ? ok({ status: 204 }) : said
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'handover.propose',
      method: 'post',
      path: '/api/v1/sessions/{id}/handovers',
      summary:
        'Proposes that someone else keeps the overview. Nothing changes before that person and a resident said yes.',
      params,
      body: ProposeHandoverRequest,
      answers: { 204: null },
      refusals: ['participant-unknown', 'handover-open', 'handover-overtaken'],
    },
    ({ me, body }) => {
      const proposed = facts.handovers.propose(me, body)
      return proposed.ok ? ok({ status: 204 }) : proposed
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'handover.answer',
      method: 'put',
      path: '/api/v1/sessions/{id}/handovers/{handoverId}/answer',
      summary:
        'Gives the own word to a handover, or notes what the receiver or a resident said aloud. With both at the table; a no ends it.',
      params: ofHandover,
      body: GiveWordRequest,
      answers: { 204: null },
      refusals: ['participant-unknown', 'handover-unknown', 'handover-apart', 'handover-overtaken'],
    },
    ({ me, params: { handoverId }, body }) => {
      const answered = facts.handovers.answer(me, handoverId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'handover.propose',
      method: 'delete',
      path: '/api/v1/sessions/{id}/handovers/{handoverId}',
      summary: 'Stops a handover; the lead stays who it was.',
      params: ofHandover,
      answers: { 204: null },
      refusals: ['handover-unknown'],
    },
    ({ me, params: { handoverId } }) => {
      const stopped = facts.handovers.withdraw(me, handoverId)
      return stopped.ok ? ok({ status: 204 }) : stopped
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'referral.make',
      method: 'post',
      path: '/api/v1/sessions/{id}/referrals',
      summary: 'Refers the household to someone new, with what may be told.',
      params,
      body: ReferralWords,
      answers: { 204: null },
      refusals: ['participant-unknown', 'referrals-full'],
    },
    ({ me, body }) => {
      const made = facts.referrals.make(me, body)
      return made.ok ? ok({ status: 204 }) : made
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'referral.answer',
      method: 'put',
      path: `${REFERRAL}/answer`,
      summary:
        'Gives the own word to a referral, or notes what was said aloud; a resident can say what may be told.',
      params: ofReferral,
      body: AnswerReferralRequest,
      answers: { 204: null },
      refusals: ['participant-unknown', 'referral-unknown', 'referral-own', 'invalid-body'],
    },
    ({ me, params: { referralId }, body }) => {
      const answered = facts.referrals.answer(me, referralId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'referral.make',
      method: 'put',
      path: `${REFERRAL}/asker`,
      summary: 'Takes it upon oneself to ask the person, where nobody does any more.',
      params: ofReferral,
      answers: { 204: null },
      refusals: ['referral-unknown'],
    },
    ({ me, params: { referralId } }) => {
      const asks = facts.referrals.ask(me, referralId)
      return asks.ok ? ok({ status: 204 }) : asks
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'referral.make',
      method: 'put',
      path: `${REFERRAL}/receiver`,
      summary: 'Says whose seat it is, once the person sits at the table.',
      params: ofReferral,
      body: ReferralReceiverRequest,
      answers: { 204: null },
      refusals: ['participant-unknown', 'referral-unknown'],
    },
    ({ me, params: { referralId }, body }) => {
      const set = facts.referrals.setReceiver(me, referralId, body)
      return set.ok ? ok({ status: 204 }) : set
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'referral.answer',
      method: 'delete',
      path: REFERRAL,
      summary: 'Erases a referral.',
      params: ofReferral,
      answers: { 204: null },
      refusals: ['referral-unknown'],
    },
    ({ me, params: { referralId } }) => {
      const gone = facts.referrals.remove(me, referralId)
      return gone.ok ? ok({ status: 204 }) : gone
    },
  ),
]
