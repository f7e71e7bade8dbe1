import type { Agenda, AgendaChange } from '@samenbord/shared/model'
import { AgendaResponse, SessionResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import type { Browser } from '../app/test-support/browser.ts'
import { type House, openHouse, openTable, type Table } from '../app/test-support/house.ts'

const HOUR = 60 * 60 * 1000

const begun = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  house.tables.sit(table.id, table.coordinatorId)
  return { house, table }
}

/** The agenda as it was told last. */
const told = (house: House): Agenda => {
  const agenda = house.tables.newest('agenda')?.agenda
  if (agenda == null) throw new Error('no agenda was told')
  return agenda
}

const change = (by: Browser, table: Table, agenda: Agenda, wanted: AgendaChange) =>
  by.post(`${table.path}/agenda`, { expected: agenda.version, change: wanted })

const kinds = (agenda: Agenda): string[] => agenda.steps.map(({ kind }) => kind)

const goTo = async (house: House, table: Table, kind: string) => {
  const step = told(house).steps.find((each) => each.kind === kind)?.id
  if (step === undefined) throw new Error(`no step ${kind}`)
  const gone = await change(table.coordinator, table, told(house), { do: 'go', step })
  expect(gone.status).toBe(200)
  return gone.body(AgendaResponse).agenda
}

/** The meeting ends, and a next one begins. */
const next = async (house: House, table: Table) => {
  await table.coordinator.post(`${table.path}/meetings/end`)
  house.tables.rise(table.id, table.coordinatorId)
  house.now += HOUR
  house.tables.sit(table.id, table.coordinatorId)
}

test('[AGENDA-1] a meeting begins with its steps, none of them begun, the coordinator taking notes', async () => {
  const { house, table } = await begun()
  const agenda = told(house)
  expect(agenda).toMatchObject({ mode: 'with-resident', current: null, version: 0 })
  expect(agenda.noteTaker).toBe(table.coordinatorId)
  expect(kinds(agenda)[0]).toBe('welcome')
  expect(agenda.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(50)
})

test('[AGENDA-2] the coordinator goes to a step, and everyone is told', async () => {
  const { house, table } = await begun()
  const agenda = await goTo(house, table, 'sharing')
  expect(told(house)).toEqual(agenda)
  expect(agenda.since).toBe('2026-05-12T10:00:00.000Z')
})

test('[AGENDA-3] nobody else moves it, whatever they send', async () => {
  const { house, table } = await begun()
  const before = told(house)
  const [first] = before.steps
  if (first === undefined) throw new Error('no steps')
  for (const kind of ['resident', 'supporter', 'professional'] as const) {
    const { browser } = await table.guest('Bibi', kind)
    const wanted: AgendaChange[] = [
      { do: 'go', step: first.id },
      { do: 'skip', step: first.id, skipped: true },
      { do: 'plan', steps: [] },
      { do: 'mode', mode: 'without-resident' },
      { do: 'note-taker', participantId: null },
    ]
    for (const each of wanted) {
      expect((await change(browser, table, before, each)).reason).toBe('forbidden')
    }
  }
  expect(told(house)).toEqual(before)
})

test('[AGENDA-4] who saw an older agenda changes nothing, and is told the newer one', async () => {
  const { house, table } = await begun()
  const before = told(house)
  const after = await goTo(house, table, 'welcome')
  const late = await change(table.coordinator, table, before, { do: 'go', step: null })
  expect([late.status, late.reason]).toEqual([409, 'agenda-moved'])
  expect(house.tables.told.at(-1)).toMatchObject({
    only: table.coordinatorId,
    announcement: { type: 'agenda', agenda: after },
  })
})

test('[AGENDA-5] someone who may write takes notes; who leaves or may only read does not any more', async () => {
  const { house, table } = await begun()
  const [bibi, cor] = [await table.guest('Bibi'), await table.guest('Cor', 'supporter', 'view')]
  const ask = (participantId: typeof bibi.id) =>
    change(table.coordinator, table, told(house), { do: 'note-taker', participantId })
  expect((await ask(cor.id)).reason).toBe('participant-unknown')
  expect((await ask(bibi.id)).status).toBe(200)
  await table.coordinator.patch(`${table.path}/participants/${bibi.id}`, { access: 'view' })
  expect(told(house).noteTaker).toBeNull()
  await table.coordinator.patch(`${table.path}/participants/${bibi.id}`, { access: 'edit' })
  await ask(bibi.id)
  await table.coordinator.delete(`${table.path}/participants/${bibi.id}`)
  expect(told(house).noteTaker).toBeNull()
})

test('[AGENDA-6] when the meeting has ended there are no steps', async () => {
  const { house, table } = await begun()
  const agenda = await goTo(house, table, 'welcome')
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect(house.tables.newest('agenda')?.agenda).toBeNull()
  const late = await change(table.coordinator, table, agenda, { do: 'go', step: null })
  expect([late.status, late.reason]).toEqual([409, 'no-meeting'])
})

test('[AGENDA-7] a next meeting opens with how it went, once there was one with steps', async () => {
  const { house, table } = await begun()
  await next(house, table)
  expect(kinds(told(house))).not.toContain('look-back')
  await goTo(house, table, 'welcome')
  await next(house, table)
  expect(kinds(told(house))[0]).toBe('look-back')
})

test('[AGENDA-8] what was said without the resident is told to the resident first, until it is', async () => {
  const { house, table } = await begun()
  const mode = { do: 'mode', mode: 'without-resident' } as const
  await change(table.coordinator, table, told(house), mode)
  await goTo(house, table, 'our-concerns')
  await next(house, table)
  expect(kinds(told(house)).slice(0, 2)).toEqual(['discuss-proposal', 'look-back'])
  await goTo(house, table, 'welcome')
  await next(house, table)
  expect(kinds(told(house))[0]).toBe('discuss-proposal')
  await goTo(house, table, 'discuss-proposal')
  await goTo(house, table, 'look-back')
  await next(house, table)
  expect(kinds(told(house))[0]).toBe('look-back')
})

test('[AGENDA-9] a table for a case opens without the resident; a team’s table has none', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  const openingOf = async (wanted: object) => {
    const created = await coordinator.post('/api/v1/sessions', { title: 'Tafel', ...wanted })
    const { session, me } = (
      await coordinator.get(`/api/v1/sessions/${JSON.parse(created.text).session.id}`)
    ).body(SessionResponse)
    house.tables.sit(session.id, me.id)
    return { agenda: told(house), path: `/api/v1/sessions/${session.id}` }
  }
  const teamCase = await openingOf({ household: 'Kastanje', template: 'team-case' })
  expect(teamCase.agenda.mode).toBe('without-resident')
  const team = await openingOf({ template: 'team-table' })
  expect(team.agenda.mode).toBe('team')
  expect(kinds(team.agenda)).toEqual(['welcome', 'check-out'])
  const asked = await coordinator.post(`${team.path}/agenda`, {
    expected: team.agenda.version,
    change: { do: 'mode', mode: 'with-resident' },
  })
  expect(asked.reason).toBe('forbidden')
})

test('[AGENDA-10] a step of a way of working names one, and no other does', async () => {
  const { house, table } = await begun()
  const plan = (kind: string, method: string | null) =>
    table.coordinator.post(`${table.path}/agenda`, {
      expected: told(house).version,
      change: { do: 'plan', steps: [{ id: 'm'.repeat(22), kind, method, minutes: 5 }] },
    })
  expect((await plan('method', null)).reason).toBe('invalid-body')
  expect((await plan('welcome', 'ecogram')).reason).toBe('invalid-body')
  expect((await plan('method', 'ecogram')).status).toBe(200)
})
