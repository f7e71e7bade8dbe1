import { contentOf } from '@samenbord/shared/agreement'
import { readStoredPlan } from '@samenbord/shared/document'
import { toAgreeOn } from '@samenbord/shared/export'
import type { Agreement } from '@samenbord/shared/model'
import { firstAnswers, type LaidAnswers, secondAnswers, taken } from '../demo/agreements.ts'
import type { LaidPlan } from '../demo/plan/plan.ts'
import type { Seats } from '../demo/seats.ts'
import { hashed, othersNamed, sayersIn } from '../facts/agreements.ts'
import { sourcesOf } from '../facts/plan-contents.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import { firstDocument } from '../sync/first-document.ts'
import type { RunningServer } from './server.ts'

/** When something was agreed, and in which meeting. */
type Moment = Pick<Agreement, 'agreedAt' | 'meeting' | 'mode'>

/** Keeps that the table agreed to this plan, as it would have been kept then. */
const keep = (
  { store }: Pick<RunningServer, 'store'>,
  leader: StoredParticipant,
  plan: LaidPlan,
  { present, said }: LaidAnswers,
  moment: Moment,
): void => {
  const { sessionId } = leader
  // By way of a document, so that what means the same is the same to the letter.
  const reading = readStoredPlan(firstDocument({ records: [], ...plan }))
  if (!reading.ok) throw new Error(`the plan of the demonstration is ${reading.problem}`)
  const content = toAgreeOn(contentOf({ ...sourcesOf(store, sessionId), plan: reading.plan }))
  const answers = said.map((each) => ({ ...each, saidAt: moment.agreedAt }))
  const named = [leader.id, ...present, ...sayersIn(answers)]
  const agreement: Agreement = {
    format: 'samenbord-agreement',
    version: 1,
    number: store.agreements.newest(sessionId) + 1,
    ...moment,
    closedBy: leader.id,
    present: [...present],
    said: answers,
    people: othersNamed(store, sessionId, content, named),
    proposal: hashed(content).hash,
    content,
  }
  const { hash, canonical } = hashed(agreement)
  store.agreements.keep(sessionId, { agreement, hash, canonical })
}

/** Keeps what the first meeting of the worked case agreed to, with the resident not there. */
export const layFirstAgreement = (
  server: Pick<RunningServer, 'store'>,
  leader: StoredParticipant,
  seats: Seats,
  plan: LaidPlan,
): void => {
  const [held] = server.store.meetings.of(leader.sessionId)
  if (held?.meeting.endedAt === undefined) throw new Error('no first meeting')
  keep(server, leader, plan, firstAnswers(seats), {
    agreedAt: held.meeting.endedAt,
    meeting: held.meeting.id,
    mode: 'without-resident',
  })
}

/** Keeps what the second meeting agreed to, and who took it along. */
export const laySecondAgreement = (
  server: Pick<RunningServer, 'store'>,
  leader: StoredParticipant,
  seats: Seats,
  plan: LaidPlan,
): void => {
  const { store } = server
  const at = leader.joinedAt
  keep(server, leader, plan, secondAnswers(seats), {
    agreedAt: at,
    meeting: null,
    mode: 'with-resident',
  })
  const agreement = store.agreements.newest(leader.sessionId)
  for (const each of taken(seats)) {
    store.exportRecords.add(leader.sessionId, { ...each, agreement, at })
  }
}
