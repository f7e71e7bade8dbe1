import { stepsOf } from '@samenbord/shared/domain'
import type {
  Agenda,
  MeetingMode,
  ParticipantId,
  Session,
  SessionId,
} from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { type AgendaRequest, ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { Course, StoredMeeting } from '../storage/facts/meetings.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import { changedCourse, hasBegun, leavesUntold, newSteps } from './agenda-change.ts'

/** The steps of the meeting that is going on: which there are, and where the table is. */
export interface Agendas {
  current(sessionId: SessionId): Agenda | null
  /** With what the next meeting of a session opens. */
  opening(session: Session): Course
  /**
   * Changes the agenda this person saw. When the table has gone on since it stays where it is, and this
   * person is told where.
   */
  change(
    by: StoredParticipant,
    wanted: AgendaRequest,
  ): Result<
    Agenda,
    'no-meeting' | 'agenda-moved' | 'step-unknown' | 'participant-unknown' | 'forbidden'
  >
  /** The meeting ends: the step the table is at was done for as long as it took. */
  ends(open: StoredMeeting): void
  /** Whether this person may write down what others say: who leads, and who takes notes. */
  mayNote(participant: StoredParticipant): boolean
  /** Someone who took notes leaves, or may only read from now on. Answers whether there is something to tell. */
  forget(sessionId: SessionId, participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Keeps the agenda with the open meeting, so that between two meetings there is none. */
export const createAgendas = (store: FactStore, tables: Tables, now: () => number): Agendas => {
  const current = (sessionId: SessionId): Agenda | null =>
    store.meetings.open(sessionId)?.agenda ?? null

  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'agenda', agenda: current(sessionId) })
  }

  const mayTakeNotes = (sessionId: SessionId, id: ParticipantId | null): boolean => {
    if (id === null) return true
    const participant = store.participants.get(sessionId, id)
    return participant?.status === 'admitted' && may(participant.access, 'table.write')
  }

  return {
    current,
    opening: (session) => {
      const former = store.meetings.of(session.id)
      const before = former.find(({ agenda }) => agenda !== null && hasBegun(agenda))
      const isUntold = before !== undefined && leavesUntold(before)
      const mode = openingMode(session, before !== undefined)
      const agenda: Agenda = {
        // So that what was meant for a former meeting changes nothing in this one.
        version: Math.max(-1, ...former.map((each) => each.agenda?.version ?? -1)) + 1,
        mode,
        steps: newSteps(stepsOf(mode, { wasMeeting: before !== undefined, isUntold })),
        current: null,
        since: null,
        noteTaker: firstCoordinator(store, session.id),
      }
      return { agenda, isUntold }
    },
    change: ({ sessionId, id }, { expected, change }) => {
      const open = store.meetings.open(sessionId)
      if (open === undefined || open.agenda === null) return refused('no-meeting')
      const { agenda, meeting } = open
      if (agenda.version !== expected) {
        tables.announce(sessionId, { type: 'agenda', agenda }, id)
        return refused('agenda-moved')
      }
      if (change.do === 'mode' && agenda.mode === 'team') return refused('forbidden')
      if (change.do === 'note-taker' && !mayTakeNotes(sessionId, change.participantId)) {
        return refused('participant-unknown')
      }
      const wasMeeting = store.meetings
        .of(sessionId)
        .some(
          (other) =>
            other.meeting.id !== meeting.id && other.agenda !== null && hasBegun(other.agenda),
        )
      const next = changedCourse({ agenda, isUntold: open.isUntold }, change, {
        wasMeeting,
        now: now(),
      })
      if (next === undefined) return refused('step-unknown')
      store.meetings.setCourse(meeting.id, next)
      announce(sessionId)
      return ok(next.agenda)
    },
    ends: (open) => {
      if (open.agenda === null) return
      const { agenda, isUntold } = open
      const next = changedCourse(
        { agenda, isUntold },
        { do: 'go', step: null },
        {
          wasMeeting: false,
          now: now(),
        },
      )
      if (next !== undefined) store.meetings.setCourse(open.meeting.id, next)
    },
    mayNote: ({ sessionId, id, access }) =>
      may(access, 'agenda.lead') ||
      (may(access, 'table.write') && current(sessionId)?.noteTaker === id),
    forget: (sessionId, participantId) => {
      const open = store.meetings.open(sessionId)
      if (open?.agenda?.noteTaker !== participantId) return false
      const { agenda, meeting } = open
      const without = { ...agenda, noteTaker: null, version: agenda.version + 1 }
      store.meetings.setCourse(meeting.id, { agenda: without, isUntold: open.isUntold })
      return true
    },
    announce,
  }
}

const openingMode = (session: Session, wasMeeting: boolean): MeetingMode => {
  if (session.household === null) return 'team'
  return session.template === 'team-case' && !wasMeeting ? 'without-resident' : 'with-resident'
}

const firstCoordinator = (store: FactStore, sessionId: SessionId): ParticipantId | null =>
  store.participants.admitted(sessionId).find(({ access }) => access === 'coordinate')?.id ?? null
