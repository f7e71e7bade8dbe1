// @vitest-environment happy-dom
import { type Contact, FamilyTree, type Kept, NEW_CONTACT } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { doing, type PlanScreen, type Seat, seatOf } from '../../entity/test-support/plan-table.tsx'
import { sessionId } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import {
  contactsAt,
  joost,
  mapAt,
  putContact,
  reader,
  samira,
  showPart,
  showPerson,
  tellKept,
  wim,
  withoutResident,
} from '../test-support/around.tsx'
import { AskFamilyTree, FamilyTreeOff } from './ask-family-tree.tsx'
import { FamilyOfOwner } from './family-of.tsx'

const ASK = `PUT /sessions/${sessionId}/family-tree`

const treeOn = (seat: Seat): Promise<void> =>
  doing(() =>
    seat.facts.set({
      ...seat.facts.get(),
      familyTree: FamilyTree.parse({
        on: true,
        askedBy: wim.id,
        notedBy: null,
        askedAt: '2026-05-12T12:00:00.000Z',
      }),
    }),
  )
const familyAt = ({ table }: Seat) => {
  const { members, partnerships, parentages } = table.plan.plan.get()
  return { members, partnerships, parentages }
}
/** Taps an answer of one question in the form. */
const choose = (screen: PlanScreen, legend: string, name: string): Promise<void> => {
  const field = screen
    .all('.network-family__form fieldset')
    .find((one) => one.querySelector('legend')?.textContent === legend)
  const chip = [...(field?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === name,
  )
  if (chip === undefined) throw new Error(`no ${name} at ${legend}: ${screen.words()}`)
  return screen.click(chip)
}
const submit = (screen: PlanScreen): Promise<void> =>
  screen.click(screen.find('.network-family__form button[type="submit"]'))
const NAME = 'Iemand die er nog niet is'
const KEEP = `PUT /sessions/${sessionId}/kept`

const contactOf = (seat: Seat, name: string): Contact =>
  seat.table.plan.make('contact', { ...NEW_CONTACT, name })
const whole = (entity: Extract<Kept, { what: 'whole' }>['entity']): Kept => ({
  what: 'whole',
  entity,
})
/** A child of one parent, as far as known. */
const childOf = (child: Contact['id'], parent: Contact['id']) => ({
  child: `contact:${child}` as const,
  parent: `contact:${parent}` as const,
  other: null,
  bond: 'birth' as const,
  twinOf: null,
  identical: false,
})

test('a resident asks for the family tree with one tap', async () => {
  const calls = serve({ [ASK]: [204] })
  const screen = await showPart(seatOf(wim), <AskFamilyTree />)
  await screen.click(screen.button('Ja, laat de stamboom zien'))
  expect(calls).toMatchObject([{ path: ASK, body: { on: true } }])
})

test('who notes writes down which resident asked for it', async () => {
  const calls = serve({ [ASK]: [204] })
  const screen = await showPart(seatOf(samira, [wim]), <AskFamilyTree />)
  await screen.click(screen.button('Wim vraagt erom'))
  expect(calls).toMatchObject([{ body: { on: true, askedBy: wim.id } }])
})

test('for a household without a seat it is noted in its name', async () => {
  const calls = serve({ [ASK]: [204] })
  const screen = await showPart(seatOf(samira), <AskFamilyTree />)
  await screen.click(screen.button('Het huishouden vraagt erom'))
  expect(calls).toMatchObject([{ body: { on: true, askedBy: null } }])
})

test('nobody else is asked, and nobody without the resident', async () => {
  expect((await showPart(seatOf(joost, [wim]), <AskFamilyTree />)).words()).toBe('')
  const seat = seatOf(samira)
  withoutResident(seat)
  const screen = await showPart(seat, <AskFamilyTree />)
  expect(screen.words()).not.toContain('stamboom')
})

test('off again is the resident’s to say, and says that nothing is lost', async () => {
  const calls = serve({ [ASK]: [204] })
  const seat = seatOf(wim)
  await treeOn(seat)
  const screen = await showPart(seat, <FamilyTreeOff />)
  await screen.click(screen.button('Zet de stamboom uit'))
  expect(screen.words()).toContain('Wat erin staat, blijft bewaard')
  const [confirm] = screen.all('dialog button[type="submit"]')
  await screen.click(confirm ?? document.body)
  expect(calls).toMatchObject([{ path: ASK, body: { on: false } }])
})

test('as long as it is off, nothing of family is asked', async () => {
  const seat = seatOf(wim)
  const screen = await showPerson(seat, putContact(seat, 'Daan'))
  await screen.click(screen.button('Meer zeggen'))
  expect(screen.words()).not.toContain('Familie van')
  expect(screen.words()).not.toContain('Geboren')
})

test('a partner is added by name in one go, as one step', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Daan')
  await treeOn(seat)
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Zet een partner erbij'))
  expect(document.activeElement).toBe(screen.field('Naam'))
  await screen.type('Naam', 'Noor')
  await screen.click(screen.button('gescheiden'))
  await screen.type('Sinds het jaar', '2001')
  await submit(screen)
  const noor = contactsAt(seat)[1]
  expect(noor).toMatchObject({ name: 'Noor', place: { sector: 'family', ring: null } })
  expect(familyAt(seat).partnerships).toMatchObject([
    { first: `contact:${id}`, second: `contact:${noor?.id}`, bond: 'divorced' },
  ])
  expect(screen.words()).toContain('Partner: Noor, gescheiden')
  await doing(() => seat.table.undo.undo())
  expect(contactsAt(seat)).toHaveLength(1)
  expect(familyAt(seat).partnerships).toEqual([])
})

test('a resident who has only a seat comes into the household with the first of the family', async () => {
  const seat = seatOf(wim)
  await treeOn(seat)
  const screen = await showPart(
    seat,
    <FamilyOfOwner owner={{ name: 'Wim', seat: wim.id }} known={undefined} />,
  )
  await screen.click(screen.button('Zet een kind erbij'))
  await screen.type('Naam', 'Daan')
  await screen.click(screen.button('pleegkind'))
  await submit(screen)
  const { members, parentages } = familyAt(seat)
  expect(members).toMatchObject([{ name: 'Wim', participant: wim.id }])
  expect(parentages).toMatchObject([
    {
      parent: `member:${members[0]?.id}`,
      child: `contact:${contactsAt(seat)[0]?.id}`,
      bond: 'foster',
    },
  ])
  await doing(() => seat.table.undo.undo())
  expect(familyAt(seat)).toEqual({ members: [], partnerships: [], parentages: [] })
})

test('a child has two parents when that is said, and can be one of twins', async () => {
  const seat = seatOf(wim)
  const [wimId, noor] = [putContact(seat, 'Vader'), putContact(seat, 'Noor')]
  const daan = putContact(seat, 'Daan')
  seat.table.plan.add('partnership', {
    first: `contact:${wimId}`,
    second: `contact:${noor}`,
    bond: 'together',
    since: null,
    until: null,
  })
  seat.table.plan.add('parentage', {
    child: `contact:${daan}`,
    parent: `contact:${wimId}`,
    other: null,
    bond: 'birth',
    twinOf: null,
    identical: false,
  })
  await treeOn(seat)
  const screen = await showPerson(seat, wimId)
  await screen.click(screen.button('Zet een kind erbij'))
  await screen.type(NAME, 'Fien')
  await choose(screen, 'Wie is de andere ouder?', 'Noor')
  await choose(screen, 'Is dit er een van een tweeling?', 'Daan')
  await screen.click(screen.field('Een eeneiige tweeling'))
  await submit(screen)
  expect(familyAt(seat).parentages[1]).toMatchObject({
    parent: `contact:${wimId}`,
    other: `contact:${noor}`,
    twinOf: `contact:${daan}`,
    identical: true,
  })
})

test('a second parent beside the one who is known makes a pair of them', async () => {
  const seat = seatOf(wim)
  const [daan, mother] = [putContact(seat, 'Daan'), putContact(seat, 'Ingrid')]
  seat.table.plan.add('parentage', {
    child: `contact:${daan}`,
    parent: `contact:${mother}`,
    other: null,
    bond: 'birth',
    twinOf: null,
    identical: false,
  })
  await treeOn(seat)
  const screen = await showPerson(seat, daan)
  await screen.click(screen.button('Zet een ouder erbij'))
  await screen.type(NAME, 'Wouter')
  await choose(screen, 'Wie is de andere ouder?', 'Ingrid')
  await submit(screen)
  expect(familyAt(seat).parentages).toMatchObject([
    { parent: `contact:${mother}`, other: `contact:${contactsAt(seat)[2]?.id}` },
  ])
})

test('a pregnancy and a loss need no name, and are said kindly', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Noor')
  await treeOn(seat)
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Zet een kind erbij'))
  await screen.click(screen.button('een kind dat levenloos werd geboren'))
  expect(screen.words()).toContain('Een naam mag, maar hoeft niet.')
  await submit(screen)
  expect(contactsAt(seat)[1]).toMatchObject({ name: 'Levenloos geboren kind', life: 'stillborn' })
})

test('without a name or a choice it says what is missing', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Noor')
  await treeOn(seat)
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Zet een ouder erbij'))
  await submit(screen)
  expect(screen.words()).toContain('Typ een naam, of kies iemand.')
  expect(contactsAt(seat)).toHaveLength(1)
})

test('who can be no parent is refused with the reason', async () => {
  const seat = seatOf(wim)
  const [mother, daan] = [putContact(seat, 'Ingrid'), putContact(seat, 'Daan')]
  seat.table.plan.add('parentage', {
    child: `contact:${daan}`,
    parent: `contact:${mother}`,
    other: null,
    bond: 'birth',
    twinOf: null,
    identical: false,
  })
  await treeOn(seat)
  const screen = await showPerson(seat, daan)
  await screen.click(screen.button('Zet een kind erbij'))
  await choose(screen, 'Wie is het?', 'Ingrid')
  await submit(screen)
  expect(familyAt(seat).parentages).toHaveLength(1)
  expect(screen.find('.network-family__form [role="alert"]').textContent).not.toBe('')
})

test('family can be for oneself: then neither the name nor the line is on the table', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/kept`]: [204] })
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Noor')
  await treeOn(seat)
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Zet een kind erbij'))
  await screen.type('Naam', 'Sterre')
  await screen.click(screen.field('Alleen voor mij'))
  await submit(screen)
  await screen.until(() => calls.length === 1)
  expect(calls[0]?.body).toMatchObject({
    kept: [{ entity: { kind: 'contact', name: 'Sterre' } }, { entity: { kind: 'parentage' } }],
  })
  expect(contactsAt(seat)).toHaveLength(1)
  expect(familyAt(seat).parentages).toEqual([])
  await tellKept(seat, [])
  expect(mapAt(seat).contacts).toHaveLength(1)
})

test('a line with someone kept is not offered to the table, on whichever side one looks', async () => {
  const seat = seatOf(wim, [joost])
  const [daan, mother] = [putContact(seat, 'Daan'), putContact(seat, 'Ingrid')]
  const ex = contactOf(seat, 'Ex')
  const line = seat.table.plan.make('parentage', {
    ...childOf(daan, mother),
    other: `contact:${ex.id}`,
  })
  await treeOn(seat)
  await tellKept(seat, [whole(ex), whole(line)])
  const screen = await showPerson(seat, daan)
  await screen.click(screen.button('Verander wat Ingrid is'))
  expect(screen.hasButton('Haal deze lijn weg')).toBe(true)
  expect(screen.hasButton('Laat weer zien')).toBe(false)
})

test('nor in the panel of who is kept', async () => {
  const seat = seatOf(wim, [joost])
  const daan = putContact(seat, 'Daan')
  const ex = contactOf(seat, 'Ex')
  const line = seat.table.plan.make('parentage', childOf(ex.id, daan))
  await treeOn(seat)
  await tellKept(seat, [whole(ex), whole(line)])
  const screen = await showPerson(seat, ex.id)
  await screen.click(screen.button('Verander wat Daan is'))
  expect(screen.hasButton('Laat weer zien')).toBe(false)
})

test('a kept line between people whom all know can be shown again', async () => {
  const seat = seatOf(wim, [joost])
  const [daan, mother] = [putContact(seat, 'Daan'), putContact(seat, 'Ingrid')]
  const line = seat.table.plan.make('parentage', childOf(daan, mother))
  await treeOn(seat)
  await tellKept(seat, [whole(line)])
  const screen = await showPerson(seat, daan)
  await screen.click(screen.button('Verander wat Ingrid is'))
  expect(screen.hasButton('Laat weer zien')).toBe(true)
})

test('a child of which the other parent is kept is kept', async () => {
  const calls = serve({ [KEEP]: [204] })
  const seat = seatOf(wim, [joost])
  const mother = putContact(seat, 'Ingrid')
  const ex = contactOf(seat, 'Ex')
  const line = seat.table.plan.make('partnership', {
    first: `contact:${mother}`,
    second: `contact:${ex.id}`,
    bond: 'former',
    since: null,
    until: null,
  })
  await treeOn(seat)
  await tellKept(seat, [whole(ex), whole(line)])
  const screen = await showPerson(seat, mother)
  await screen.click(screen.button('Zet een kind erbij'))
  await screen.type(NAME, 'Fien')
  await choose(screen, 'Wie is de andere ouder?', 'Ex')
  await submit(screen)
  await screen.until(() => calls.length === 1)
  expect(calls[0]?.body).toMatchObject({
    kept: [{ entity: { name: 'Fien' } }, { entity: { other: `contact:${ex.id}` } }],
  })
  expect(familyAt(seat).parentages).toEqual([])
  expect(contactsAt(seat)).toHaveLength(1)
})

test('a child that is one of twins with a kept child is kept', async () => {
  const calls = serve({ [KEEP]: [204] })
  const seat = seatOf(wim, [joost])
  const mother = putContact(seat, 'Ingrid')
  const sterre = contactOf(seat, 'Sterre')
  const line = seat.table.plan.make('parentage', childOf(sterre.id, mother))
  await treeOn(seat)
  await tellKept(seat, [whole(sterre), whole(line)])
  const screen = await showPerson(seat, mother)
  await screen.click(screen.button('Zet een kind erbij'))
  await screen.type(NAME, 'Fien')
  await choose(screen, 'Is dit er een van een tweeling?', 'Sterre')
  await submit(screen)
  await screen.until(() => calls.length === 1)
  expect(calls[0]?.body).toMatchObject({
    kept: [{ entity: { name: 'Fien' } }, { entity: { twinOf: `contact:${sterre.id}` } }],
  })
  expect(familyAt(seat).parentages).toEqual([])
})

test('a line that all see offers no kept child as twin', async () => {
  const seat = seatOf(wim, [joost])
  const mother = putContact(seat, 'Ingrid')
  const [daan, fien] = [putContact(seat, 'Daan'), putContact(seat, 'Fien')]
  for (const child of [daan, fien]) seat.table.plan.add('parentage', childOf(child, mother))
  const sterre = contactOf(seat, 'Sterre')
  const line = seat.table.plan.make('parentage', childOf(sterre.id, mother))
  await treeOn(seat)
  await tellKept(seat, [whole(sterre), whole(line)])
  const screen = await showPerson(seat, daan)
  await screen.click(screen.button('Verander wat Ingrid is'))
  expect(screen.hasButton('Fien')).toBe(true)
  expect(screen.hasButton('Sterre')).toBe(false)
})

test('what the server does not keep stays in the form, and puts nobody in the household', async () => {
  const answers = { [KEEP]: refusal('storage-failing') }
  const calls = serve(answers)
  const seat = seatOf(wim, [joost])
  await treeOn(seat)
  const screen = await showPart(
    seat,
    <FamilyOfOwner owner={{ name: 'Wim', seat: wim.id }} known={undefined} />,
  )
  await screen.click(screen.button('Zet een kind erbij'))
  await screen.type('Naam', 'Sterre')
  await screen.click(screen.field('Alleen voor mij'))
  await submit(screen)
  await screen.until(() => screen.words().includes('De server kan nu niets bewaren.'))
  expect(screen.field('Naam').value).toBe('Sterre')
  expect(screen.words()).not.toContain('Sterre staat erbij')
  expect(familyAt(seat).members).toEqual([])
  answers[KEEP] = [204]
  await submit(screen)
  await screen.until(() => screen.words().includes('Sterre staat erbij'))
  expect(calls).toHaveLength(2)
  expect(familyAt(seat).members).toMatchObject([{ participant: wim.id }])
})

test('a line is taken away and put back; the people stay', async () => {
  const seat = seatOf(wim)
  const [mother, daan] = [putContact(seat, 'Ingrid'), putContact(seat, 'Daan')]
  seat.table.plan.add('parentage', {
    child: `contact:${daan}`,
    parent: `contact:${mother}`,
    other: null,
    bond: 'adopted',
    twinOf: null,
    identical: false,
  })
  await treeOn(seat)
  const screen = await showPerson(seat, daan)
  expect(screen.words()).toContain('Ouder: Ingrid, geadopteerd')
  await screen.click(screen.button('Verander wat Ingrid is'))
  await screen.click(screen.button('stiefkind'))
  expect(familyAt(seat).parentages).toMatchObject([{ bond: 'step' }])
  await screen.click(screen.button('Haal deze lijn weg'))
  expect(familyAt(seat).parentages).toEqual([])
  expect(contactsAt(seat)).toHaveLength(2)
  await screen.click(screen.button('Zet terug'))
  expect(familyAt(seat).parentages).toHaveLength(1)
})

test('years and how someone is drawn are theirs to say, and can stay unsaid', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Oma')
  await treeOn(seat)
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Meer zeggen'))
  const year = async (label: string, value: string) => {
    await screen.type(label, value)
    await screen.press('Enter', screen.field(label))
  }
  await year('Geboren in het jaar', '19')
  expect(screen.words()).toContain('Vul een jaar in, zoals 1962.')
  await year('Geboren in het jaar', '1930')
  await screen.click(screen.field('Is overleden'))
  await year('Overleden in het jaar', '2019')
  await screen.click(screen.button('rondje'))
  expect(contactsAt(seat)).toMatchObject([
    { born: 1930, died: 2019, life: 'deceased', symbol: 'circle' },
  ])
  await screen.click(screen.field('Is overleden'))
  expect(contactsAt(seat)).toMatchObject([{ died: null, life: 'living' }])
})

test('who reads along sees the family and changes nothing', async () => {
  const seat = seatOf(reader, [wim])
  const [mother, daan] = [putContact(seat, 'Ingrid'), putContact(seat, 'Daan')]
  seat.table.plan.add('parentage', {
    child: `contact:${daan}`,
    parent: `contact:${mother}`,
    other: null,
    bond: 'birth',
    twinOf: null,
    identical: false,
  })
  await treeOn(seat)
  const screen = await showPerson(seat, daan)
  expect(screen.words()).toContain('Ouder: Ingrid')
  expect(screen.hasButton('Zet een ouder erbij')).toBe(false)
  expect(screen.hasButton('Verander wat Ingrid is')).toBe(false)
})
