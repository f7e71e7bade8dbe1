import { createHash } from 'node:crypto'
import { canonicalJson } from '@samenbord/shared/agreement'
import { type ParticipantId, type Proposal, partyOf } from '@samenbord/shared/model'
import {
  AgreementListResponse,
  AgreementResponse,
  ProposalResponse,
  ProposedResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { withVersion } from '../../../shared/src/document/test-support/forged-version.ts'
import { action, goal, member } from '../../../shared/src/model/test-support/plan-entities.ts'
import { type House, openHouse, openTable } from '../app/test-support/house.ts'

const YES = { word: 'yes', reason: null, notThese: [] }
const NOT_YET = { word: 'not-yet', reason: 'ik wil er eerst over slapen', notThese: [] }

const wim = member(1, 'Wim')
const wish = goal(1, 'Ik wil Daan weer hier aan tafel')
const call = action(1, 'belt de zorgverzekering')

const aTable = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const write = (words: string) =>
    house.tables.plans.set(table.id, { entities: [wim, wish, { ...call, words }] })
  write(call.words)
  const at = `${table.path}/proposal`
  const propose = async (instead: string | null = null): Promise<Proposal> => {
    const made = await table.coordinator.post(at, { instead })
    expect(made.status).toBe(201)
    return made.body(ProposalResponse).proposal
  }
  /** Someone of the household takes the seat of a participant, in the plan as it stands now. */
  const takeSeat = (participant: ParticipantId) =>
    house.tables.plans.set(table.id, { entities: [{ ...wim, participant }, wish, call] })
  return { house, table, at, write, propose, takeSeat }
}

const said = (house: House) => house.tables.newest('proposal')?.proposal?.said
const own = (id: string) => `participant:${id}`

test('[AGREE-1] a proposal is the plan as it was frozen, whatever is written after', async () => {
  const { table, at, write, propose } = await aTable()
  await propose()
  write('belt niemand')
  const { proposal, content } = (await table.coordinator.get(at)).body(ProposedResponse)
  expect(content.entities).toContainEqual(call)
  const hash = createHash('sha256').update(canonicalJson(content)).digest('hex')
  expect(proposal.hash).toBe(hash)
})

test('[AGREE-2] each says yes or not yet for themself; what was said aloud has who noted it', async () => {
  const { house, table, at, propose } = await aTable()
  const { id } = await propose()
  const bibi = await table.guest('Bibi')
  const path = `${at}/${id}/said`
  expect((await bibi.browser.put(path, { ...YES, by: own(bibi.id) })).status).toBe(204)
  const aloud = { ...NOT_YET, by: partyOf(wim) }
  expect((await bibi.browser.put(path, aloud)).reason).toBe('forbidden')
  expect((await table.coordinator.put(path, aloud)).status).toBe(204)
  expect(said(house)).toMatchObject([
    { by: partyOf(wim), word: 'not-yet', notedBy: table.coordinatorId },
    { by: own(bibi.id), word: 'yes', notedBy: null },
  ])
})

test('[AGREE-3] who notes writes nothing over what someone said themself', async () => {
  const { house, table, at, propose } = await aTable()
  const { id } = await propose()
  const bibi = await table.guest('Bibi')
  const path = `${at}/${id}/said`
  await bibi.browser.put(path, { ...NOT_YET, by: own(bibi.id) })
  const other = await table.coordinator.put(path, { ...YES, by: own(bibi.id) })
  expect(other.reason).toBe('said-own')
  expect(said(house)).toMatchObject([{ word: 'not-yet' }])
})

test('[AGREE-4] nobody who is neither at the table nor of the household says anything', async () => {
  const { table, at, propose } = await aTable()
  const { id } = await propose()
  const path = `${at}/${id}/said`
  const unknown = await table.coordinator.put(path, { ...YES, by: partyOf(member(9, 'Greet')) })
  expect(unknown.reason).toBe('participant-unknown')
  const named = await table.coordinator.put(path, { ...YES, by: 'named:greet0000000000000000x' })
  expect(named.reason).toBe('invalid-body')
})

test('[AGREE-5] what was said stays while nothing changes, and a changed plan is asked anew', async () => {
  const { house, table, at, write, propose } = await aTable()
  const first = await propose()
  const bibi = await table.guest('Bibi')
  await bibi.browser.put(`${at}/${first.id}/said`, { ...YES, by: own(bibi.id) })
  expect((await propose(first.id)).id).toBe(first.id)
  expect(said(house)).toHaveLength(1)
  write('belt morgen')
  const next = await propose(first.id)
  expect(next.id).not.toBe(first.id)
  expect(said(house)).toEqual([])
  const late = await bibi.browser.put(`${at}/${first.id}/said`, { ...YES, by: own(bibi.id) })
  expect(late.reason).toBe('proposal-moved')
})

test('[AGREE-6] of two who close at once one closes, and there is one agreement', async () => {
  const { table, propose } = await aTable()
  const { id } = await propose()
  const path = `${table.path}/agreements`
  const closings = await Promise.all([
    table.coordinator.post(path, { proposal: id }),
    table.coordinator.post(path, { proposal: id }),
  ])
  expect(closings.map(({ status }) => status).sort()).toEqual([201, 409])
  const { agreements } = (await table.coordinator.get(path)).body(AgreementListResponse)
  expect(agreements.map(({ number }) => number)).toEqual([1])
})

test('[AGREE-7] an agreement holds who was there and who said what, and its hash can be checked', async () => {
  const { house, table, at, write, propose } = await aTable()
  const { id, hash } = await propose()
  const bibi = await table.guest('Bibi')
  house.tables.sit(table.id, bibi.id)
  await bibi.browser.put(`${at}/${id}/said`, { ...YES, by: own(bibi.id) })
  await table.coordinator.post(`${table.path}/agreements`, { proposal: id })
  write('belt niemand')
  const kept = await bibi.browser.get(`${table.path}/agreements/1`)
  const { agreement, hash: whole } = kept.body(AgreementResponse)
  expect(agreement).toMatchObject({ number: 1, proposal: hash, present: [bibi.id] })
  expect(agreement.said).toMatchObject([{ by: own(bibi.id), word: 'yes' }])
  expect(agreement.content.entities).toContainEqual(call)
  expect(createHash('sha256').update(canonicalJson(agreement)).digest('hex')).toBe(whole)
})

test('[AGREE-8] agreements are numbered, and go with the session', async () => {
  const { house, table, write, propose } = await aTable()
  const path = `${table.path}/agreements`
  await table.coordinator.post(path, { proposal: (await propose()).id })
  write('belt morgen')
  await table.coordinator.post(path, { proposal: (await propose()).id })
  expect(house.store.agreements.all(table.id).map(({ number }) => number)).toEqual([2, 1])
  expect((await table.coordinator.delete(table.path)).status).toBe(204)
  expect(house.store.agreements.all(table.id)).toEqual([])
})

test('[AGREE-9] only who leads puts a plan to the table, takes it back and closes', async () => {
  const { house, table, at, propose } = await aTable()
  const { id } = await propose()
  const { browser } = await table.guest('Bibi')
  expect((await browser.post(at, { instead: id })).reason).toBe('forbidden')
  expect((await browser.delete(`${at}/${id}`)).reason).toBe('forbidden')
  expect((await browser.post(`${table.path}/agreements`, { proposal: id })).reason).toBe(
    'forbidden',
  )
  expect(house.tables.newest('proposal')?.proposal?.id).toBe(id)
})

test('[AGREE-10] a plan in which nothing stands is not put to the table', async () => {
  const { house, table, at } = await aTable()
  house.tables.plans.set(table.id, { entities: [wim] })
  const asked = await table.coordinator.post(at, { instead: null })
  expect(asked.reason).toBe('nothing-to-agree')
})

test('[AGREE-11] who took a seat is not noted for by another name, once they said something themself', async () => {
  const { house, table, at, propose, takeSeat } = await aTable()
  const seat = await table.guest('Wim', 'resident')
  takeSeat(seat.id)
  const path = `${at}/${(await propose()).id}/said`
  await seat.browser.put(path, { ...NOT_YET, by: own(seat.id) })
  const noted = await table.coordinator.put(path, { ...YES, by: partyOf(wim) })
  expect(noted.reason).toBe('said-own')
  expect(said(house)).toMatchObject([{ by: own(seat.id), word: 'not-yet' }])
})

test('[AGREE-12] what was noted for someone goes when they say something themself, also from a seat they took later', async () => {
  const { house, table, at, propose, takeSeat } = await aTable()
  const path = `${at}/${(await propose()).id}/said`
  expect((await table.coordinator.put(path, { ...YES, by: partyOf(wim) })).status).toBe(204)
  const seat = await table.guest('Wim', 'resident')
  takeSeat(seat.id)
  expect((await seat.browser.put(path, { ...NOT_YET, by: own(seat.id) })).status).toBe(204)
  expect(said(house)).toMatchObject([{ by: own(seat.id), word: 'not-yet', notedBy: null }])
  const again = await table.coordinator.put(path, { ...YES, by: partyOf(wim) })
  expect(again.reason).toBe('said-own')
})

test('[AGREE-13] who is no resident takes nothing away by a seat in the household that was named since', async () => {
  const { house, table, at, propose, takeSeat } = await aTable()
  const path = `${at}/${(await propose()).id}/said`
  await table.coordinator.put(path, { ...NOT_YET, by: partyOf(wim) })
  const bibi = await table.guest('Bibi')
  takeSeat(bibi.id)
  await bibi.browser.put(path, { ...YES, by: own(bibi.id) })
  expect(said(house)).toHaveLength(2)
})

test('[AGREE-14] it was agreed with the resident only when one was there or the household said something', async () => {
  const { house, table, at, write, propose } = await aTable()
  const modes = () => house.store.agreements.all(table.id).map(({ mode }) => mode)
  const path = `${table.path}/agreements`
  await table.coordinator.post(path, { proposal: (await propose()).id })
  expect(modes()).toEqual(['without-resident'])
  write('belt morgen')
  const answered = (await propose()).id
  await table.coordinator.put(`${at}/${answered}/said`, { ...YES, by: partyOf(wim) })
  await table.coordinator.post(path, { proposal: answered })
  write('belt overmorgen')
  const seat = await table.guest('Wim', 'resident')
  house.tables.sit(table.id, seat.id)
  await table.coordinator.post(path, { proposal: (await propose()).id })
  expect(modes()).toEqual(['with-resident', 'with-resident', 'without-resident'])
})

test('[AGREE-15] who may no longer lead when the plan was read puts nothing to the table', async () => {
  const { house, table, at } = await aTable()
  const second = await table.guest('Samira', 'professional', 'coordinate')
  const read = house.tables.document.bind(house.tables)
  house.tables.document = async (id) => {
    await table.coordinator.patch(`${table.path}/participants/${second.id}`, { access: 'edit' })
    return read(id)
  }
  expect((await second.browser.post(at, { instead: null })).reason).toBe('forbidden')
  expect(house.store.agreements.proposal(table.id)).toBeUndefined()
})

test('[AGREE-16] one says not yet to what stands in the plan alone, and yes to all of it', async () => {
  const { house, table, at, propose } = await aTable()
  const path = `${at}/${(await propose()).id}/said`
  const bibi = await table.guest('Bibi')
  const by = own(bibi.id)
  const refusedOf = [
    { ...YES, by, notThese: [call.id] },
    { ...NOT_YET, by, notThese: [action(9, 'iets anders').id] },
    { ...NOT_YET, by, notThese: [wim.id] },
  ]
  for (const body of refusedOf) {
    expect((await bibi.browser.put(path, body)).reason).toBe('invalid-body')
  }
  expect(said(house) ?? []).toEqual([])
  expect((await bibi.browser.put(path, { ...NOT_YET, by, notThese: [call.id] })).status).toBe(204)
})

test.each([99, undefined])(
  '[AGREE-17] a plan is put to the table and answered, whatever version someone wrote in the document (%s)',
  async (version) => {
    const { house, table, at, propose } = await aTable()
    const read = house.tables.document.bind(house.tables)
    house.tables.document = async (id) => withVersion(await read(id), version)
    const { id } = await propose()
    const bibi = await table.guest('Bibi')
    const answered = await bibi.browser.put(`${at}/${id}/said`, { ...YES, by: own(bibi.id) })
    expect(answered.status).toBe(204)
    const resident = await table.guest('Wim', 'resident')
    const letter = await resident.browser.get(`${table.path}/export/letter.pdf`)
    expect(letter.status).toBe(200)
  },
)
