import type { SessionId } from '@samenbord/shared/model'
import { type Action, type Knowing, may, mayWhile } from '@samenbord/shared/permission'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import { type Account, AccountId } from '../storage/facts/accounts.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import { Attempts } from './attempts.ts'
import type { SharingGate } from './knowing.ts'
import { hashOf, newToken, sameSecret } from './secret.ts'

const DAY = 24 * 60 * 60 * 1000
/** How long a device stays signed in without being used, in seconds. */
export const ACCOUNT_IDLE_SECONDS = 30 * 24 * 60 * 60
/** How long a device remembers a seat at a table without being used, in seconds. */
export const SEAT_IDLE_SECONDS = 180 * 24 * 60 * 60

/** The one account of a server with a start code. */
export const START_CODE_ACCOUNT = AccountId.parse('start-code')

/** What a browser shows of itself: the tokens of its cookies. */
export interface Credentials {
  readonly account?: string | undefined
  /** Of the session at hand. */
  readonly seat?: string | undefined
}

/** How long a big screen works, in milliseconds: a day of meetings. */
export const BEAMER_MS = 12 * 60 * 60 * 1000

/** Why the household does not let someone know what is on its table. */
export type NotKnowing = Exclude<Knowing, 'open'>

/** Why someone is not at a table. */
export type NotSeated =
  | 'not-signed-in'
  | 'session-ended'
  | 'session-unknown'
  | 'forbidden'
  | 'removed'

/** Why someone may not do something at a table. */
export type NotAllowed = NotSeated | NotKnowing | 'waiting'

/** Who may come in, and as whom. */
export interface AccessControl {
  /** Exchanges the start code, or the token of the printed link, for a token of the account. */
  signIn(code: string, address: string): Result<string, 'wrong-start-code' | 'too-many-attempts'>
  /** Seconds until this address may try to sign in again. */
  signInWait(address: string): number
  /** A token that signs in once, until the server stops. */
  newSignInToken(): string
  account(credentials: Credentials): Result<Account, 'not-signed-in'>
  signOut(credentials: Credentials): void
  /** Who this is at the table, waiting or admitted. */
  seated(sessionId: SessionId, credentials: Credentials): Result<StoredParticipant, NotSeated>
  /** Who this is at the table, waiting or admitted, and let know what is on it once admitted. */
  knows(
    sessionId: SessionId,
    credentials: Credentials,
  ): Result<StoredParticipant, NotSeated | NotKnowing>
  /** Who this is at the table, when admitted, allowed to do this, and let know what it asks to know. */
  allowed(
    sessionId: SessionId,
    credentials: Credentials,
    action: Action,
  ): Result<StoredParticipant, NotAllowed>
  /** For whom this big screen stands at the table: it shows no more than that person may know. */
  beamer(
    sessionId: SessionId,
    token: string | undefined,
  ): Result<StoredParticipant, 'session-ended' | 'beamer-unknown' | NotKnowing>
  /**
   * Of which device this participant is who sits here with these credentials: the hash of the one
   * token that says so. An account has its seats by its own token, everyone else by the seat's.
   */
  deviceOf(participant: StoredParticipant, credentials: Credentials): string
  /** Of which device a big screen is: never that of whoever opened it. */
  deviceOfBeamer(token: string | undefined): string
  /** Forgets the devices that were not used for long. */
  forgetIdle(): void
}

/**
 * Makes the account of the start code where there is none yet; of every token it keeps the hash only.
 */
export const createAccessControl = (
  store: FactStore,
  startCode: string,
  gate: SharingGate,
  now: () => number,
): AccessControl => {
  const attempts = new Attempts()
  const signInTokens = new Set<string>()
  store.accounts.ensure(START_CODE_ACCOUNT, now())

  const account = (credentials: Credentials): Result<Account, 'not-signed-in'> => {
    if (credentials.account === undefined) return refused('not-signed-in')
    const hash = hashOf(credentials.account)
    const found = store.accounts.byToken(hash)
    if (found === undefined || idle(found.usedAt, ACCOUNT_IDLE_SECONDS, now())) {
      return refused('not-signed-in')
    }
    if (found.usedAt < now() - DAY) store.accounts.touchToken(hash, now())
    return ok(found.account)
  }

  const bySeat = (sessionId: SessionId, token: string | undefined) => {
    if (token === undefined) return undefined
    const hash = hashOf(token)
    const found = store.participants.byToken(hash)
    if (found === undefined || found.participant.sessionId !== sessionId) return undefined
    if (idle(found.usedAt, SEAT_IDLE_SECONDS, now())) return undefined
    if (found.usedAt < now() - DAY) store.participants.touchToken(hash, now())
    return found.participant
  }

  const byAccount = (
    sessionId: SessionId,
    credentials: Credentials,
  ): Result<StoredParticipant, NotSeated> => {
    const owner = account(credentials)
    if (!owner.ok) return owner
    if (store.sessions.get(sessionId) === undefined) return refused('session-unknown')
    const own = store.participants.ofAccount(sessionId, owner.value.id)
    if (own === undefined) return refused('forbidden')
    return own.status === 'removed' ? refused('removed') : ok(own)
  }

  const seated = (
    sessionId: SessionId,
    credentials: Credentials,
  ): Result<StoredParticipant, NotSeated> => {
    if (credentials.account === undefined && credentials.seat === undefined) {
      return refused('not-signed-in')
    }
    if (store.sessions.wasErased(hashOf(sessionId))) return refused('session-ended')
    const bySeatToken = bySeat(sessionId, credentials.seat)
    if (bySeatToken !== undefined && bySeatToken.status !== 'removed') return ok(bySeatToken)
    const own = byAccount(sessionId, credentials)
    if (own.ok || bySeatToken === undefined) return own
    return refused('removed')
  }

  const letKnow = (participant: StoredParticipant): Result<StoredParticipant, NotKnowing> => {
    const state = gate.knowing(participant)
    return state === 'open' ? ok(participant) : refused(state)
  }

  return {
    signIn: (code, address) => {
      // Nobody guesses the token of a link, so those who guess must not keep it from working.
      if (!signInTokens.delete(hashOf(code))) {
        if (attempts.wait(address, now()) > 0) return refused('too-many-attempts')
        if (!sameSecret(code, startCode)) {
          attempts.failed(address, now())
          return refused('wrong-start-code')
        }
      }
      const token = newToken()
      store.accounts.addToken(hashOf(token), START_CODE_ACCOUNT, now())
      return ok(token)
    },
    signInWait: (address) => attempts.wait(address, now()),
    newSignInToken: () => {
      const token = newToken()
      signInTokens.add(hashOf(token))
      return token
    },
    account,
    signOut: (credentials) => {
      if (credentials.account !== undefined) store.accounts.removeToken(hashOf(credentials.account))
    },
    seated,
    knows: (sessionId, credentials) => {
      const seat = seated(sessionId, credentials)
      return seat.ok && seat.value.status === 'admitted' ? letKnow(seat.value) : seat
    },
    allowed: (sessionId, credentials, action) => {
      const seat = seated(sessionId, credentials)
      if (!seat.ok) return seat
      if (seat.value.status === 'waiting') return refused('waiting')
      // Whoever else leads by now: the account that opened the table can always take it away.
      if (action === 'session.erase' && seat.value.accountId !== null) return seat
      if (!may(seat.value.access, action)) return refused('forbidden')
      const state = gate.knowing(seat.value)
      return state === 'open' || mayWhile(state, action) ? seat : refused(state)
    },
    beamer: (sessionId, token) => {
      if (store.sessions.wasErased(hashOf(sessionId))) return refused('session-ended')
      const beamer = token === undefined ? undefined : store.beamers.get(hashOf(token))
      if (beamer === undefined || beamer.isLink || beamer.sessionId !== sessionId) {
        return refused('beamer-unknown')
      }
      if (beamer.madeAt + BEAMER_MS <= now()) return refused('beamer-unknown')
      const opener = store.participants.get(sessionId, beamer.participantId)
      if (opener?.status !== 'admitted' || !may(opener.access, 'beamer.open')) {
        return refused('beamer-unknown')
      }
      return letKnow(opener)
    },
    deviceOf: ({ accountId }, { account: accountToken, seat }) =>
      hashOf((accountId === null ? seat : accountToken) ?? ''),
    deviceOfBeamer: (token) => hashOf(token ?? ''),
    forgetIdle: () => {
      store.accounts.removeTokensUsedBefore(now() - ACCOUNT_IDLE_SECONDS * 1000)
      store.participants.removeTokensUsedBefore(now() - SEAT_IDLE_SECONDS * 1000)
    },
  }
}

const idle = (usedAt: number, seconds: number, now: number): boolean =>
  usedAt < now - seconds * 1000
