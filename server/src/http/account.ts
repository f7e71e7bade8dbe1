import { AccountProfile } from '@samenbord/shared/model'
import { AccountResponse, ok, refused, SignInRequest } from '@samenbord/shared/protocol'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import type { Call } from './call.ts'
import { type Endpoint, endpoint } from './endpoint.ts'

/** Signing in and out, and who the coordinator is. */
export const accountEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => {
  /** The device's token goes, and what is open with it closes. */
  const signOut = ({ credentials }: Call): void => {
    const account = access.account(credentials)
    access.signOut(credentials)
    if (account.ok && credentials.account !== undefined) {
      facts.participants.signedOut(account.value, credentials.account)
    }
  }

  return [
    endpoint(
      {
        method: 'post',
        path: '/api/v1/sign-in',
        summary: 'Signs the coordinator in, with the start code or the token of the printed link.',
        body: SignInRequest,
        answers: { 204: null },
        refusals: ['wrong-start-code', 'too-many-attempts'],
      },
      ({ body, call, explain }) => {
        const signedIn = access.signIn(body.code, call.address)
        if (!signedIn.ok) {
          if (signedIn.reason === 'too-many-attempts') {
            explain({ retryAfter: access.signInWait(call.address) })
          }
          return signedIn
        }
        // Whoever signs in anew on this device leaves no second token behind.
        signOut(call)
        call.rememberAccount(signedIn.value)
        return ok({ status: 204 })
      },
    ),
    endpoint(
      {
        method: 'post',
        path: '/api/v1/sign-out',
        summary: 'Signs this device out. Also answers when it was not signed in.',
        answers: { 204: null },
        refusals: [],
      },
      ({ call }) => {
        signOut(call)
        call.forgetAccount()
        return ok({ status: 204 })
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/api/v1/account',
        summary: 'Who the coordinator is at every new table; null until told.',
        answers: { 200: AccountResponse },
        refusals: ['not-signed-in'],
      },
      ({ call }) => {
        const account = access.account(call.credentials)
        if (!account.ok) return account
        // Each visit lets the cookie live as long as the sign-in does.
        if (call.credentials.account !== undefined) call.rememberAccount(call.credentials.account)
        return ok({ status: 200, body: { profile: account.value.profile } })
      },
    ),
    endpoint(
      {
        method: 'put',
        path: '/api/v1/account',
        summary: 'Sets who the coordinator is at every new table.',
        body: AccountProfile,
        answers: { 200: AccountResponse },
        refusals: ['not-signed-in'],
      },
      ({ body, call }) => {
        const account = access.account(call.credentials)
        if (!account.ok) return refused(account.reason)
        facts.sessions.setProfile(account.value, body)
        return ok({ status: 200, body: { profile: body } })
      },
    ),
  ]
}
