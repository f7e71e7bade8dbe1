import { CreateSessionResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { openHouse, openTable } from '../app/test-support/house.ts'

const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA'
const guide = { goalId: null, actionId: 'afspraak'.padEnd(22, '_'), step: 'wish' }
const other = { ...guide, actionId: 'andere'.padEnd(22, '_') }
const seen = ({ actionId, step }: Omit<typeof guide, 'goalId'>) => ({ actionId, step })
/** From a question, or none, to another. */
const go = (from: typeof guide | null, to: typeof guide | null) => ({
  guide: to,
  expected: from && seen(from),
})

const aTable = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const factsFor = () => house.facts.listener.factsFor(table.id, table.coordinatorId)
  return { house, table, factsFor }
}

test('[GUIDE-1] a question is put on all screens, and reaches who comes later', async () => {
  const { house, table, factsFor } = await aTable()
  expect((await table.coordinator.put(`${table.path}/guide`, go(null, guide))).status).toBe(204)
  expect(house.tables.newest('guide')).toEqual({ type: 'guide', guide })
  expect(factsFor()).toContainEqual({ type: 'guide', guide })
  await table.coordinator.put(`${table.path}/guide`, go(guide, null))
  expect(house.tables.newest('guide')?.guide).toBeNull()
  expect(factsFor()).toContainEqual({ type: 'guide', guide: null })
})

test('[GUIDE-2] it is still there after a restart', async () => {
  const { house, table, factsFor } = await aTable()
  await table.coordinator.put(`${table.path}/guide`, go(null, { ...guide, step: 'when' }))
  house.close()
  await house.open()
  expect(factsFor()).toContainEqual({ type: 'guide', guide: { ...guide, step: 'when' } })
})

test('[GUIDE-3] when the meeting ends nobody is led any more', async () => {
  const { house, table, factsFor } = await aTable()
  house.tables.sit(table.id, table.coordinatorId)
  await table.coordinator.put(`${table.path}/guide`, go(null, guide))
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect(house.tables.newest('guide')?.guide).toBeNull()
  expect(factsFor()).toContainEqual({ type: 'guide', guide: null })
})

test('[GUIDE-4] only who leads the talk leads, and only to a question there is', async () => {
  const { table } = await aTable()
  const { browser } = await table.guest('Bibi')
  expect((await browser.put(`${table.path}/guide`, go(null, guide))).reason).toBe('forbidden')
  for (const body of [
    {},
    { guide },
    { ...go(null, guide), guide: {} },
    go(null, { ...guide, step: 'score' }),
    go({ ...guide, step: 'score' }, guide),
  ]) {
    expect((await table.coordinator.put(`${table.path}/guide`, body)).reason).toBe('invalid-body')
  }
})

test('[GUIDE-5] what was sent before the questions were taken away does not bring them back', async () => {
  const { house, table, factsFor } = await aTable()
  const path = `${table.path}/guide`
  const next = { ...guide, step: 'before' }
  await table.coordinator.put(path, go(null, guide))
  await table.coordinator.put(path, go(guide, null))
  const late = await table.coordinator.put(path, go(guide, next))
  expect([late.status, late.reason]).toEqual([409, 'guide-moved'])
  expect(factsFor()).toContainEqual({ type: 'guide', guide: null })
  expect(house.tables.told.at(-1)).toEqual({
    sessionId: table.id,
    announcement: { type: 'guide', guide: null },
    only: table.coordinatorId,
  })
})

test('[GUIDE-6] of two who lead at once the first goes, and the second is told where', async () => {
  const { house, table, factsFor } = await aTable()
  const path = `${table.path}/guide`
  const bibi = await table.guest('Bibi', 'professional', 'coordinate')
  const [who, when] = [
    { ...guide, step: 'who' },
    { ...guide, step: 'when' },
  ]
  await table.coordinator.put(path, go(null, who))
  await table.coordinator.put(path, go(who, when))
  for (const wanted of [
    go(null, other),
    go(who, { ...guide, step: 'what' }),
    go(other, null),
    go(who, null),
  ]) {
    expect((await bibi.browser.put(path, wanted)).reason).toBe('guide-moved')
    expect(house.tables.told.at(-1)).toMatchObject({
      announcement: { type: 'guide', guide: when },
      only: bibi.id,
    })
  }
  expect(factsFor()).toContainEqual({ type: 'guide', guide: when })
})

test('[GUIDE-7] asked twice for the same it is there once', async () => {
  const { house, table } = await aTable()
  const path = `${table.path}/guide`
  const before = house.tables.told.length
  const next = { ...guide, goalId: 'wens'.padEnd(22, '_'), step: 'before' }
  for (const wanted of [
    go(null, guide),
    { guide: next, expected: seen(guide) },
    { guide: null, expected: seen(next) },
  ]) {
    for (let i = 0; i < 2; i++) expect((await table.coordinator.put(path, wanted)).status).toBe(204)
  }
  expect(house.tables.told.length).toBe(before + 3)
})

test('[GUIDE-8] at a table of a team no action for a household is made', async () => {
  const { table } = await aTable()
  const wanted = { title: 'Tien vragen', template: 'team-table' }
  const { session } = (await table.coordinator.post('/api/v1/sessions', wanted)).body(
    CreateSessionResponse,
  )
  const answer = await table.coordinator.put(
    `/api/v1/sessions/${session.id}/guide`,
    go(null, guide),
  )
  expect([answer.status, answer.reason]).toEqual([403, 'forbidden'])
})

test('[LEAD-1] who keeps the overview is told, and who is the deputy', async () => {
  const { house, table, factsFor } = await aTable()
  const wim = await table.guest('Wim', 'resident')
  const lead = { lead: wim.id, deputy: table.coordinatorId }
  expect(factsFor()).toContainEqual({ type: 'lead', lead: { lead: null, deputy: null } })
  expect((await table.coordinator.put(`${table.path}/lead`, lead)).status).toBe(204)
  expect(house.tables.newest('lead')).toEqual({ type: 'lead', lead })
  house.close()
  await house.open()
  expect(factsFor()).toContainEqual({ type: 'lead', lead })
})

test('[LEAD-2] it is someone at the table: not who waits, who left or a stranger', async () => {
  const { table } = await aTable()
  const gone = await table.guest('Bibi')
  await table.coordinator.delete(`${table.path}/participants/${gone.id}`)
  await table.coordinator.patch(table.path, { waitingRoom: true })
  const waiting = await table.guest('Cor')
  for (const id of [gone.id, waiting.id, UNKNOWN]) {
    const asLead = { lead: id, deputy: null }
    const asDeputy = { lead: table.coordinatorId, deputy: id }
    for (const body of [asLead, asDeputy]) {
      const answer = await table.coordinator.put(`${table.path}/lead`, body)
      expect([answer.status, answer.reason]).toEqual([404, 'participant-unknown'])
    }
  }
})

test('[LEAD-3] only who leads the talk says it, and nobody is the own deputy', async () => {
  const { table } = await aTable()
  const { browser, id } = await table.guest('Bibi')
  const path = `${table.path}/lead`
  expect((await browser.put(path, { lead: id, deputy: null })).reason).toBe('forbidden')
  for (const body of [
    {},
    { lead: id },
    { lead: id, deputy: id },
    { lead: null, deputy: id },
    { lead: 'mangled', deputy: null },
  ]) {
    expect((await table.coordinator.put(path, body)).reason).toBe('invalid-body')
  }
})

test('[LEAD-4] when the lead leaves the table the deputy takes over; a deputy just goes', async () => {
  const { house, table } = await aTable()
  const wim = await table.guest('Wim', 'resident')
  const bibi = await table.guest('Bibi')
  await table.coordinator.put(`${table.path}/lead`, { lead: wim.id, deputy: bibi.id })
  await table.coordinator.delete(`${table.path}/participants/${wim.id}`)
  expect(house.tables.newest('lead')?.lead).toEqual({ lead: bibi.id, deputy: null })
  const lead = { lead: table.coordinatorId, deputy: bibi.id }
  await table.coordinator.put(`${table.path}/lead`, lead)
  await bibi.browser.post(`${table.path}/forget-me`)
  expect(house.tables.newest('lead')?.lead).toEqual({ lead: table.coordinatorId, deputy: null })
})
