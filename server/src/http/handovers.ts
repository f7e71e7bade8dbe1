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
import { type Endpoint, endpoint } from './endpoint.ts'
import { NOT_ALLOWED } from './refusals.ts'

const params = z.object({ id: SessionId })
const ofHandover = z.object({ id: SessionId, handoverId: HandoverId })
const ofReferral = z.object({ id: SessionId, referralId: ReferralId })
const REFERRAL = '/api/v1/sessions/{id}/referrals/{referralId}'

/** Whom a resident would like as the lead, handing the lead over, and referring to someone new. */
export const handoverEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'put',
      path: '/api/v1/sessions/{id}/lead/wish',
      summary:
        'Says whom a resident would like to keep the overview: a resident for themself, who notes for whoever said it aloud.',
      params,
      body: LeadWishRequest,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'lead-wish-own'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'lead.wish')
      if (!me.ok) return me
      const said = facts.leads.wish(me.value, body)
      return said.ok ? ok({ status: 204 }) : said
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/handovers',
      summary:
        'Proposes that someone else keeps the overview. Nothing changes before that person and a resident said yes.',
      params,
      body: ProposeHandoverRequest,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'handover-open', 'handover-overtaken'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'handover.propose')
      if (!me.ok) return me
      const proposed = facts.handovers.propose(me.value, body)
      return proposed.ok ? ok({ status: 204 }) : proposed
    },
  ),
  endpoint(
    {
      method: 'put',
      path: '/api/v1/sessions/{id}/handovers/{handoverId}/answer',
      summary:
        'Gives the own word to a handover, or notes what the receiver or a resident said aloud. With both at the table; a no ends it.',
      params: ofHandover,
      body: GiveWordRequest,
      answers: { 204: null },
      refusals: [
        ...NOT_ALLOWED,
        'participant-unknown',
        'handover-unknown',
        'handover-apart',
        'handover-overtaken',
      ],
    },
    ({ params: { id, handoverId }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'handover.answer')
      if (!me.ok) return me
      const answered = facts.handovers.answer(me.value, handoverId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/sessions/{id}/handovers/{handoverId}',
      summary: 'Stops a handover; the lead stays who it was.',
      params: ofHandover,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'handover-unknown'],
    },
    ({ params: { id, handoverId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'handover.propose')
      if (!me.ok) return me
      const stopped = facts.handovers.withdraw(me.value, handoverId)
      return stopped.ok ? ok({ status: 204 }) : stopped
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{id}/referrals',
      summary: 'Refers the household to someone new, with what may be told.',
      params,
      body: ReferralWords,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'referrals-full'],
    },
    ({ params: { id }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'referral.make')
      if (!me.ok) return me
      const made = facts.referrals.make(me.value, body)
      return made.ok ? ok({ status: 204 }) : made
    },
  ),
  endpoint(
    {
      method: 'put',
      path: `${REFERRAL}/answer`,
      summary:
        'Gives the own word to a referral, or notes what was said aloud; a resident can say what may be told.',
      params: ofReferral,
      body: AnswerReferralRequest,
      answers: { 204: null },
      refusals: [
        ...NOT_ALLOWED,
        'participant-unknown',
        'referral-unknown',
        'referral-own',
        'invalid-body',
      ],
    },
    ({ params: { id, referralId }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'referral.answer')
      if (!me.ok) return me
      const answered = facts.referrals.answer(me.value, referralId, body)
      return answered.ok ? ok({ status: 204 }) : answered
    },
  ),
  endpoint(
    {
      method: 'put',
      path: `${REFERRAL}/asker`,
      summary: 'Takes it upon oneself to ask the person, where nobody does any more.',
      params: ofReferral,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'referral-unknown'],
    },
    ({ params: { id, referralId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'referral.make')
      if (!me.ok) return me
      const asks = facts.referrals.ask(me.value, referralId)
      return asks.ok ? ok({ status: 204 }) : asks
    },
  ),
  endpoint(
    {
      method: 'put',
      path: `${REFERRAL}/receiver`,
      summary: 'Says whose seat it is, once the person sits at the table.',
      params: ofReferral,
      body: ReferralReceiverRequest,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'participant-unknown', 'referral-unknown'],
    },
    ({ params: { id, referralId }, body, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'referral.make')
      if (!me.ok) return me
      const set = facts.referrals.setReceiver(me.value, referralId, body)
      return set.ok ? ok({ status: 204 }) : set
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: REFERRAL,
      summary: 'Erases a referral.',
      params: ofReferral,
      answers: { 204: null },
      refusals: [...NOT_ALLOWED, 'referral-unknown'],
    },
    ({ params: { id, referralId }, call }) => {
      const me = access.allowed(id, call.credentialsFor(id), 'referral.answer')
      if (!me.ok) return me
      const gone = facts.referrals.remove(me.value, referralId)
      return gone.ok ? ok({ status: 204 }) : gone
    },
  ),
]
