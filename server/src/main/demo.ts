import { type Access, type ParticipantKind, SessionId } from '@samenbord/shared/model'
import { dayOf } from '@samenbord/shared/plan'
import { START_CODE_ACCOUNT } from '../access/access-control.ts'
import { localOffers } from '../demo/local-offers.ts'
import { samiraSays } from '../demo/profile-cards.ts'
import { workedCase } from '../demo/worked-case.ts'
import { joinUrl } from '../http/invitations.ts'
import { layExpected, seatNurse } from './demo-expected.ts'
import type { RunningServer } from './server.ts'

const SETTING = 'demo-session'
const DEMO_HOURS = 24 * 7

const COORDINATOR = {
  name: 'Samira',
  organisation: 'Buurtteam Noord',
  discipline: 'maatschappelijk werk',
}

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
  if (account.profile === null) facts.sessions.setProfile(account, COORDINATOR)
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
  const { title, household, records, plan, lead, first } = workedCase(dayOf(new Date()))
  const wanted = { title, household, template: 'mdo' as const, waitingRoom: false }
  const created = await facts.sessions.create(account, wanted, (coordinator) => ({
    records,
    ...plan(coordinator),
    earlier: [
      {
        startedAt: `${first.day}T09:00:00.000Z`,
        endedAt: `${first.day}T09:50:00.000Z`,
        mode: 'without-resident',
        content: { records: first.records, ...first.plan(coordinator) },
      },
    ],
  }))
  if (!created.ok) throw new Error('the demonstration could not be stored')
  const { session, participantId } = created.value
  const coordinator = store.participants.get(session.id, participantId)
  if (coordinator === undefined) throw new Error('no coordinator at the demonstration')
  facts.profileCards.write(coordinator, participantId, samiraSays)
  // The resident of the worked case asked for it aloud.
  facts.familyTrees.ask(coordinator, { on: true })
  layExpected(server, coordinator, seatNurse(server, coordinator))
  const { wish, handover, referral } = lead(participantId)
  store.atomically(() => {
    store.sessions.setLead(session.id, { lead: participantId, deputy: null })
    store.leadCourse.putWish(session.id, wish)
    store.handovers.add(session.id, handover)
    store.referrals.add(session.id, referral)
  })
  if (facts.localOffers.of(account).length === 0) {
    facts.localOffers.add(account, { offers: [...localOffers], replace: false })
  }
  store.setSetting(SETTING, session.id)
  return session.id
}
