import { expect, test } from 'vitest'
import { LocalOffer, type LocalOfferWords } from '../model/index.ts'
import { contact } from '../model/test-support/plan-entities.ts'
import { peopleOf } from '../plan/index.ts'
import {
  contactFromOffer,
  contactNamed,
  foundOffers,
  offerDragData,
  offerFromDrag,
  offerNameKey,
} from './from-offer.ts'
import { networkMapOf } from './network-map.ts'

const cafe: LocalOfferWords = {
  name: 'Repair Café',
  what: 'Samen maken wat stuk is',
  sector: 'community',
  where: 'De Ark',
  reach: '0123 456 789',
}

const offer = (name: string, more: Partial<LocalOfferWords> = {}): LocalOffer =>
  LocalOffer.parse({
    ...cafe,
    name,
    ...more,
    id: name.padEnd(22, '_').replaceAll(/\W/g, '_').slice(0, 22),
  })

test('what the neighbourhood offers becomes an organisation in its sector, with nearness open', () => {
  expect(contactFromOffer(cafe)).toMatchObject({
    name: 'Repair Café',
    formal: true,
    relation: 'Samen maken wat stuk is',
    place: { sector: 'community', ring: null, spot: null },
    note: 'De Ark\n0123 456 789',
    party: null,
  })
})

test('without a sector it waits beside the map, and nothing is said that is not known', () => {
  const bare = contactFromOffer({ ...cafe, sector: null, where: '', reach: '' })
  expect([bare.place, bare.note, bare.mayAsk, bare.involve]).toEqual([null, '', null, null])
})

test('what is dragged is what is dropped, and what another program drags is nothing', () => {
  expect(offerFromDrag(offerDragData(offer('Repair Café')))).toEqual(cafe)
  for (const other of ['', 'x', '[]', '{"name":""}', 'null']) {
    expect(offerFromDrag(other)).toBeUndefined()
  }
})

test('names are the same whatever their case and their spaces', () => {
  expect(offerNameKey(' Repair  CAFÉ ')).toBe(offerNameKey('repair cafe\u0301'))
  expect(offerNameKey('Repair Café')).not.toBe(offerNameKey('Repair Cafe'))
})

test('one finds by parts of words in any order, without accents, and in a sector', () => {
  const eten = offer('Eettafel', { what: 'Samen eten', where: 'Plein 7', sector: null })
  const list = [offer('Repair Café'), eten]
  const names = (
    ...looked: Parameters<typeof foundOffers> extends [unknown, ...infer L] ? L : []
  ) => foundOffers(list, ...looked).map(({ name }) => name)
  expect(names('')).toEqual(['Repair Café', 'Eettafel'])
  expect(names('cafe')).toEqual(['Repair Café'])
  expect(names('  ark  REP ')).toEqual(['Repair Café'])
  expect(names('plein')).toEqual(['Eettafel'])
  expect(names('samen')).toEqual(['Repair Café', 'Eettafel'])
  expect(names('samen', 'community')).toEqual(['Repair Café'])
  expect(names('zwemmen')).toEqual([])
})

test('who has the name of an offer on the map is found there', () => {
  const plan = {
    members: [],
    contacts: [contact(1, 'repair café')],
    ties: [],
    partnerships: [],
    parentages: [],
    placements: [],
  }
  const map = networkMapOf(plan, peopleOf({ ...plan, named: [] }, []))
  expect(contactNamed(map.contacts, 'Repair  Café')?.name).toBe('repair café')
  expect(contactNamed(map.contacts, 'Eettafel')).toBeUndefined()
})
