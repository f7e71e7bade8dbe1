import { expect, test } from 'vitest'
import { type Contact, ParentageId, PartnershipId, PlacementId } from '../model/index.ts'
import { contact, member, tie } from '../model/test-support/plan-entities.ts'
import { changeSentence } from './change-sentences.ts'
import { changedParts, changesBetween } from './changes-between.ts'
import type { Plan } from './plan.ts'
import { ofSamira, peopleIn, planWith } from './test-support/plans.ts'

/** What changed, in words. */
const told = (before: Partial<Plan>, after: Partial<Plan>): string[] => {
  const [was, is] = [planWith(before), planWith(after)]
  const gone = was.contacts.filter(({ id }) => !is.contacts.some((one) => one.id === id))
  const people = peopleIn({ ...is, contacts: [...is.contacts, ...gone] })
  return changesBetween(was, is).map((change) =>
    changeSentence(change, people, { language: 'nl', today: '2026-05-20' }),
  )
}

const kees = contact(1, 'Kees', { relation: 'broer' })
const greet = contact(2, 'Greet', { order: 'a1' })
const ofKees = `contact:${kees.id}` as const
const ofGreet = `contact:${greet.id}` as const
const both = { contacts: [kees, greet] }
const common = { order: 'a0', madeBy: kees.madeBy, madeAt: kees.madeAt }
const now = (more: Partial<Contact>) =>
  told({ contacts: [kees] }, { contacts: [{ ...kees, ...more }] })

const couple: Plan['partnerships'][number] = {
  ...common,
  kind: 'partnership',
  id: PartnershipId.parse('p'.padEnd(22, '0')),
  first: ofKees,
  second: ofGreet,
  bond: 'married',
  since: 1990,
  until: null,
}
const child: Plan['parentages'][number] = {
  ...common,
  kind: 'parentage',
  id: ParentageId.parse('o'.padEnd(22, '0')),
  child: ofKees,
  parent: ofGreet,
  other: null,
  bond: 'birth',
  twinOf: null,
  identical: false,
}
const figure: Plan['placements'][number] = {
  ...common,
  kind: 'placement',
  id: PlacementId.parse('f'.padEnd(22, '0')),
  by: ofSamira,
  place: { sector: 'care', ring: 'close', spot: { across: 0.2, out: 0.2 } },
  trial: null,
  words: '',
}

test('who came on the map is told with where they stand, who went by name', () => {
  const placed = { ...greet, place: { sector: 'friends', ring: 'close', spot: null } } as const
  expect(told({ contacts: [kees] }, { contacts: [placed] })).toEqual([
    'Weg: Kees.',
    'Nieuw: Greet op de kaart, bij vrienden en buren, dichtbij.',
  ])
  expect(told({}, { contacts: [kees] })).toEqual(['Nieuw: Kees, broer op de kaart.'])
})

test('each thing said of a contact is told from what it was to what it is', () => {
  expect(
    now({ relation: 'jongste broer', gives: 'een luisterend oor', wish: 'weer zien' }),
  ).toEqual([
    'Kees, wie het is: eerst ‘broer’, nu ‘jongste broer’.',
    'Kees, wat die geeft: nu ‘een luisterend oor’.',
    'Kees, wens: nu ‘weer zien’.',
  ])
  expect(now({ mayAsk: 'ask-me-first', involve: 'no', formal: true })).toEqual([
    'Kees, hoort nu bij een organisatie.',
    'Kees, gevraagd worden: nu ‘Eerst overleggen voor iemand vraagt’.',
    'Kees, meedoen: nu ‘Doet niet mee’.',
  ])
  expect(now({ life: 'deceased', born: 1951, died: 2024, symbol: 'square' })).toEqual([
    'Kees, in de stamboom: eerst leeft, nu overleden.',
    'Kees, geboren: nu 1951.',
    'Kees, overleden: nu 2024.',
    'Kees, hoe die in de stamboom staat: nu vierkant.',
  ])
  expect(
    told({ members: [member(1, 'Wim')] }, { members: [member(1, 'Wim', { born: 1962 })] }),
  ).toEqual(['Wim, geboren: nu 1962.'])
})

test('who this also is, is told by name', () => {
  const seated = { ...kees, party: ofSamira }
  expect(told({ contacts: [kees] }, { contacts: [seated] })).toEqual([
    'Kees, wie dit ook is: nu Samira.',
  ])
})

test('another ring or field is told, another spot in the same one is not', () => {
  const place = { sector: 'family', ring: 'further', spot: null } as const
  expect(now({ place })).toEqual(['Kees, plek op de kaart: nu bij familie, verder weg.'])
  const open = { sector: 'family', ring: null, spot: null } as const
  expect(
    told({ contacts: [{ ...kees, place }] }, { contacts: [{ ...kees, place: open }] }),
  ).toEqual([
    'Kees, plek op de kaart: eerst bij familie, verder weg, nu bij familie, nog niet gezegd hoe dichtbij.',
  ])
  const spot = { ...place, spot: { across: 0.1, out: 0.1 } }
  expect(
    told({ contacts: [{ ...kees, place }] }, { contacts: [{ ...kees, place: spot }] }),
  ).toEqual([])
})

test('a tie is told with its kind, and whoever gives by name', () => {
  const line = tie(1, ofKees, 'household', { quality: 'thin', direction: 'forth' })
  expect(told(both, { ...both, ties: [line] })).toEqual([
    'Nieuw: band tussen Kees en het huishouden: dunne band.',
  ])
  const is = { ...line, quality: 'strong', direction: 'back', note: 'sinds mei' } as const
  expect(told({ ...both, ties: [line] }, { ...both, ties: [is] })).toEqual([
    'Band tussen Kees en het huishouden, soort band: eerst dun, nu sterk.',
    'Band tussen Kees en het huishouden, wie er geeft: eerst Kees geeft aan het huishouden, nu het huishouden geeft aan Kees.',
    'Band tussen Kees en het huishouden, opmerking: nu ‘sinds mei’.',
  ])
  const other = { ...line, from: ofGreet }
  expect(told({ ...both, ties: [line] }, { ...both, ties: [other] })).toEqual([
    'Band tussen Greet en het huishouden, van wie: eerst Kees, nu Greet.',
  ])
})

test('family is told by what people are to each other', () => {
  expect(told(both, { ...both, partnerships: [couple], parentages: [child] })).toEqual([
    'Nieuw: relatie van Kees en Greet: getrouwd.',
    'Nieuw: Kees als kind van Greet: geboren.',
  ])
  const apart = { ...couple, bond: 'divorced', until: 2020 } as const
  expect(told({ ...both, partnerships: [couple] }, { ...both, partnerships: [apart] })).toEqual([
    'Relatie van Kees en Greet, wat zij van elkaar zijn: eerst getrouwd, nu gescheiden.',
    'Relatie van Kees en Greet, tot: nu 2020.',
  ])
  const foster = { ...child, bond: 'foster', identical: true } as const
  expect(told({ ...both, parentages: [child] }, { ...both, parentages: [foster] })).toEqual([
    'Kees als kind van Greet, hoe dit kind kwam: eerst geboren, nu pleegkind.',
    'Kees als kind van Greet, nu een eeneiige tweeling.',
  ])
})

test('where a participant stands on the map is told, and what that means to them', () => {
  expect(told({}, { placements: [figure] })).toEqual([
    'Nieuw: Samira staat bij zorg en hulp, dichtbij.',
  ])
  const moved: typeof figure = {
    ...figure,
    place: { sector: 'friends', ring: 'close', spot: { across: 0.2, out: 0.2 } },
    words: 'ik wil naast je staan',
  }
  expect(told({ placements: [figure] }, { placements: [moved] })).toEqual([
    'Waar Samira staat, plek op de kaart: eerst bij zorg en hulp, dichtbij, nu bij vrienden en buren, dichtbij.',
    'Waar Samira staat, woorden: nu ‘ik wil naast je staan’.',
  ])
})

test('all of it stands under the people around you', () => {
  const changes = changesBetween(
    planWith({}),
    planWith({
      ...both,
      ties: [tie(1, ofKees, ofGreet)],
      partnerships: [couple],
      placements: [figure],
    }),
  )
  expect(changedParts(changes)).toMatchObject([{ part: 'network', things: { length: 5 } }])
})
