import {
  contentFor,
  type ExportSource,
  type ExportWishes,
  toAgreeOn,
  usualParts,
} from '@samenbord/shared/export'
import type {
  Address,
  ExportName,
  ExportPart,
  ExportRecord,
  Making,
  MakingStep,
  Measure,
  ParticipantId,
  Reader,
  SessionId,
} from '@samenbord/shared/model'
import { mayKeep, mayTake, sameOrganisation } from '@samenbord/shared/permission'
import { dayOf } from '@samenbord/shared/plan'
import {
  type CopySessionRequest,
  type CreateSessionResponse,
  ok,
  type Refused,
  type Result,
  refused,
} from '@samenbord/shared/protocol'
import { templateRecords } from '@samenbord/shared/template'
import type { Language } from '@samenbord/shared/texts'
import type { Logger } from 'pino'
import type { NotAllowed } from '../access/access-control.ts'
import { type Asker, type StartedFile, whileAllowed } from '../export/file-stream.ts'
import type { Laid } from '../export/lay-plan.ts'
import type { Workshop } from '../export/workshop.ts'
import type { Account } from '../storage/facts/accounts.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import { firstPlanOf } from '../sync/first-document.ts'
import type { Tables } from '../sync/tables.ts'
import { momentOf } from './moment.ts'
import type { PlanContents } from './plan-contents.ts'
import type { Sessions } from './sessions.ts'

/** What one asks for. */
export interface AskedExport {
  readonly name: ExportName
  /** Of which agreement; nothing is the plan as it stands now, as a draft. */
  readonly agreement: number | undefined
  readonly reader: Reader
  /** Nothing is what is usual for this reader. */
  readonly parts: readonly ExportPart[] | undefined
  readonly language: Language
  readonly address: Address
}

/**
 * Who takes a plan, as long as they may: asked anew after each wait, since it can be taken back
 * meanwhile.
 */
type Asking = () => Result<StoredParticipant, NotAllowed>

type NotTaken =
  | NotAllowed
  | 'export-busy'
  | 'export-not-shared'
  | 'agreement-unknown'
  | 'storage-failing'

/** Plans that leave the table as files, and those that come to it. */
export interface Exports {
  /**
   * Has a file made, and keeps who took it as soon as its first bytes can leave. Nothing leaves that may
   * not be had any more; what was begun by then breaks off. Fails when `signal` says before the first
   * byte that nobody waits any more.
   */
  take(
    asking: Asking,
    asked: AskedExport,
    signal: AbortSignal,
  ): Promise<
    Result<Extract<StartedFile, { ok: true }>, NotTaken | 'export-empty' | 'odt-unavailable'>
  >
  /** How far the file is that someone waits for, when they do. */
  making(id: ParticipantId): Making | null
  /** Who took what, newest first. */
  taken(sessionId: SessionId): ExportRecord[]
  /** Opens a table that begins with these parts of a plan; that they were taken is kept. */
  copy(
    asking: Asking,
    account: Account,
    wanted: CopySessionRequest,
  ): Promise<
    Result<
      CreateSessionResponse,
      NotAllowed | 'export-not-shared' | 'storage-failing' | 'citizen-number'
    >
  >
  /** Puts a plan, in the file it was taken in, into a table on which none stands yet. */
  import(
    sessionId: SessionId,
    file: Uint8Array,
  ): Promise<{ readonly ok: true } | Extract<Laid, { ok: false }> | Refused<'storage-failing'>>
}

/** What is done for a file after the plan was read. */
const STEPS: Partial<Record<ExportName, readonly MakingStep[]>> = {
  'letter.pdf': ['laying', 'pages'],
  'plan.pdf': ['laying', 'pages'],
  'plan.docx': ['word'],
  'plan.odt': ['word', 'office', 'saving'],
}

const makingOf = (name: ExportName, measured: Measure): Making => {
  const steps: readonly MakingStep[] = ['reading', ...(STEPS[name] ?? [])]
  return { ...measured, name, at: Math.max(0, steps.indexOf(measured.step)), steps: steps.length }
}

/** Someone who waits for a file. */
interface Waiting {
  readonly making: Making
  /** They do not wait any more. */
  readonly signal: AbortSignal
  /** Nothing of it is made any more. */
  readonly over: Promise<void>
}

/** Reads, makes and lays plans by `workshop`, one file at a time for each who asks. */
export const createExports = (
  store: FactStore,
  tables: Tables,
  contents: PlanContents,
  sessions: Sessions,
  workshop: Workshop,
  log: Logger,
  now: () => number,
): Exports => {
  /** Who waits for a file. */
  const taking = new Map<ParticipantId, Waiting>()

  const today = () => dayOf(new Date(now()))

  const letsKeep = ({ id, kind }: StoredParticipant): boolean =>
    mayKeep(kind, store.sharingRules.about(id), today())

  const isShared = (me: StoredParticipant, reader: Reader): boolean =>
    letsKeep(me) &&
    (reader.kind !== 'organisation' ||
      store.participants
        .admitted(me.sessionId)
        .filter(({ organisation }) => sameOrganisation(organisation, reader.organisation))
        .every(letsKeep))

  /** Who asks, when they may have a file for this reader now. */
  const allowed = (
    asking: Asking,
    reader: Reader,
  ): Result<StoredParticipant, NotAllowed | 'export-not-shared'> => {
    const me = asking()
    if (!me.ok) return me
    if (!mayTake(me.value, reader)) return refused('forbidden')
    return isShared(me.value, reader) ? me : refused('export-not-shared')
  }

  const sourceOf = async (
    sessionId: SessionId,
    number: number | undefined,
  ): Promise<Result<ExportSource, 'agreement-unknown' | 'storage-failing'>> => {
    if (number === undefined) {
      const content = await contents.of(sessionId)
      if (!content.ok) return content
      const madeAt = momentOf(now())
      return ok({ kind: 'draft', sessionId, content: content.value, madeAt })
    }
    const kept = store.agreements.get(sessionId, number)
    return kept === undefined
      ? refused('agreement-unknown')
      : ok({ kind: 'agreement', sessionId, ...kept })
  }

  const make = async (
    { sessionId }: StoredParticipant,
    { name, agreement, reader, parts, language, address }: AskedExport,
    asker: Asker,
  ): ReturnType<Exports['take']> => {
    const source = await sourceOf(sessionId, agreement)
    if (!source.ok) return source
    const wishes: ExportWishes = {
      reader,
      parts: parts ?? usualParts(reader),
      language,
      address,
      today: today(),
      notFor: store.participants
        .admitted(sessionId)
        .filter((one) => !letsKeep(one))
        .map((one) => one.name),
    }
    const file = await workshop.file({ name, source: source.value, wishes }, asker)
    return file.ok ? ok(file) : refused(file.reason)
  }

  return {
    take: async (asking, asked, signal) => {
      const { name, agreement, reader } = asked
      const before = allowed(asking, reader)
      if (!before.ok) return before
      const me = before.value
      const { sessionId } = me
      // One at a time for each, and before the plan is read: others wait for the same thread.
      for (let other = taking.get(me.id); other !== undefined; other = taking.get(me.id)) {
        if (!other.signal.aborted) return refused('export-busy')
        // What they stopped themselves is over in a moment.
        await other.over
      }
      let isOver = false
      let madeOrNot = () => {}
      const over = new Promise<void>((done) => {
        madeOrNot = () => {
          isOver = true
          taking.delete(me.id)
          done()
        }
      })
      const measure = (measured: Measure) => {
        if (!isOver) taking.set(me.id, { making: makingOf(name, measured), signal, over })
      }
      measure({ step: 'waiting', done: 0, of: 1 })
      const file = await make(me, asked, { signal, measure }).catch((failure: unknown) => {
        madeOrNot()
        throw failure
      })
      if (!file.ok) {
        madeOrNot()
        return file
      }
      void file.value.ended.then((err) => {
        madeOrNot()
        if (err !== undefined) log.error({ err, sessionId }, 'a file was broken off')
      })
      const { body } = file.value
      try {
        const still = allowed(asking, reader)
        if (!still.ok) {
          await body.cancel()
          return still
        }
        store.exportRecords.add(sessionId, {
          by: me.id,
          name,
          reader,
          agreement: agreement ?? null,
          at: momentOf(now()),
        })
      } catch (failure) {
        await body.cancel()
        throw failure
      }
      const given = whileAllowed(body, () => allowed(asking, reader).ok)
      return ok({ ...file.value, body: given })
    },
    making: (id) => taking.get(id)?.making ?? null,
    copy: async (asking, account, { title, household, parts }) => {
      const reader = { kind: 'team' } as const
      const before = allowed(asking, reader)
      if (!before.ok) return before
      const { id, sessionId } = before.value
      const content = await contents.of(sessionId)
      if (!content.ok) return content
      const still = allowed(asking, reader)
      if (!still.ok) return still
      const given = contentFor(toAgreeOn(content.value), { reader, parts })
      const made = await sessions.create(account, { title, household }, () => ({
        records: templateRecords('empty'),
        ...firstPlanOf(given),
      }))
      if (!made.ok) return made
      store.exportRecords.add(sessionId, {
        by: id,
        name: 'plan.json',
        reader,
        agreement: null,
        at: momentOf(now()),
      })
      return made
    },
    taken: (sessionId) => store.exportRecords.of(sessionId),
    import: async (sessionId, file) => {
      let refusal: Extract<Laid, { ok: false }> | undefined
      try {
        await tables.addPlan(sessionId, async (document) => {
          const laid = await workshop.lay({
            file,
            document,
            isTeamTable: store.sessions.get(sessionId)?.session.household === null,
          })
          refusal = laid.ok ? undefined : laid
          return laid.ok ? laid.update : undefined
        })
      } catch (err) {
        log.error({ err, sessionId }, 'a plan could not be put on a table')
        return refused('storage-failing')
      }
      return refusal ?? ok(null)
    },
  }
}
