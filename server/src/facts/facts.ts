import type { SessionId } from '@samenbord/shared/model'
import type { Announcement } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { AccessControl } from '../access/access-control.ts'
import type { SharingGate } from '../access/knowing.ts'
import type { Workshop } from '../export/workshop.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { PictureFiles } from '../storage/picture-files.ts'
import { forBeamer } from '../sync/for-beamer.ts'
import type { TableListener, Tables } from '../sync/tables.ts'
import { type Agendas, createAgendas } from './agendas.ts'
import { type Agreements, createAgreements } from './agreements.ts'
import { type Beamers, createBeamers } from './beamers.ts'
import { type CheckOuts, createCheckOuts } from './check-outs.ts'
import { createErasedLog } from './erased-log.ts'
import { createExpectations, type Expectations } from './expectations.ts'
import { createExports, type Exports } from './exports.ts'
import { createFamilyTrees, type FamilyTrees } from './family-trees.ts'
import { createForgetting, type Forgetting } from './forgetting.ts'
import { createGuides, type Guides } from './guides.ts'
import { createHandovers, type Handovers } from './handovers.ts'
import { createInterests, type Interests } from './interests.ts'
import { createInvitations, type Invitations } from './invitations.ts'
import { createJoining, type Joining } from './joining.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { createLeads, type Leads } from './leads.ts'
import { createLocalOffers, type LocalOffers } from './local-offers.ts'
import { createMeetings, type Meetings } from './meetings.ts'
import { createParticipants, type Participants } from './participants.ts'
import { createPictures, type Pictures } from './pictures/pictures.ts'
import { createPlanContents } from './plan-contents.ts'
import { createPolls, type Polls } from './polls.ts'
import { createProfileCards, type ProfileCards } from './profile-cards.ts'
import { createReferrals, type Referrals } from './referrals.ts'
import { createRoster, type Roster } from './roster.ts'
import { createScaleQuestions, type ScaleQuestions } from './scale-questions.ts'
import { createSeats, type Seats } from './seats.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createSharing, type Sharing } from './sharing.ts'
import { createStuckList, type StuckList } from './stuck-list.ts'
import { createTurns, type Turns } from './turns.ts'
import { createWords } from './words.ts'

/** What the facts work with, which is made before them. */
export interface FactsOptions {
  readonly store: FactStore
  readonly pictureFiles: PictureFiles
  readonly access: AccessControl
  /** The gate that the access control goes by. */
  readonly gate: SharingGate
  readonly tables: Tables
  /** Where plans are read and files are made. */
  readonly workshop: Workshop
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
  readonly handovers: Handovers
  readonly referrals: Referrals
  readonly guides: Guides
  readonly agendas: Agendas
  readonly sharing: Sharing
  readonly profileCards: ProfileCards
  readonly checkOuts: CheckOuts
  readonly polls: Polls
  readonly interests: Interests
  readonly expectations: Expectations
  readonly turns: Turns
  readonly stuckList: StuckList
  readonly beamers: Beamers
  readonly familyTrees: FamilyTrees
  readonly keeping: Keeping
  readonly forgetting: Forgetting
  readonly localOffers: LocalOffers
  readonly agreements: Agreements
  readonly exports: Exports
  readonly seats: Seats
  readonly roster: Roster
  /** What the tables ask and tell. */
  readonly listener: TableListener
  /** Picks up what a stop left undone; before anyone comes in. */
  afterStart(): Promise<void>
  /** What has to happen now and then: once a minute is enough. */
  sweep(): Promise<void>
  /** Nothing happens by itself any more. */
  stop(): void
}

/** Makes the facts and ties them together. `afterStart` has to end before anyone comes in. */
export const createFacts = (options: FactsOptions): Facts => {
  const { store, tables, access, gate, pictureFiles, workshop, log, now } = options
  const roster = createRoster(store, tables)
  const agendas = createAgendas(store, tables, now)
  const contents = createPlanContents(store, tables, workshop, log)
  const erased = createErasedLog(store)
  const agreements = createAgreements(store, tables, roster, agendas, contents, erased, now)
  const leads = createLeads(store, tables, agendas, now)
  const words = createWords(store, agendas, now)
  const referrals = createReferrals(store, tables, words, now)
  const sharing = createSharing(store, tables, gate, agendas, log, now)
  const profileCards = createProfileCards(store, tables, agendas)
  const scaleQuestions = createScaleQuestions(store, tables, now)
  const polls = createPolls(store, tables, now)
  const expectations = createExpectations(store, tables, now)
  const interests = createInterests(store, tables, agendas)
  const turns = createTurns(store, tables, now)
  const checkOuts = createCheckOuts(store, tables, now)
  const stuckList = createStuckList(store, tables, now)
  const beamers = createBeamers(store, tables, now)
  const familyTrees = createFamilyTrees(store, tables, agendas, agreements, now)
  const keeping = createKeeping(store, tables, agreements, erased)
  const forgetting = createForgetting(store, tables, log)
  const pictures = createPictures(store, pictureFiles, now, log)
  const ofOneMeeting = {
    agendas,
    scaleQuestions,
    polls,
    expectations,
    turns,
    checkOuts,
    beamers,
  }
  const meetings = createMeetings(store, tables, ofOneMeeting, log, now)
  const partIn = {
    agendas,
    checkOuts,
    expectations,
    interests,
    keeping,
    leads,
    polls,
    profileCards,
    referrals,
    scaleQuestions,
    turns,
  }
  const participants = createParticipants(store, tables, roster, partIn, sharing, erased)
  const sessions = createSessions(store, tables, pictureFiles, roster, meetings, gate, log, now)

  const factsFor: TableListener['factsFor'] = (sessionId, viewer): Announcement[] => {
    const stored = store.sessions.get(sessionId)
    if (stored === undefined) return []
    const told: Announcement[] = [
      { type: 'session', session: stored.session },
      { type: 'participants', participants: roster.of(sessionId) },
      { type: 'spotlight', participantId: stored.spotlight },
      { type: 'meeting', meeting: meetings.current(sessionId) },
      { type: 'scale-question', question: scaleQuestions.current(sessionId) },
      { type: 'guide', guide: stored.guide },
      { type: 'lead', lead: stored.lead },
      { type: 'agenda', agenda: agendas.current(sessionId) },
      { type: 'sharing', rules: sharing.seenBy(sessionId, viewer) },
      { type: 'legal-basis', basis: stored.legalBasis },
      { type: 'profile-cards', cards: profileCards.of(sessionId) },
      { type: 'check-out', checkOut: checkOuts.current(sessionId) },
      { type: 'poll', poll: polls.current(sessionId) },
      { type: 'round', round: stored.round },
      { type: 'timer', timer: stored.timer },
      { type: 'family-tree', familyTree: stored.familyTree },
      { type: 'read-back', proposal: agreements.current(sessionId)?.id ?? null },
      { type: 'kept', kept: viewer === 'beamer' ? [] : keeping.of(viewer) },
      {
        type: 'proposal',
        proposal: agreements.current(sessionId),
        lapsed: agreements.hasLapsed(sessionId),
      },
      { type: 'agreements', agreements: agreements.all(sessionId) },
      { type: 'interests', interests: interests.of(sessionId) },
      { type: 'expectations', expectations: expectations.of(sessionId) },
      { type: 'lead-course', course: leads.course(sessionId) },
      { type: 'referrals', referrals: referrals.of(sessionId) },
      { type: 'stuck', entries: stuckList.at(sessionId) },
    ]
    return viewer === 'beamer' ? told.flatMap((fact) => forBeamer(fact) ?? []) : told
  }

  /** Whoever comes or goes, as the table knows them. */
  const withParticipant =
    (note: (participant: StoredParticipant) => void): TableListener['arrived'] =>
    (sessionId, participantId) => {
      const participant = store.participants.get(sessionId, participantId)
      if (participant !== undefined) note(participant)
    }
  const comes = withParticipant(sharing.arrived)
  const goes = withParticipant(sharing.left)

  const tellWhoIsThere = (sessionId: SessionId): void => {
    if (store.sessions.get(sessionId) !== undefined) roster.announce(sessionId)
  }

  /**
   * Notes each of these, whatever becomes of the others. A disk that fails must not end a connection; the
   * next sweep finds out who is there.
   */
  const noting =
    (...notes: readonly TableListener['arrived'][]): TableListener['arrived'] =>
    (sessionId, participantId) => {
      for (const note of notes) {
        try {
          note(sessionId, participantId)
        } catch (err) {
          log.error({ err, sessionId, participantId }, 'coming or going could not be noted')
        }
      }
    }

  return {
    sessions,
    participants,
    invitations: createInvitations(store, participants, now),
    joining: createJoining(store, tables, access, gate, roster, participants, sharing, now),
    meetings,
    pictures,
    scaleQuestions,
    leads,
    handovers: createHandovers(store, tables, agendas, leads, words, now),
    referrals,
    guides: createGuides(store, tables),
    agendas,
    sharing,
    profileCards,
    checkOuts,
    polls,
    expectations,
    interests,
    turns,
    stuckList,
    beamers,
    familyTrees,
    keeping,
    forgetting,
    localOffers: createLocalOffers(store),
    agreements,
    exports: createExports(store, tables, contents, sessions, workshop, log, now),
    seats: createSeats(store, access),
    roster,
    listener: {
      factsFor,
      arrived: noting(comes, meetings.arrived, tellWhoIsThere),
      left: noting(goes, meetings.left, tellWhoIsThere),
      deleted: forgetting.deleted,
      cleared: (sessionId, shown) => void pictures.keepOnly(sessionId, shown),
    },
    afterStart: async () => {
      sharing.afterStart()
      meetings.afterStart()
      erased.sweep()
      await sessions.finishErasing()
    },
    sweep: async () => {
      sharing.enforceAll()
      access.forgetIdle()
      beamers.closeOld()
      erased.sweep()
      await forgetting.sweep()
      await tables.tidy()
      await sessions.finishErasing()
      await meetings.sweep()
    },
    stop: sharing.stop,
  }
}
