// @vitest-environment happy-dom
import {
  type Contact,
  type Kept,
  type MapPersonKey,
  NEW_CONTACT,
  type Party,
} from '@samenbord/shared/model'
import { networkMapOf } from '@samenbord/shared/network'
import { KeepRequest } from '@samenbord/shared/protocol'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { changeKept } from '../entity/kept/kept-changes.ts'
import { doing, type Seat, seatOf, showAt } from '../entity/test-support/plan-table.tsx'
import { agendaOf } from '../ui/test-support/agenda.ts'
import { sessionId, someone } from '../ui/test-support/people.ts'
import { serve } from '../ui/test-support/server.ts'
import { type MapWriter, useMapWriter } from './use-map-writer.ts'
import { useNetworkMap } from './use-network-map.ts'

const extent = { heart: 46, edges: [138, 230, 318] as const }
const layout = { extent, scale: 1, points: new Map() }
const samira = someone('Samira')

let writer: MapWriter | undefined

const Holder = ({ placements = false }: { placements?: boolean }): ReactElement => {
  writer = useMapWriter(useNetworkMap(), layout, placements)
  return <p>{writer.said.words}</p>
}

const hand = (): MapWriter => {
  if (writer === undefined) throw new Error('nobody holds the map')
  return writer
}

const addGreet = (seat: Seat, place: Contact['place'] = null): `contact:${string}` =>
  `contact:${seat.table.plan.add('contact', { ...NEW_CONTACT, name: 'Greet', place })}`

const contacts = ({ table }: Seat) => table.plan.plan.get().contacts

test('who is put down stands in that ring and sector from then on, as one step that can be taken back', async () => {
  const seat = seatOf(samira)
  const greet = addGreet(seat)
  await showAt(seat, <Holder />)
  const before = seat.table.undo.steps.get().undo
  await doing(() => hand().drop(greet, { x: 0, y: -100 }))
  expect(contacts(seat)).toMatchObject([{ place: { sector: 'family', ring: 'very-close' } }])
  expect(seat.table.undo.steps.get().undo).toBe(before + 1)
  await doing(() => seat.table.undo.undo())
  expect(contacts(seat)).toMatchObject([{ place: null }])
})

test('put down outside the map, who had a place stays at its edge', async () => {
  const seat = seatOf(samira)
  const greet = addGreet(seat, { sector: 'care', ring: 'close', spot: null })
  await showAt(seat, <Holder />)
  await doing(() => hand().drop(greet, { x: 0, y: -900 }))
  expect(contacts(seat)).toMatchObject([
    { place: { sector: 'family', ring: 'further', spot: { out: 1 } } },
  ])
})

test('who waits beside the map and is put down beside it, goes on waiting', async () => {
  const seat = seatOf(samira)
  const greet = addGreet(seat)
  await showAt(seat, <Holder />)
  await doing(() => hand().drop(greet, { x: -480, y: 10 }))
  expect(contacts(seat)).toMatchObject([{ place: null }])
})

test('put down after another took them away, nothing is written and nobody comes back', async () => {
  const seat = seatOf(samira)
  const greet = addGreet(seat)
  await showAt(seat, <Holder />)
  await doing(() => {
    const [contact] = contacts(seat)
    if (contact !== undefined) seat.table.plan.remove(contact)
  })
  const before = seat.table.undo.steps.get().undo
  await doing(() => hand().drop(greet, { x: 0, y: -100 }))
  expect(contacts(seat)).toEqual([])
  expect(seat.table.undo.steps.get().undo).toBe(before)
})

/** Another takes Greet from the map while she is still held here. */
const takenAway = async () => {
  const seat = seatOf(samira)
  const greet = addGreet(seat)
  const screen = await showAt(seat, <Holder />)
  await doing(() => {
    const [contact] = contacts(seat)
    if (contact !== undefined) seat.table.plan.remove(contact)
  })
  return { seat, greet, screen }
}

const TAKEN = 'Greet is net van de kaart gehaald.'

test('a tie to or from who was just taken away is not written, and why is said', async () => {
  const { seat, greet, screen } = await takenAway()
  for (const [from, to] of [
    [greet, 'household'],
    ['household', greet],
  ] as const) {
    let tie: string | undefined
    await doing(() => {
      tie = hand().tie(from, to)
    })
    expect(tie).toBeUndefined()
    expect(seat.table.plan.plan.get().ties).toEqual([])
    expect(screen.words()).toContain(TAKEN)
  }
})

test('who is put down after another took them away is said to be gone, until the next thing is done', async () => {
  const { seat, greet, screen } = await takenAway()
  await doing(() => hand().drop(greet, { x: 0, y: -100 }))
  expect(screen.words()).toContain(TAKEN)
  let kees: MapPersonKey = greet
  await doing(() => {
    kees = `contact:${seat.table.plan.add('contact', { ...NEW_CONTACT, name: 'Kees' })}`
  })
  await doing(() => hand().drop(kees, { x: 0, y: -100 }))
  expect(contacts(seat)).toMatchObject([{ name: 'Kees', place: { sector: 'family' } }])
  expect(screen.words()).not.toContain(TAKEN)
})

test('keys move someone ring by ring, and say where they stand', async () => {
  const seat = seatOf(samira)
  const greet = addGreet(seat, { sector: 'community', ring: 'close', spot: null })
  const screen = await showAt(seat, <Holder />)
  await doing(() => hand().step(greet, 'up'))
  expect(contacts(seat)).toMatchObject([{ place: { ring: 'very-close', spot: null } }])
  expect(screen.words()).toContain('Greet staat nu heel dichtbij')
})

test('a tie drawn twice, from either end, is one tie', async () => {
  const seat = seatOf(samira)
  const greet = addGreet(seat)
  await showAt(seat, <Holder />)
  let first: string | undefined
  await doing(() => {
    first = hand().tie(greet, 'household')
  })
  let second: string | undefined
  await doing(() => {
    second = hand().tie('household', greet)
  })
  expect(second).toBe(first)
  expect(seat.table.plan.plan.get().ties).toMatchObject([
    { from: greet, to: 'household', quality: null },
  ])
})

test('who only looks, and a table without its resident, change nothing', async () => {
  const viewer = seatOf(someone('Joost', { access: 'view' }))
  await showAt(viewer, <Holder />)
  expect(hand().writes).toBe(false)
  expect(hand().canMove('contact:greet')).toBe(false)
  const seat = seatOf(samira)
  seat.facts.set({
    ...seat.facts.get(),
    agenda: agendaOf(null, [], { mode: 'without-resident' }),
  })
  const greet = addGreet(seat)
  await showAt(seat, <Holder />)
  expect(hand().canMove(greet)).toBe(false)
  expect(hand().canTie(greet)).toBe(false)
  expect(hand().step(greet, 'up')).toBe(false)
  await doing(() => hand().drop(greet, { x: 0, y: -100 }))
  await doing(() => hand().tie(greet, 'household'))
  expect(contacts(seat)).toMatchObject([{ place: null }])
  expect(seat.table.plan.plan.get().ties).toEqual([])
})

test('where participants stand, each moves their own figure and nobody else', async () => {
  const wim = someone('Wim', { kind: 'resident' })
  const seat = seatOf(samira, [wim])
  const own = seat.table.plan.add('placement', {
    by: `participant:${samira.id}`,
    place: null,
    trial: null,
    words: '',
  })
  const other = seat.table.plan.add('placement', {
    by: `participant:${wim.id}`,
    place: null,
    trial: null,
    words: '',
  })
  const greet = addGreet(seat)
  await showAt(seat, <Holder placements />)
  expect(hand().canMove(`placement:${own}`)).toBe(true)
  expect(hand().canMove(`placement:${other}`)).toBe(false)
  expect(hand().canMove(greet)).toBe(false)
  await doing(() => hand().drop(`placement:${own}`, { x: 0, y: -100 }))
  expect(seat.table.plan.plan.get().placements).toMatchObject([
    { place: null, trial: { sector: 'family', ring: 'very-close' } },
    { trial: null },
  ])
})

const NEAR = { sector: 'family', ring: 'close', spot: { across: 0.5, out: 0.5 } } as const

const addFigure = ({ table }: Seat, by: Party): `placement:${string}` =>
  `placement:${table.plan.add('placement', { by, place: NEAR, trial: null, words: '' })}`

const placements = ({ table }: Seat) => table.plan.plan.get().placements

test('keys move one’s own figure to try another ring or sector, and say where that is', async () => {
  const seat = seatOf(samira)
  const own = addFigure(seat, `participant:${samira.id}`)
  const screen = await showAt(seat, <Holder placements />)
  await doing(() => expect(hand().step(own, 'up')).toBe(true))
  expect(placements(seat)).toMatchObject([{ place: NEAR, trial: { ring: 'very-close' } }])
  expect(screen.words()).toContain('Je probeert: heel dichtbij, bij familie.')
  await doing(() => hand().step(own, 'right'))
  expect(placements(seat)).toMatchObject([{ trial: { ring: 'very-close', sector: 'friends' } }])
  expect(screen.words()).toContain('bij vrienden en buren')
  const before = placements(seat)
  await doing(() => hand().step(own, 'up'))
  expect(placements(seat)).toEqual(before)
})

test('a figure of the household without a screen is moved by who takes notes, and by nobody else', async () => {
  const seat = seatOf(samira)
  const member = seat.table.plan.add('member', { name: 'Wim', participant: null })
  const wim = addFigure(seat, `member:${member}`)
  const screen = await showAt(seat, <Holder placements />)
  expect(hand().canMove(wim)).toBe(false)
  expect(hand().step(wim, 'up')).toBe(false)
  await doing(() => hand().drop(wim, { x: 0, y: -100 }))
  expect(placements(seat)).toMatchObject([{ trial: null }])
  await doing(() =>
    seat.facts.set({
      ...seat.facts.get(),
      agenda: agendaOf(null, [], { noteTaker: samira.id }),
    }),
  )
  expect(hand().canMove(wim)).toBe(true)
  await doing(() => hand().step(wim, 'up'))
  expect(screen.words()).toContain('Wim probeert: heel dichtbij, bij familie.')
})

test('others do not see whom one keeps for oneself being moved', async () => {
  const seat = seatOf(samira)
  addGreet(seat)
  const [contact] = contacts(seat)
  if (contact === undefined) throw new Error('Greet was added')
  const plan = { ...seat.table.plan.plan.get(), contacts: [] }
  const people = { everyone: [], household: [], find: () => undefined, same: () => false }
  const map = networkMapOf(plan, people, [{ what: 'whole', entity: contact }])
  const Keeper = (): ReactElement => {
    writer = useMapWriter(map, layout, false)
    return <p />
  }
  await showAt(seat, <Keeper />)
  expect(hand().isShared(`contact:${contact.id}`)).toBe(false)
  expect(hand().isShared('household')).toBe(true)
  expect(hand().isShared('contact:nobody')).toBe(false)
  expect(hand().isShared('placement:nobody')).toBe(false)
})

/** Someone keeps Greet for themselves, and a server takes what they say of her. */
const keepingGreet = async () => {
  const wim = someone('Wim', { kind: 'resident' })
  const seat = seatOf(wim, [samira])
  const greet = seat.table.plan.make('contact', { ...NEW_CONTACT, name: 'Greet' })
  const told: readonly Kept[] = [{ what: 'whole', entity: greet }]
  seat.facts.set({ ...seat.facts.get(), kept: told })
  const calls = serve({ [`PUT /sessions/${sessionId}/kept`]: [204] })
  const screen = await showAt(seat, <Holder />)
  const sent = () => calls.flatMap(({ body }) => KeepRequest.parse(body).kept)
  const key: MapPersonKey = `contact:${greet.id}`
  return { seat, greet, key, told, screen, sent }
}

test('whom one keeps for oneself is moved with the words that are still on their way', async () => {
  const { seat, greet, key, told, screen, sent } = await keepingGreet()
  await doing(() => changeKept<Contact>(seat.table, told, greet, { note: 'leende me geld' }))
  await doing(() => hand().drop(key, { x: 0, y: -100 }))
  await screen.until(() => sent().length === 2)
  expect(sent().at(-1)).toMatchObject({
    entity: { note: 'leende me geld', place: { sector: 'family', ring: 'very-close' } },
  })
})

test('a tie with whom one keeps that is drawn again before the server told of it is the same', async () => {
  const { seat, key, screen, sent } = await keepingGreet()
  const ties: (string | undefined)[] = []
  for (const [from, to] of [
    [key, 'household'],
    ['household', key],
  ] as const) {
    await doing(() => {
      ties.push(hand().tie(from, to))
    })
  }
  await screen.until(() => sent().length === 2)
  expect(ties[1]).toBe(ties[0])
  expect(sent()).toMatchObject([{ entity: { id: ties[0] } }, { entity: { id: ties[0] } }])
  expect(seat.table.plan.plan.get().ties).toEqual([])
})
