import {
  AgreeingSaid,
  Agreement,
  AgreementSummary,
  ParticipantId,
  type Party,
  PlanContent,
  type Proposal,
  ProposalId,
  type SessionId,
  Sha256,
} from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { moment, written } from './row.ts'

/** A proposal as it is put to a table. */
export interface MadeProposal {
  readonly id: ProposalId
  readonly sessionId: SessionId
  readonly hash: Sha256
  readonly content: PlanContent
  readonly madeBy: ParticipantId
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

/** An agreement with the hash of its canonical form. */
export interface KeptAgreement {
  readonly agreement: Agreement
  readonly hash: Sha256
  /** The form that was hashed, to the letter. */
  readonly canonical: string
}

/** What tables are asked to agree to, and what they agreed. */
export interface AgreementStore {
  /** Puts a proposal to a table, in the place of another and what was said to that. */
  propose(proposal: MadeProposal): void
  proposal(sessionId: SessionId): Proposal | undefined
  /** What is proposed. */
  content(sessionId: SessionId): PlanContent | undefined
  /** Keeps what someone says to a proposal, over what they said before. */
  say(id: ProposalId, said: AgreeingSaid): void
  /** Forgets what was said to a proposal under this name. */
  unsay(id: ProposalId, by: Party): void
  withdraw(sessionId: SessionId): void
  /** Erases a proposal with what was said to it, and keeps that it lapsed until there is a next one. */
  lapse(sessionId: SessionId): void
  hasLapsed(sessionId: SessionId): boolean
  /** Keeps an agreement for ever; its number must be new. */
  keep(sessionId: SessionId, kept: KeptAgreement): void
  /** The number of the newest agreement; 0 before the first. */
  newest(sessionId: SessionId): number
  /** Newest first. */
  all(sessionId: SessionId): AgreementSummary[]
  get(sessionId: SessionId, number: number): KeptAgreement | undefined
}

const ProposalRow = z
  .object({ id: ProposalId, hash: Sha256, made_by: ParticipantId, made_at: moment })
  .transform(({ id, hash, made_by, made_at }) => ({ id, hash, madeBy: made_by, madeAt: made_at }))
const ContentRow = z.object({ content: written(PlanContent) })
const SaidRow = z.object({ said: written(AgreeingSaid) })
const Newest = z.object({ newest: z.int() })
const LapsedRow = z.object({ session_id: z.string() })
const SummaryRow = z.object({ summary: written(AgreementSummary) })
const KeptRow = z.object({ hash: Sha256, agreement: written(Agreement), canonical: z.string() })

/** Has no statement that changes an agreement or takes it away. */
export const agreementStore = (db: FactDatabase): AgreementStore => ({
  propose: ({ content, ...proposal }) => {
    const { sessionId } = proposal
    db.run('DELETE FROM proposal WHERE session_id = $sessionId', { sessionId })
    db.run('DELETE FROM lapsed_proposal WHERE session_id = $sessionId', { sessionId })
    db.run(
      `INSERT INTO proposal (id, session_id, hash, content, made_by, made_at)
       VALUES ($id, $sessionId, $hash, $content, $madeBy, $madeAt)`,
      { ...proposal, content: JSON.stringify(content) },
    )
  },
  proposal: (sessionId) => {
    const found = db.get(ProposalRow, 'SELECT * FROM proposal WHERE session_id = $sessionId', {
      sessionId,
    })
    if (found === undefined) return undefined
    const said = db.all(SaidRow, 'SELECT said FROM proposal_said WHERE proposal_id = $id', {
      id: found.id,
    })
    return { ...found, said: said.map((row) => row.said) }
  },
  content: (sessionId) =>
    db.get(ContentRow, 'SELECT content FROM proposal WHERE session_id = $sessionId', { sessionId })
      ?.content,
  say: (id, said) => {
    db.run(
      `INSERT INTO proposal_said VALUES ($id, $by, $said)
       ON CONFLICT DO UPDATE SET said = excluded.said`,
      { id, by: said.by, said: JSON.stringify(said) },
    )
  },
  unsay: (id, by) => {
    db.run('DELETE FROM proposal_said WHERE proposal_id = $id AND by = $by', { id, by })
  },
  withdraw: (sessionId) => {
    db.run('DELETE FROM proposal WHERE session_id = $sessionId', { sessionId })
  },
  lapse: (sessionId) => {
    db.run('DELETE FROM proposal WHERE session_id = $sessionId', { sessionId })
    db.run('INSERT OR IGNORE INTO lapsed_proposal VALUES ($sessionId)', { sessionId })
  },
  hasLapsed: (sessionId) =>
    db.get(LapsedRow, 'SELECT session_id FROM lapsed_proposal WHERE session_id = $sessionId', {
      sessionId,
    }) !== undefined,
  keep: (sessionId, { agreement, hash, canonical }) => {
    const { content: _, people: __, format: ___, version: ____, ...rest } = agreement
    const summary: AgreementSummary = { ...rest, hash }
    db.run('INSERT INTO agreement VALUES ($sessionId, $number, $summary, $hash, $canonical)', {
      sessionId,
      number: agreement.number,
      summary: JSON.stringify(summary),
      hash,
      canonical,
    })
  },
  newest: (sessionId) =>
    db.get(
      Newest,
      'SELECT COALESCE(MAX(number), 0) AS newest FROM agreement WHERE session_id = $sessionId',
      { sessionId },
    )?.newest ?? 0,
  all: (sessionId) =>
    db
      .all(
        SummaryRow,
        'SELECT summary FROM agreement WHERE session_id = $sessionId ORDER BY number DESC',
        { sessionId },
      )
      .map(({ summary }) => summary),
  get: (sessionId, number) =>
    db.get(
      KeptRow,
      `SELECT hash, agreement, agreement AS canonical FROM agreement
       WHERE session_id = $sessionId AND number = $number`,
      { sessionId, number },
    ),
})
