import { join } from 'node:path'
import { NOTHING_SAID } from '@samenbord/shared/model'
import {
  AssetResponse,
  ExpectationResponse,
  PollResponse,
  ScaleQuestionResponse,
  SessionResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contact } from '../../../shared/src/model/test-support/plan-entities.ts'
import { everything } from '../app/test-support/files.ts'
import { type House, openHouse, openTable } from '../app/test-support/house.ts'
import { openFactDatabase } from '../storage/facts/database.ts'
import { aPng, pngChunk } from './pictures/test-pictures.ts'

const CANARIES = [
  'KanarieTitel',
  'KanarieHuis',
  'KanarieGast',
  'KanarieClub',
  'KanariePixel',
  'KanarieVraag',
  'KanarieAntwoord',
  'KanarieKaart',
  'KanarieNummer',
  'KanarieGrond',
  'KanariePeiling',
  'KanariePunt',
  'KanarieRonde',
  'KanarieSlot',
  'KanarieBewaard',
  'KanarieVerwacht',
  'KanarieVoortaan',
  'KanarieNamens',
]

/** A table with a word of its own in everything that is stored. */
const aTableFullOfCanaries = async (house: House) => {
  const table = await openTable(house)
  await table.coordinator.patch(table.path, { title: 'KanarieTitel', household: 'KanarieHuis' })
  const { token, id: invitationId } = await table.invite({ kind: 'professional', maxUses: 9 })
  const guest = house.browser()
  const wanted = { token, name: 'KanarieGast', organisation: 'KanarieClub' }
  await guest.post('/api/v1/join', wanted)
  const picture = aPng({ pixels: pngChunk('IDAT', Buffer.from('KanariePixel')) })
  const headers = { 'Content-Type': 'image/png' }
  const added = await guest.ask('POST', `${table.path}/assets`, headers, picture)
  const questions = `${table.path}/scale-questions`
  const asked = await table.coordinator.post(questions, { words: 'KanarieVraag' })
  const { question } = asked.body(ScaleQuestionResponse)
  const answer = { value: 4, words: 'KanarieAntwoord' }
  await guest.put(`${questions}/${question.id}/answer`, answer)
  const { coordinator, coordinatorId, path } = table
  house.tables.sit(table.id, coordinatorId)
  const card = { ...NOTHING_SAID, introduction: 'KanarieKaart', reach: 'KanarieNummer' }
  await coordinator.put(`${path}/participants/${coordinatorId}/card`, card)
  const basis = { words: 'KanarieGrond', decidedBy: 'KanarieGrond' }
  await coordinator.put(`${path}/legal-basis`, { basis })
  const polled = { words: 'KanariePeiling', form: { kind: 'words' } }
  const { poll } = (await coordinator.post(`${path}/polls`, polled)).body(PollResponse)
  const point = { kind: 'words', words: ['KanariePunt'] }
  await guest.put(`${path}/polls/${poll.id}/answer`, point)
  const round = { words: 'KanarieRonde', order: [coordinatorId], spoken: [], speaking: null }
  await coordinator.put(`${path}/round`, { round })
  await guest.put(`${path}/check-out`, { answers: {}, words: 'KanarieSlot', seenBy: [] })
  await coordinator.post(`${path}/beamer`)
  const kept = [{ what: 'whole', entity: contact(1, 'KanarieBewaard') }]
  const wim = await table.guest('Wim', 'resident')
  await wim.browser.put(`${path}/kept`, { kept })
  const expecting = `${path}/expectations`
  const begun = await coordinator.post(expecting, { sides: [coordinatorId, wim.id] })
  const { expectation } = begun.body(ExpectationResponse)
  for (const browser of [coordinator, wim.browser]) {
    const expected = { thinks: ['KanarieVerwacht'], says: [] }
    await browser.put(`${expecting}/${expectation.id}/answer`, expected)
  }
  await coordinator.post(`${expecting}/${expectation.id}/show`)
  const outcome = { outcome: 'KanarieVoortaan' }
  await coordinator.put(`${expecting}/${expectation.id}/outcome`, outcome)
  const interest = { hat: 'KanarieNamens', needs: null }
  await coordinator.put(`${path}/participants/${coordinatorId}/interest`, interest)
  return { table, guest, picture: added.body(AssetResponse).url, invitationId }
}

test('[ERASE-1] of an erased session nothing is left in the data folder', async () => {
  const house = await openHouse()
  const { table, invitationId } = await aTableFullOfCanaries(house)
  const before = everything(house.data)
  for (const canary of [...CANARIES, table.id, invitationId]) expect(before).toContain(canary)
  expect((await table.coordinator.delete(table.path)).status).toBe(204)
  const after = everything(house.data)
  for (const canary of [...CANARIES, table.id, invitationId]) expect(after).not.toContain(canary)
  expect(house.tables.documents.size).toBe(0)
})

test('[ERASE-2] who was there is told that it is gone; a stranger learns nothing', async () => {
  const house = await openHouse()
  const { table, guest, picture } = await aTableFullOfCanaries(house)
  await table.coordinator.delete(table.path)
  for (const path of [table.path, `${table.path}/participants`, picture]) {
    const answer = await guest.get(path)
    expect([answer.status, answer.reason]).toEqual([410, 'session-ended'])
  }
  expect((await table.coordinator.delete(table.path)).reason).toBe('session-ended')
  expect((await house.browser().get(table.path)).reason).toBe('not-signed-in')
})

test('[ERASE-3] what could not be erased is erased later, after a restart too', async () => {
  const house = await openHouse()
  const { table, guest } = await aTableFullOfCanaries(house)
  house.tables.failing = true
  const answer = await table.coordinator.delete(table.path)
  expect([answer.status, answer.reason]).toEqual([503, 'storage-failing'])
  expect((await guest.get(table.path)).reason).toBe('session-ended')
  expect(everything(house.data)).toContain('KanariePixel')
  house.close()
  await house.open()
  const after = everything(house.data)
  for (const canary of [...CANARIES, table.id]) expect(after).not.toContain(canary)
})

test('[ERASE-4] other tables keep everything', async () => {
  const house = await openHouse()
  const { table } = await aTableFullOfCanaries(house)
  const other = await aTableFullOfCanaries(house)
  await table.coordinator.delete(table.path)
  expect((await other.guest.get(other.table.path)).status).toBe(200)
  expect((await other.guest.get(other.picture)).status).toBe(200)
})

test('[ERASE-5] while another program reads the facts, erasing is not called done', async () => {
  const house = await openHouse()
  const { table } = await aTableFullOfCanaries(house)
  const reader = openFactDatabase(join(house.data, 'facts.sqlite'))
  reader.run('BEGIN')
  reader.all(z.unknown(), 'SELECT * FROM session')
  const answer = await table.coordinator.delete(table.path)
  expect([answer.status, answer.reason]).toEqual([503, 'storage-failing'])
  reader.run('ROLLBACK')
  reader.close()
  await house.facts.sweep()
  const after = everything(house.data)
  for (const canary of [...CANARIES, table.id]) expect(after).not.toContain(canary)
}, 15_000)

test('[KEEP-1] a restart keeps accounts, tables, seats, links and pictures', async () => {
  const house = await openHouse()
  const { table, guest, picture } = await aTableFullOfCanaries(house)
  const invitation = await table.invite({ kind: 'resident' })
  const before = (await guest.get(table.path)).body(SessionResponse)
  house.close()
  await house.open()
  const again = house.browser()
  for (const [name, value] of guest.cookies) again.cookies.set(name, value)
  expect((await again.get(table.path)).body(SessionResponse)).toEqual(before)
  expect((await again.get(picture)).status).toBe(200)
  const coordinator = house.browser()
  for (const [name, value] of table.coordinator.cookies) coordinator.cookies.set(name, value)
  expect((await coordinator.get('/api/v1/account')).status).toBe(200)
  const wanted = { token: invitation.token, name: 'Bibi' }
  expect((await house.browser().post('/api/v1/join', wanted)).status).toBe(200)
})

test('[KEEP-2] tokens are nowhere in the data folder', async () => {
  const house = await openHouse()
  const { table, guest } = await aTableFullOfCanaries(house)
  const { token } = await table.invite()
  const stored = everything(house.data)
  const tokens = [token, ...guest.cookies.values(), ...table.coordinator.cookies.values()]
  expect(tokens).toHaveLength(3)
  for (const each of tokens) expect(stored).not.toContain(each)
})
