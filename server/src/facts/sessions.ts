import type { Writer } from '@samenbord/shared/document'
import { looksLikeCitizenNumber } from '@samenbord/shared/domain'
import {
  type AccountProfile,
  MeetingId,
  ParticipantId,
  type Session,
  SessionId,
} from '@samenbord/shared/model'
import {
  type ChangeSessionRequest,
  type CreateSessionRequest,
  ok,
  type Result,
  refused,
  type SessionListItem,
  type SessionResponse,
} from '@samenbord/shared/protocol'
import { templateRecords } from '@samenbord/shared/template'
import type { Logger } from 'pino'
import type { SharingGate } from '../access/knowing.ts'
import { hashOf, newId } from '../access/secret.ts'
import type { Account } from '../storage/facts/accounts.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { PictureFiles } from '../storage/picture-files.ts'
import type { FirstContent, Tables } from '../sync/tables.ts'
import { heldAgenda } from './agenda-change.ts'
import type { Meetings } from './meetings.ts'
import { momentOf } from './moment.ts'
import type { Roster } from './roster.ts'

/** What a coordinator is called until the account says more. */
const UNNAMED = 'Gespreksleider'

/** A meeting that was held before the table was made here, and what it left. */
interface EarlierMeeting {
  readonly startedAt: string
  readonly endedAt: string
  readonly mode: 'with-resident' | 'without-resident'
  readonly content: Omit<FirstContent, 'writers'>
}

/** What lies on a new table, put there in the name of its coordinator, or of others who wrote it. */
export type LaidOut = (coordinator: ParticipantId) => FirstContent & {
  readonly earlier?: readonly EarlierMeeting[]
}

/** Tables: opening, changing and erasing them. */
export interface Sessions {
  /**
   * Opens a table; the account is its first participant. On it lies what the template lays out, or
   * this instead.
   */
  create(
    account: Account,
    wanted: CreateSessionRequest,
    layOut?: LaidOut,
  ): Promise<
    Result<{ session: Session; participantId: ParticipantId }, 'storage-failing' | 'citizen-number'>
  >
  /** The account's own, last used first. */
  ofAccount(account: Account): SessionListItem[]
  /** The session as this participant may know it. */
  view(me: StoredParticipant): SessionResponse
  /** A team's table gets no household. */
  change(
    id: SessionId,
    wanted: ChangeSessionRequest,
  ): Result<Session, 'session-unknown' | 'invalid-body'>
  /** Whom everyone is asked to look along with. */
  setSpotlight(
    id: SessionId,
    participantId: ParticipantId | null,
  ): Result<null, 'participant-unknown'>
  /** Erases everything of a session; once begun it is finished, after a restart if need be. */
  erase(id: SessionId): Promise<Result<null, 'storage-failing'>>
  /** Finishes what was being erased when the server stopped. */
  finishErasing(): Promise<void>
  /** Who the account is from now on, also where it sat without a name. */
  setProfile(account: Account, profile: AccountProfile): void
}

/** Erases the rows of a table first, so that nobody comes in while the rest goes. */
export const createSessions = (
  store: FactStore,
  tables: Tables,
  pictures: PictureFiles,
  roster: Roster,
  meetings: Meetings,
  gate: SharingGate,
  log: Logger,
  now: () => number,
): Sessions => {
  const eraseRest = async (id: SessionId): Promise<boolean> => {
    try {
      await tables.erase(id)
      await pictures.eraseAll(id)
      if (store.sessions.finishErasure(id)) return true
      log.warn({ sessionId: id }, 'erasing waits: another program reads the facts')
      return false
    } catch (err) {
      log.error({ err, sessionId: id }, 'a session could not be erased completely')
      return false
    }
  }

  return {
    create: async (account, { title, household, template = 'empty', waitingRoom }, layOut) => {
      if (household === undefined && looksLikeCitizenNumber(title)) return refused('citizen-number')
      const session: Session = {
        id: newId(SessionId),
        title,
        household: household ?? null,
        template,
        waitingRoom: waitingRoom ?? true,
        createdAt: momentOf(now()),
      }
      const participant: StoredParticipant = {
        id: newId(ParticipantId),
        sessionId: session.id,
        accountId: account.id,
        invitationId: null,
        ...nameOf(account.profile),
        kind: 'professional',
        access: 'coordinate',
        status: 'admitted',
        colour: 1,
        joinedAt: session.createdAt,
      }
      const laid = layOut?.(participant.id)
      const earlier = (laid?.earlier ?? []).map((each) => ({ ...each, id: newId(MeetingId) }))
      // The document first: a session without one could not be opened.
      try {
        const writers = [[participant.id, writerOf(participant)]] as const
        const content = laid === undefined ? { records: templateRecords(template) } : laid
        const others = laid?.writers ?? []
        await tables.create(
          session.id,
          { ...content, writers: [...others, ...writers] },
          earlier.map(({ id, endedAt, content }) => ({
            meetingId: id,
            takenAt: Date.parse(endedAt),
            content: { ...content, writers },
          })),
        )
      } catch (err) {
        log.error({ err, sessionId: session.id }, 'a table could not be stored')
        return refused('storage-failing')
      }
      store.atomically(() => {
        store.sessions.add(session, account.id)
        store.participants.add(participant)
        for (const meeting of earlier) {
          const course = { agenda: heldAgenda(meeting.mode), isUntold: false }
          store.meetings.add(session.id, meeting, course)
          store.meetings.end(meeting.id, Date.parse(meeting.endedAt))
          store.meetings.markSnapshot(meeting.id)
        }
      })
      return ok({ session, participantId: participant.id })
    },
    ofAccount: (account) =>
      store.sessions.ofAccount(account.id).map((session) => {
        const everyone = store.participants.at(session.id)
        const me = everyone.find(({ accountId }) => accountId === account.id)
        const mayKnow = me === undefined || gate.knowing(me) === 'open'
        return {
          ...session,
          lastMeeting: mayKnow ? (store.meetings.of(session.id)[0]?.meeting ?? null) : null,
          participantCount: everyone.filter(({ status }) => status === 'admitted').length,
          presentCount: mayKnow ? tables.presentCount(session.id) : 0,
          waitingCount: everyone.filter(({ status }) => status === 'waiting').length,
        }
      }),
    view: (me) => {
      const stored = store.sessions.get(me.sessionId)
      if (stored === undefined) throw new Error('a participant without a session')
      return {
        session: stored.session,
        me: roster.view(me),
        // Whoever waits has no business yet with what goes on at the table.
        spotlight: me.status === 'admitted' ? stored.spotlight : null,
        meeting: me.status === 'admitted' ? meetings.current(me.sessionId) : null,
      }
    },
    change: (id, wanted) => {
      const stored = store.sessions.get(id)
      if (stored === undefined) return refused('session-unknown')
      if (stored.session.household === null && wanted.household !== undefined) {
        return refused('invalid-body')
      }
      const session: Session = {
        ...stored.session,
        title: wanted.title ?? stored.session.title,
        household: wanted.household ?? stored.session.household,
        waitingRoom: wanted.waitingRoom ?? stored.session.waitingRoom,
      }
      store.sessions.change(session)
      tables.announce(id, { type: 'session', session })
      return ok(session)
    },
    setSpotlight: (id, participantId) => {
      if (
        participantId !== null &&
        store.participants.get(id, participantId)?.status !== 'admitted'
      ) {
        return refused('participant-unknown')
      }
      store.sessions.setSpotlight(id, participantId)
      tables.announce(id, { type: 'spotlight', participantId })
      return ok(null)
    },
    erase: async (id) => {
      store.sessions.erase(id, hashOf(id))
      return (await eraseRest(id)) ? ok(null) : refused('storage-failing')
    },
    finishErasing: async () => {
      for (const id of store.sessions.unfinishedErasures()) await eraseRest(id)
    },
    setProfile: (account, profile) => {
      const unnamed = store.participants
        .seatsOf(account.id)
        .filter(({ name, status }) => name === UNNAMED && status !== 'removed')
      store.atomically(() => {
        store.accounts.setProfile(account.id, profile)
        for (const seat of unnamed) store.participants.change({ ...seat, ...profile })
      })
      for (const { sessionId } of unnamed) roster.announce(sessionId)
    },
  }
}

const writerOf = ({ name, kind, colour, organisation, discipline }: StoredParticipant): Writer => ({
  name,
  kind,
  colour,
  organisation: organisation ?? null,
  discipline: discipline ?? null,
})

const nameOf = (profile: AccountProfile | null) => ({
  name: profile?.name ?? UNNAMED,
  organisation: profile?.organisation,
  discipline: profile?.discipline,
})
