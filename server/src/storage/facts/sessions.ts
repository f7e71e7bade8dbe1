import {
  FamilyTree,
  Guide,
  type Lead,
  LegalBasis,
  ParticipantId,
  Round,
  Session,
  SessionId,
  Timer,
} from '@samenbord/shared/model'
import { z } from 'zod'
import { AccountId } from './accounts.ts'
import type { FactDatabase } from './database.ts'
import { asJson, flag, json, moment } from './row.ts'

/** A session with what the table is asked to look at, who keeps the overview, and whose it is. */
export interface StoredSession {
  readonly session: Session
  readonly accountId: AccountId
  readonly spotlight: ParticipantId | null
  readonly guide: Guide | null
  readonly lead: Lead
  readonly legalBasis: LegalBasis | null
  readonly round: Round | null
  readonly timer: Timer | null
  readonly familyTree: FamilyTree
  readonly residents: Residents
  /** When the table was last in use, to the minute, in milliseconds since 1970. */
  readonly usedAt: number
}

/** Whether a resident is connected, and if not, since when (milliseconds since 1970). */
export interface Residents {
  readonly areHere: boolean
  /** Nothing while one is there, and when none ever was. */
  readonly leftAt: number | null
}

/** The tables with all of which each has one, such as its lead and its timer. */
export interface SessionStore {
  add(session: Session, accountId: AccountId): void
  get(id: SessionId): StoredSession | undefined
  /** Those where this account sits at the table, last used first. */
  ofAccount(accountId: AccountId): Session[]
  change(session: Session): void
  setSpotlight(id: SessionId, participantId: ParticipantId | null): void
  setGuide(id: SessionId, guide: Guide | null): void
  setLead(id: SessionId, lead: Lead): void
  setLegalBasis(id: SessionId, basis: LegalBasis | null): void
  setRound(id: SessionId, round: Round | null): void
  setTimer(id: SessionId, timer: Timer | null): void
  setFamilyTree(id: SessionId, familyTree: FamilyTree): void
  setResidents(id: SessionId, residents: Residents): void
  /** Notes whether the document may hold something deleted that has to be forgotten. */
  setForgettingDue(id: SessionId, isDue: boolean): void
  /** The tables where something has to be forgotten. */
  withForgettingDue(): SessionId[]
  /** Where a resident is connected, as far as was noted. */
  withResidentsHere(): SessionId[]
  /** The tables without a household of an account. */
  teamTablesOf(accountId: AccountId): SessionId[]
  /** Notes that the table is in use now; to the minute, since each note is a write to the disk. */
  touch(id: SessionId, now: number): void
  /** Erases all rows of a session, and remembers a hash of its id as erased. */
  erase(id: SessionId, hash: string): void
  /** Whether a session with this hash of its id was erased. */
  wasErased(hash: string): boolean
  /** Sessions whose erasing has begun and is not known to be complete. */
  unfinishedErasures(): SessionId[]
  /**
   * Everything outside the facts is erased too: empties the log of what stood here, and forgets the
   * id itself. Answers whether the log could be emptied; if not, the erasure stays unfinished.
   */
  finishErasure(id: SessionId): boolean
}

const Row = z
  .object({
    id: SessionId,
    account_id: AccountId,
    title: Session.shape.title,
    household: Session.shape.household,
    template: Session.shape.template,
    waiting_room: flag,
    spotlight: ParticipantId.nullable(),
    guide: json(Guide),
    lead: ParticipantId.nullable(),
    deputy: ParticipantId.nullable(),
    legal_basis: json(LegalBasis),
    round: json(Round),
    timer: json(Timer),
    family_tree: json(FamilyTree),
    resident_is_here: flag,
    resident_left_at: z.int().nullable(),
    created_at: moment,
    used_at: z.int(),
  })
  .transform(
    (row): StoredSession => ({
      session: {
        id: row.id,
        title: row.title,
        household: row.household,
        template: row.template,
        waitingRoom: row.waiting_room,
        createdAt: row.created_at,
      },
      accountId: row.account_id,
      spotlight: row.spotlight,
      guide: row.guide,
      lead: { lead: row.lead, deputy: row.deputy },
      legalBasis: row.legal_basis,
      round: row.round,
      timer: row.timer,
      familyTree: row.family_tree ?? { on: false },
      residents: { areHere: row.resident_is_here, leftAt: row.resident_left_at },
      usedAt: row.used_at,
    }),
  )

/**
 * Of a table that was erased a hash of its id stays, so that who comes back is told that it ended.
 */
export const sessionStore = (db: FactDatabase): SessionStore => ({
  add: ({ id, title, household, template, waitingRoom, createdAt }, accountId) => {
    db.run(
      `INSERT INTO session
         (id, account_id, title, household, template, waiting_room, created_at, used_at)
       VALUES
         ($id, $accountId, $title, $household, $template, $waitingRoom, $createdAt, $createdAt)`,
      {
        id,
        accountId,
        title,
        household,
        template,
        waitingRoom: waitingRoom ? 1 : 0,
        createdAt: Date.parse(createdAt),
      },
    )
  },
  get: (id) => db.get(Row, 'SELECT * FROM session WHERE id = $id', { id }),
  ofAccount: (accountId) =>
    db
      .all(
        Row,
        `SELECT * FROM session WHERE id IN
           (SELECT session_id FROM participant
            WHERE account_id = $accountId AND status = 'admitted')
         ORDER BY used_at DESC, rowid DESC`,
        { accountId },
      )
      .map(({ session }) => session),
  change: ({ id, title, household, waitingRoom }) => {
    db.run(
      `UPDATE session SET title = $title, household = $household, waiting_room = $waitingRoom
       WHERE id = $id`,
      { id, title, household, waitingRoom: waitingRoom ? 1 : 0 },
    )
  },
  setSpotlight: (id, participantId) => {
    db.run('UPDATE session SET spotlight = $participantId WHERE id = $id', { id, participantId })
  },
  setGuide: (id, guide) => {
    db.run('UPDATE session SET guide = $guide WHERE id = $id', { id, guide: asJson(guide) })
  },
  setLead: (id, { lead, deputy }) => {
    db.run('UPDATE session SET lead = $lead, deputy = $deputy WHERE id = $id', { id, lead, deputy })
  },
  setLegalBasis: (id, basis) => {
    db.run('UPDATE session SET legal_basis = $basis WHERE id = $id', { id, basis: asJson(basis) })
  },
  setRound: (id, round) => {
    db.run('UPDATE session SET round = $round WHERE id = $id', { id, round: asJson(round) })
  },
  setTimer: (id, timer) => {
    db.run('UPDATE session SET timer = $timer WHERE id = $id', { id, timer: asJson(timer) })
  },
  setFamilyTree: (id, familyTree) => {
    db.run('UPDATE session SET family_tree = $familyTree WHERE id = $id', {
      id,
      familyTree: asJson(familyTree),
    })
  },
  setResidents: (id, { areHere, leftAt }) => {
    db.run(
      `UPDATE session SET resident_is_here = $areHere, resident_left_at = $leftAt WHERE id = $id`,
      { id, areHere: areHere ? 1 : 0, leftAt },
    )
  },
  setForgettingDue: (id, isDue) => {
    db.run('UPDATE session SET forgetting_due = $due WHERE id = $id AND forgetting_due <> $due', {
      id,
      due: isDue ? 1 : 0,
    })
  },
  withForgettingDue: () =>
    db
      .all(z.object({ id: SessionId }), 'SELECT id FROM session WHERE forgetting_due = 1')
      .map(({ id }) => id),
  withResidentsHere: () =>
    db
      .all(z.object({ id: SessionId }), 'SELECT id FROM session WHERE resident_is_here = 1')
      .map(({ id }) => id),
  teamTablesOf: (accountId) =>
    db
      .all(
        z.object({ id: SessionId }),
        'SELECT id FROM session WHERE account_id = $accountId AND household IS NULL',
        { accountId },
      )
      .map(({ id }) => id),
  touch: (id, now) => {
    db.run('UPDATE session SET used_at = $now WHERE id = $id AND used_at <= $now - 60000', {
      id,
      now,
    })
  },
  erase: (id, hash) =>
    db.atomically(() => {
      db.run('INSERT OR REPLACE INTO erased_session VALUES ($hash, $id)', { hash, id })
      db.run('DELETE FROM session WHERE id = $id', { id })
    }),
  wasErased: (hash) =>
    db.get(z.object({}), 'SELECT 1 FROM erased_session WHERE hash = $hash', { hash }) !== undefined,
  unfinishedErasures: () =>
    db
      .all(
        z.object({ unfinished_id: SessionId }),
        'SELECT unfinished_id FROM erased_session WHERE unfinished_id IS NOT NULL',
      )
      .map((row) => row.unfinished_id),
  finishErasure: (id) => {
    if (!db.truncateLog()) return false
    db.run('UPDATE erased_session SET unfinished_id = NULL WHERE unfinished_id = $id', { id })
    // All that can be left in the log from here on is the id, which opens nothing any more.
    db.truncateLog()
    return true
  },
})
