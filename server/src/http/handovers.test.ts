import type { Handover, LeadCourse, ParticipantId } from '@samenbord/shared/model'
import { CreateSessionResponse } from '@samenbord/shared/protocol'
import { describe, expect, test } from 'vitest'
import { type Guest, type House, openHouse, openTable } from '../app/test-support/house.ts'

const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Samira leads the meeting and keeps the overview; Joost and Wim, the resident, sit there too. */
const aTable = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const samira: Guest = { browser: table.coordinator, id: table.coordinatorId }
  const wim = await table.guest('Wim', 'resident', 'view')
  const joost = await table.guest('Joost')
  const path = table.path
  const sit = (...who: Guest[]) => {
    for (const { id } of who) house.tables.sit(table.id, id)
  }
  const course = (): LeadCourse => courseOf(house)
  const lead = () => house.tables.newest('lead')?.lead
  const propose = (by: Guest, from: ParticipantId, to: ParticipantId) =>
    by.browser.post(`${path}/handovers`, { from, to })
  const newest = (): Handover => {
    const [handover] = course().handovers
    if (handover === undefined) throw new Error('no handover')
    return handover
  }
  const answer = (by: Guest, word: object) =>
    by.browser.put(`${path}/handovers/${newest().id}/answer`, word)
  await table.coordinator.put(`${path}/lead`, { lead: samira.id, deputy: joost.id })
  sit(samira, wim, joost)
  return { house, table, path, samira, wim, joost, sit, course, lead, propose, newest, answer }
}

const courseOf = (house: House): LeadCourse => {
  const told = house.tables.newest('lead-course')
  if (told === undefined) throw new Error('nothing was told')
  return told.course
}

const yes = (of: 'receiver' | 'resident') => ({ of, says: 'yes' })
const no = (of: 'receiver' | 'resident') => ({ of, says: 'no' })

describe('whom the resident would like', () => {
  test('[WISH-1] a resident says it in the own screen, whatever else they may do there', async () => {
    const { path, wim, joost, course } = await aTable()
    expect((await wim.browser.put(`${path}/lead/wish`, { lead: joost.id })).status).toBe(204)
    expect(course().wishes).toMatchObject([{ lead: joost.id, saidBy: wim.id, notedBy: null }])
    expect((await wim.browser.put(`${path}/lead/wish`, { lead: null })).status).toBe(204)
    expect(course().wishes).toEqual([])
  })

  test('[WISH-2] who notes writes down what was said aloud, never over the own choice', async () => {
    const { path, samira, wim, joost, course } = await aTable()
    const aloud = { lead: samira.id, saidBy: wim.id }
    expect((await samira.browser.put(`${path}/lead/wish`, aloud)).status).toBe(204)
    expect(course().wishes).toMatchObject([{ saidBy: wim.id, notedBy: samira.id }])
    await wim.browser.put(`${path}/lead/wish`, { lead: joost.id })
    const over = await samira.browser.put(`${path}/lead/wish`, aloud)
    expect([over.status, over.reason]).toEqual([409, 'lead-wish-own'])
    expect(course().wishes).toMatchObject([{ lead: joost.id, notedBy: null }])
  })

  test('[WISH-3] nobody else says it, and only of someone at the table', async () => {
    const { path, samira, wim, joost } = await aTable()
    const wish = `${path}/lead/wish`
    const forged = await joost.browser.put(wish, { lead: joost.id, saidBy: wim.id })
    expect(forged.reason).toBe('forbidden')
    expect((await wim.browser.put(wish, { lead: UNKNOWN })).reason).toBe('participant-unknown')
    // Not for a resident who is nobody, and not without a name where a resident has a seat.
    for (const saidBy of [joost.id, null]) {
      const noted = await samira.browser.put(wish, { lead: joost.id, saidBy })
      expect(noted.reason).toBe('participant-unknown')
    }
  })

  test('[WISH-4] when either leaves the table the word goes with them', async () => {
    const { table, path, wim, joost, course } = await aTable()
    await wim.browser.put(`${path}/lead/wish`, { lead: joost.id })
    await table.coordinator.delete(`${path}/participants/${joost.id}`)
    expect(course().wishes).toEqual([])
  })
})

describe('a warm handover', () => {
  test('[HANDOVER-1] the lead changes once, when the receiver and the resident both said yes', async () => {
    const { house, table, samira, wim, joost, lead, propose, newest, answer, course } =
      await aTable()
    expect((await propose(samira, samira.id, joost.id)).status).toBe(204)
    expect((await answer(joost, yes('receiver'))).status).toBe(204)
    expect(lead()).toEqual({ lead: samira.id, deputy: joost.id })
    expect((await answer(wim, yes('resident'))).status).toBe(204)
    expect(lead()).toEqual({ lead: joost.id, deputy: null })
    expect(newest()).toMatchObject({
      state: 'done',
      endedAt: '2026-05-12T10:00:00.000Z',
      receiver: { by: joost.id, notedBy: null },
      resident: { by: wim.id, notedBy: null },
    })
    const before = course()
    expect(before.wishes).toMatchObject([{ lead: joost.id, saidBy: wim.id, notedBy: null }])
    const again = await answer(wim, yes('resident'))
    expect([again.status, again.reason]).toEqual([404, 'handover-unknown'])
    house.close()
    await house.open()
    const kept = house.facts.listener.factsFor(table.id, wim.id)
    expect(kept).toContainEqual({ type: 'lead-course', course: before })
  })

  test('[HANDOVER-2] when the receiver declines, or the resident says not yet, the lead stays', async () => {
    const { samira, wim, joost, lead, propose, newest, answer } = await aTable()
    const before = lead()
    await propose(samira, samira.id, joost.id)
    expect((await answer(joost, no('receiver'))).status).toBe(204)
    expect(newest().state).toBe('declined')
    await propose(samira, samira.id, joost.id)
    await answer(joost, yes('receiver'))
    expect((await answer(wim, no('resident'))).status).toBe(204)
    expect(newest().state).toBe('not-yet')
    expect(lead()).toEqual(before)
  })

  test('[HANDOVER-3] of two that are proposed at once there is one', async () => {
    const { samira, wim, joost, propose, course } = await aTable()
    const both = await Promise.all([
      propose(samira, samira.id, joost.id),
      propose(samira, samira.id, wim.id),
    ])
    expect(both.map(({ reason }) => reason).filter((reason) => reason !== undefined)).toEqual([
      'handover-open',
    ])
    expect(course().handovers.filter(({ state }) => state === 'open')).toHaveLength(1)
  })

  test('[HANDOVER-4] said aloud it is kept with who noted it', async () => {
    const { samira, wim, joost, lead, propose, newest, answer } = await aTable()
    await propose(samira, samira.id, joost.id)
    await answer(samira, yes('receiver'))
    await answer(samira, { ...yes('resident'), saidBy: wim.id })
    expect(newest()).toMatchObject({
      state: 'done',
      receiver: { by: joost.id, notedBy: samira.id },
      resident: { by: wim.id, notedBy: samira.id },
    })
    expect(lead()?.lead).toBe(joost.id)
  })

  test('[HANDOVER-5] it waits while one of both is not at the table', async () => {
    const { house, table, samira, wim, joost, sit, lead, propose, newest, answer } = await aTable()
    await propose(samira, samira.id, joost.id)
    await answer(joost, yes('receiver'))
    house.tables.rise(table.id, joost.id)
    const apart = await answer(wim, yes('resident'))
    expect([apart.status, apart.reason]).toEqual([409, 'handover-apart'])
    expect([newest().state, newest().resident]).toEqual(['open', null])
    sit(joost)
    house.tables.rise(table.id, wim.id)
    const aloud = await answer(samira, { ...yes('resident'), saidBy: wim.id })
    expect(aloud.reason).toBe('handover-apart')
    expect(lead()?.lead).toBe(samira.id)
    // A no needs nobody to be there.
    expect((await answer(wim, no('resident'))).status).toBe(204)
  })

  test('[HANDOVER-6] it ends when the receiver leaves, or when someone else is chosen', async () => {
    const { table, path, samira, wim, joost, propose, newest } = await aTable()
    await propose(samira, samira.id, wim.id)
    await samira.browser.put(`${path}/lead`, { lead: joost.id, deputy: null })
    expect(newest().state).toBe('overtaken')
    const late = await propose(samira, samira.id, wim.id)
    expect([late.status, late.reason]).toEqual([409, 'handover-overtaken'])
    await propose(samira, joost.id, wim.id)
    await table.coordinator.delete(`${path}/participants/${wim.id}`)
    expect(newest().state).toBe('overtaken')
  })

  test('[HANDOVER-7] nobody gives another’s word who does not note, nor over what they said', async () => {
    const { samira, wim, joost, lead, propose, newest, answer } = await aTable()
    expect((await propose(joost, samira.id, joost.id)).reason).toBe('forbidden')
    await propose(samira, samira.id, joost.id)
    const forged = { ...yes('resident'), saidBy: wim.id }
    expect((await answer(joost, forged)).reason).toBe('forbidden')
    expect((await answer(wim, yes('receiver'))).reason).toBe('forbidden')
    await answer(wim, yes('resident'))
    expect((await answer(samira, { ...no('resident'), saidBy: wim.id })).reason).toBe('forbidden')
    expect([newest().state, lead()?.lead]).toEqual(['open', samira.id])
    for (const body of [{}, { of: 'lead', says: 'yes' }, { of: 'resident', says: 'score' }]) {
      expect((await answer(samira, body)).reason).toBe('invalid-body')
    }
  })

  test('[HANDOVER-8] who proposed it or has the lead stops it; a resident who takes over says one yes', async () => {
    const { path, samira, wim, joost, lead, propose, newest, answer } = await aTable()
    await propose(samira, samira.id, wim.id)
    const stop = () => `${path}/handovers/${newest().id}`
    expect((await joost.browser.delete(stop())).reason).toBe('forbidden')
    expect((await samira.browser.delete(stop())).status).toBe(204)
    expect(newest().state).toBe('withdrawn')
    await propose(samira, samira.id, wim.id)
    await answer(wim, yes('receiver'))
    expect(lead()?.lead).toBe(wim.id)
    // From now on it is Wim's to hand on, although he only reads.
    expect((await propose(wim, wim.id, samira.id)).status).toBe(204)
  })

  test('[HANDOVER-9] when the lead leaves, the deputy takes over and that is kept', async () => {
    const { table, path, samira, wim, joost, course } = await aTable()
    await samira.browser.put(`${path}/lead`, { lead: joost.id, deputy: wim.id })
    await table.coordinator.delete(`${path}/participants/${joost.id}`)
    expect(course().changes[0]).toMatchObject({ how: 'took-over', from: joost.id, lead: wim.id })
    expect(course().changes[1]).toMatchObject({ how: 'chosen', lead: joost.id, by: samira.id })
  })

  test('[HANDOVER-10] a household without a seat speaks aloud, and not while it is said to be away', async () => {
    const house = await openHouse()
    const table = await openTable(house)
    const joost = await table.guest('Joost')
    for (const id of [table.coordinatorId, joost.id]) house.tables.sit(table.id, id)
    const lead = { lead: table.coordinatorId, deputy: null }
    await table.coordinator.put(`${table.path}/lead`, lead)
    await table.coordinator.post(`${table.path}/handovers`, {
      from: table.coordinatorId,
      to: joost.id,
    })
    const [open] = courseOf(house).handovers
    const path = `${table.path}/handovers/${open?.id}/answer`
    const mode = async (wanted: string) => {
      const expected = house.tables.newest('agenda')?.agenda?.version ?? 0
      const change = { do: 'mode', mode: wanted }
      const answer = await table.coordinator.post(`${table.path}/agenda`, { expected, change })
      expect(answer.status).toBe(200)
    }
    await mode('without-resident')
    expect((await joost.browser.put(path, yes('receiver'))).reason).toBe('handover-apart')
    await mode('with-resident')
    await joost.browser.put(path, yes('receiver'))
    await table.coordinator.put(path, { ...yes('resident'), saidBy: null })
    expect(house.tables.newest('lead')?.lead.lead).toBe(joost.id)
    expect(courseOf(house).handovers[0]?.resident).toMatchObject({
      by: null,
      notedBy: table.coordinatorId,
    })
  })
})

test('[LEAD-5] a choice that was begun before a handover does not undo it', async () => {
  const { lead, samira, joost, table, path } = await aTable()
  const began = { lead: samira.id, deputy: null }
  await samira.browser.put(`${path}/lead`, began)
  await samira.browser.put(`${path}/lead`, { lead: joost.id, deputy: null, instead: began })
  const late = { lead: samira.id, deputy: joost.id, instead: began }
  expect((await table.coordinator.put(`${path}/lead`, late)).reason).toBe('lead-moved')
  expect(lead()).toEqual({ lead: joost.id, deputy: null })
})

describe('a referral to someone new', () => {
  const referral = (askedBy: ParticipantId) => ({
    name: 'Lotte',
    organisation: 'Jeugdteam',
    why: 'Denkt mee over Daan.',
    mayTell: { what: 'how-to-reach' },
    askedBy,
  })

  test('[REFERRAL-1] it waits for the resident, who says what may be told', async () => {
    const { house, path, samira, wim } = await aTable()
    const told = () => house.tables.newest('referrals')?.referrals ?? []
    expect((await samira.browser.post(`${path}/referrals`, referral(samira.id))).status).toBe(204)
    expect(told()).toMatchObject([{ name: 'Lotte', resident: null, participant: null }])
    const mayTell = { what: 'this', words: 'Dat ik Daan wil zien.' }
    const at = `${path}/referrals/${told()[0]?.id}`
    await wim.browser.put(`${at}/answer`, { ...yes('resident'), mayTell })
    expect(told()).toMatchObject([
      { mayTell, madeAt: '2026-05-12T10:00:00.000Z', resident: { by: wim.id, notedBy: null } },
    ])
    const over = { ...no('resident'), saidBy: wim.id }
    expect((await samira.browser.put(`${at}/answer`, over)).reason).toBe('referral-own')
    expect((await wim.browser.delete(at)).status).toBe(204)
    expect(told()).toEqual([])
  })

  test('[REFERRAL-4] a resident says yes to words, and a no is taken back by whoever said it', async () => {
    const { house, path, table, samira, wim } = await aTable()
    await samira.browser.post(`${path}/referrals`, referral(samira.id))
    const told = () => house.tables.newest('referrals')?.referrals ?? []
    const at = `${path}/referrals/${told()[0]?.id}/answer`
    expect((await wim.browser.put(at, yes('resident'))).reason).toBe('invalid-body')
    expect((await wim.browser.put(at, no('resident'))).status).toBe(204)
    const ria = await table.guest('Ria', 'resident')
    const mayTell = { what: 'how-to-reach' }
    expect((await ria.browser.put(at, { ...yes('resident'), mayTell })).reason).toBe('referral-own')
    expect(told()).toMatchObject([{ resident: { says: 'no', by: wim.id } }])
  })

  test('[REFERRAL-2] who was asked says yes once they sit at the table', async () => {
    const { house, table, path, samira, joost } = await aTable()
    const told = () => house.tables.newest('referrals')?.referrals ?? []
    await samira.browser.post(`${path}/referrals`, referral(samira.id))
    const at = `${path}/referrals/${told()[0]?.id}`
    const early = await samira.browser.put(`${at}/answer`, yes('receiver'))
    expect(early.reason).toBe('participant-unknown')
    const lotte = await table.guest('Lotte')
    const seat = { participantId: lotte.id }
    expect((await joost.browser.put(`${at}/receiver`, seat)).reason).toBe('forbidden')
    expect((await samira.browser.put(`${at}/receiver`, seat)).status).toBe(204)
    await lotte.browser.put(`${at}/answer`, yes('receiver'))
    expect(told()).toMatchObject([{ participant: lotte.id, receiver: { by: lotte.id } }])
    await table.coordinator.delete(`${path}/participants/${lotte.id}`)
    expect(told()).toMatchObject([{ participant: null, receiver: null }])
  })

  test('[REFERRAL-5] to say the seat of someone again leaves what they said', async () => {
    const { house, path, samira, joost } = await aTable()
    const told = () => house.tables.newest('referrals')?.referrals ?? []
    await samira.browser.post(`${path}/referrals`, referral(samira.id))
    const at = `${path}/referrals/${told()[0]?.id}`
    const seat = { participantId: joost.id }
    await samira.browser.put(`${at}/receiver`, seat)
    await joost.browser.put(`${at}/answer`, yes('receiver'))
    expect((await samira.browser.put(`${at}/receiver`, seat)).status).toBe(204)
    expect(told()).toMatchObject([{ participant: joost.id, receiver: { by: joost.id } }])
  })

  test('[REFERRAL-7] who leaves asks nobody any more, and another takes it up', async () => {
    const { house, table, path, samira, joost, wim } = await aTable()
    const told = () => house.tables.newest('referrals')?.referrals ?? []
    await samira.browser.post(`${path}/referrals`, referral(joost.id))
    const at = `${path}/referrals/${told()[0]?.id}`
    expect((await samira.browser.put(`${at}/asker`, undefined)).status).toBe(204)
    expect(told()).toMatchObject([{ askedBy: joost.id }])
    await table.coordinator.delete(`${path}/participants/${joost.id}`)
    expect(told()).toMatchObject([{ askedBy: null, participant: null }])
    expect((await samira.browser.put(`${at}/asker`, undefined)).status).toBe(204)
    expect((await wim.browser.put(`${at}/asker`, undefined)).reason).toBe('forbidden')
    expect(told()).toMatchObject([{ askedBy: samira.id }])
  })

  test('[REFERRAL-6] in a meeting without the resident nobody notes the resident’s yes', async () => {
    const { house, path, samira, wim } = await aTable()
    const told = () => house.tables.newest('referrals')?.referrals ?? []
    await samira.browser.post(`${path}/referrals`, referral(samira.id))
    await samira.browser.post(`${path}/agenda`, {
      expected: house.tables.newest('agenda')?.agenda?.version ?? 0,
      change: { do: 'mode', mode: 'without-resident' },
    })
    const at = `${path}/referrals/${told()[0]?.id}/answer`
    const noted = await samira.browser.put(at, { ...yes('resident'), saidBy: wim.id })
    expect(noted.reason).toBe('forbidden')
    expect(told()).toMatchObject([{ resident: null }])
  })

  test('[REFERRAL-3] nobody gives the resident’s word for them, and a team’s table has none', async () => {
    const { house, table, path, samira, wim, joost } = await aTable()
    await joost.browser.post(`${path}/referrals`, referral(joost.id))
    const id = house.tables.newest('referrals')?.referrals[0]?.id
    const forged = await joost.browser.put(`${path}/referrals/${id}/answer`, {
      ...yes('resident'),
      saidBy: wim.id,
    })
    expect(forged.reason).toBe('forbidden')
    const wanted = { title: 'Tien vragen', template: 'team-table' }
    const created = await table.coordinator.post('/api/v1/sessions', wanted)
    const { session, participantId } = created.body(CreateSessionResponse)
    const team = `/api/v1/sessions/${session.id}`
    for (const [calls, body] of [
      ['referrals', referral(participantId)],
      ['handovers', { from: participantId, to: samira.id }],
    ] as const) {
      expect((await table.coordinator.post(`${team}/${calls}`, body)).reason).toBe('forbidden')
    }
  })

  test('[REFERRAL-4] it is erased with the session', async () => {
    const { house, table, path, samira } = await aTable()
    await samira.browser.post(`${path}/referrals`, referral(samira.id))
    await table.coordinator.delete(path)
    expect(house.store.referrals.of(table.id)).toEqual([])
    expect(house.store.handovers.of(table.id)).toEqual([])
  })
})
