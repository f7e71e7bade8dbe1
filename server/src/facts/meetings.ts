import { type Meeting, MeetingId, type PastMeeting, type SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import { newId } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredMeeting } from '../storage/facts/meetings.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'
import type { Beamers } from './beamers.ts'
import type { CheckOuts } from './check-outs.ts'
import type { Expectations } from './expectations.ts'
import { momentOf } from './moment.ts'
import type { Polls } from './polls.ts'
import type { ScaleQuestions } from './scale-questions.ts'
import type { Turns } from './turns.ts'

/** How long a table may be empty within one meeting, in milliseconds. */
const EMPTY_ENDS_AFTER = 60 * 60 * 1000

/** The sittings of each session: they begin and end by themselves. */
export interface Meetings {
  /** Newest first. */
  of(sessionId: SessionId): PastMeeting[]
  /** The document as it was at the end of a meeting. */
  snapshot(
    sessionId: SessionId,
    id: MeetingId,
  ): Promise<Result<Uint8Array, 'snapshot-unknown' | 'storage-failing'>>
  current(sessionId: SessionId): Meeting | null
  /** Someone came to the table, or left it. */
  arrived(sessionId: SessionId): void
  left(sessionId: SessionId): void
  /** Begins one with those who are there, after one was ended by hand; or answers the one that is on. */
  begin(sessionId: SessionId): Result<Meeting, 'session-unknown'>
  /** Ends the meeting now and keeps its snapshot; the answer is null when there was none. */
  end(sessionId: SessionId): Promise<Result<Meeting | null, 'storage-failing'>>
  /** After a start: nobody is at any table yet. */
  afterStart(): void
  /** Ends what has been empty for an hour, and keeps the snapshots that failed before. */
  sweep(): Promise<void>
}

/** What belongs to one meeting, and begins or ends with it. */
interface OfOneMeeting {
  readonly agendas: Agendas
  readonly scaleQuestions: ScaleQuestions
  readonly polls: Polls
  readonly expectations: Expectations
  readonly turns: Turns
  readonly checkOuts: CheckOuts
  readonly beamers: Beamers
}

/** Has all that belongs to one meeting end with it. */
export const createMeetings = (
  store: FactStore,
  tables: Tables,
  { agendas, scaleQuestions, polls, expectations, turns, checkOuts, beamers }: OfOneMeeting,
  log: Logger,
  now: () => number,
): Meetings => {
  /** Tables to which someone came as the first, until that is noted. */
  const firstCame = new Set<SessionId>()

  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'meeting', meeting: current(sessionId) })
  }

  const current = (sessionId: SessionId): Meeting | null =>
    store.meetings.open(sessionId)?.meeting ?? null

  const keepSnapshot = async (sessionId: SessionId, id: MeetingId): Promise<boolean> => {
    try {
      await tables.keepSnapshot(sessionId, id)
      store.meetings.markSnapshot(id)
      return true
    } catch (err) {
      log.error({ err, sessionId, meetingId: id }, 'the snapshot of a meeting could not be kept')
      return false
    }
  }

  const begin = (sessionId: SessionId): void => {
    const stored = store.sessions.get(sessionId)
    if (stored === undefined) return
    const meeting = { id: newId(MeetingId), startedAt: momentOf(now()) }
    store.meetings.add(sessionId, meeting, agendas.opening(stored.session))
    announce(sessionId)
    agendas.announce(sessionId)
    checkOuts.announce(sessionId)
  }

  const close = (stored: StoredMeeting, at: number): Promise<boolean> => {
    const { sessionId, meeting } = stored
    const wasAsked = store.atomically(() => {
      agendas.ends(stored)
      store.meetings.end(meeting.id, at)
      store.sessions.setSpotlight(sessionId, null)
      store.sessions.setGuide(sessionId, null)
      turns.meetingEnds(sessionId)
      return {
        question: scaleQuestions.meetingEnds(sessionId),
        poll: polls.meetingEnds(sessionId),
        expectation: expectations.meetingEnds(sessionId),
      }
    })
    announce(sessionId)
    tables.announce(sessionId, { type: 'spotlight', participantId: null })
    tables.announce(sessionId, { type: 'guide', guide: null })
    if (wasAsked.question) scaleQuestions.announce(sessionId)
    if (wasAsked.poll) polls.announce(sessionId)
    if (wasAsked.expectation) expectations.announce(sessionId)
    turns.announce(sessionId)
    agendas.announce(sessionId)
    checkOuts.announce(sessionId)
    beamers.closeAll(sessionId)
    return keepSnapshot(sessionId, meeting.id)
  }

  const hasBeenEmpty = ({ emptySince }: StoredMeeting): boolean =>
    emptySince !== null && emptySince <= now() - EMPTY_ENDS_AFTER

  /** Sets right since when the table of a meeting is empty, by who is there; ends it after an hour. */
  const lookAt = async (open: StoredMeeting): Promise<void> => {
    const { meeting, emptySince } = open
    const isEmpty = tables.presentCount(open.sessionId) === 0
    // Nobody told that the first one came or that the last one left: the disk failed just then, or the
    // table did.
    if (isEmpty === (emptySince === null)) {
      store.meetings.setEmptySince(meeting.id, isEmpty ? now() : null)
    } else if (hasBeenEmpty(open)) await close(open, emptySince ?? now())
  }

  return {
    of: (sessionId) =>
      store.meetings.of(sessionId).map(({ meeting, agenda, hasSnapshot }) => ({
        ...meeting,
        mode: agenda?.mode ?? 'with-resident',
        hasSnapshot,
      })),
    snapshot: async (sessionId, id) => {
      if (store.meetings.get(sessionId, id) === undefined) return refused('snapshot-unknown')
      try {
        const document = await tables.snapshot(sessionId, id)
        return document === undefined ? refused('snapshot-unknown') : ok(document)
      } catch (err) {
        log.error({ err, sessionId, meetingId: id }, 'a snapshot could not be read')
        return refused('storage-failing')
      }
    },
    current,
    arrived: (sessionId) => {
      if (tables.presentCount(sessionId) <= 1) firstCame.add(sessionId)
      const stored = store.sessions.get(sessionId)
      if (stored === undefined) return
      store.sessions.touch(sessionId, now())
      const open = store.meetings.open(sessionId)
      // A meeting that began before there were steps.
      if (open?.agenda === null) {
        store.meetings.setCourse(open.meeting.id, agendas.opening(stored.session))
        agendas.announce(sessionId)
      }
      if (open === undefined) {
        // Once a meeting was ended by hand, those still there are not a next one.
        if (firstCame.has(sessionId)) begin(sessionId)
      } else if (hasBeenEmpty(open) && tables.presentCount(sessionId) <= 1) {
        void close(open, open.emptySince ?? now())
        begin(sessionId)
      } else if (open.emptySince !== null) {
        store.meetings.setEmptySince(open.meeting.id, null)
      }
      firstCame.delete(sessionId)
    },
    left: (sessionId) => {
      const isEmpty = tables.presentCount(sessionId) === 0
      if (isEmpty) firstCame.delete(sessionId)
      if (store.sessions.get(sessionId) === undefined) return
      store.sessions.touch(sessionId, now())
      const open = store.meetings.open(sessionId)
      if (open !== undefined && isEmpty) store.meetings.setEmptySince(open.meeting.id, now())
    },
    begin: (sessionId) => {
      if (current(sessionId) === null) begin(sessionId)
      const meeting = current(sessionId)
      return meeting === null ? refused('session-unknown') : ok(meeting)
    },
    end: async (sessionId) => {
      const open = store.meetings.open(sessionId)
      if (open === undefined) return ok(null)
      firstCame.delete(sessionId)
      const endedAt = now()
      const kept = await close(open, endedAt)
      return kept ? ok({ ...open.meeting, endedAt: momentOf(endedAt) }) : refused('storage-failing')
    },
    afterStart: () => store.meetings.allEmptyAt(now()),
    sweep: async () => {
      for (const sessionId of firstCame) {
        const isThere = tables.presentCount(sessionId) > 0
        if (isThere && current(sessionId) === null) begin(sessionId)
        firstCame.delete(sessionId)
      }
      for (const { sessionId, meeting } of store.meetings.allOpen()) {
        // Read anew: while another was closed, people come and go, and meetings begin and end.
        const open = store.meetings.open(sessionId)
        if (open?.meeting.id === meeting.id) await lookAt(open)
      }
      for (const { sessionId, meeting } of store.meetings.withoutSnapshot()) {
        await keepSnapshot(sessionId, meeting.id)
      }
    },
  }
}
