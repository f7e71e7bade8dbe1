import type { SessionId } from '@samenbord/shared/model'
import type { SeatListResponse } from '@samenbord/shared/protocol'
import type { AccessControl, Credentials } from '../access/access-control.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'

/** What a browser shows of itself at any table. */
export interface KnownBrowser {
  readonly credentials: Credentials
  /** The sessions it remembers a seat of, true or not. */
  readonly seatedAt: readonly SessionId[]
  credentialsFor(sessionId: SessionId): Credentials
}

/** All the tables that one browser knows. */
export interface Seats {
  /** Where this browser sits and may know what is on the table; last used first. */
  of(browser: KnownBrowser): SeatListResponse['seats']
}

/** Takes what a browser says to remember as a question, which `access` answers for each table. */
export const createSeats = (store: FactStore, access: AccessControl): Seats => ({
  of: ({ credentials, seatedAt, credentialsFor }) => {
    const account = access.account(credentials)
    const ofAccount = account.ok ? store.participants.seatsOf(account.value.id) : []
    const sessionIds = new Set([...seatedAt, ...ofAccount.map(({ sessionId }) => sessionId)])
    return [...sessionIds]
      .flatMap((sessionId) => {
        const me = access.knows(sessionId, credentialsFor(sessionId))
        const stored = store.sessions.get(sessionId)
        if (!me.ok || me.value.status !== 'admitted' || stored === undefined) return []
        return [{ stored, me: me.value }]
      })
      .sort((a, b) => b.stored.usedAt - a.stored.usedAt)
      .map(({ stored, me }) => ({
        session: stored.session,
        participantId: me.id,
        access: me.access,
      }))
  },
})
