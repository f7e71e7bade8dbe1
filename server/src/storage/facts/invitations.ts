import { Invitation, InvitationId, ParticipantId, SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { moment, optional } from './row.ts'

/** An invitation with the session it opens and the coordinator who made it. */
export interface StoredInvitation {
  readonly invitation: Invitation
  readonly sessionId: SessionId
  readonly createdBy: ParticipantId
}

/** The links into each session, by the hash of their token. */
export interface InvitationStore {
  add(stored: StoredInvitation, hash: string): void
  get(sessionId: SessionId, id: InvitationId): StoredInvitation | undefined
  byToken(hash: string): StoredInvitation | undefined
  /** Newest first. */
  of(sessionId: SessionId): Invitation[]
  revoke(id: InvitationId, now: number): void
  /** Uses it once, if it may be used once more. */
  takeUse(id: InvitationId): boolean
  giveUseBack(id: InvitationId): void
}

const Row = z
  .object({
    id: InvitationId,
    session_id: SessionId,
    kind: Invitation.shape.kind,
    access: Invitation.shape.access,
    max_uses: z.int(),
    uses: z.int(),
    created_by: ParticipantId,
    created_at: moment,
    expires_at: moment,
    revoked_at: optional(moment),
  })
  .transform(
    (row): StoredInvitation => ({
      invitation: {
        id: row.id,
        kind: row.kind,
        access: row.access,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
        maxUses: row.max_uses,
        uses: row.uses,
        revokedAt: row.revoked_at,
      },
      sessionId: row.session_id,
      createdBy: row.created_by,
    }),
  )

/** Counts a use by the statement that looks for room, so that no link is used too often. */
export const invitationStore = (db: FactDatabase): InvitationStore => ({
  add: ({ invitation, sessionId, createdBy }, hash) => {
    db.run(
      `INSERT INTO invitation (id, session_id, hash, kind, access, max_uses, created_by,
         created_at, expires_at)
       VALUES ($id, $sessionId, $hash, $kind, $access, $maxUses, $createdBy,
         $createdAt, $expiresAt)`,
      {
        id: invitation.id,
        sessionId,
        hash,
        kind: invitation.kind,
        access: invitation.access,
        maxUses: invitation.maxUses,
        createdBy,
        createdAt: Date.parse(invitation.createdAt),
        expiresAt: Date.parse(invitation.expiresAt),
      },
    )
  },
  get: (sessionId, id) =>
    db.get(Row, 'SELECT * FROM invitation WHERE id = $id AND session_id = $sessionId', {
      id,
      sessionId,
    }),
  byToken: (hash) => db.get(Row, 'SELECT * FROM invitation WHERE hash = $hash', { hash }),
  of: (sessionId) =>
    db
      .all(
        Row,
        `SELECT * FROM invitation WHERE session_id = $sessionId
         ORDER BY created_at DESC, rowid DESC`,
        { sessionId },
      )
      .map(({ invitation }) => invitation),
  revoke: (id, now) => {
    db.run('UPDATE invitation SET revoked_at = $now WHERE id = $id AND revoked_at IS NULL', {
      id,
      now,
    })
  },
  takeUse: (id) =>
    db.run('UPDATE invitation SET uses = uses + 1 WHERE id = $id AND uses < max_uses', { id })
      .changes > 0,
  giveUseBack: (id) => {
    db.run('UPDATE invitation SET uses = uses - 1 WHERE id = $id AND uses > 0', { id })
  },
})
