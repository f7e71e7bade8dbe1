// @vitest-environment happy-dom
import { type Kept, Kept as KeptSchema, NEW_TIE } from '@samenbord/shared/model'
import { KeepNoLongerRequest } from '@samenbord/shared/protocol'
import { beforeEach, expect, test } from 'vitest'
import { doing, seatOf, sync } from '../../entity/test-support/plan-table.tsx'
import { refusal } from '../../ui/test-support/server.ts'
import { PeopleList } from '../list/people-list.tsx'
import {
  contactsAt,
  joost,
  mapAt,
  putContact,
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

test('words on the table go to the server first, then out of the document, and are forgotten last', async () => {
  const [own, other] = twoSeats()
  const id = putContact(own, 'Kees', { note: 'leende me geld' })
  await sync(own, other)
  const { asked, kept } = server({
    [KEEP]: () => {
      // Until it is kept, it lies where it lay.
      expect(holds(own, 'leende me geld')).toBe(true)
      return [204]
    },
    [FORGET]: () => {
      expect(holds(own, 'leende me geld')).toBe(false)
      return [204]
    },
  })
  const screen = await showPerson(own, id)
  await more(screen)
  await screen.click(screen.button(NOTE))
  expect(screen.words()).toContain('Wie er al was, kan het gezien hebben.')
  expect(asked()).toEqual([])
  await confirm(screen)
  await screen.until(() => screen.words().includes('Alleen jij ziet dit nu.'))
  expect(asked()).toEqual([KEEP, FORGET])
  expect(kept()).toEqual([{ what: 'field', contact: id, field: 'note', words: 'leende me geld' }])
  await sync(own, other)
  expect(holds(other, 'leende me geld')).toBe(false)
  expect(contactsAt(other)).toMatchObject([{ name: 'Kees', note: '' }])
  await tellKept(own, kept())
  expect(screen.area('Wat wil je er nog over zeggen?').value).toBe('leende me geld')
  expect(screen.words()).toContain('Alleen jij ziet dit')
})

test('when the server cannot keep it nothing changes, and one can try again', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { note: 'leende me geld' })
  const { answers, asked } = server({ [KEEP]: refusal('internal') })
  const screen = await showPerson(seat, id)
  await more(screen)
  await screen.click(screen.button(NOTE))
  await confirm(screen)
  await screen.until(() => screen.words().includes('Er is niets veranderd'))
  expect(contactsAt(seat)).toMatchObject([{ note: 'leende me geld' }])
  expect(asked()).toEqual([KEEP])
  answers[KEEP] = [204]
  await screen.click(screen.button('Probeer het nog een keer'))
  await screen.until(() => screen.words().includes('Alleen jij ziet dit nu.'))
  expect(contactsAt(seat)).toMatchObject([{ note: '' }])
})

test('when the server cannot forget it, it is off the table, kept, and forgotten on trying again', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { note: 'leende me geld' })
  const { answers, asked, kept } = server({ [FORGET]: refusal('internal') })
  const screen = await showPerson(seat, id)
  await more(screen)
  await screen.click(screen.button(NOTE))
  await confirm(screen)
  await screen.until(() => screen.words().includes('nog niet helemaal gewist'))
  await tellKept(seat, kept())
  expect(contactsAt(seat)).toMatchObject([{ note: '' }])
  answers[FORGET] = [204]
  await screen.click(screen.button('Probeer het nog een keer'))
  await screen.until(() => screen.words().includes('Alleen jij ziet dit nu.'))
  // It was kept already: nothing empty came in its place.
  expect(asked()).toEqual([KEEP, FORGET, FORGET])
})

test('without a connection it waits, and a screen that opens later goes on with it', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { note: 'leende me geld' })
  const { asked } = server()
  seat.table.save.set('offline')
  const screen = await showPerson(seat, id)
  await more(screen)
  await screen.click(screen.button(NOTE))
  await confirm(screen)
  await screen.until(() => screen.words().includes('zodra er weer verbinding is'))
  expect(asked()).toEqual([KEEP])
  // Another screen of the same tab, as after a reload.
  const later = await showPart(seat, <PeopleList by="sector" />)
  expect(asked()).toEqual([KEEP])
  await doing(() => seat.table.save.set('saved'))
  await later.until(() => later.words().includes('Alleen jij ziet dit nu.'))
  expect(asked()).toContain(FORGET)
})

test('what another writes while it is being kept is kept too', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees', { note: 'leende' })
  const words = seat.table.plan.writeIn('contact', id, 'note', () => {})
  const { kept } = server({
    [KEEP]: () => {
      words?.change('leende me geld')
      return [204]
    },
  })
  const screen = await showPerson(seat, id)
  await more(screen)
  await screen.click(screen.button(NOTE))
  await confirm(screen)
  await screen.until(() => screen.words().includes('Alleen jij ziet dit nu.'))
  expect(kept().at(-1)).toMatchObject({ words: 'leende me geld' })
  expect(contactsAt(seat)).toMatchObject([{ note: '' }])
})

test('with a person go their ties and family, and the resident goes on seeing all of it', async () => {
  const [own, other] = twoSeats()
  const kees = putContact(own, 'Kees', { relation: 'visvriend' })
  const daan = putContact(own, 'Daan')
  own.table.plan.add('tie', { ...NEW_TIE, from: `contact:${kees}`, to: 'household', note: 'ruzie' })
  own.table.plan.add('parentage', {
    child: `contact:${daan}`,
    parent: `contact:${kees}`,
    other: null,
    bond: 'step',
    twinOf: null,
    identical: false,
  })
  await sync(own, other)
  const { kept } = server()
  const screen = await showPerson(own, kees)
  await screen.click(screen.button('Wat je met Kees kunt doen'))
  await screen.click(screen.button('Houd Kees voor mezelf'))
  expect(screen.words()).toContain('Kees gaat van tafel, met alle banden.')
  await confirm(screen)
  await screen.until(() => screen.words().includes('Alleen jij ziet dit nu.'))
  await sync(own, other)
  for (const words of ['Kees', 'visvriend', 'ruzie']) expect(holds(other, words)).toBe(false)
  expect(contactsAt(other)).toMatchObject([{ name: 'Daan' }])
  expect(kept().map((one) => one.what === 'whole' && one.entity.kind)).toEqual([
    'contact',
    'tie',
    'parentage',
  ])
  await tellKept(own, kept())
  const map = mapAt(own)
  expect(map.find(`contact:${kees}`)).toMatchObject({ name: 'Kees', kept: true })
  expect(map.ties).toHaveLength(1)
  expect(map.parentages).toHaveLength(1)
})

const keptKees = (other: object = {}): Kept =>
  KeptSchema.parse({
    what: 'whole',
    entity: {
      kind: 'contact',
      id: 'kees__________________',
      order: 'a0',
      madeBy: wim.id,
      madeAt: '2026-05-12T12:00:00.000Z',
      name: 'Kees',
      formal: false,
      party: null,
      place: { sector: 'friends', ring: 'close', spot: null },
      relation: '',
      gives: '',
      receives: '',
      mayAsk: null,
      involve: null,
      wish: '',
      note: '',
      ...other,
    },
  })

test('what is kept is changed in the own screen: on the server, not in the document', async () => {
  const seat = seatOf(wim, [joost])
  await tellKept(seat, [keptKees()])
  const { kept } = server()
  seat.table.openPerson.set('contact:kees__________________')
  const screen = await showPerson(
    seat,
    mapAt(seat).contacts[0]?.contact?.id ?? putContact(seat, ''),
  )
  expect(screen.words()).toContain('Alleen jij ziet dit')
  await more(screen)
  await screen.write('Wat geeft Kees?', 'luistert')
  // A tap a moment later does not undo what was typed.
  await screen.click(screen.button('heel dichtbij'))
  await screen.until(() => kept().length >= 2)
  const last = kept().at(-1)
  expect(last?.what === 'whole' && last.entity).toMatchObject({
    gives: 'luistert',
    place: { ring: 'very-close', spot: null },
  })
  expect(contactsAt(seat)).toEqual([])
})

/** Wim keeps Kees for himself, and says with one tap what the tie with him is like. */
const callTieWithKees = async (quality: string) => {
  const seat = seatOf(wim, [joost])
  await tellKept(seat, [keptKees()])
  const { kept } = server()
  const id = mapAt(seat).contacts[0]?.contact?.id
  if (id === undefined) throw new Error('nobody is kept')
  const screen = await showPerson(seat, id)
  await screen.click(screen.button(quality))
  return { seat, kept, screen }
}

test('a tie with someone kept is kept with them', async () => {
  const { seat, kept, screen } = await callTieWithKees('gespannen')
  await screen.until(() => kept().length === 1)
  expect(kept()).toMatchObject([{ what: 'whole', entity: { kind: 'tie', quality: 'tense' } }])
  expect(tiesAt(seat)).toEqual([])
})

test('two taps one after another, before the server told, say what one tie is like', async () => {
  const { kept, screen } = await callTieWithKees('gespannen')
  await screen.click(screen.button('sterk'))
  await screen.until(() => kept().length === 2)
  const [first, last] = kept().map((one) => (one.what === 'whole' ? one.entity : undefined))
  expect(last).toMatchObject({ kind: 'tie', id: first?.id, quality: 'strong' })
})

test('what is shown again lies on the table first, saved, and is then kept no longer', async () => {
  const [own, other] = twoSeats()
  await tellKept(own, [keptKees({ note: 'leende me geld' })])
  own.table.save.set('saving')
  const { asked, calls } = server()
  const id = mapAt(own).contacts[0]?.contact?.id
  if (id === undefined) throw new Error('nobody is kept')
  const screen = await showPerson(own, id)
  await screen.click(screen.button('Wat je met Kees kunt doen'))
  await screen.click(screen.button('Laat Kees weer zien'))
  await sync(own, other)
  expect(contactsAt(other)).toMatchObject([{ name: 'Kees', note: 'leende me geld' }])
  expect(asked()).toEqual([])
  await doing(() => own.table.save.set('saved'))
  await screen.until(() => screen.words().includes('Iedereen aan tafel ziet dit weer.'))
  expect(KeepNoLongerRequest.parse(calls[0]?.body).keys).toEqual([id])
})

test('words shown again come back once, also when the server had to be asked twice', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees')
  await tellKept(seat, [{ what: 'field', contact: id, field: 'wish', words: 'hem weer zien' }])
  const { answers } = server({ [DROP]: refusal('internal') })
  const screen = await showPerson(seat, id)
  await more(screen)
  await screen.click(screen.button('Laat weer zien: Wat zou je willen met Kees?'))
  await screen.until(() => screen.words().includes('De server bewaart het ook nog'))
  answers[DROP] = [204]
  await screen.click(screen.button('Probeer het nog een keer'))
  await screen.until(() => screen.words().includes('Iedereen aan tafel ziet dit weer.'))
  expect(contactsAt(seat)).toMatchObject([{ wish: 'hem weer zien' }])
})

test('a field can be for oneself from its first letter on', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees')
  const { kept } = server()
  const screen = await showPerson(seat, id)
  await more(screen)
  await screen.click(screen.button(NOTE))
  const field = screen.area('Wat wil je er nog over zeggen?')
  expect(document.activeElement).toBe(field)
  await screen.write('Wat wil je er nog over zeggen?', 'leende me geld')
  await doing(() => field.blur())
  await screen.until(() => kept().length === 1)
  expect(kept()).toMatchObject([{ field: 'note', words: 'leende me geld' }])
  expect(holds(seat, 'leende')).toBe(false)
})

test('a field for oneself that the server did not take is there again, and is kept then', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees')
  const { answers, kept } = server({ [KEEP]: refusal('internal') })
  const screen = await showPerson(seat, id)
  await more(screen)
  await screen.click(screen.button(NOTE))
  await screen.write('Wat wil je er nog over zeggen?', 'leende me geld')
  await doing(() => screen.area('Wat wil je er nog over zeggen?').blur())
  await screen.until(() => screen.words().includes('Dit is nog niet bewaard.'))
  answers[KEEP] = [204]
  // Another screen of the same tab, as after a look elsewhere.
  const later = await showPerson(seat, id)
  expect(later.area('Wat wil je er nog over zeggen?').value).toBe('leende me geld')
  await later.until(() => kept().length === 2)
  expect(kept().at(-1)).toMatchObject({ field: 'note', words: 'leende me geld' })
  expect(holds(seat, 'leende')).toBe(false)
})

test('the list marks with words what only this person sees', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Greet')
  await tellKept(seat, [
    keptKees(),
    { what: 'field', contact: id, field: 'note', words: 'kent mijn ex' },
  ])
  const screen = await showPart(seat, <PeopleList by="sector" />)
  expect(screen.words()).toMatch(/Kees.*Alleen jij ziet dit.*Greet.*Een deel is alleen voor jou/)
})
