import { SessionId } from '@samenbord/shared/model'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { z } from 'zod'
import {
  ACCOUNT_IDLE_SECONDS,
  BEAMER_MS,
  type Credentials,
  SEAT_IDLE_SECONDS,
} from '../access/access-control.ts'
import type { PublicAddress } from './origin.ts'

/** Who calls, and what the answer lets their browser remember. */
export interface Call {
  /** Where the call comes from; for limits only, never logged. */
  readonly address: string
  credentialsFor(sessionId: SessionId): Credentials
  readonly credentials: Credentials
  /** The sessions this browser remembers a seat of, as it says: the newest, when there are many. */
  readonly seatedAt: readonly SessionId[]
  rememberAccount(token: string): void
  forgetAccount(): void
  rememberSeat(sessionId: SessionId, token: string): void
  forgetSeat(sessionId: SessionId): void
  /** What this browser holds as a big screen of a table. */
  beamerOf(sessionId: SessionId): string | undefined
  rememberBeamer(sessionId: SessionId, token: string): void
}

/** What has to be known of the server to tell who calls it. */
export interface CallOptions {
  readonly publicAddress: () => PublicAddress
  /** How many proxies of our own stand before the server. */
  readonly trustedProxies: number
  /** Whether this session is one of a team, without a household. */
  readonly isTeamTable: (sessionId: SessionId) => boolean
}

const ACCOUNT = 'sb_account'
const SEAT = 'sb_'
/** Not with the beginning of a seat's, among which seats are looked for. */
const beamerCookie = (sessionId: SessionId) => `sb-beamer_${sessionId}`
const seatCookie = (sessionId: SessionId) => `${SEAT}${sessionId}`
/** Each seat a browser says to have takes a look into the facts. */
export const MOST_SEATS = 40

/**
 * Reads who calls from the request. Over https only cookies count that no other host can have set.
 */
export const callOf = (context: Context, options: CallOptions): Call => {
  const secure = options.publicAddress().secure || cameOverHttps(context, options.trustedProxies)
  // Only over https can a browser promise that nobody but this host set the cookie (`__Host-`).
  const attributes: CookieOptions = {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure,
    ...(secure ? { prefix: 'host' } : {}),
  }
  const read = (name: string) =>
    secure ? getCookie(context, name, 'host') : getCookie(context, name)
  const credentials = { account: read(ACCOUNT) }
  return {
    address: addressOf(context, options.trustedProxies),
    credentials,
    get seatedAt() {
      const prefix = secure ? `__Host-${SEAT}` : SEAT
      return (
        Object.keys(getCookie(context))
          .filter((name) => name.startsWith(prefix))
          .flatMap((name) => SessionId.safeParse(name.slice(prefix.length)).data ?? [])
          // Browsers send the oldest first.
          .slice(-MOST_SEATS)
      )
    },
    credentialsFor: (sessionId) => ({ ...credentials, seat: read(seatCookie(sessionId)) }),
    rememberAccount: (token) => {
      setCookie(context, ACCOUNT, token, { ...attributes, maxAge: ACCOUNT_IDLE_SECONDS })
    },
    forgetAccount: () => {
      deleteCookie(context, ACCOUNT, attributes)
    },
    rememberSeat: (sessionId, token) => {
      setCookie(context, seatCookie(sessionId), token, { ...attributes, maxAge: SEAT_IDLE_SECONDS })
    },
    forgetSeat: (sessionId) => {
      deleteCookie(context, seatCookie(sessionId), attributes)
    },
    beamerOf: (sessionId) => read(beamerCookie(sessionId)),
    rememberBeamer: (sessionId, token) => {
      setCookie(context, beamerCookie(sessionId), token, {
        ...attributes,
        maxAge: BEAMER_MS / 1000,
      })
    },
  }
}

const cameOverHttps = (context: Context, proxies: number): boolean =>
  proxies > 0 && context.req.header('X-Forwarded-Proto')?.split(',').at(-1)?.trim() === 'https'

const NodeBindings = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
})

/** Each proxy adds whom it was called by at the end; only what our own proxies added is believed. */
const addressOf = (context: Context, proxies: number): string => {
  if (proxies > 0) {
    const forwarded = context.req.header('X-Forwarded-For')?.split(',') ?? []
    const client = forwarded.at(-proxies)?.trim()
    if (client !== undefined && client !== '') return client
  }
  const bindings = NodeBindings.safeParse(context.env)
  return (bindings.success ? bindings.data.incoming.socket.remoteAddress : undefined) ?? 'unknown'
}
