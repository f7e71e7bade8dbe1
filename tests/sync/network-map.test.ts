import {
  addEntities,
  changeEntity,
  entityWords,
  removeEntities,
  restoreEntities,
} from '@samenbord/shared/document'
import { drawEcogram, layoutEcogram } from '@samenbord/shared/drawing'
import { type NetworkMap, networkMapOf } from '@samenbord/shared/network'
import { peopleOf } from '@samenbord/shared/plan'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { PlanReader } from '../../client/src/sync/plan/plan-reader.ts'
import { contact, tie } from '../../shared/src/model/test-support/plan-entities.ts'
import { newSeed, randomFrom } from '../support/random.ts'
import { randomPlanEdit } from '../support/random-plan-edits.ts'
import { areTheSame } from '../support/same-documents.ts'
import { type StockClient, until } from '../support/table-clients.ts'
import { useTable } from '../support/table-fixture.ts'

/*
 * SYNC_SEED=7 runs one round with that seed, SYNC_ROUNDS=100 runs so many with seeds of their own.
 */
const SEED = process.env.SYNC_SEED
const ROUNDS = Number(process.env.SYNC_ROUNDS ?? 3)
const seeds = SEED !== undefined ? [Number(SEED)] : Array.from({ length: ROUNDS }, newSeed)

const table = useTable()

const kees = contact(1, 'Kees', {
  place: { sector: 'friends', ring: 'further', spot: null },
})
const band = tie(1, `contact:${kees.id}`, 'household', { quality: 'thin' })

/** The map that someone sees whose document this is. */
const mapOf = (doc: Y.Doc): NetworkMap => {
  const reader = new PlanReader(doc, () => {})
  const plan = reader.plan.get()
  reader.stop()
  return networkMapOf(plan, peopleOf(plan, []))
}

/** The same map as it is drawn. */
const drawnIn = (doc: Y.Doc) => {
  const map = mapOf(doc)
  const layout = layoutEcogram(map, { placements: true })
  return drawEcogram(layout, map, { language: 'nl', title: 'Kastanje', placements: true })
}

const settled = (...people: readonly StockClient[]): Promise<void> =>
  until(() => areTheSame(people.map(({ doc }) => doc)))

/** Does something at two screens that know nothing of each other yet, and brings them together. */
const atOnce = async (
  [anna, one]: readonly [StockClient, (doc: Y.Doc) => void],
  [bram, other]: readonly [StockClient, (doc: Y.Doc) => void],
): Promise<void> => {
  for (const { provider } of [anna, bram]) provider.disconnect()
  one(anna.doc)
  other(bram.doc)
  for (const { provider } of [anna, bram]) provider.connect()
  await settled(anna, bram)
}

const tiesIn = (doc: Y.Doc) => mapOf(doc).ties.map(({ tie: { id } }) => id)

describe('a network map that two draw at once', () => {
  test('shows no tie to who was taken away meanwhile, and has it back with them', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    addEntities(anna.doc, [kees])
    await settled(anna, bram)
    await atOnce(
      [anna, (doc) => addEntities(doc, [band])],
      [bram, (doc) => removeEntities(doc, [kees.id], Date.now())],
    )
    for (const { doc } of [anna, bram]) {
      expect(tiesIn(doc)).toEqual([])
      expect(mapOf(doc).hanging.map(({ id }) => id)).toEqual([band.id])
      expect(drawnIn(doc).lines).toEqual([])
    }
    restoreEntities(anna.doc, [kees.id])
    await settled(anna, bram)
    expect(tiesIn(bram.doc)).toEqual([band.id])
  })

  test('keeps a tie, and what was said of it, to someone who is moved meanwhile', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    addEntities(anna.doc, [kees])
    await settled(anna, bram)
    await atOnce(
      [anna, (doc) => addEntities(doc, [{ ...band, note: 'Samen vissen.' }])],
      [
        bram,
        (doc) =>
          changeEntity<'contact'>(doc, kees.id, {
            place: { sector: 'friends', ring: 'very-close', spot: { across: 0.2, out: 0.5 } },
          }),
      ],
    )
    for (const { doc } of [anna, bram]) {
      const map = mapOf(doc)
      expect(map.ties.map(({ tie: { note } }) => note)).toEqual(['Samen vissen.'])
      expect(map.contacts[0]?.place?.ring).toBe('very-close')
    }
  })

  test('has someone whom two move at once in one place, of which ring and spot belong together', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    addEntities(anna.doc, [kees])
    await settled(anna, bram)
    const near = { sector: 'family', ring: 'very-close', spot: { across: 0.1, out: 0.1 } } as const
    const far = { sector: 'care', ring: 'further', spot: { across: 0.9, out: 0.9 } } as const
    await atOnce(
      [anna, (doc) => changeEntity<'contact'>(doc, kees.id, { place: near })],
      [bram, (doc) => changeEntity<'contact'>(doc, kees.id, { place: far })],
    )
    const place = mapOf(anna.doc).contacts[0]?.place
    expect([near, far]).toContainEqual(place)
    expect(mapOf(bram.doc).contacts[0]?.place).toEqual(place)
  })

  test('loses no letter of a name that two write at once', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    addEntities(anna.doc, [kees])
    await settled(anna, bram)
    await atOnce(
      [anna, (doc) => entityWords(doc, kees.id, 'name')?.insert(0, 'Oom ')],
      [bram, (doc) => entityWords(doc, kees.id, 'name')?.insert(4, ' de Wit')],
    )
    expect(mapOf(anna.doc).contacts[0]?.name).toBe('Oom Kees de Wit')
  })

  test.each(seeds)(
    'is the same map and the same drawing on all screens, without a loose end (SYNC_SEED=%i)',
    async (seed) => {
      const random = randomFrom(seed)
      const people = [
        await table.stock('anna'),
        await table.stock('bram'),
        await table.stock('carla'),
      ]
      for (let number = 1; number <= 150; number++) {
        const person = random.oneOf(people)
        if (person === undefined) continue
        randomPlanEdit(person.doc, random)(number)
        if (random() < 0.1) person.provider.disconnect()
        if (random() < 0.3) person.provider.connect()
        if (random() < 0.2) await new Promise((next) => setImmediate(next))
      }
      for (const { provider } of people) provider.connect()
      await settled(...people)
      const [first, ...others] = people.map(({ doc }) => JSON.stringify(drawnIn(doc)))
      expect(others).toEqual([first, first])
      const map = mapOf(people[0]?.doc as Y.Doc)
      const ends = new Set(['household', ...map.contacts.map(({ key }) => key)])
      for (const { from, to } of map.ties)
        expect([ends.has(from), ends.has(to)]).toEqual([true, true])
      expect(map.contacts.length).toBeGreaterThan(0)
    },
  )
})
