import { looksLikeCitizenNumber } from '@samenbord/shared/domain'
import { type SessionId, type StuckEntry, StuckEntryId } from '@samenbord/shared/model'
import { dayOf } from '@samenbord/shared/plan'
import { ok, type Result, refused, type TellStuckRequest } from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { AccountId } from '../storage/facts/accounts.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/**
 * *Dit lukt ons niet*: what tables could not solve, told without the household. It belongs to the
 * account that opened those tables, and is read at its team's tables.
 */
export interface StuckList {
  /** Newest first at a team's table; nothing at any other. */
  at(sessionId: SessionId): StuckEntry[]
  tell(
    me: StoredParticipant,
    told: TellStuckRequest,
  ): Result<StuckEntry, 'session-unknown' | 'names-household' | 'citizen-number'>
  clear(me: StoredParticipant, id: StuckEntryId): Result<null, 'session-unknown' | 'forbidden'>
}

/** Refuses words in which a name of the household stands, as far as the server knows those. */
export const createStuckList = (store: FactStore, tables: Tables, now: () => number): StuckList => {
  const announce = (accountId: AccountId): void => {
    const entries = store.stuckEntries.of(accountId)
    for (const team of store.sessions.teamTablesOf(accountId)) {
      tables.announce(team, { type: 'stuck', entries })
    }
  }

  /** The names by which the household of a table is known to the server, and each part of them. */
  const namesOf = (sessionId: SessionId): string[] => {
    const household = store.sessions.get(sessionId)?.session.household ?? ''
    const residents = store.participants.ever(sessionId).filter(({ kind }) => kind === 'resident')
    return [household, ...residents.map(({ name }) => name)].flatMap(partsOf)
  }

  return {
    at: (sessionId) => {
      const stored = store.sessions.get(sessionId)
      return stored?.session.household === null ? store.stuckEntries.of(stored.accountId) : []
    },
    tell: ({ sessionId }, { blocker, words }) => {
      const stored = store.sessions.get(sessionId)
      if (stored === undefined) return refused('session-unknown')
      if (looksLikeCitizenNumber(words)) return refused('citizen-number')
      if (namesOf(sessionId).some((name) => hasName(words, name))) return refused('names-household')
      const entry: StuckEntry = {
        id: newId(StuckEntryId),
        blocker,
        words,
        toldOn: dayOf(new Date(now())),
      }
      store.stuckEntries.add(stored.accountId, entry)
      announce(stored.accountId)
      return ok(entry)
    },
    clear: ({ sessionId }, id) => {
      const stored = store.sessions.get(sessionId)
      if (stored === undefined) return refused('session-unknown')
      if (stored.session.household !== null) return refused('forbidden')
      store.stuckEntries.remove(stored.accountId, id)
      announce(stored.accountId)
      return ok(null)
    },
  }
}

/** Words that begin many names, and tell of nobody. */
const OF_NOBODY = /^(?:familie|gezin|huishouden|mevrouw|meneer|dhr|mw)$/i
const NAME_PART = /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u

/** A name, and its parts that are names by themselves. */
const partsOf = (name: string): string[] => {
  const parts = name.split(/\s+/).filter((part) => NAME_PART.test(part) && !OF_NOBODY.test(part))
  return name === '' ? [] : [name, ...parts]
}

/** Whether a name stands in the words as a word of its own, in any case of letters. */
const hasName = (words: string, name: string): boolean => {
  const plain = (text: string): string => text.normalize().toLocaleLowerCase('nl')
  const escaped = plain(name).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(plain(words))
}
