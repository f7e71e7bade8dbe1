import type { SessionId } from '@samenbord/shared/model'
import type { Announcement } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { AccessControl } from '../access/access-control.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { PictureFiles } from '../storage/picture-files.ts'
import type { TableListener, Tables } from '../sync/tables.ts'
import { createGuides, type Guides } from './guides.ts'
import { createInvitations, type Invitations } from './invitations.ts'
import { createJoining, type Joining } from './joining.ts'
import { createLeads, type Leads } from './leads.ts'
import { createMeetings, type Meetings } from './meetings.ts'
import { createParticipants, type Participants } from './participants.ts'
import { createPictures, type Pictures } from './pictures/pictures.ts'
import { createRoster, type Roster } from './roster.ts'
import { createScaleQuestions, type ScaleQuestions } from './scale-questions.ts'
import { createSeats, type Seats } from './seats.ts'
import { createSessions, type Sessions } from './sessions.ts'

export interface FactsOptions {
  readonly store: FactStore
  readonly pictureFiles: PictureFiles
  readonly access: AccessControl
  readonly tables: Tables
  readonly log: Logger
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * What must be true at the tables: changed here only, and told to everyone at the table after each
 * change.
 */
export interface Facts {
  readonly sessions: Sessions
  readonly participants: Participants
  readonly invitations: Invitations
  readonly joining: Joining
  readonly meetings: Meetings
  readonly pictures: Pictures
  readonly scaleQuestions: ScaleQuestions
  readonly leads: Leads
  readonly guides: Guides
  readonly seats: Seats
  readonly roster: Roster
  /** What the tables ask and tell. */
  readonly listener: TableListener
  /** Picks up what a stop left undone; before anyone comes in. */
  afterStart(): Promise<void>
  /** What has to happen now and then: once a minute is enough. */
  sweep(): Promise<void>
}

export const createFacts = (options: FactsOptions): Facts => {
  const { store, tables, access, pictureFiles, log, now } = options
  const roster = createRoster(store, tables)
  const leads = createLeads(store, tables)
  const scaleQuestions = createScaleQuestions(store, tables, now)
  const meetings = createMeetings(store, tables, roster, scaleQuestions, log, now)
  const participants = createParticipants(store, tables, roster, leads, scaleQuestions)
  const sessions = createSessions(store, tables, pictureFiles, roster, meetings, log, now)

  const factsFor = (sessionId: SessionId): Announcement[] => {
    const stored = store.sessions.get(sessionId)
    if (stored === undefined) return []
    return [
      { type: 'session', session: stored.session },
      { type: 'participants', participants: roster.of(sessionId) },
      { type: 'spotlight', participantId: stored.spotlight },
      { type: 'meeting', meeting: meetings.current(sessionId) },
      { type: 'scale-question', question: scaleQuestions.current(sessionId) },
      { type: 'guide', guide: stored.guide },
      { type: 'lead', lead: stored.lead },
    ]
  }

  /** A disk that fails must not end a connection; the next sweep finds out who is there. */
  const noting =
    (note: TableListener['arrived']): TableListener['arrived'] =>
    (sessionId, participantId) => {
      try {
        note(sessionId, participantId)
      } catch (err) {
        log.error({ err, sessionId, participantId }, 'coming or going could not be noted')
      }
    }

  return {
    sessions,
    participants,
    invitations: createInvitations(store, participants, now),
    joining: createJoining(store, tables, access, roster, participants, now),
    meetings,
    pictures: createPictures(store, pictureFiles, now),
    scaleQuestions,
    leads,
    guides: createGuides(store, tables),
    seats: createSeats(store, access),
    roster,
    listener: { factsFor, arrived: noting(meetings.arrived), left: noting(meetings.left) },
    afterStart: async () => {
      meetings.afterStart()
      await sessions.finishErasing()
    },
    sweep: async () => {
      access.forgetIdle()
      await sessions.finishErasing()
      await meetings.sweep()
    },
  }
}
