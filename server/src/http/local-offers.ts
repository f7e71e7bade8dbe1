import { LocalOfferId, LocalOfferWords, SessionId } from '@samenbord/shared/model'
import {
  AddLocalOffersRequest,
  LIMITS,
  LocalOfferListResponse,
  ok,
  RemoveLocalOffersRequest,
} from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { tableEndpoint } from './table-endpoint.ts'

/** *In de buurt*: what the neighbourhood has to offer. The account keeps the list, its tables read it. */
export const localOfferEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  endpoint(
    {
      method: 'get',
      path: '/api/v1/local-offers',
      summary: 'What the neighbourhood has to offer, as this account keeps it, by name.',
      answers: { 200: LocalOfferListResponse },
      refusals: ['not-signed-in'],
    },
    ({ call }) => {
      const account = access.account(call.credentials)
      if (!account.ok) return account
      return ok({ status: 200, body: { offers: facts.localOffers.of(account.value) } })
    },
  ),
  endpoint(
    {
      method: 'post',
      path: '/api/v1/local-offers',
      summary:
        'Adds all of these or none. One of a name that is there replaces that, or is refused, as the request says. Answers the whole list.',
      body: AddLocalOffersRequest,
      mostBytes: LIMITS.largeBody,
      answers: { 200: LocalOfferListResponse },
      refusals: ['not-signed-in', 'offers-full', 'offer-named'],
    },
    ({ body, call }) => {
      const account = access.account(call.credentials)
      if (!account.ok) return account
      const added = facts.localOffers.add(account.value, body)
      return added.ok ? ok({ status: 200, body: { offers: added.value } }) : added
    },
  ),
  endpoint(
    {
      method: 'put',
      path: '/api/v1/local-offers/{offerId}',
      summary: 'Changes one of the list.',
      params: z.object({ offerId: LocalOfferId }),
      body: LocalOfferWords,
      answers: { 204: null },
      refusals: ['not-signed-in', 'offer-unknown', 'offer-named'],
    },
    ({ params: { offerId }, body, call }) => {
      const account = access.account(call.credentials)
      if (!account.ok) return account
      const changed = facts.localOffers.change(account.value, offerId, body)
      return changed.ok ? ok({ status: 204 }) : changed
    },
  ),
  endpoint(
    {
      method: 'delete',
      path: '/api/v1/local-offers',
      summary: 'Takes these off the list. Also answers when they are gone.',
      body: RemoveLocalOffersRequest,
      mostBytes: LIMITS.largeBody,
      answers: { 204: null },
      refusals: ['not-signed-in'],
    },
    ({ body, call }) => {
      const account = access.account(call.credentials)
      if (!account.ok) return account
      facts.localOffers.remove(account.value, body.ids)
      return ok({ status: 204 })
    },
  ),
  tableEndpoint(
    access,
    {
      action: 'local-offers.read',
      method: 'get',
      path: '/api/v1/sessions/{id}/local-offers',
      summary: 'What the neighbourhood has to offer, as who opened this table keeps it, by name.',
      params: z.object({ id: SessionId }),
      answers: { 200: LocalOfferListResponse },
      refusals: [],
    },
    ({ params: { id } }) => ok({ status: 200, body: { offers: facts.localOffers.at(id) } }),
  ),
]
