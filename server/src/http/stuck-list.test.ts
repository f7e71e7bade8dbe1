import type { StuckEntry } from '@samenbord/shared/model'
import { CreateSessionResponse, StuckResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { type House, openHouse, openTable } from '../app/test-support/house.ts'

const bothTables = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const created = await table.coordinator.post('/api/v1/sessions', {
    title: 'Team Noord',
    template: 'team-table',
  })
  const team = created.body(CreateSessionResponse)
  return { house, table, team: team.session.id, path: `/api/v1/sessions/${team.session.id}` }
}

const told = (house: House): readonly StuckEntry[] | undefined =>
  house.tables.newest('stuck')?.entries

const ENTRY = { blocker: 'money', words: 'Er is geen potje voor een kast in de gang.' }

test('[STUCK-1] what a table could not solve comes to the team’s table, without where it was', async () => {
  const { house, table, team } = await bothTables()
  const { browser } = await table.guest('Bibi')
  const { entry } = (await browser.post(`${table.path}/stuck`, ENTRY)).body(StuckResponse)
  expect(entry).toEqual({ ...ENTRY, id: entry.id, toldOn: '2026-05-12' })
  expect(told(house)).toEqual([entry])
  expect(house.tables.told.at(-1)?.sessionId).toBe(team)
  expect(JSON.stringify(entry)).not.toContain(table.id)
})

test('[STUCK-2] names of the household do not get in, nor anybody’s number', async () => {
  const { table } = await bothTables()
  await table.guest('Wim', 'resident')
  const tell = async (words: string) =>
    (await table.coordinator.post(`${table.path}/stuck`, { blocker: 'other', words })).reason
  expect(await tell('Voor wim is geen geld.')).toBe('names-household')
  expect(await tell('Bij kastanje lukt het niet.')).toBe('names-household')
  expect(await tell('Het nummer is 111222333.')).toBe('citizen-number')
  expect(await tell('Wimpels en kastanjebomen mogen wel.')).toBeUndefined()
})

test('[STUCK-3] it stays when the table where it was told is erased', async () => {
  const { house, table, team } = await bothTables()
  await table.coordinator.post(`${table.path}/stuck`, ENTRY)
  await table.coordinator.delete(table.path)
  const facts = house.facts.listener.factsFor(team, 'beamer')
  expect(facts.find(({ type }) => type === 'stuck')).toMatchObject({ entries: [ENTRY] })
})

test('[STUCK-4] who leads the team’s table takes something off, and nobody else', async () => {
  const { house, table, path } = await bothTables()
  const { entry } = (await table.coordinator.post(`${table.path}/stuck`, ENTRY)).body(StuckResponse)
  const { browser } = await table.guest('Bibi')
  expect((await browser.delete(`${table.path}/stuck/${entry.id}`)).reason).toBe('forbidden')
  const atHousehold = await table.coordinator.delete(`${table.path}/stuck/${entry.id}`)
  expect(atHousehold.reason).toBe('forbidden')
  expect((await table.coordinator.delete(`${path}/stuck/${entry.id}`)).status).toBe(204)
  expect(told(house)).toEqual([])
})

test('[STUCK-5] at a household’s table the list is not told', async () => {
  const { house, table } = await bothTables()
  await table.coordinator.post(`${table.path}/stuck`, ENTRY)
  const facts = house.facts.listener.factsFor(table.id, table.coordinatorId)
  expect(facts.find(({ type }) => type === 'stuck')).toEqual({ type: 'stuck', entries: [] })
})
