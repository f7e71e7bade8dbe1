import { ParticipantId, SessionId, SharingAnswer, type SharingRule } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { moment } from './row.ts'

/** What residents said about who may know: one rule for each resident and participant. */
export interface SharingRuleStore {
  /**
   * Keeps a rule over what this resident said about this participant before. What the resident chose in
   * the own screen is remembered besides, until the resident chooses anew.
   */
  put(sessionId: SessionId, rule: SharingRule): void
  /** What this resident chose about someone in the own screen. */
  ownChoice(about: ParticipantId, saidBy: ParticipantId | null): OwnChoice | undefined
  /** Those about one participant. */
  about(participantId: ParticipantId): SharingRule[]
  /** Those about everyone at a table, in order of joining. */
  of(sessionId: SessionId): SharingRule[]
  /** Drops what was said about someone by residents who left, or by a household without a name. */
  dropOfAbsent(about: ParticipantId): void
  /** Drops what a household said without a name: one of them has a seat now, and is asked. */
  dropNameless(about: ParticipantId): void
  /** Where something was said. */
  sessions(): SessionId[]
}

/** What a resident chose, and the last day on which it holds. */
export interface OwnChoice {
  readonly answer: SharingAnswer
  readonly until: string | null
}

const OwnRow = z
  .object({ own_answer: SharingAnswer, own_until: z.string().nullable() })
  .transform((row): OwnChoice => ({ answer: row.own_answer, until: row.own_until }))

/** A household of which nobody has a seat speaks without a name. */
const NOBODY = ''

const Row = z
  .object({
    about: ParticipantId,
    said_by: z.string(),
    answer: SharingAnswer,
    until: z.string().nullable(),
    noted_by: ParticipantId.nullable(),
    said_at: moment,
  })
  .transform((row): SharingRule => {
    const said = {
      about: row.about,
      saidBy: row.said_by === NOBODY ? null : ParticipantId.parse(row.said_by),
      notedBy: row.noted_by,
      saidAt: row.said_at,
    }
    return row.answer === 'no'
      ? { answer: 'no', ...said }
      : { answer: row.answer, until: row.until, ...said }
  })

const untilOf = (rule: SharingRule): string | null => (rule.answer === 'no' ? null : rule.until)

/**
 * What a household says without a name stands under an empty one, so that there is one of it for each.
 */
export const sharingRuleStore = (db: FactDatabase): SharingRuleStore => ({
  put: (sessionId, rule) => {
    db.run(
      `INSERT INTO sharing_rule
         (session_id, about, said_by, answer, until, noted_by, said_at, own_answer, own_until)
       VALUES ($sessionId, $about, $saidBy, $answer, $until, $notedBy, $saidAt, $own, $ownUntil)
       ON CONFLICT DO UPDATE SET answer = excluded.answer, until = excluded.until,
         noted_by = excluded.noted_by, said_at = excluded.said_at,
         own_answer = IIF(excluded.noted_by IS NULL, excluded.own_answer, own_answer),
         own_until = IIF(excluded.noted_by IS NULL, excluded.own_until, own_until)`,
      {
        sessionId,
        about: rule.about,
        saidBy: rule.saidBy ?? NOBODY,
        answer: rule.answer,
        until: untilOf(rule),
        notedBy: rule.notedBy,
        saidAt: Date.parse(rule.saidAt),
        own: rule.notedBy === null ? rule.answer : null,
        ownUntil: rule.notedBy === null ? untilOf(rule) : null,
      },
    )
  },
  ownChoice: (about, saidBy) =>
    db.get(
      OwnRow,
      `SELECT own_answer, own_until FROM sharing_rule
       WHERE about = $about AND said_by = $saidBy AND own_answer IS NOT NULL`,
      { about, saidBy: saidBy ?? NOBODY },
    ),
  about: (participantId) =>
    db.all(Row, 'SELECT * FROM sharing_rule WHERE about = $participantId', { participantId }),
  of: (sessionId) =>
    db.all(
      Row,
      `SELECT sharing_rule.* FROM sharing_rule JOIN participant ON participant.id = about
       WHERE sharing_rule.session_id = $sessionId AND status <> 'removed'
       ORDER BY place, said_at`,
      { sessionId },
    ),
  dropOfAbsent: (about) => {
    db.run(
      `DELETE FROM sharing_rule WHERE about = $about AND said_by NOT IN
         (SELECT id FROM participant WHERE status <> 'removed')`,
      { about },
    )
  },
  dropNameless: (about) => {
    db.run('DELETE FROM sharing_rule WHERE about = $about AND said_by = $nobody', {
      about,
      nobody: NOBODY,
    })
  },
  sessions: () =>
    db
      .all(z.object({ session_id: SessionId }), 'SELECT DISTINCT session_id FROM sharing_rule')
      .map((row) => row.session_id),
})
