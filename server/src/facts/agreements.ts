import { createHash } from 'node:crypto'
import { canonicalJson, personOf } from '@samenbord/shared/agreement'
import { toAgreeOn } from '@samenbord/shared/export'
import {
  type AgreeingAnswer,
  type AgreeingSaid,
  type Agreement,
  type AgreementSummary,
  type EntityKind,
  type MeetingMode,
  ParticipantId,
  type Party,
  type PlanContent,
  type PlanPerson,
  type Proposal,
  ProposalId,
  partyOf,
  type SessionId,
  Sha256,
} from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { KeptAgreement } from '../storage/facts/agreements.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'
import type { ErasedLog } from './erased-log.ts'
import { momentOf } from './moment.ts'
import type { PlanContents } from './plan-contents.ts'
import type { Roster } from './roster.ts'
import { saidBySame, seatsTaken } from './same-person.ts'

/** *Dit spreken we af*: what a table is asked to agree to, and what it agreed. */
export interface Agreements {
  /** What the table is asked to agree to now. */
  current(sessionId: SessionId): Proposal | null
  /** The same with the plan as it was frozen. */
  proposed(
    sessionId: SessionId,
  ): Result<{ proposal: Proposal; content: PlanContent }, 'proposal-unknown'>
  /** The plan as it stands now. While it is read someone can lose what they may: look again after it. */
  read(sessionId: SessionId): Promise<Result<PlanContent, 'storage-failing'>>
  /**
   * Freezes a plan that was read, without what was hidden since, in the place of the proposal `instead`
   * (null: there is none). As long as nothing has changed, that one stays with what was said to it.
   */
  propose(
    me: StoredParticipant,
    instead: ProposalId | null,
    plan: PlanContent,
  ): Result<Proposal, 'proposal-moved' | 'nothing-to-agree'>
  /** Whether the last proposal lapsed, and none came in its place. */
  hasLapsed(sessionId: SessionId): boolean
  /**
   * Ends a proposal of whose plan this is so, with all that was said to it: a resident keeps something of
   * it from the table, and after the next sweep it stands nowhere any more. Agreements stay as they are.
   */
  lapseWhere(sessionId: SessionId, isSo: (content: PlanContent) => boolean): void
  /** Takes the proposal off the table with all that was said to it. */
  withdraw(sessionId: SessionId, id: ProposalId): Result<null, 'proposal-moved'>
  /**
   * Says something to a proposal: for oneself, or as who notes for whoever said it aloud, and never over
   * what someone said in the own screen. Someone of the household who took a seat, in the proposal or in
   * the plan as it stands now, is one person and says one thing.
   */
  say(
    me: StoredParticipant,
    id: ProposalId,
    said: { readonly by: Party; readonly answer: AgreeingAnswer },
    plan: PlanContent,
  ): Result<
    null,
    'proposal-moved' | 'participant-unknown' | 'forbidden' | 'said-own' | 'invalid-body'
  >
  /** Closes with whom it is. Of two who close at once, one is told that it is done. */
  close(me: StoredParticipant, id: ProposalId): Result<AgreementSummary, 'proposal-moved'>
  /** Newest first. */
  all(sessionId: SessionId): AgreementSummary[]
  get(sessionId: SessionId, number: number): Result<KeptAgreement, 'agreement-unknown'>
}

/** SHA-256 of the canonical form, and that form. */
export const hashed = (value: unknown): { hash: Sha256; canonical: string } => {
  const canonical = canonicalJson(value)
  return { canonical, hash: Sha256.parse(createHash('sha256').update(canonical).digest('hex')) }
}

const seatIn = (party: Party): ParticipantId | undefined =>
  party.startsWith('participant:')
    ? ParticipantId.parse(party.slice('participant:'.length))
    : undefined

/** Who said something, or noted it, and has or had a seat. */
export const sayersIn = (said: readonly AgreeingSaid[]): ParticipantId[] =>
  said.flatMap(({ by, notedBy }) => [seatIn(by) ?? [], notedBy ?? []].flat())

/** Of these, those whom a plan does not name itself. */
export const othersNamed = (
  store: FactStore,
  sessionId: SessionId,
  content: PlanContent,
  ids: readonly ParticipantId[],
): PlanPerson[] =>
  [...new Set(ids)]
    .filter((id) => !content.people.some((one) => one.id === id))
    .flatMap((id) => store.participants.get(sessionId, id) ?? [])
    .map(personOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** What has an id of its own to say *not yet* to. */
const PARTS: ReadonlySet<EntityKind> = new Set([
  'statement',
  'goal',
  'action',
  'concern',
  'obligation',
  'crisis-card',
])

/** Whether what one does not agree to stands in the plan; who says yes says yes to all of it. */
const fits = ({ word, notThese }: AgreeingAnswer, { entities }: PlanContent): boolean => {
  const ids = new Set<string>(entities.flatMap(({ kind, id }) => (PARTS.has(kind) ? [id] : [])))
  return word === 'yes' ? notThese.length === 0 : notThese.every((id) => ids.has(id))
}

/** Freezes plans of `contents`, and hashes an agreement at the moment it is closed. */
export const createAgreements = (
  store: FactStore,
  tables: Tables,
  roster: Roster,
  agendas: Agendas,
  contents: PlanContents,
  erased: ErasedLog,
  now: () => number,
): Agreements => {
  const { agreements } = store
  const current = (sessionId: SessionId): Proposal | null => agreements.proposal(sessionId) ?? null

  /** Answers to each who sits there, and so to no big screen: what people answer is not shown on one. */
  const announceProposal = (sessionId: SessionId): void => {
    const proposal = current(sessionId)
    tables.announce(sessionId, { type: 'read-back', proposal: proposal?.id ?? null })
    for (const { id } of roster.of(sessionId)) {
      const lapsed = agreements.hasLapsed(sessionId)
      tables.announce(sessionId, { type: 'proposal', proposal, lapsed }, id)
    }
  }

  const isOpen = (sessionId: SessionId, id: ProposalId): boolean => current(sessionId)?.id === id

  const isMember = ({ entities }: PlanContent, party: Party): boolean =>
    entities.some((entity) => entity.kind === 'member' && partyOf(entity) === party)

  /** How it was agreed. With the resident is only where one was there, or the household said something. */
  const modeOf = (
    sessionId: SessionId,
    content: PlanContent,
    present: readonly ParticipantId[],
    said: readonly AgreeingSaid[],
  ): MeetingMode => {
    const mode =
      store.meetings.open(sessionId)?.agenda?.mode ??
      (content.household === null ? 'team' : 'with-resident')
    const household = [...present, ...said.flatMap((one) => seatIn(one.by) ?? [])]
    const isWith =
      household.some((id) => store.participants.isResident(sessionId, id)) ||
      said.some(({ by }) => isMember(content, by))
    return mode === 'with-resident' && !isWith ? 'without-resident' : mode
  }

  const agreed = (me: StoredParticipant, proposal: Proposal, content: PlanContent): Agreement => {
    const { sessionId } = me
    const open = store.meetings.open(sessionId)
    const present = roster.of(sessionId).flatMap((one) => (one.present ? [one.id] : []))
    return {
      format: 'samenbord-agreement',
      version: 1,
      number: agreements.newest(sessionId) + 1,
      agreedAt: momentOf(now()),
      closedBy: me.id,
      meeting: open?.meeting.id ?? null,
      mode: modeOf(sessionId, content, present, proposal.said),
      present,
      said: proposal.said,
      people: othersNamed(store, sessionId, content, [
        me.id,
        ...present,
        ...sayersIn(proposal.said),
      ]),
      proposal: proposal.hash,
      content,
    }
  }

  return {
    current,
    proposed: (sessionId) => {
      const proposal = agreements.proposal(sessionId)
      const content = agreements.content(sessionId)
      if (proposal === undefined || content === undefined) return refused('proposal-unknown')
      return ok({ proposal, content })
    },
    read: contents.of,
    propose: (me, instead, plan) => {
      const { sessionId } = me
      const content = toAgreeOn(contents.stillShown(sessionId, plan))
      if (content.entities.every(({ kind }) => kind === 'member' || kind === 'named')) {
        return refused('nothing-to-agree')
      }
      const before = current(sessionId)
      if ((before?.id ?? null) !== instead) return refused('proposal-moved')
      const { hash } = hashed(content)
      if (before?.hash === hash) return ok(before)
      const made = {
        id: newId(ProposalId),
        sessionId,
        hash,
        content,
        madeBy: me.id,
        madeAt: now(),
      }
      store.atomically(() => agreements.propose(made))
      announceProposal(sessionId)
      const proposal = current(sessionId)
      if (proposal === null) throw new Error('the proposal that was just kept is gone')
      return ok(proposal)
    },
    hasLapsed: (sessionId) => agreements.hasLapsed(sessionId),
    lapseWhere: (sessionId, isSo) => {
      const content = agreements.content(sessionId)
      if (content === undefined || !isSo(content)) return
      store.atomically(() => agreements.lapse(sessionId))
      erased.note()
      announceProposal(sessionId)
    },
    withdraw: (sessionId, id) => {
      if (!isOpen(sessionId, id)) return refused('proposal-moved')
      agreements.withdraw(sessionId)
      announceProposal(sessionId)
      return ok(null)
    },
    say: (me, id, { by, answer }, plan) => {
      const { sessionId } = me
      const isOwn = by === partyOf({ kind: 'participant', id: me.id })
      if (!isOwn && !agendas.mayNote(me)) return refused('forbidden')
      const proposal = current(sessionId)
      const content = agreements.content(sessionId)
      if (proposal?.id !== id || content === undefined) return refused('proposal-moved')
      const isHere = store.participants
        .admitted(sessionId)
        .some(({ id: seat }) => partyOf({ kind: 'participant', id: seat }) === by)
      if (!isHere && !isMember(content, by)) return refused('participant-unknown')
      if (!fits(answer, content)) return refused('invalid-body')
      const before = saidBySame(proposal.said, by, [
        ...seatsTaken(content.entities),
        // Who is who can be changed by everyone since: only a resident is of the household by that.
        ...seatsTaken(plan.entities, (seat) => store.participants.isResident(sessionId, seat)),
      ])
      if (!isOwn && before.some(({ notedBy }) => notedBy === null)) return refused('said-own')
      const said: AgreeingSaid = {
        ...answer,
        by,
        notedBy: isOwn ? null : me.id,
        saidAt: momentOf(now()),
      }
      store.atomically(() => {
        for (const one of before) if (one.notedBy !== null) agreements.unsay(id, one.by)
        agreements.say(id, said)
      })
      announceProposal(sessionId)
      return ok(null)
    },
    close: (me, id) => {
      const { sessionId } = me
      const kept = store.atomically(() => {
        const proposal = agreements.proposal(sessionId)
        const content = agreements.content(sessionId)
        if (proposal?.id !== id || content === undefined) return undefined
        const agreement = agreed(me, proposal, content)
        const { hash, canonical } = hashed(agreement)
        agreements.keep(sessionId, { agreement, hash, canonical })
        agreements.withdraw(sessionId)
        return agreement.number
      })
      const summary = agreements.all(sessionId).find(({ number }) => number === kept)
      if (summary === undefined) return refused('proposal-moved')
      announceProposal(sessionId)
      const all = agreements.all(sessionId)
      for (const one of roster.of(sessionId)) {
        tables.announce(sessionId, { type: 'agreements', agreements: all }, one.id)
      }
      return ok(summary)
    },
    all: (sessionId) => agreements.all(sessionId),
    get: (sessionId, number) => {
      const kept = agreements.get(sessionId, number)
      return kept === undefined ? refused('agreement-unknown') : ok(kept)
    },
  }
}
