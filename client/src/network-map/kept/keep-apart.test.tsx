// @vitest-environment happy-dom
import { type ContactId, type MapPersonKey, NEW_TIE, partyOf } from '@samenbord/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { doing, type Seat, seatOf, sync } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { PeopleList } from '../list/people-list.tsx'
import {
  contactsAt,
  joost,
  mapAt,
  putContact,
  samira,
  showPart,
  showPerson,
  tellKept,
  tiesAt,
  wim,
} from '../test-support/around.tsx'
import {
  confirm,
  DROP,
  FORGET,
  holds,
  KEEP,
  more,
  NOTE,
  server,
  twoSeats,
} from './test-support/keeping.ts'

beforeEach(() => sessionStorage.clear())

const DONE = 'Alleen jij ziet dit nu.'
const FIELD = 'Wat wil je er nog over zeggen?'

const hide = async (seat: Seat, id: ContactId, name: string) => {
  const screen = await showPerson(seat, id)
  await screen.click(screen.button(`Wat je met ${name} kunt doen`))
  await screen.click(screen.button(`Houd ${name} voor mezelf`))
  await confirm(screen)
  return screen
}

/** Samira stands on the map twice, with a tie to each. */
const twiceOnMap = () => {
  const seat = seatOf(wim, [joost, samira])
  const party = partyOf({ kind: 'participant', id: samira.id })
  const first = putContact(seat, 'Samira', { party, note: 'te snel' })
  const second = putContact(seat, 'Sami uit Oost', { party, note: 'komt te laat' })
  for (const [id, note] of [
    [first, 'ruzie'],
    [second, 'oud zeer'],
  ] as const) {
    seat.table.plan.add('tie', { ...NEW_TIE, from: 'household', to: `contact:${id}`, note })
  }
  return { seat, first, second }
}

const putParentage = (
  { table }: Seat,
  said: {
    readonly child: MapPersonKey
    readonly parent: MapPersonKey
    readonly other?: MapPersonKey
    readonly twinOf?: MapPersonKey
  },
) =>
  table.plan.add('parentage', {
    other: null,
    twinOf: null,
    bond: 'birth',
    identical: false,
    ...said,
  })

test('who stands on the map under two contacts goes with both, and comes back with both', async () => {
  const { seat, first, second } = twiceOnMap()
  const { kept, calls } = server()
  const screen = await hide(seat, first, 'Samira')
  await screen.until(() => screen.words().includes(DONE))
  for (const words of ['te snel', 'komt te laat', 'Sami uit Oost', 'ruzie', 'oud zeer']) {
    expect(holds(seat, words), words).toBe(false)
  }
  await tellKept(seat, kept())
  expect(mapAt(seat).contacts).toMatchObject([{ kept: true, contacts: [first, second] }])
  expect(mapAt(seat).ties).toMatchObject([{ kept: true }, { kept: true }])
  await screen.click(screen.button('Wat je met Samira kunt doen'))
  await screen.click(screen.button('Laat Samira weer zien'))
  await screen.until(() => screen.words().includes('Iedereen aan tafel ziet dit weer.'))
  expect(contactsAt(seat).map(({ id }) => id)).toEqual([first, second])
  expect(calls.at(-1)).toMatchObject({ path: DROP, body: { keys: [first, second] } })
})

test('of who stands there twice the words of a field go from both', async () => {
  const { seat, first, second } = twiceOnMap()
  const { kept } = server()
  const screen = await showPerson(seat, first)
  await more(screen)
  await screen.click(screen.button(NOTE))
  await confirm(screen)
  await screen.until(() => screen.words().includes(DONE))
  for (const words of ['te snel', 'komt te laat']) expect(holds(seat, words), words).toBe(false)
  expect(kept()).toEqual([
    { what: 'field', contact: first, field: 'note', words: 'te snel' },
    { what: 'field', contact: second, field: 'note', words: 'komt te laat' },
  ])
  await tellKept(seat, kept())
  await screen.click(screen.button(`Laat weer zien: ${FIELD}`))
  await screen.until(() => screen.words().includes('Iedereen aan tafel ziet dit weer.'))
  expect(contactsAt(seat)).toMatchObject([{ note: 'te snel' }, { note: 'komt te laat' }])
})

test('words in a kept contact are written there, and shown again with the shared one of the same person', async () => {
  const { seat, first, second } = twiceOnMap()
  const mine = contactsAt(seat).find(({ id }) => id === second)
  if (mine === undefined) throw new Error('nobody stands there twice')
  await doing(() => {
    seat.table.plan.takeOut([{ id: second }, { id: first, field: 'note' }])
  })
  await tellKept(seat, [{ what: 'whole', entity: mine }])
  const { kept } = server()
  const screen = await showPerson(seat, first)
  await more(screen)
  await screen.write(FIELD, 'komt vaak te laat')
  await doing(() => screen.area(FIELD).blur())
  await screen.until(() => kept().length === 1)
  expect(kept()).toMatchObject([
    { what: 'whole', entity: { id: second, note: 'komt vaak te laat' } },
  ])
  await tellKept(seat, kept())
  await screen.click(screen.button(`Laat weer zien: ${FIELD}`))
  await screen.until(() => screen.words().includes('Iedereen aan tafel ziet dit weer.'))
  expect(contactsAt(seat)).toMatchObject([{ id: first, note: 'komt vaak te laat' }])
  expect(kept().at(-1)).toMatchObject({ what: 'whole', entity: { id: second, note: '' } })
})

test('with a person go the relations of others that name them as second parent or as twin', async () => {
  const seat = seatOf(wim, [joost])
  const [kees, daan, ingrid] = ['Kees', 'Daan', 'Ingrid'].map((name) => putContact(seat, name))
  if (kees === undefined || daan === undefined || ingrid === undefined) throw new Error('three')
  const [ofKees, ofDaan, ofIngrid] = [kees, daan, ingrid].map((id): MapPersonKey => `contact:${id}`)
  if (ofKees === undefined || ofDaan === undefined || ofIngrid === undefined) throw new Error('3')
  const second = putParentage(seat, { child: ofDaan, parent: ofIngrid, other: ofKees })
  const twin = putParentage(seat, { child: ofDaan, parent: ofIngrid, twinOf: ofKees })
  const theirs = putParentage(seat, { child: ofDaan, parent: ofIngrid })
  const { kept } = server()
  const screen = await hide(seat, kees, 'Kees')
  await screen.until(() => screen.words().includes(DONE))
  expect(holds(seat, ofKees)).toBe(false)
  expect(seat.table.plan.plan.get().parentages.map(({ id }) => id)).toEqual([theirs])
  expect(kept().map((one) => one.what === 'whole' && one.entity.id)).toEqual([kees, second, twin])
})

test('a tie that another draws to someone while they go from the table goes after them', async () => {
  const [own, other] = twoSeats()
  const kees = putContact(own, 'Kees')
  await sync(own, other)
  const { asked, kept } = server()
  own.table.save.set('saving')
  const screen = await hide(own, kees, 'Kees')
  await screen.until(() => contactsAt(own).length === 0)
  const ends = { from: 'household', to: `contact:${kees}` } as const
  const tie = other.table.plan.add('tie', { ...NEW_TIE, ...ends, note: 'ruzie' })
  await sync(own, other)
  await doing(() => own.table.save.set('saved'))
  await screen.until(() => screen.words().includes(DONE))
  await sync(own, other)
  for (const seat of [own, other]) {
    expect(tiesAt(seat)).toEqual([])
    expect(holds(seat, 'ruzie')).toBe(false)
  }
  expect(kept().at(-1)).toMatchObject({ what: 'whole', entity: { id: tie, note: 'ruzie' } })
  expect(asked()).toEqual([KEEP, KEEP, FORGET])
})

const onlyReads = someone('Wim', { kind: 'resident', access: 'view', colour: 1 })

test('who may only read the plan is not offered to hide or to show again, and reads what they keep', async () => {
  const seat = seatOf(onlyReads, [joost])
  const [kees, daan] = [
    putContact(seat, 'Kees', { note: 'leende me geld' }),
    putContact(seat, 'An'),
  ]
  const tie = seat.table.plan.add('tie', {
    ...NEW_TIE,
    from: `contact:${daan}`,
    to: 'household',
    quality: 'tense',
  })
  const keptKees = contactsAt(seat).find(({ id }) => id === kees)
  const keptTie = tiesAt(seat).find(({ id }) => id === tie)
  if (keptKees === undefined || keptTie === undefined) throw new Error('nothing to keep')
  seat.table.plan.takeOut([{ id: kees }, { id: tie }])
  await tellKept(seat, [
    { what: 'whole', entity: keptKees },
    { what: 'whole', entity: keptTie },
  ])
  server()
  const screen = await showPerson(seat, kees)
  expect(screen.words()).toContain('Alleen jij ziet dit')
  await screen.click(screen.button('Wat je met Kees kunt doen'))
  expect(screen.words()).not.toMatch(/weer zien|voor mezelf/)
  const list = await showPart(seat, <PeopleList by="sector" />)
  expect(list.words()).toMatch(/Kees.*Alleen jij ziet dit/)
})

test('when the server does not take it any more one hears so, and it does not wait for ever', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { note: 'leende me geld' })
  const { asked } = server()
  seat.table.save.set('saving')
  const screen = await hide(seat, id, 'Kees')
  await screen.until(() => screen.words().includes('Het gaat van tafel…'))
  await doing(() => {
    seat.facts.set({ ...seat.facts.get(), access: 'view' })
    seat.table.save.set('failing')
  })
  await screen.until(() => screen.words().includes('Dit mag je hier niet doen.'))
  expect(screen.words()).toContain('iedereen aan tafel ziet het nog')
  expect(asked()).toEqual([KEEP])
})

test('while the server stores nothing, nothing goes from the table', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { note: 'leende me geld' })
  server()
  seat.table.save.set('failing')
  const screen = await hide(seat, id, 'Kees')
  await screen.until(() => screen.words().includes('Er is niets veranderd'))
  expect(contactsAt(seat)).toMatchObject([{ note: 'leende me geld' }])
})

test('words that were just kept stay when those of others are kept with them', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { note: 'van de vijver' })
  await tellKept(seat, [{ what: 'field', contact: id, field: 'note', words: 'leende' }])
  const { kept } = server()
  const screen = await showPerson(seat, id)
  await more(screen)
  for (const words of ['leende me', 'leende me geld']) {
    await screen.write(FIELD, words)
    await doing(() => screen.area(FIELD).blur())
  }
  await screen.until(() => kept().length === 2)
  // The server tells of the first while the second is on its way.
  await tellKept(seat, kept().slice(0, 1))
  await screen.click(screen.button(NOTE))
  await confirm(screen)
  await screen.until(() => screen.words().includes(DONE))
  expect(kept().at(-1)).toMatchObject({ words: 'leende me geld\nvan de vijver' })
})
