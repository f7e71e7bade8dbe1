import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Kept } from '../model/index.ts'
import { contact, tie } from '../model/test-support/plan-entities.ts'
import { peopleOf } from '../plan/index.ts'
import { endName, networkMapOf, networkText, personSentence, tieSentence } from './index.ts'
import { anyKept, anyNetworkPlan, at, mapOf, SEATED } from './test-support/maps.ts'

const greet = contact(1, 'Greet', {
  relation: 'van de kerk',
  place: at('community', 'very-close'),
  gives: 'boodschappen',
  mayAsk: 'yes',
})
const kees = contact(2, 'Kees', { formal: true })
const ofGreet = `contact:${greet.id}` as const
const ofKees = `contact:${kees.id}` as const
const ties = [
  tie(1, 'household', ofGreet, { quality: 'strong' }),
  tie(2, ofGreet, ofKees, { quality: 'ordinary', direction: 'back', note: 'sinds mei' }),
]
const map = mapOf({ contacts: [greet, kees], ties })

const sentenceOf = (of: typeof map, at = 0) => {
  const person = of.contacts[at]
  if (person === undefined) throw new Error('nobody there')
  return personSentence(of, person, 'nl')
}

test('a person is told in one breath, and only what was said', () => {
  expect(sentenceOf(map)).toBe(
    'Greet, van de kerk. Heel dichtbij, sterke band. Geeft: boodschappen. Mag gevraagd worden.',
  )
  expect(sentenceOf(map, 1)).toBe('Kees. Nog zonder plek.')
})

test('support is told of who gives it when no words say what', () => {
  const gives = [tie(1, ofKees, 'household', { direction: 'forth' })]
  expect(sentenceOf(mapOf({ contacts: [kees], ties: gives }))).toBe(
    'Kees. Nog zonder plek. Geeft steun.',
  )
})

test('a tie is told from one to the other, with its direction and its note', () => {
  expect(map.ties.map((one) => tieSentence(map, one, 'nl'))).toEqual([
    'Wim en Greet: sterke band.',
    'Greet en Kees: gewone band, Kees geeft aan Greet. Sinds mei.',
  ])
})

test('a household of one is called by the name, of more as a household', () => {
  expect(endName(map, 'household', 'nl')).toBe('Wim')
  expect(endName({ ...map, household: { people: [], members: [] } }, 'household', 'nl')).toBe(
    'het huishouden',
  )
  expect(endName(map, 'contact:nobody0000000000000000', 'nl')).toBe('nog zonder naam')
})

test('the whole map as text goes sector by sector', () => {
  expect(networkText(map, 'nl')).toBe(
    [
      'Mensen om Wim heen',
      'In het midden: Wim.',
      '',
      'Kerk, club, vrijwilligers',
      '- Greet, van de kerk. Heel dichtbij, sterke band. Geeft: boodschappen. Mag gevraagd worden.',
      '',
      'Nog zonder plek',
      '- Kees. Nog zonder plek.',
      '',
      'Banden tussen anderen',
      '- Greet en Kees: gewone band, Kees geeft aan Greet. Sinds mei.',
    ].join('\n'),
  )
  expect(networkText(mapOf({}), 'nl')).toContain('Er staat nog niemand op de kaart.')
})

test('what only one person sees says so', () => {
  const kept: Kept[] = [{ what: 'whole', entity: kees }]
  expect(sentenceOf(mapOf({}, kept))).toBe('Kees. Nog zonder plek. Alleen jij ziet dit.')
})

test('everyone on any map is in its text, each on one line', () => {
  fc.assert(
    fc.property(anyNetworkPlan, anyKept, (plan, kept) => {
      const any = networkMapOf(plan, peopleOf(plan, SEATED), kept)
      const lines = networkText(any, 'en')
        .split('\n')
        .filter((line) => line.startsWith('- '))
      const home = (end: Parameters<typeof any.find>[0]) =>
        end === 'household' || any.find(end)?.household === true
      const between = any.ties.filter(({ from, to }) => !home(from) && !home(to))
      expect(lines).toHaveLength(any.contacts.length + between.length)
    }),
  )
})
