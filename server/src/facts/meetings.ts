import type { ParticipantId, SessionId } from '@samenbord/shared/model'
import { type Meeting, MeetingId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import { newId } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredMeeting } from '../storage/facts/meetings.ts'
import type { Tables } from '../sync/tables.ts'
import type { Roster } from './roster.ts'
import type { ScaleQuestions } from './scale-questions.ts'

/** How long a table may be empty within one meeting, in milliseconds. */
const EMPTY_ENDS_AFTER = 60 * 60 * 1000

/** The sittings of each session: they begin and end by themselves. */
export interface Meetings {
  /** Newest first. */
  of(sessionId: SessionId): Meeting[]
  current(sessionId: SessionId): Meeting | null
  arrived(sessionId: SessionId, participantId: ParticipantId): void
  left(sessionId: SessionId, participantId: ParticipantId): void
  /** Ends the meeting now and keeps its snapshot; the answer is null when there was none. */
  end(sessionId: SessionId): Promise<Result<Meeting | null, 'storage-failing'>>
  /** After a start: nobody is at any table yet. */
  afterStart(): void
  /** Ends what has been empty for an hour, and keeps the snapshots that failed before. */
  sweep(): Promise<void>
}

export const createMeetings = (
  store: FactStore,
  tables: Tables,
  roster: Roster,
  scaleQuestions: ScaleQuestions,
  log: Logger,
  now: () => number,
): Meetings => {
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
    store.meetings.add(sessionId, {
      id: newId(MeetingId),
      startedAt: new Date(now()).toISOString(),
    })
    announce(sessionId)
  }

  const close = ({ sessionId, meeting }: StoredMeeting, at: number): Promise<boolean> => {
    const wasAsked = store.atomically(() => {
      store.meetings.end(meeting.id, at)
      store.sessions.setSpotlight(sessionId, null)
      store.sessions.setGuide(sessionId, null)
      return scaleQuestions.meetingEnds(sessionId)
    })
    announce(sessionId)
    tables.announce(sessionId, { type: 'spotlight', participantId: null })
    tables.announce(sessionId, { type: 'guide', guide: null })
    if (wasAsked) scaleQuestions.announce(sessionId)
    return keepSnapshot(sessionId, meeting.id)
  }

  const hasBeenEmpty = ({ emptySince }: StoredMeeting): boolean =>
    emptySince !== null && emptySince <= now() - EMPTY_ENDS_AFTER

  return {
    of: (sessionId) => store.meetings.of(sessionId),
    current,
    arrived: (sessionId) => {
      if (store.sessions.get(sessionId) === undefined) return
      store.sessions.touch(sessionId, now())
      const open = store.meetings.open(sessionId)
      if (open === undefined) {
        // Once a meeting was ended by hand, those still there are not a next one.
        if (tables.presentCount(sessionId) <= 1) begin(sessionId)
      } else if (hasBeenEmpty(open)) {
        void close(open, open.emptySince ?? now())
        begin(sessionId)
      } else if (open.emptySince !== null) {
        store.meetings.setEmptySince(open.meeting.id, null)
      }
      roster.announce(sessionId)
    },
    left: (sessionId) => {
      if (store.sessions.get(sessionId) === undefined) return
      store.sessions.touch(sessionId, now())
      const open = store.meetings.open(sessionId)
      if (open !== undefined && tables.presentCount(sessionId) === 0) {
        store.meetings.setEmptySince(open.meeting.id, now())
      }
      roster.announce(sessionId)
    },
    end: async (sessionId) => {
      const open = store.meetings.open(sessionId)
      if (open === undefined) return ok(null)
      const endedAt = now()
      const kept = await close(open, endedAt)
      return kept
        ? ok({ ...open.meeting, endedAt: new Date(endedAt).toISOString() })
        : refused('storage-failing')
    },
    afterStart: () => store.meetings.allEmptyAt(now()),
    sweep: async () => {
      for (const open of store.meetings.allOpen()) {
        if (hasBeenEmpty(open)) await close(open, open.emptySince ?? now())
        // Nobody told that the last one left: the disk failed just then, or the table did.
        else if (open.emptySince === null && tables.presentCount(open.sessionId) === 0) {
          store.meetings.setEmptySince(open.meeting.id, now())
        }
      }
      for (const { sessionId, meeting } of store.meetings.withoutSnapshot()) {
        await keepSnapshot(sessionId, meeting.id)
      }
    },
  }
}
