import { ScaleQuestion } from '@samenbord/shared/model'
import {
  CreateSessionResponse,
  ScaleAnswerResponse,
  ScaleQuestionResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import type { Answer } from '../app/test-support/browser.ts'
import { type Guest, type House, openHouse, openTable } from '../app/test-support/house.ts'

const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA'
const WORDS = 'Hoe vol zit je hoofd?'

const questionIn = (answer: Answer): ScaleQuestion => answer.body(ScaleQuestionResponse).question

const aQuestion = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const path = `${table.path}/scale-questions`
  const question = questionIn(await table.coordinator.post(path, { words: WORDS }))
  return { house, table, path, question, at: `${path}/${question.id}` }
}

/** The question as it was told last. */
const told = (house: House) => house.tables.newest('scale-question')?.question

const answersOf = (question: ScaleQuestion | null | undefined) =>
  question?.state === 'shown' ? question.answers : undefined

test('[SCALE-1] a question is put to the table, and told', async () => {
  const { house, table, question } = await aQuestion()
  expect(question).toEqual({
    state: 'open',
    id: question.id,
    words: WORDS,
    askedBy: table.coordinatorId,
    askedAt: '2026-05-12T10:00:00.000Z',
    answered: [],
  })
  expect(told(house)).toEqual(question)
})

test('[SCALE-2] there is one at a time; a next one takes the place of one that was shown', async () => {
  const { house, table, path, at } = await aQuestion()
  const { browser } = await table.guest('Bibi')
  await browser.put(`${at}/answer`, { value: 4 })
  const second = await table.coordinator.post(path, { words: 'En nu?' })
  expect([second.status, second.reason]).toEqual([409, 'scale-question-open'])
  await table.coordinator.post(`${at}/show`)
  const next = await table.coordinator.post(path, { words: 'En nu?' })
  expect(next.status).toBe(201)
  expect(told(house)).toMatchObject({ state: 'open', words: 'En nu?', answered: [] })
  expect((await browser.get(`${at}/answer`)).reason).toBe('scale-question-unknown')
})

test('[SCALE-3] while it is open, only who has answered is told, in order of joining', async () => {
  const { house, table, at } = await aQuestion()
  const bibi = await table.guest('Bibi')
  const cor = await table.guest('Cor', 'resident')
  expect((await cor.browser.put(`${at}/answer`, { value: 2 })).status).toBe(204)
  await bibi.browser.put(`${at}/answer`, { value: 8, words: 'kanarie' })
  const question = told(house)
  expect(question).toMatchObject({ state: 'open', answered: [bibi.id, cor.id] })
  expect(ScaleQuestion.options[0].strict().safeParse(question).success).toBe(true)
})

test('[SCALE-4] an answer can be changed until it is shown, and is read by its own person', async () => {
  const { table, at } = await aQuestion()
  const bibi = await table.guest('Bibi')
  const cor = await table.guest('Cor')
  const read = async ({ browser }: Guest) =>
    (await browser.get(`${at}/answer`)).body(ScaleAnswerResponse).answer
  expect(await read(bibi)).toBeNull()
  await bibi.browser.put(`${at}/answer`, { value: 8, words: 'druk' })
  await bibi.browser.put(`${at}/answer`, { value: 0 })
  expect(await read(bibi)).toEqual({ value: 0 })
  expect(await read(cor)).toBeNull()
  await table.coordinator.post(`${at}/show`)
  const late = await bibi.browser.put(`${at}/answer`, { value: 10 })
  expect([late.status, late.reason]).toEqual([409, 'scale-question-shown'])
  expect(await read(bibi)).toEqual({ value: 0 })
})

test('[SCALE-5] shown are all at once, the residents first and then in order of joining', async () => {
  const { house, table, at } = await aQuestion()
  const bibi = await table.guest('Bibi')
  const greet = await table.guest('Greet', 'supporter')
  const wim = await table.guest('Wim', 'resident')
  await table.coordinator.put(`${at}/answer`, { value: 6 })
  await bibi.browser.put(`${at}/answer`, { value: 7 })
  await greet.browser.put(`${at}/answer`, { value: 5, words: 'Het gaat.' })
  await wim.browser.put(`${at}/answer`, { value: 3, words: 'Nachten' })
  const shown = questionIn(await table.coordinator.post(`${at}/show`))
  expect(answersOf(shown)).toEqual([
    { participantId: wim.id, value: 3, words: 'Nachten' },
    { participantId: table.coordinatorId, value: 6 },
    { participantId: bibi.id, value: 7 },
    { participantId: greet.id, value: 5, words: 'Het gaat.' },
  ])
  expect(told(house)).toEqual(shown)
})

test('[SCALE-6] two who show at the same time show once', async () => {
  const { house, table, at } = await aQuestion()
  const { browser } = await table.guest('Bibi', 'professional', 'coordinate')
  const before = house.tables.told.length
  const [one, two] = await Promise.all([
    table.coordinator.post(`${at}/show`),
    browser.post(`${at}/show`),
  ])
  expect(questionIn(one)).toEqual(questionIn(two))
  expect(house.tables.told.length).toBe(before + 1)
})

test('[SCALE-7] a question that is taken away is gone with its answers', async () => {
  const { house, table, at, path } = await aQuestion()
  const { browser } = await table.guest('Bibi')
  await browser.put(`${at}/answer`, { value: 4 })
  expect((await table.coordinator.delete(at)).status).toBe(204)
  expect(told(house)).toBeNull()
  const unknown = [
    await browser.get(`${at}/answer`),
    await browser.put(`${at}/answer`, { value: 4 }),
    await table.coordinator.post(`${at}/show`),
    await table.coordinator.delete(at),
  ]
  for (const { status, reason } of unknown) {
    expect([status, reason]).toEqual([404, 'scale-question-unknown'])
  }
  const next = questionIn(await table.coordinator.post(path, { words: WORDS }))
  expect(next).toMatchObject({ state: 'open', answered: [] })
})

test('[SCALE-8] who looks along neither asks nor answers; who takes part does not lead', async () => {
  const { table, path, at } = await aQuestion()
  const viewer = (await table.guest('Bibi', 'supporter', 'view')).browser
  const editor = (await table.guest('Cor')).browser
  const refusals = [
    await viewer.put(`${at}/answer`, { value: 4 }),
    await viewer.get(`${at}/answer`),
    await editor.post(path, { words: WORDS }),
    await editor.post(`${at}/show`),
    await editor.delete(at),
  ]
  for (const { status, reason } of refusals) expect([status, reason]).toEqual([403, 'forbidden'])
  await table.coordinator.patch(table.path, { waitingRoom: true })
  const waiting = (await table.guest('Dirk')).browser
  expect((await waiting.put(`${at}/answer`, { value: 4 })).reason).toBe('waiting')
})

test('[SCALE-9] a question of another table is unknown here', async () => {
  const { house, at } = await aQuestion()
  const other = await openTable(house)
  const elsewhere = at.replace(/sessions\/[^/]+/, `sessions/${other.id}`)
  const answers = [
    await other.coordinator.put(`${elsewhere}/answer`, { value: 4 }),
    await other.coordinator.get(`${elsewhere}/answer`),
    await other.coordinator.post(`${elsewhere}/show`),
    await other.coordinator.delete(elsewhere),
  ]
  for (const { reason } of answers) expect(reason).toBe('scale-question-unknown')
})

test('[SCALE-10] what is no question or no answer is refused', async () => {
  const { table, path, at } = await aQuestion()
  for (const body of [{}, { words: '' }, { words: 'x'.repeat(201) }, { words: 'een\u202etwee' }]) {
    expect((await table.coordinator.post(path, body)).reason).toBe('invalid-body')
  }
  for (const body of [
    {},
    { value: 11 },
    { value: -1 },
    { value: 5.5 },
    { value: '5' },
    { value: 5, words: 'x'.repeat(301) },
  ]) {
    expect((await table.coordinator.put(`${at}/answer`, body)).reason).toBe('invalid-body')
  }
  expect((await table.coordinator.delete(`${path}/mangled`)).reason).toBe('invalid-parameter')
  expect((await table.coordinator.delete(`${path}/${UNKNOWN}`)).reason).toBe(
    'scale-question-unknown',
  )
})

test('[SCALE-11] when someone is asked to leave, the answer leaves too', async () => {
  const { house, table, at } = await aQuestion()
  const bibi = await table.guest('Bibi')
  const cor = await table.guest('Cor')
  await bibi.browser.put(`${at}/answer`, { value: 4 })
  await cor.browser.put(`${at}/answer`, { value: 5 })
  await table.coordinator.delete(`${table.path}/participants/${bibi.id}`)
  expect(told(house)).toMatchObject({ answered: [cor.id] })
  await table.coordinator.post(`${at}/show`)
  await cor.browser.post(`${table.path}/forget-me`)
  expect(answersOf(told(house))).toEqual([])
})

test('[SCALE-12] after a restart the question is there, with what was answered', async () => {
  const { house, table, at } = await aQuestion()
  const { browser, id } = await table.guest('Bibi')
  await browser.put(`${at}/answer`, { value: 4, words: 'Druk.' })
  house.close()
  await house.open()
  const coordinator = await house.coordinator()
  const facts = house.facts.listener.factsFor(table.id, id)
  expect(facts).toContainEqual({
    type: 'scale-question',
    question: expect.objectContaining({ state: 'open', answered: [id] }),
  })
  const shown = questionIn(await coordinator.post(`${at}/show`))
  expect(answersOf(shown)).toEqual([{ participantId: id, value: 4, words: 'Druk.' }])
})

test('[SCALE-13] when the meeting ends an open question goes, with what was answered', async () => {
  const { house, table, at } = await aQuestion()
  const { browser, id } = await table.guest('Bibi')
  house.tables.sit(table.id, id)
  await browser.put(`${at}/answer`, { value: 4 })
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect(told(house)).toBeNull()
  const facts = house.facts.listener.factsFor(table.id, id)
  expect(facts).toContainEqual({ type: 'scale-question', question: null })
  expect((await browser.get(`${at}/answer`)).reason).toBe('scale-question-unknown')
})

test('[SCALE-14] an open question does not wait for who come an hour after all left', async () => {
  const { house, table } = await aQuestion()
  house.tables.sit(table.id, table.coordinatorId)
  house.tables.rise(table.id, table.coordinatorId)
  house.now += 61 * 60_000
  house.tables.sit(table.id, table.coordinatorId)
  expect(told(house)).toBeNull()
})

test('[SCALE-15] what was shown can still be seen after the meeting', async () => {
  const { house, table, at } = await aQuestion()
  const { browser, id } = await table.guest('Bibi')
  house.tables.sit(table.id, id)
  await browser.put(`${at}/answer`, { value: 4 })
  const shown = questionIn(await table.coordinator.post(`${at}/show`))
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect(told(house)).toEqual(shown)
  const facts = house.facts.listener.factsFor(table.id, id)
  expect(facts).toContainEqual({ type: 'scale-question', question: shown })
})

test('[SCALE-16] a table of a team is asked nothing about a life', async () => {
  const { table } = await aQuestion()
  const wanted = { title: 'Tien vragen', template: 'team-table' }
  const { session } = (await table.coordinator.post('/api/v1/sessions', wanted)).body(
    CreateSessionResponse,
  )
  const path = `/api/v1/sessions/${session.id}/scale-questions`
  const answer = await table.coordinator.post(path, { words: WORDS })
  expect([answer.status, answer.reason]).toEqual([403, 'forbidden'])
})
