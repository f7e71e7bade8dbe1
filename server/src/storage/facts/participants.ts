import { InvitationId, Participant, ParticipantId, SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import { AccountId } from './accounts.ts'
import type { FactDatabase } from './database.ts'
import { moment, optional } from './row.ts'

/** A participant as stored: whether someone is present is known by the tables alone. */
export type StoredParticipant = Omit<Participant, 'present'> & {
  readonly sessionId: SessionId
  /** Whose seat this is when an account opened the table. */
  readonly accountId: AccountId | null
  /** By which invitation this person came in last. */
  readonly invitationId: InvitationId | null
}

/** Who sits, waits or ever sat at each table, and on which devices they are known. */
export interface ParticipantStore {
  add(participant: StoredParticipant): void
  get(sessionId: SessionId, id: ParticipantId): StoredParticipant | undefined
  ofAccount(sessionId: SessionId, accountId: AccountId): StoredParticipant | undefined
  /** Whether this person sits at the table. */
  isAdmitted(sessionId: SessionId, id: ParticipantId): boolean
  /** Whether this is a resident, also one who waits or has left. */
  isResident(sessionId: SessionId, id: ParticipantId): boolean
  /** Everyone who ever came, those who left included. */
  ever(sessionId: SessionId): StoredParticipant[]
  /** Everyone who waits or was admitted, in order of joining. */
  at(sessionId: SessionId): StoredParticipant[]
  /** Everyone who sits at the table, there or not, in order of joining. */
  admitted(sessionId: SessionId): StoredParticipant[]
  /** The residents among those. */
  residents(sessionId: SessionId): StoredParticipant[]
  /** How many ever joined, those who left included. */
  countEver(sessionId: SessionId): number
  /** Everyone who ever came in last by this invitation, those who left included. */
  cameWith(invitationId: InvitationId): StoredParticipant[]
  change(participant: StoredParticipant): void
  /** The seats of an account in all sessions, in order of joining. */
  seatsOf(accountId: AccountId): StoredParticipant[]
  addToken(hash: string, id: ParticipantId, now: number): void
  /** Who holds this token, and when it was last used. */
  byToken(hash: string): { participant: StoredParticipant; usedAt: number } | undefined
  touchToken(hash: string, now: number): void
  removeToken(hash: string): void
  /** On how many devices this participant is known. */
  tokenCount(id: ParticipantId): number
  /** Forgets the devices that were last used before this moment. */
  removeTokensUsedBefore(moment: number): void
}

const Row = z
  .object({
    id: ParticipantId,
    session_id: SessionId,
    account_id: AccountId.nullable(),
    invitation_id: InvitationId.nullable(),
    name: Participant.shape.name,
    organisation: optional(z.string()),
    discipline: optional(z.string()),
    kind: Participant.shape.kind,
    access: Participant.shape.access,
    status: Participant.shape.status,
    colour: Participant.shape.colour,
    joined_at: moment,
  })
  .transform(
    ({ session_id, account_id, invitation_id, joined_at, ...same }): StoredParticipant => ({
      ...same,
      sessionId: session_id,
      accountId: account_id,
      invitationId: invitation_id,
      joinedAt: joined_at,
    }),
  )

const Count = z.object({ count: z.int() })

const values = (participant: StoredParticipant) => ({
  id: participant.id,
  invitationId: participant.invitationId,
  name: participant.name,
  organisation: participant.organisation ?? null,
  discipline: participant.discipline ?? null,
  kind: participant.kind,
  access: participant.access,
  status: participant.status,
})

/** Whoever leaves keeps a row, so that what they said keeps a name. */
export const participantStore = (db: FactDatabase): ParticipantStore => ({
  isAdmitted: (sessionId, id) =>
    db.get(
      z.object({}),
      `SELECT 1 FROM participant
       WHERE id = $id AND session_id = $sessionId AND status = 'admitted'`,
      { id, sessionId },
    ) !== undefined,
  isResident: (sessionId, id) =>
    db.get(
      z.object({}),
      `SELECT 1 FROM participant
       WHERE id = $id AND session_id = $sessionId AND kind = 'resident'`,
      { id, sessionId },
    ) !== undefined,
  ever: (sessionId) =>
    db.all(Row, 'SELECT * FROM participant WHERE session_id = $sessionId ORDER BY place', {
      sessionId,
    }),
  add: (participant) => {
    db.run(
      `INSERT INTO participant (id, session_id, account_id, invitation_id, name, organisation,
         discipline, kind, access, status, colour, joined_at)
       VALUES ($id, $sessionId, $accountId, $invitationId, $name, $organisation,
         $discipline, $kind, $access, $status, $colour, $joinedAt)`,
      {
        ...values(participant),
        sessionId: participant.sessionId,
        accountId: participant.accountId,
        colour: participant.colour,
        joinedAt: Date.parse(participant.joinedAt),
      },
    )
  },
  get: (sessionId, id) =>
    db.get(Row, 'SELECT * FROM participant WHERE id = $id AND session_id = $sessionId', {
      id,
      sessionId,
    }),
  ofAccount: (sessionId, accountId) =>
    db.get(
      Row,
      'SELECT * FROM participant WHERE session_id = $sessionId AND account_id = $accountId',
      { sessionId, accountId },
    ),
  at: (sessionId) =>
    db.all(
      Row,
      `SELECT * FROM participant WHERE session_id = $sessionId AND status <> 'removed'
       ORDER BY place`,
      { sessionId },
    ),
  admitted: (sessionId) =>
    db.all(
      Row,
      `SELECT * FROM participant WHERE session_id = $sessionId AND status = 'admitted'
       ORDER BY place`,
      { sessionId },
    ),
  residents: (sessionId) =>
    db.all(
      Row,
      `SELECT * FROM participant WHERE session_id = $sessionId AND status = 'admitted'
         AND kind = 'resident' ORDER BY place`,
      { sessionId },
    ),
  countEver: (sessionId) =>
    db.get(Count, 'SELECT COUNT(*) AS count FROM participant WHERE session_id = $sessionId', {
      sessionId,
    })?.count ?? 0,
  cameWith: (invitationId) =>
    db.all(Row, 'SELECT * FROM participant WHERE invitation_id = $invitationId ORDER BY place', {
      invitationId,
    }),
  change: (participant) => {
    db.run(
      `UPDATE participant SET invitation_id = $invitationId, name = $name,
         organisation = $organisation, discipline = $discipline, kind = $kind,
         access = $access, status = $status WHERE id = $id`,
      values(participant),
    )
  },
  seatsOf: (accountId) =>
    db.all(Row, 'SELECT * FROM participant WHERE account_id = $accountId ORDER BY place', {
      accountId,
    }),
  addToken: (hash, id, now) => {
    db.run('INSERT INTO participant_token VALUES ($hash, $id, $now)', { hash, id, now })
  },
  byToken: (hash) => {
    const token = db.get(
      z.object({ participant_id: ParticipantId, used_at: z.int() }),
      'SELECT participant_id, used_at FROM participant_token WHERE hash = $hash',
      { hash },
    )
    if (token === undefined) return undefined
    const participant = db.get(Row, 'SELECT * FROM participant WHERE id = $id', {
      id: token.participant_id,
    })
    return participant === undefined ? undefined : { participant, usedAt: token.used_at }
  },
  touchToken: (hash, now) => {
    db.run('UPDATE participant_token SET used_at = $now WHERE hash = $hash', { hash, now })
  },
  removeToken: (hash) => {
    db.run('DELETE FROM participant_token WHERE hash = $hash', { hash })
  },
  tokenCount: (id) =>
    db.get(Count, 'SELECT COUNT(*) AS count FROM participant_token WHERE participant_id = $id', {
      id,
    })?.count ?? 0,
  removeTokensUsedBefore: (moment) => {
    db.run('DELETE FROM participant_token WHERE used_at < $moment', { moment })
  },
})
