import {
  type Entity,
  type Kept,
  keptKey,
  MOST_IN_KEPT,
  MOST_KEPT,
  MOST_KEPT_LETTERS,
  type ParticipantId,
} from '@samenbord/shared/model'
import { CreateSessionResponse, KEPT_AT_ONCE, ProposalResponse } from '@samenbord/shared/protocol'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contact, goal, tie } from '../../../shared/src/model/test-support/plan-entities.ts'
import type { Browser } from '../app/test-support/browser.ts'
import { everything } from '../app/test-support/files.ts'
import {
  type Guest,
  type House,
  openHouse,
  openTable,
  type Table,
} from '../app/test-support/house.ts'

const aTable = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const wim = await table.guest('Wim', 'resident')
  const fatma = await table.guest('Fatma')
  for (const id of [table.coordinatorId, wim.id, fatma.id]) house.tables.sit(table.id, id)
  return { house, table, wim, fatma }
}

const ask = (by: Browser, table: Table, asked: object) => by.put(`${table.path}/family-tree`, asked)

const familyTree = (house: House) => house.tables.newest('family-tree')?.familyTree

/** A list of people whom nobody else knows of. */
const whole = (...numbers: readonly number[]): Kept[] =>
  numbers.map((number) => ({ what: 'whole', entity: contact(number, `Greet ${number}`) }))
const field: Kept = { what: 'field', contact: contact(1, '').id, field: 'note', words: 'Dronk.' }

const keep = (by: Browser, table: Table, kept: readonly unknown[]) =>
  by.put(`${table.path}/kept`, { kept })

const keepNoLonger = (by: Browser, table: Table, keys: readonly string[]) => {
  const headers = { 'Content-Type': 'application/json' }
  return by.ask('DELETE', `${table.path}/kept`, headers, JSON.stringify({ keys }))
}

/** What this person was told last that they keep. */
const toldKept = (house: House, id: ParticipantId): readonly Kept[] | undefined =>
  house.tables.told
    .flatMap(({ announcement, only }) =>
      announcement.type === 'kept' && only === id ? [announcement.kept] : [],
    )
    .at(-1)

const keysTold = (house: House, id: ParticipantId) => toldKept(house, id)?.map(keptKey)

const onComing = (house: House, table: Table, viewer: ParticipantId | 'beamer') =>
  house.facts.listener.factsFor(table.id, viewer)

/** Puts the plan on the table to its people, and says what lies before them and whether it lapsed. */
const aProposal = async (house: House, table: Table, entities: readonly Entity[]) => {
  house.tables.plans.set(table.id, { entities })
  const at = `${table.path}/proposal`
  const made = await table.coordinator.post(at, { instead: null })
  expect(made.status).toBe(201)
  return {
    id: made.body(ProposalResponse).proposal.id,
    lies: () => {
      const told = house.tables.newest('proposal')
      return [told?.proposal !== null, told?.lapsed]
    },
  }
}

describe('a proposal in which a resident keeps something from the table after all', () => {
  const wish = goal(1, 'Weer in mijn bed slapen')
  const greet = contact(1, 'Greet', { note: 'Dronk.' })

  test('[NETWORK-20] lapses with what was said to it, until there is a next one', async () => {
    const { house, table, wim } = await aTable()
    const { id, lies } = await aProposal(house, table, [wish, greet])
    expect((await keep(wim.browser, table, whole(2))).status).toBe(204)
    expect(lies()).toEqual([true, false])
    await keep(wim.browser, table, whole(1))
    expect(lies()).toEqual([false, true])
    const told = onComing(house, table, table.coordinatorId)
    expect(told).toContainEqual({ type: 'proposal', proposal: null, lapsed: true })
    const proposal = await table.coordinator.get(`${table.path}/proposal`)
    expect(proposal.reason).toBe('proposal-unknown')
    const closed = await table.coordinator.post(`${table.path}/agreements`, { proposal: id })
    expect(closed.reason).toBe('proposal-moved')
    const next = await aProposal(house, table, [wish])
    expect(next.lies()).toEqual([true, false])
    // What is kept already is in no proposal: writing on in it ends none.
    await keep(wim.browser, table, whole(1))
    expect(next.lies()).toEqual([true, false])
  })

  test('[NETWORK-21] also when it is one line of a contact that everyone sees', async () => {
    const { house, table, wim } = await aTable()
    const { lies } = await aProposal(house, table, [wish, greet])
    await keep(wim.browser, table, [{ ...field, field: 'gives' }])
    expect(lies()).toEqual([true, false])
    await keep(wim.browser, table, [field])
    expect(lies()).toEqual([false, true])
  })

  test('[NETWORK-22] also when the family tree goes away, where it shows in it', async () => {
    const { house, table, wim } = await aTable()
    await ask(wim.browser, table, { on: true })
    const born = { ...greet, born: 1958 }
    const bare = await aProposal(house, table, [wish, { ...greet, note: '' }])
    await ask(wim.browser, table, { on: false })
    expect(bare.lies()).toEqual([true, false])
    await table.coordinator.ask('DELETE', `${table.path}/proposal/${bare.id}`)
    await ask(wim.browser, table, { on: true })
    const { lies } = await aProposal(house, table, [wish, born])
    await ask(wim.browser, table, { on: false })
    expect(lies()).toEqual([false, true])
  })

  test('[NETWORK-23] and what was agreed keeps what it says', async () => {
    const { house, table, wim } = await aTable()
    const { id } = await aProposal(house, table, [wish, greet])
    await table.coordinator.post(`${table.path}/agreements`, { proposal: id })
    await keep(wim.browser, table, whole(1))
    const agreed = await table.coordinator.get(`${table.path}/agreements/1`)
    expect(agreed.text).toContain('Greet')
    expect(house.tables.newest('proposal')).toMatchObject({ proposal: null, lapsed: false })
  })

  test('[NETWORK-24] also right after the resident wrote on in something that was kept already', async () => {
    const { house, table, wim } = await aTable()
    const { lies } = await aProposal(house, table, [wish, greet])
    for (const _ of [1, 2]) await keep(wim.browser, table, whole(2))
    expect(lies()).toEqual([true, false])
    await keep(wim.browser, table, whole(1))
    expect(lies()).toEqual([false, true])
  })

  test('[NETWORK-25] and stands nowhere in the files after the next sweep, however it lapsed', async () => {
    const { house, table, wim } = await aTable()
    const known = { ...greet, note: CANARY, born: 1958 }
    await ask(wim.browser, table, { on: true })
    await aProposal(house, table, [wish, known])
    expect(onDisk(house)).toBe(true)
    await ask(wim.browser, table, { on: false })
    await house.facts.sweep()
    expect(onDisk(house)).toBe(false)
  })

  test('[NETWORK-26] also when it was kept under the same key before', async () => {
    const { house, table, wim } = await aTable()
    await keep(wim.browser, table, [{ ...field, words: 'Schuld.' }])
    const { lies } = await aProposal(house, table, [wish, greet])
    await keep(wim.browser, table, [{ ...field, words: 'Schuld. En bang.' }])
    expect(lies()).toEqual([true, false])
    await keep(wim.browser, table, [{ ...field, words: 'Schuld. En bang.\nDronk.' }])
    expect(lies()).toEqual([false, true])
  })
})

describe('what a resident keeps that still lies on the table', () => {
  const wish = goal(1, 'Weer in mijn bed slapen')
  const greet = contact(1, 'Greet', { note: 'Dronk.', born: 1958 })

  /** Has this done while the plan of a table is read, after its document was. */
  const whileRead = (house: House, act: () => Promise<unknown>) => {
    const read = house.tables.document.bind(house.tables)
    house.tables.document = async (id) => {
      const document = await read(id)
      await act()
      return document
    }
  }
  const proposed = (house: House, table: Table) =>
    house.store.agreements.content(table.id)?.entities

  test('[NETWORK-27] is in no proposal, whether it was kept before the plan was read or meanwhile', async () => {
    const { house, table, wim } = await aTable()
    await keep(wim.browser, table, [field])
    const { id } = await aProposal(house, table, [wish, greet])
    const bare = contact(1, 'Greet')
    expect(proposed(house, table)).toEqual([wish, bare])
    whileRead(house, () => keep(wim.browser, table, whole(1)))
    await table.coordinator.post(`${table.path}/proposal`, { instead: null })
    expect(proposed(house, table)).toEqual([wish])
    expect(house.store.agreements.proposal(table.id)?.id).not.toBe(id)
  })

  test('[NETWORK-28] is in no file and in no table that begins with the plan', async () => {
    const { house, table, wim } = await aTable()
    house.tables.plans.set(table.id, { entities: [wish, greet] })
    whileRead(house, () => keep(wim.browser, table, whole(1)))
    const file = await table.coordinator.get(`${table.path}/export/plan.json?reader=team`)
    expect(file.text).toContain(wish.words)
    expect(file.text).not.toContain('Greet')
    const wanted = { title: 'Verder', household: 'Kastanje', parts: ['wishes', 'network'] }
    const copied = await table.coordinator.post(`${table.path}/copy`, wanted)
    const { session } = copied.body(CreateSessionResponse)
    expect(house.tables.plans.get(session.id)?.entities).toEqual([wish])
  })

  test('[NETWORK-29] nor is a family tree that went away while the plan was read', async () => {
    const { house, table, wim } = await aTable()
    await ask(wim.browser, table, { on: true })
    whileRead(house, () => ask(wim.browser, table, { on: false }))
    await aProposal(house, table, [wish, greet])
    expect(proposed(house, table)).toEqual([wish, { ...greet, born: null }])
  })
})

test('[TREE-1] a resident asks for the family tree and for it to go away, and all are told', async () => {
  const { house, table, wim } = await aTable()
  expect(onComing(house, table, 'beamer')).toContainEqual({
    type: 'family-tree',
    familyTree: { on: false },
  })
  expect((await ask(wim.browser, table, { on: true })).status).toBe(204)
  const on = {
    on: true,
    askedBy: wim.id,
    notedBy: null,
    askedAt: '2026-05-12T10:00:00.000Z',
  }
  expect(familyTree(house)).toEqual(on)
  for (const viewer of [table.coordinatorId, 'beamer'] as const) {
    expect(onComing(house, table, viewer)).toContainEqual({ type: 'family-tree', familyTree: on })
  }
  expect((await ask(wim.browser, table, { on: false })).status).toBe(204)
  expect(familyTree(house)).toEqual({ on: false })
})

test('[TREE-2] who leads or takes notes writes down which resident asked it aloud; others do not', async () => {
  const { house, table, wim, fatma } = await aTable()
  const asked = { on: true, askedBy: wim.id }
  expect((await ask(fatma.browser, table, asked)).reason).toBe('forbidden')
  expect((await ask(table.coordinator, table, asked)).status).toBe(204)
  expect(familyTree(house)).toMatchObject({ askedBy: wim.id, notedBy: table.coordinatorId })
  await table.coordinator.post(`${table.path}/agenda`, {
    expected: house.tables.newest('agenda')?.agenda?.version,
    change: { do: 'note-taker', participantId: fatma.id },
  })
  expect((await ask(fatma.browser, table, { ...asked, on: false })).status).toBe(204)
})

test('[TREE-3] a household without a seat asks aloud; with a seat it is said which resident asked', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const fatma = await table.guest('Fatma')
  const aloud = { on: true, askedBy: null }
  expect((await ask(table.coordinator, table, aloud)).status).toBe(204)
  expect(familyTree(house)).toMatchObject({ askedBy: null, notedBy: table.coordinatorId })
  await table.guest('Wim', 'resident')
  for (const asked of [aloud, { on: true }, { on: true, askedBy: fatma.id }]) {
    expect((await ask(table.coordinator, table, asked)).reason).toBe('participant-unknown')
  }
})

test('[TREE-4] a resident asks for themself, whoever else is named', async () => {
  const { house, table, wim } = await aTable()
  const daan = await table.guest('Daan', 'resident', 'view')
  await ask(daan.browser, table, { on: true, askedBy: wim.id })
  expect(familyTree(house)).toMatchObject({ askedBy: daan.id, notedBy: null })
})

test('[TREE-5] a team’s table has no family tree', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  const wanted = { title: 'Ons team', template: 'team-table' }
  const created = await coordinator.post('/api/v1/sessions', wanted)
  const { session } = created.body(CreateSessionResponse)
  const path = `/api/v1/sessions/${session.id}/family-tree`
  const asked = await coordinator.put(path, { on: true, askedBy: null })
  expect(asked.reason).toBe('forbidden')
})

test('[TREE-6] it is still there after a restart', async () => {
  const { house, table, wim } = await aTable()
  await ask(wim.browser, table, { on: true })
  house.close()
  await house.open()
  expect(onComing(house, table, wim.id)).toContainEqual(
    expect.objectContaining({
      type: 'family-tree',
      familyTree: expect.objectContaining({ on: true, askedBy: wim.id }),
    }),
  )
})

test('[KEPT-1] a resident keeps something, and only that resident is told', async () => {
  const { house, table, wim, fatma } = await aTable()
  const kees = tie(3, `contact:${contact(1, '').id}`, 'household', { madeBy: wim.id })
  const kept: Kept[] = [field, { what: 'whole', entity: kees }]
  expect((await keep(wim.browser, table, kept)).status).toBe(204)
  expect(toldKept(house, wim.id)).toEqual(kept)
  const keptAnnounced = house.tables.told.filter(({ announcement }) => announcement.type === 'kept')
  expect(keptAnnounced.map(({ only }) => only)).toEqual([wim.id])
  expect(onComing(house, table, wim.id)).toContainEqual({ type: 'kept', kept })
  for (const viewer of [table.coordinatorId, fatma.id]) {
    expect(onComing(house, table, viewer)).toContainEqual({ type: 'kept', kept: [] })
  }
  expect(onComing(house, table, 'beamer').filter(({ type }) => type === 'kept')).toEqual([])
})

test('[KEPT-2] the same kept again takes the place of what was', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [field, ...whole(2)])
  await keep(wim.browser, table, [{ ...field, words: 'Drinkt niet meer.' }])
  expect(toldKept(house, wim.id)?.[0]).toEqual({ ...field, words: 'Drinkt niet meer.' })
  expect(toldKept(house, wim.id)?.length).toBe(2)
})

test('[KEPT-3] whatever is kept is of who keeps it, whoever it says to be made by', async () => {
  const { house, table, wim, fatma } = await aTable()
  await keep(wim.browser, table, [
    { what: 'whole', entity: contact(1, 'Greet', { madeBy: fatma.id }) },
  ])
  expect(toldKept(house, wim.id)).toMatchObject([{ entity: { madeBy: wim.id } }])
})

test('[KEPT-4] two residents keep the same thing each for themself', async () => {
  const { house, table, wim } = await aTable()
  const daan = await table.guest('Daan', 'resident', 'view')
  await keep(wim.browser, table, [field])
  await keep(daan.browser, table, [{ ...field, words: 'Anders.' }])
  await keepNoLonger(daan.browser, table, [keptKey(field)])
  expect(house.facts.keeping.of(wim.id)).toEqual([field])
  expect(house.facts.keeping.of(daan.id)).toEqual([])
})

test('[KEPT-5] nobody but a resident keeps anything, who leads neither', async () => {
  const { table, fatma } = await aTable()
  for (const by of [table.coordinator, fatma.browser]) {
    expect((await keep(by, table, [field])).reason).toBe('forbidden')
    expect((await keepNoLonger(by, table, [keptKey(field)])).reason).toBe('forbidden')
  }
})

test('[KEPT-6] it is kept no longer, once or twice over', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [field, ...whole(2)])
  const [gone] = whole(2).map(keptKey)
  for (const _ of [1, 2]) {
    expect((await keepNoLonger(wim.browser, table, [gone ?? ''])).status).toBe(204)
  }
  expect(keysTold(house, wim.id)).toEqual([keptKey(field)])
})

test('[KEPT-7] one resident keeps so much and no more; what is too much is not kept in part', async () => {
  const { house, table, wim } = await aTable()
  const all = whole(...Array.from({ length: MOST_KEPT }, (_, number) => number + 1))
  for (let at = 0; at < all.length; at += KEPT_AT_ONCE) {
    expect((await keep(wim.browser, table, all.slice(at, at + KEPT_AT_ONCE))).status).toBe(204)
  }
  const more = await keep(wim.browser, table, [...whole(7), field])
  expect([more.status, more.reason]).toEqual([409, 'kept-full'])
  expect(house.facts.keeping.of(wim.id).length).toBe(MOST_KEPT)
  // What is there already can still change.
  expect((await keep(wim.browser, table, whole(7))).status).toBe(204)
  expect((await keepNoLonger(wim.browser, table, whole(7).map(keptKey))).status).toBe(204)
  expect((await keep(wim.browser, table, [field])).status).toBe(204)
})

test('[KEPT-8] it is still there after a restart', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [field])
  house.close()
  await house.open()
  expect(onComing(house, table, wim.id)).toContainEqual({ type: 'kept', kept: [field] })
})

const leavings: readonly [how: string, leave: (table: Table, wim: Guest) => Promise<unknown>][] = [
  ['forgets the table', ({ path }, { browser }) => browser.post(`${path}/forget-me`)],
  [
    'was asked to go',
    ({ path, coordinator }, { id }) => coordinator.delete(`${path}/participants/${id}`),
  ],
]

test.each(leavings)(
  '[KEPT-9] who %s leaves nothing kept behind, and comes back as somebody else',
  async (_, leave) => {
    const { house, table, wim } = await aTable()
    await keep(wim.browser, table, [field])
    await leave(table, wim)
    expect(house.facts.keeping.of(wim.id)).toEqual([])
    const again = await table.guest('Wim', 'resident')
    expect(again.id).not.toBe(wim.id)
    expect(house.facts.keeping.of(again.id)).toEqual([])
  },
)

const kees = contact(1, '').id
const self = { ...tie(1, `contact:${kees}`, 'household'), to: `contact:${kees}` }

const BAD: readonly [what: string, kept: readonly unknown[]][] = [
  ['nothing', []],
  [
    'too many at once',
    whole(...Array.from({ length: KEPT_AT_ONCE + 1 }, (_, number) => number + 1)),
  ],
  ['no words', [{ ...field, words: '' }]],
  ['too many words', [{ ...field, words: 'a'.repeat(MOST_IN_KEPT + 1) }]],
  ['too much of one', [{ what: 'whole', entity: contact(1, 'a'.repeat(MOST_IN_KEPT + 1)) }]],
  ['a part that cannot be kept', [{ ...field, field: 'name' }]],
  ['something else than of the map', [{ what: 'whole', entity: { kind: 'goal' } }]],
  ['a tie of someone with themself', [{ what: 'whole', entity: self }]],
]

test.each(BAD)('[KEPT-10] %s is refused as a body that is not right', async (_, kept) => {
  const { house, table, wim } = await aTable()
  const answer = await keep(wim.browser, table, kept)
  expect([answer.status, answer.reason]).toEqual([400, 'invalid-body'])
  expect(house.facts.keeping.of(wim.id)).toEqual([])
  expect(answer.text).not.toContain('Greet')
})

test.each([[[]], [['x']], [[`${'a'.repeat(22)}.name`]]])(
  '[KEPT-11] keys %j are refused as a body that is not right',
  async (keys) => {
    const { table, wim } = await aTable()
    expect((await keepNoLonger(wim.browser, table, keys)).reason).toBe('invalid-body')
  },
)

test('[KEPT-12] what is kept no longer stands nowhere in the files', async () => {
  const { house, table, wim } = await aTable()
  const canary = 'kanarie-die-niemand-kent'
  await keep(wim.browser, table, [{ ...field, words: canary }])
  const holds = () => everything(house.data).includes(canary)
  expect(holds()).toBe(true)
  await keepNoLonger(wim.browser, table, [keptKey(field)])
  expect(holds()).toBe(false)
})

const CANARY = 'kanarie-die-niemand-kent'
const onDisk = (house: House) => everything(house.data).includes(CANARY)

test('[KEPT-13] words that were replaced stand nowhere in the files after the next sweep', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [{ ...field, words: CANARY }])
  await keep(wim.browser, table, [{ ...field, words: 'iets anders' }])
  await house.facts.sweep()
  expect(onDisk(house)).toBe(false)
  expect(house.facts.keeping.of(wim.id)).toEqual([{ ...field, words: 'iets anders' }])
})

test('[KEPT-14] what a stop left in the log stands nowhere in the files after the next start', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [{ ...field, words: CANARY }])
  const { store, facts } = house
  // As a stop right after it would: erased, and the log of it is still there.
  store.kept.remove(wim.id, keptKey(field))
  expect(onDisk(house)).toBe(true)
  await house.open()
  onTestFinished(() => {
    facts.stop()
    store.close()
  })
  expect(onDisk(house)).toBe(false)
})

/** The longest words there can be, in bytes: each letter of it takes six as JSON. */
const LONGEST = '\u0001'.repeat(MOST_IN_KEPT)

test('[KEPT-15] the longest words there can be are kept, up to so much together', async () => {
  const { house, table, wim } = await aTable()
  const longest: Kept = { ...field, words: LONGEST }
  expect((await keep(wim.browser, table, [longest])).status).toBe(204)
  const most = Math.floor(MOST_KEPT_LETTERS / (6 * MOST_IN_KEPT))
  const more = Array.from({ length: most }, (_, number) => ({
    ...longest,
    contact: contact(number + 2, '').id,
  }))
  const kept = []
  for (const one of more) kept.push((await keep(wim.browser, table, [one])).status)
  expect(kept).toEqual([...Array(most - 1).fill(204), 409])
  // What is there can be made shorter.
  expect((await keep(wim.browser, table, [field])).status).toBe(204)
  expect(house.facts.keeping.of(wim.id).length).toBe(most)
})

test('[FORGET-1] who may write has what was deleted forgotten; who only looks may not', async () => {
  const { house, table, wim, fatma } = await aTable()
  const path = `${table.path}/forget-deleted`
  expect((await wim.browser.post(path)).status).toBe(204)
  expect((await fatma.browser.post(path)).status).toBe(204)
  expect(house.tables.forgotten).toEqual([table.id, table.id])
  const looker = await table.guest('Joost', 'supporter', 'view')
  expect((await looker.browser.post(path)).reason).toBe('forbidden')
})

test('[FORGET-2] when it cannot be forgotten, that is said', async () => {
  const { house, table, wim } = await aTable()
  house.tables.failing = true
  const answer = await wim.browser.post(`${table.path}/forget-deleted`)
  expect([answer.status, answer.reason]).toEqual([503, 'storage-failing'])
})

const deletes = (house: House, table: Table, who: ParticipantId) =>
  house.facts.listener.deleted(table.id, who)

test('[FORGET-3] what a resident deletes who keeps things is forgotten without being asked, once', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [field])
  await house.facts.sweep()
  expect(house.tables.forgotten).toEqual([])
  deletes(house, table, wim.id)
  for (const _ of [1, 2]) await house.facts.sweep()
  expect(house.tables.forgotten).toEqual([table.id])
})

test('[FORGET-4] it is tried until it works, also after a restart', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [field])
  deletes(house, table, wim.id)
  house.tables.failing = true
  await house.facts.sweep()
  house.close()
  await house.open()
  expect(house.tables.forgotten).toEqual([])
  for (const _ of [1, 2]) await house.facts.sweep()
  expect(house.tables.forgotten).toEqual([table.id])
})

test('[FORGET-5] what is deleted while something is being forgotten is forgotten the next time, a restart or not', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [field])
  deletes(house, table, wim.id)
  const sweeping = house.facts.sweep()
  deletes(house, table, wim.id)
  await sweeping
  expect(house.tables.forgotten).toEqual([table.id])
  house.close()
  await house.open()
  for (const _ of [1, 2]) await house.facts.sweep()
  expect(house.tables.forgotten).toEqual([table.id])
})

test('[FORGET-6] of who keeps nothing, nothing has to be forgotten', async () => {
  const { house, table, wim, fatma } = await aTable()
  await keep(wim.browser, table, [field])
  for (const who of [fatma.id, table.coordinatorId]) deletes(house, table, who)
  await house.facts.sweep()
  expect(house.tables.forgotten).toEqual([])
})

test('[FORGET-7] what was forgotten because someone asked is not forgotten once more', async () => {
  const { house, table, wim } = await aTable()
  await keep(wim.browser, table, [field])
  deletes(house, table, wim.id)
  expect((await wim.browser.post(`${table.path}/forget-deleted`)).status).toBe(204)
  await house.facts.sweep()
  expect(house.tables.forgotten).toEqual([table.id])
})
