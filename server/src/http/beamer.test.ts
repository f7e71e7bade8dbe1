import { NOTHING_SAID } from '@samenbord/shared/model'
import { BeamerLinkResponse, BeamerProposalResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { goal } from '../../../shared/src/model/test-support/plan-entities.ts'
import { openHouse, openTable } from '../app/test-support/house.ts'

const HOUR = 60 * 60 * 1000

const aBeamer = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  house.tables.sit(table.id, table.coordinatorId)
  const link = async () => {
    const made = await table.coordinator.post(`${table.path}/beamer`)
    const { url } = made.body(BeamerLinkResponse)
    return url.split('#')[1]
  }
  const token = await link()
  const screen = house.browser()
  const opened = await screen.post('/api/v1/beamer', { token })
  expect(opened.status).toBe(200)
  return { house, table, token, link, screen, at: `${table.path}/beamer` }
}

test('[BEAM-1] a link opens one screen, once; that screen sees what it shows', async () => {
  const { house, token, screen, at } = await aBeamer()
  expect((await screen.get(at)).status).toBe(200)
  const other = house.browser()
  expect((await other.post('/api/v1/beamer', { token })).reason).toBe('beamer-unknown')
  expect((await other.get(at)).reason).toBe('beamer-unknown')
})

test('[BEAM-2] a screen is nobody at the table: it can call nothing', async () => {
  const { table, screen } = await aBeamer()
  for (const path of ['', '/participants', '/meetings', '/check-outs', '/invitations']) {
    expect((await screen.get(`${table.path}${path}`)).reason).toBe('not-signed-in')
  }
  expect((await screen.post(`${table.path}/meetings/end`)).reason).toBe('not-signed-in')
})

test('[BEAM-3] only who leads opens one, and closes them all', async () => {
  const { table, screen, at, link } = await aBeamer()
  const { browser } = await table.guest('Bibi')
  expect((await browser.post(at)).reason).toBe('forbidden')
  expect((await browser.delete(at)).reason).toBe('forbidden')
  const unused = await link()
  expect((await table.coordinator.delete(at)).status).toBe(204)
  expect((await screen.get(at)).reason).toBe('beamer-unknown')
  expect((await screen.post('/api/v1/beamer', { token: unused })).reason).toBe('beamer-unknown')
})

test('[BEAM-4] it goes dark when the meeting ends, after twelve hours, and with who opened it', async () => {
  const first = await aBeamer()
  await first.table.coordinator.post(`${first.table.path}/meetings/end`)
  expect((await first.screen.get(first.at)).reason).toBe('beamer-unknown')

  const second = await aBeamer()
  second.house.now += 12 * HOUR
  expect((await second.screen.get(second.at)).reason).toBe('beamer-unknown')

  const third = await aBeamer()
  const { table } = third
  const bibi = await table.guest('Bibi', 'professional', 'coordinate')
  const lowered = await table.coordinator.patch(
    `${table.path}/participants/${table.coordinatorId}`,
    { access: 'edit' },
  )
  expect(lowered.status).toBe(200)
  expect((await third.screen.get(third.at)).reason).toBe('beamer-unknown')
  expect((await bibi.browser.post(third.at)).status).toBe(201)
})

test('[BEAM-5] it shows no more than who opened it may know', async () => {
  const { house, table, screen, at } = await aBeamer()
  const wim = await table.guest('Wim', 'resident')
  const said = { answer: 'no', saidBy: null }
  await wim.browser.put(`${table.path}/sharing/${table.coordinatorId}`, said)
  expect((await screen.get(at)).reason).toBe('not-shared')
  const facts = house.facts.listener.factsFor(table.id, 'beamer')
  expect(facts.find(({ type }) => type === 'sharing')).toEqual({ type: 'sharing', rules: [] })
})

test('[BEAM-5] it is not told what it has no use for', async () => {
  const { house, table } = await aBeamer()
  const told = house.facts.listener.factsFor(table.id, 'beamer').map(({ type }) => type)
  const kept = ['kept', 'interests', 'expectations', 'lead-course', 'referrals']
  expect(told.filter((type) => kept.includes(type))).toEqual([])
  const atTable = house.facts.listener.factsFor(table.id, table.coordinatorId)
  expect(atTable.map(({ type }) => type)).toEqual(expect.arrayContaining(kept))
})

test('[BEAM-5] of who is who it is told what is for the room, and not how to reach people', async () => {
  const { house, table } = await aBeamer()
  const duty = 'Als een kind gevaar loopt.'
  const card = { ...NOTHING_SAID, reach: '06 000 11 22', dutyToReport: duty }
  const at = `${table.path}/participants/${table.coordinatorId}/card`
  expect((await table.coordinator.put(at, card)).status).toBe(204)
  const cards = (viewer: typeof table.coordinatorId | 'beamer') =>
    house.facts.listener
      .factsFor(table.id, viewer)
      .flatMap((fact) => (fact.type === 'profile-cards' ? fact.cards : []))
  expect(cards('beamer')).toMatchObject([{ reach: null, dutyToReport: duty }])
  expect(cards(table.coordinatorId)).toMatchObject([{ reach: '06 000 11 22' }])
})

test('[BEAM-6] of an erased table nothing is left to show', async () => {
  const { table, screen, at } = await aBeamer()
  await table.coordinator.delete(table.path)
  expect((await screen.get(at)).reason).toBe('session-ended')
})

test('[BEAM-7] it reads back the plan as it was frozen, and hears nobody’s answer', async () => {
  const { house, table, screen, at } = await aBeamer()
  expect((await screen.get(`${at}/proposal`)).reason).toBe('proposal-unknown')
  const wish = goal(1, 'weer slapen')
  house.tables.plans.set(table.id, { entities: [wish] })
  await table.coordinator.post(`${table.path}/proposal`, { instead: null })
  house.tables.plans.set(table.id, { entities: [{ ...wish, words: 'iets anders' }] })
  const { content } = (await screen.get(`${at}/proposal`)).body(BeamerProposalResponse)
  expect(content.entities).toEqual([wish])
  expect(content.people.filter(({ reach }) => reach !== null)).toEqual([])
  const told = house.facts.listener.factsFor(table.id, 'beamer')
  expect(told.map(({ type }) => type)).not.toContain('proposal')
  expect(told).toContainEqual({ type: 'read-back', proposal: expect.any(String) })
  const other = house.browser()
  expect((await other.get(`${at}/proposal`)).reason).toBe('beamer-unknown')
})
