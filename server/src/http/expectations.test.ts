import type { Expectation } from '@samenbord/shared/model'
import {
  CreateInvitationResponse,
  CreateSessionResponse,
  ExpectationAnswerResponse,
  ExpectationResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { type House, openHouse, openTable } from '../app/test-support/house.ts'

const OF_PETER = { thinks: ['kanarie over Wim'], says: ['kanarie van Peter'] }
const OF_WIM = { thinks: ['Jij beslist over mijn huis.'], says: [] }

/** Between a professional and a resident, with someone else at the table. */
const between = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const peter = await table.guest('Peter')
  const wim = await table.guest('Wim', 'resident', 'view')
  const other = await table.guest('Fatma')
  const path = `${table.path}/expectations`
  const asked = await peter.browser.post(path, { sides: [peter.id, wim.id] })
  expect(asked.status).toBe(201)
  const { expectation } = asked.body(ExpectationResponse)
  return { house, table, peter, wim, other, path, at: `${path}/${expectation.id}` }
}

const told = (house: House): Expectation[] | undefined =>
  house.tables.newest('expectations')?.expectations

test('[EXPECT-1] until it is shown, only who has written is told', async () => {
  const { house, peter, wim, other, at } = await between()
  expect((await peter.browser.put(`${at}/answer`, OF_PETER)).status).toBe(204)
  expect(told(house)).toMatchObject([{ state: 'open', answered: [peter.id] }])
  expect(JSON.stringify(house.tables.told)).not.toContain('kanarie')
  const mine = (await peter.browser.get(`${at}/answer`)).body(ExpectationAnswerResponse)
  expect(mine.answer).toEqual(OF_PETER)
  for (const { browser } of [wim, other]) {
    const { answer } = (await browser.get(`${at}/answer`)).body(ExpectationAnswerResponse)
    expect(answer).toBeNull()
  }
})

test('[EXPECT-2] a resident who only reads along is one of the two as well', async () => {
  const { house, peter, wim, at } = await between()
  await peter.browser.put(`${at}/answer`, OF_PETER)
  await wim.browser.put(`${at}/answer`, OF_WIM)
  expect((await wim.browser.post(`${at}/show`)).status).toBe(200)
  expect(told(house)).toMatchObject([
    {
      state: 'shown',
      outcome: null,
      answers: [
        { participantId: peter.id, ...OF_PETER },
        { participantId: wim.id, ...OF_WIM },
      ],
    },
  ])
  const late = await peter.browser.put(`${at}/answer`, OF_PETER)
  expect(late.reason).toBe('expectation-shown')
})

test('[EXPECT-3] it is not shown before both have written, not by who leads either', async () => {
  const { house, table, peter, at } = await between()
  await peter.browser.put(`${at}/answer`, OF_PETER)
  for (const browser of [peter.browser, table.coordinator]) {
    expect((await browser.post(`${at}/show`)).reason).toBe('expectation-unanswered')
    const outcome = { outcome: 'We bellen eerst.' }
    expect((await browser.put(`${at}/outcome`, outcome)).reason).toBe('expectation-unanswered')
  }
  expect(told(house)).toMatchObject([{ state: 'open' }])
})

test('[EXPECT-4] nobody writes, shows or takes away what is between two others', async () => {
  const { house, peter, wim, other, path, at } = await between()
  const before = told(house)
  const { browser } = other
  expect((await browser.put(`${at}/answer`, OF_PETER)).reason).toBe('forbidden')
  expect((await browser.post(`${at}/show`)).reason).toBe('forbidden')
  expect((await browser.put(`${at}/outcome`, { outcome: 'Zo.' })).reason).toBe('forbidden')
  expect((await browser.delete(at)).reason).toBe('forbidden')
  expect((await browser.post(path, { sides: [peter.id, wim.id] })).reason).toBe('forbidden')
  expect(told(house)).toEqual(before)
})

test('[EXPECT-5] who edits begins with another, who leads between any two, who reads not', async () => {
  const { table, peter, wim, other, path } = await between()
  const begin = async (browser: typeof peter.browser, ...sides: readonly string[]) => {
    const answer = await browser.post(path, { sides })
    return answer.reason ?? answer.status
  }
  expect(await begin(wim.browser, wim.id, other.id)).toBe('forbidden')
  expect(await begin(other.browser, other.id, wim.id)).toBe(201)
  expect(await begin(table.coordinator, peter.id, other.id)).toBe(201)
  expect(await begin(table.coordinator, wim.id, peter.id)).toBe('expectation-open')
  expect(await begin(peter.browser, peter.id, peter.id)).toBe('invalid-body')
  expect(await begin(peter.browser, peter.id, 'niemand'.padEnd(22, '_'))).toBe(
    'participant-unknown',
  )
})

test('[EXPECT-6] who leads writes nothing for one of the two', async () => {
  const { table, at } = await between()
  expect((await table.coordinator.put(`${at}/answer`, OF_WIM)).reason).toBe('forbidden')
})

test('[EXPECT-7] when one of the two leaves, shown or not, nothing of it is left', async () => {
  const { house, table, peter, wim, at } = await between()
  await peter.browser.put(`${at}/answer`, OF_PETER)
  await table.coordinator.delete(`${table.path}/participants/${wim.id}`)
  expect(told(house)).toEqual([])
  expect((await peter.browser.get(`${at}/answer`)).reason).toBe('expectation-unknown')
  expect(house.store.expectations.of(table.id)).toEqual([])
})

test('[EXPECT-8] what was shown stays after the meeting, with what they do from now on', async () => {
  const { house, table, peter, wim, other, path, at } = await between()
  house.tables.sit(table.id, table.coordinatorId)
  await peter.browser.put(`${at}/answer`, OF_PETER)
  await wim.browser.put(`${at}/answer`, OF_WIM)
  await peter.browser.post(`${at}/show`)
  const outcome = 'We bellen elkaar eerst.'
  expect((await wim.browser.put(`${at}/outcome`, { outcome })).status).toBe(204)
  await peter.browser.post(path, { sides: [peter.id, other.id] })
  expect(told(house)?.map(({ state }) => state)).toEqual(['shown', 'open'])
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect(told(house)).toMatchObject([{ state: 'shown', outcome }])
})

test('[EXPECT-9] taken away is erased', async () => {
  const { house, peter, wim, at } = await between()
  await peter.browser.put(`${at}/answer`, OF_PETER)
  expect((await wim.browser.delete(at)).status).toBe(204)
  expect(told(house)).toEqual([])
  expect((await peter.browser.get(`${at}/answer`)).reason).toBe('expectation-unknown')
})

test('[EXPECT-10] a team’s table has it as well, without the number of anyone', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  const wanted = { title: 'Team', template: 'team-table', waitingRoom: false }
  const created = await coordinator.post('/api/v1/sessions', wanted)
  const { session, participantId } = created.body(CreateSessionResponse)
  const path = `/api/v1/sessions/${session.id}`
  const invited = await coordinator.post(`${path}/invitations`, {
    kind: 'professional',
    access: 'edit',
  })
  const { token } = invited.body(CreateInvitationResponse)
  const guest = house.browser()
  await guest.post('/api/v1/join', { token, name: 'Noor' })
  const noor = house.store.participants.at(session.id).find(({ name }) => name === 'Noor')
  const asked = await guest.post(`${path}/expectations`, { sides: [noor?.id, participantId] })
  const { expectation } = asked.body(ExpectationResponse)
  const answer = { thinks: ['Het nummer is 111222333.'], says: [] }
  const answered = await guest.put(`${path}/expectations/${expectation.id}/answer`, answer)
  expect(answered.reason).toBe('citizen-number')
})
