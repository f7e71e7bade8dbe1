import type { Poll } from '@samenbord/shared/model'
import { CreateSessionResponse, PollAnswerResponse, PollResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { type House, openHouse, openTable } from '../app/test-support/house.ts'

const DOTS = { kind: 'dots', choices: ['Wonen', 'Geld', 'Daan'], dots: 3 }

const aPoll = async (form: object = { kind: 'words' }) => {
  const house = await openHouse()
  const table = await openTable(house)
  const path = `${table.path}/polls`
  const asked = await table.coordinator.post(path, { words: 'Wat helpt?', form })
  expect(asked.status).toBe(201)
  const { poll } = asked.body(PollResponse)
  return { house, table, path, poll, at: `${path}/${poll.id}` }
}

const told = (house: House): Poll | null | undefined => house.tables.newest('poll')?.poll

test('[POLL-1] while it is open, only who has answered is told', async () => {
  const { house, table, at } = await aPoll()
  const bibi = await table.guest('Bibi')
  const answer = { kind: 'words', words: ['kanarie', 'en nog iets'] }
  expect((await bibi.browser.put(`${at}/answer`, answer)).status).toBe(204)
  expect(told(house)).toMatchObject({ state: 'open', answered: [bibi.id] })
  expect(JSON.stringify(house.tables.told)).not.toContain('kanarie')
  const mine = (await bibi.browser.get(`${at}/answer`)).body(PollAnswerResponse)
  expect(mine.answer).toEqual(answer)
  const other = await table.coordinator.get(`${at}/answer`)
  expect(other.body(PollAnswerResponse).answer).toBeNull()
})

test('[POLL-2] words are shown under the names, the household’s first, and change no more', async () => {
  const { house, table, at } = await aPoll()
  const bibi = await table.guest('Bibi')
  const wim = await table.guest('Wim', 'resident')
  await bibi.browser.put(`${at}/answer`, { kind: 'words', words: ['rust'] })
  await wim.browser.put(`${at}/answer`, { kind: 'words', words: ['lucht'] })
  await table.coordinator.post(`${at}/show`)
  expect(told(house)).toMatchObject({
    state: 'shown',
    outcome: {
      said: [
        { participantId: wim.id, words: ['lucht'] },
        { participantId: bibi.id, words: ['rust'] },
      ],
    },
  })
  const late = await bibi.browser.put(`${at}/answer`, { kind: 'words', words: ['toch niet'] })
  expect(late.reason).toBe('poll-shown')
})

test('[POLL-3] dots are added up, and who laid them is never told', async () => {
  const { house, table, at } = await aPoll(DOTS)
  const [bibi, cor] = [await table.guest('Bibi'), await table.guest('Cor')]
  await bibi.browser.put(`${at}/answer`, { kind: 'dots', dots: [2, 0, 1] })
  await cor.browser.put(`${at}/answer`, { kind: 'dots', dots: [1, 0, 0] })
  await table.coordinator.post(`${at}/show`)
  const poll = told(house)
  expect(poll).toMatchObject({ state: 'shown', outcome: { kind: 'dots', dots: [3, 0, 1] } })
  expect(JSON.stringify(poll)).not.toContain(bibi.id)
})

test('[POLL-4] an answer that does not fit the question is refused', async () => {
  const { table, at } = await aPoll(DOTS)
  const { browser } = await table.guest('Bibi')
  for (const answer of [
    { kind: 'dots', dots: [2, 2, 0] },
    { kind: 'dots', dots: [1, 1] },
    { kind: 'words', words: ['wonen'] },
  ]) {
    expect((await browser.put(`${at}/answer`, answer)).reason).toBe('poll-answer')
  }
})

test('[POLL-5] only who leads asks, shows and takes away', async () => {
  const { house, table, path, at } = await aPoll()
  const before = told(house)
  const { browser } = await table.guest('Bibi')
  const reader = await table.guest('Dirk', 'supporter', 'view')
  const asked = { words: 'En nu?', form: { kind: 'words' } }
  expect((await browser.post(path, asked)).reason).toBe('forbidden')
  expect((await browser.post(`${at}/show`)).reason).toBe('forbidden')
  expect((await browser.delete(at)).reason).toBe('forbidden')
  const answer = { kind: 'words', words: ['x'] }
  expect((await reader.browser.put(`${at}/answer`, answer)).reason).toBe('forbidden')
  expect(told(house)).toEqual(before)
})

test('[POLL-6] a poll goes with its meeting while it is open, and with its person', async () => {
  const { house, table, at } = await aPoll()
  house.tables.sit(table.id, table.coordinatorId)
  const bibi = await table.guest('Bibi')
  await bibi.browser.put(`${at}/answer`, { kind: 'words', words: ['rust'] })
  await table.coordinator.delete(`${table.path}/participants/${bibi.id}`)
  expect(told(house)).toMatchObject({ answered: [] })
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect(told(house)).toBeNull()
})

test('[POLL-7] at a team’s table nobody’s number gets in', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  const number = 'Het nummer is 111222333.'
  const create = (title: string) =>
    coordinator.post('/api/v1/sessions', { title, template: 'team-table' })
  expect((await create(number)).reason).toBe('citizen-number')
  const { session } = (await create('Team')).body(CreateSessionResponse)
  const path = `/api/v1/sessions/${session.id}`
  expect((await coordinator.patch(path, { title: number })).reason).toBe('citizen-number')
  const words = { words: number, form: { kind: 'words' } }
  expect((await coordinator.post(`${path}/polls`, words)).reason).toBe('citizen-number')
  const asked = await coordinator.post(`${path}/polls`, { words: 'Wat?', form: { kind: 'words' } })
  const { poll } = asked.body(PollResponse)
  const answer = { kind: 'words', words: [number] }
  const answered = await coordinator.put(`${path}/polls/${poll.id}/answer`, answer)
  expect(answered.reason).toBe('citizen-number')
})
