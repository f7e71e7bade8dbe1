import type { Session, SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import { BEAMER_MS } from '../access/access-control.ts'
import { hashOf, newToken } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/** Someone's big screen: what it shows, and the token by which it goes on showing it. */
export interface OpenedBeamer {
  readonly session: Session
  readonly token: string
}

/** Big screens: they see what the table looks at, and write nothing. */
export interface Beamers {
  /** The token of a link that opens one screen, once. */
  makeLink(me: StoredParticipant): string
  /** Exchanges such a token for one that the screen keeps. */
  open(token: string): Result<OpenedBeamer, 'beamer-unknown'>
  /** Closes all big screens of a table, and the links to more. */
  closeAll(sessionId: SessionId): void
  /** Closes those that are too old to work. */
  closeOld(): void
}

/** Keeps hashes of tokens, so that what stands in the facts opens no screen. */
export const createBeamers = (store: FactStore, tables: Tables, now: () => number): Beamers => ({
  makeLink: ({ sessionId, id: participantId }) => {
    const token = newToken()
    const beamer = { sessionId, participantId, isLink: true, madeAt: now() }
    store.beamers.add(hashOf(token), beamer)
    return token
  },
  open: (link) => {
    const hash = hashOf(link)
    const found = store.beamers.get(hash)
    if (found === undefined || !found.isLink || found.madeAt + BEAMER_MS <= now()) {
      return refused('beamer-unknown')
    }
    const stored = store.sessions.get(found.sessionId)
    if (stored === undefined) return refused('beamer-unknown')
    const token = newToken()
    store.atomically(() => {
      store.beamers.remove(hash)
      store.beamers.add(hashOf(token), { ...found, isLink: false, madeAt: now() })
    })
    return ok({ session: stored.session, token })
  },
  closeAll: (sessionId) => {
    store.beamers.removeAll(sessionId)
    tables.closeBeamers(sessionId, 'beamer-unknown')
  },
  closeOld: () => {
    for (const { hash, sessionId, participantId } of store.beamers.madeBefore(now() - BEAMER_MS)) {
      store.beamers.remove(hash)
      tables.dismiss(sessionId, participantId, 'beamer-unknown', hash)
    }
  },
})
