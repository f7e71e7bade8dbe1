import {
  type Access,
  ParticipantId,
  type ParticipantKind,
  SessionId,
} from '@samenbord/shared/model'
import { dayOf } from '@samenbord/shared/plan'
import { START_CODE_ACCOUNT } from '../access/access-control.ts'
import { newId } from '../access/secret.ts'
import { localOffers } from '../demo/local-offers.ts'
import { leader, seatsWith } from '../demo/seats.ts'
import { workedCase } from '../demo/worked-case.ts'
import { joinUrl } from '../http/invitations.ts'
import { layFirstAgreement, laySecondAgreement } from './demo-agreements.ts'
import { layExpected } from './demo-expected.ts'
import { seatOthers } from './demo-seats.ts'
import type { RunningServer } from './server.ts'

const SETTING = 'demo-session'
const DEMO_HOURS = 24 * 7

/** Links that let someone in at the worked case, by who they are for. */
export interface DemoLinks {
  readonly resident: string
  readonly professional: string
}

/**
 * Lays the worked case on a table, unless there is one already, and makes fresh links to it. The
 * table has no waiting room: whoever tries the demonstration is in at once.
 */
export const prepareDemo = async (server: RunningServer): Promise<DemoLinks> => {
  const { store, facts, address } = server
  const account = store.accounts.get(START_CODE_ACCOUNT)
  if (account === undefined) throw new Error('no account')
  if (account.profile === null) facts.sessions.setProfile(account, leader)
  const sessionId = demoSession(server) ?? (await layOut(server))
  const coordinator = store.participants.ofAccount(sessionId, START_CODE_ACCOUNT)
  if (coordinator === undefined) throw new Error('no coordinator at the demonstration')
  const link = (kind: ParticipantKind, access: Access, maxUses: number): string => {
    const wanted = { kind, access, maxUses, expiresInHours: DEMO_HOURS }
    return joinUrl(address, facts.invitations.create(coordinator, wanted).token)
  }
  return { resident: link('resident', 'edit', 1), professional: link('professional', 'edit', 12) }
}

const demoSession = ({ store }: RunningServer): SessionId | undefined => {
  const id = SessionId.safeParse(store.setting(SETTING))
  return id.success && store.sessions.get(id.data) !== undefined ? id.data : undefined
}

const layOut = async (server: RunningServer): Promise<SessionId> => {
  const { store, facts } = server
  const account = store.accounts.get(START_CODE_ACCOUNT)
  if (account === undefined) throw new Error('no account')
  const { title, household, records, plan, agreed, lead, first } = workedCase(dayOf(new Date()))
  const wanted = { title, household, template: 'mdo' as const, waitingRoom: false }
  const others = seatsWith(() => newId(ParticipantId))
  const created = await facts.sessions.create(account, wanted, (samira) => ({
    records,
    ...plan({ ...others, samira }),
    earlier: [
      {
        startedAt: `${first.day}T09:00:00.000Z`,
        endedAt: `${first.day}T09:50:00.000Z`,
        mode: 'without-resident',
        content: { records: first.records, ...first.plan({ ...others, samira }) },
      },
    ],
  }))
  if (!created.ok) throw new Error('the demonstration could not be stored')
  const { session, participantId } = created.value
  const coordinator = store.participants.get(session.id, participantId)
  if (coordinator === undefined) throw new Error('no coordinator at the demonstration')
  const seats = { ...others, samira: participantId }
  seatOthers(server, coordinator, seats)
  layFirstAgreement(server, coordinator, seats, first.plan(seats))
  // The resident of the worked case asked for it aloud.
  facts.familyTrees.ask(coordinator, { on: true })
  layExpected(server, coordinator, seats.els)
  const { lead: keeping, wish, handover, referral } = lead(seats)
  store.atomically(() => {
    store.sessions.setLead(session.id, keeping)
    store.leadCourse.putWish(session.id, wish)
    store.handovers.add(session.id, handover)
    store.referrals.add(session.id, referral)
  })
  laySecondAgreement(server, coordinator, seats, agreed(seats))
  if (facts.localOffers.of(account).length === 0) {
    facts.localOffers.add(account, { offers: [...localOffers], replace: false })
  }
  store.setSetting(SETTING, session.id)
  return session.id
}
