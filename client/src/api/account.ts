import type { AccountProfile } from '@samenbord/shared/model'
import { AccountResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** Exchanges the start code, or the token of a sign-in link, for a cookie. */
export const signIn = (code: string): Promise<Answer<undefined>> =>
  call('POST', '/sign-in', nothing, { code })

/** Has this browser be signed in no longer. */
export const signOut = (): Promise<Answer<undefined>> => call('POST', '/sign-out', nothing)

/** Who is signed in in this browser; the profile is null until it was asked. */
export const getAccount = (): Promise<Answer<AccountResponse>> =>
  call('GET', '/account', AccountResponse)

/** Sets who the coordinator is at every new table; answers the account as it is then. */
export const putProfile = (profile: AccountProfile): Promise<Answer<AccountResponse>> =>
  call('PUT', '/account', AccountResponse, profile)
