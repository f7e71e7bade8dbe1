// @vitest-environment happy-dom
import { NEW_CONTACT, NEW_TIE } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { someone } from '../../ui/test-support/people.ts'
import { contentOf, exchange, type MemoryTable, memoryTable } from '../test-support/memory-table.ts'

const wim = someone('Wim', { kind: 'resident' })
const samira = someone('Samira')

const twoTables = (): [MemoryTable, MemoryTable] => [
  memoryTable(wim, [samira]),
  memoryTable(samira, [wim]),
]
/** What others did is read once per frame. */
const meet = async (...tables: MemoryTable[]): Promise<void> => {
  exchange(...tables)
  await new Promise((resolve) => requestAnimationFrame(resolve))
  await new Promise((resolve) => requestAnimationFrame(resolve))
}
/** Whether these words lie anywhere in what a table would send. */
const holds = (table: MemoryTable, words: string): boolean =>
  new TextDecoder().decode(contentOf(table)).includes(words)

const addDaan = ({ plan }: MemoryTable) =>
  plan.add('contact', {
    ...NEW_CONTACT,
    name: 'Daan van Vliet',
    relation: 'zoon bij pleeggezin',
    note: 'mist hem elke dag',
    place: { sector: 'family', ring: 'further', spot: null },
  })

test('of a contact that is taken out the others have no word left', async () => {
  const [own, other] = twoTables()
  const id = addDaan(own)
  const tie = own.plan.add('tie', {
    ...NEW_TIE,
    from: `contact:${id}`,
    to: 'household',
    note: 'brief van de rechter',
  })
  await meet(own, other)
  expect(holds(other, 'mist hem elke dag')).toBe(true)
  own.plan.takeOut([{ id }, { id: tie }])
  await meet(own, other)
  for (const words of ['Daan', 'pleeggezin', 'mist hem', 'rechter', 'family']) {
    expect(holds(other, words), words).toBe(false)
  }
  expect(other.plan.plan.get().contacts).toEqual([])
  expect(other.plan.setAside.get()).toBe(0)
  expect(other.plan.taken.get()).toEqual([])
})

test('of a field that is taken out only its words go', async () => {
  const [own, other] = twoTables()
  const id = addDaan(own)
  await meet(own, other)
  own.plan.takeOut([{ id, field: 'note' }])
  await meet(own, other)
  expect(holds(other, 'mist hem')).toBe(false)
  expect(other.plan.plan.get().contacts).toMatchObject([
    { name: 'Daan van Vliet', relation: 'zoon bij pleeggezin', note: '' },
  ])
})

test('no step brings back what was taken out, and other steps stay', async () => {
  const [own, other] = twoTables()
  const kees = own.plan.add('contact', { ...NEW_CONTACT, name: 'Kees' })
  const daan = addDaan(own)
  const words = own.plan.writeIn('contact', daan, 'wish', () => {})
  words?.change('hem weer zien')
  words?.change('hem')
  own.plan.change('contact', daan, { mayAsk: 'no' })
  own.plan.takeOut([{ id: daan }])
  for (let step = 0; step < 5; step += 1) own.undo.undo()
  for (let step = 0; step < 5; step += 1) own.undo.redo()
  await meet(own, other)
  expect(other.plan.plan.get().contacts).toMatchObject([{ id: kees }])
  expect(own.undo.steps.get().undo).toBe(1)
  expect(holds(other, 'hem weer zien')).toBe(false)
})

test('what another writes in it meanwhile goes too, and breaks nothing', async () => {
  const [own, other] = twoTables()
  const id = addDaan(own)
  await meet(own, other)
  const words = other.plan.writeIn('contact', id, 'gives', () => {})
  words?.change('belt elke week')
  own.plan.takeOut([{ id }])
  await meet(own, other)
  words?.change('belt elke week op')
  other.undo.undo()
  await meet(own, other)
  for (const table of [own, other]) expect(table.plan.plan.get().contacts).toEqual([])
})

test('what is brought in again stands there as it was, for all', async () => {
  const [own, other] = twoTables()
  const id = addDaan(own)
  await meet(own, other)
  const [daan] = own.plan.plan.get().contacts
  if (daan === undefined) throw new Error('nobody was added')
  own.plan.takeOut([{ id }])
  await meet(own, other)
  own.plan.bringIn(daan)
  own.plan.bringIn(daan)
  await meet(own, other)
  expect(other.plan.plan.get().contacts).toEqual([daan])
  own.plan.takeOut([{ id, field: 'note' }])
  own.plan.bringInWords<'contact'>(id, 'note', 'mist hem')
  own.plan.bringInWords<'contact'>(id, 'note', 'elke dag')
  await meet(own, other)
  expect(other.plan.plan.get().contacts).toMatchObject([{ note: 'mist hem\nelke dag' }])
})

test('who would take away someone hears which ties go with them', async () => {
  const [own] = twoTables()
  const id = addDaan(own)
  const tie = own.plan.add('tie', { ...NEW_TIE, from: 'household', to: `contact:${id}` })
  const mother = own.plan.add('contact', { ...NEW_CONTACT, name: 'Ingrid' })
  const parentage = own.plan.add('parentage', {
    child: `contact:${id}`,
    parent: `contact:${mother}`,
    other: null,
    bond: 'birth',
    twinOf: null,
    identical: false,
  })
  const [daan] = own.plan.plan.get().contacts
  if (daan === undefined) throw new Error('nobody was added')
  expect(own.plan.usesOf(daan).entities.map((one) => one.id)).toEqual([tie, parentage])
})
