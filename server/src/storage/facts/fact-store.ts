import { z } from 'zod'
import { type AccountStore, accountStore } from './accounts.ts'
import { type AgreementStore, agreementStore } from './agreements.ts'
import { type AssetStore, assetStore } from './assets.ts'
import { type BeamerStore, beamerStore } from './beamers.ts'
import { type CheckOutStore, checkOutStore } from './check-outs.ts'
import { openFactDatabase } from './database.ts'
import { type ExpectationStore, expectationStore } from './expectations.ts'
import { type ExportRecordStore, exportRecordStore } from './export-records.ts'
import { type HandoverStore, handoverStore } from './handovers.ts'
import { type InterestStore, interestStore } from './interests.ts'
import { type InvitationStore, invitationStore } from './invitations.ts'
import { type KeptStore, keptStore } from './kept.ts'
import { type LeadCourseStore, leadCourseStore } from './lead-course.ts'
import { type LocalOfferStore, localOfferStore } from './local-offers.ts'
import { type MeetingStore, meetingStore } from './meetings.ts'
import { type ParticipantStore, participantStore } from './participants.ts'
import { type PollStore, pollStore } from './polls.ts'
import { type ProfileCardStore, profileCardStore } from './profile-cards.ts'
import { type ReferralStore, referralStore } from './referrals.ts'
import { type ScaleQuestionStore, scaleQuestionStore } from './scale-questions.ts'
import { type SessionStore, sessionStore } from './sessions.ts'
import { type SharingRuleStore, sharingRuleStore } from './sharing-rules.ts'
import { type StuckEntryStore, stuckEntryStore } from './stuck-entries.ts'

/** Everything the server holds true, on disk when a call returns. */
export interface FactStore {
  readonly accounts: AccountStore
  readonly sessions: SessionStore
  readonly participants: ParticipantStore
  readonly invitations: InvitationStore
  readonly meetings: MeetingStore
  readonly scaleQuestions: ScaleQuestionStore
  readonly assets: AssetStore
  readonly sharingRules: SharingRuleStore
  readonly profileCards: ProfileCardStore
  readonly checkOuts: CheckOutStore
  readonly polls: PollStore
  readonly interests: InterestStore
  readonly expectations: ExpectationStore
  readonly stuckEntries: StuckEntryStore
  readonly beamers: BeamerStore
  readonly kept: KeptStore
  readonly localOffers: LocalOfferStore
  readonly agreements: AgreementStore
  readonly exportRecords: ExportRecordStore
  readonly leadCourse: LeadCourseStore
  readonly handovers: HandoverStore
  readonly referrals: ReferralStore
  /** A remembered word about the server itself. */
  setting(name: string): string | undefined
  setSetting(name: string, value: string): void
  /**
   * Empties the log of what was written, so that what was erased stands nowhere. Answers whether it
   * could: not while another program reads the file.
   */
  emptyLog(): boolean
  /** All or nothing. */
  atomically<Answer>(work: () => Answer): Answer
  /** Whether a write reaches the disk now. */
  writable(): boolean
  close(): void
}

/**
 * Opens the facts in this file.
 *
 * @throws NewerDataError when a newer version of the software wrote it
 */
export const openFactStore = (path: string): FactStore => {
  const db = openFactDatabase(path)
  const setSetting = (name: string, value: string): void => {
    db.run('INSERT OR REPLACE INTO setting VALUES ($name, $value)', { name, value })
  }
  return {
    accounts: accountStore(db),
    sessions: sessionStore(db),
    participants: participantStore(db),
    invitations: invitationStore(db),
    meetings: meetingStore(db),
    scaleQuestions: scaleQuestionStore(db),
    assets: assetStore(db),
    sharingRules: sharingRuleStore(db),
    profileCards: profileCardStore(db),
    checkOuts: checkOutStore(db),
    polls: pollStore(db),
    interests: interestStore(db),
    expectations: expectationStore(db),
    stuckEntries: stuckEntryStore(db),
    beamers: beamerStore(db),
    kept: keptStore(db),
    localOffers: localOfferStore(db),
    agreements: agreementStore(db),
    exportRecords: exportRecordStore(db),
    leadCourse: leadCourseStore(db),
    handovers: handoverStore(db),
    referrals: referralStore(db),
    setting: (name) =>
      db.get(z.object({ value: z.string() }), 'SELECT value FROM setting WHERE name = $name', {
        name,
      })?.value,
    setSetting,
    emptyLog: db.truncateLog,
    atomically: db.atomically,
    writable: () => {
      try {
        setSetting('last-check', String(Date.now()))
        return true
      } catch {
        return false
      }
    },
    close: db.close,
  }
}
