import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../csv/index.ts'
import { NEW_CONTACT, Ring, Sector, TieQuality } from '../model/index.ts'
import { contact, member, named, party, samira, tie } from '../model/test-support/plan-entities.ts'
import { EMPTY_PLAN, type Plan, peopleOf } from '../plan/index.ts'
import { contactsCsv, MOST_READ, networkMapOf, readContacts } from './index.ts'
import { at, mapOf, SEATED } from './test-support/maps.ts'

const read = (file: string, part: Partial<Plan> = {}) => {
  const plan: Plan = { ...EMPTY_PLAN, ...part }
  const people = peopleOf(plan, SEATED)
  const reading = readContacts(file, networkMapOf(plan, people), people)
  if (!reading.ok) throw new Error(reading.problem)
  return reading
}

const hostile = fc
  .array(fc.constantFrom('"', ';', ',', '\n', '=', '+', "'", '@', 'a', 'é', ' ', '\t'), {
    maxLength: 10,
  })
  // Around words, and in a name, spaces say nothing.
  .map((letters) => letters.join('').trim())
const names = hostile.map((words) => `N ${words}`.replaceAll(/\s+/g, ' ').trim())

const said = fc.record({
  name: names,
  formal: fc.boolean(),
  sector: fc.option(fc.constantFrom(...Sector.options)),
  ring: fc.option(fc.constantFrom(...Ring.options)),
  relation: hostile,
  gives: hostile,
  receives: hostile,
  mayAsk: fc.constantFrom('yes' as const, 'ask-me-first' as const, 'no' as const, null),
  involve: fc.constantFrom('yes' as const, 'no' as const, null),
  wish: hostile,
  note: hostile,
})
const tied = fc.record({
  quality: fc.constantFrom(...TieQuality.options),
  direction: fc.constantFrom('forth' as const, 'back' as const, 'both' as const, null),
  note: hostile,
})

describe('a list of names', () => {
  test('says the same when it is read again, whatever the words', () => {
    const people = fc.uniqueArray(fc.tuple(said, fc.option(tied)), {
      selector: ([{ name }]) => name.toLowerCase(),
      maxLength: 5,
    })
    fc.assert(
      fc.property(people, fc.constantFrom('nl' as const, 'en' as const), (all, language) => {
        const contacts = all.map(([{ sector, ring, ...more }], number) =>
          contact(number, more.name, { ...more, place: sector && at(sector, ring) }),
        )
        const ties = all.flatMap(([, line], number) =>
          line === null
            ? []
            : [tie(number, 'household', `contact:${contact(number, '').id}`, line)],
        )
        const reading = read(contactsCsv(mapOf({ contacts, ties }), language))
        expect(reading).toMatchObject({ ok: true, trouble: [], there: [], household: [] })
        expect(reading.found.map((one) => [one.contact, one.tie])).toEqual(
          all.map(([{ sector, ring, ...more }, line]) => [
            { ...NEW_CONTACT, ...more, place: sector && at(sector, ring) },
            line,
          ]),
        )
      }),
    )
  })

  test('has a header, a line for each person, and the tie with the household from their side', () => {
    const greet = contact(1, 'Greet', { place: at('community', 'close'), gives: 'soep; brood' })
    const key = `contact:${greet.id}` as const
    const lotte = member(1, 'Lotte')
    const ties = [
      tie(1, 'household', key, { quality: 'strong', direction: 'back', note: 'elke week' }),
      tie(2, key, `member:${lotte.id}`, { quality: 'tense' }),
    ]
    const { rows } = readCsv(
      contactsCsv(mapOf({ members: [lotte], contacts: [greet], ties }), 'nl'),
    )
    expect(rows.map(({ cells }) => cells)).toEqual([
      [
        ...['naam', 'organisatie', 'vak', 'afstand', 'wie is het', 'band', 'steun', 'over de band'],
        ...['geeft', 'krijgt', 'mag gevraagd worden', 'doet mee', 'wens', 'opmerking'],
      ],
      [
        ...['Greet', 'nee', 'Kerk, club, vrijwilligers', 'dichtbij', '', 'sterk', 'geeft'],
        ...['elke week\nGreet en Lotte: gespannen.', 'soep; brood', '', '', '', '', ''],
      ],
    ])
  })

  test('holds nothing of what one keeps, when the map does not', () => {
    const kept = contact(1, 'Geheim')
    expect(contactsCsv(mapOf({}, []), 'nl')).not.toContain('Geheim')
    expect(contactsCsv(mapOf({}, [{ what: 'whole', entity: kept }]), 'nl')).toContain('Geheim')
  })
})

describe('a list that someone else made', () => {
  test('is read from commas or semicolons, with only what it has', () => {
    const found = read(
      'Naam,"wie is het",Vak\r\n"Jansen, Kees","zegt ""hoi""\nen meer",familie\r\n',
    ).found
    expect(found).toMatchObject([
      {
        line: 2,
        contact: { name: 'Jansen, Kees', relation: 'zegt "hoi"\nen meer', place: at('family') },
        tie: null,
      },
    ])
    expect(read('naam\nKees\n').found).toMatchObject([
      { contact: { ...NEW_CONTACT, name: 'Kees' } },
    ])
  })

  test('names the lines that do not fit, and keeps their words in the note', () => {
    const { found, trouble } = read(
      'naam;vak;afstand;band;telefoon\nKees;sport;dichtbij;beetje;06\n;familie;;;\nAn;"familie\nLotte;familie;ver;;',
    )
    expect(trouble).toEqual([
      { line: 2, kind: 'tie', words: 'beetje' },
      { line: 2, kind: 'sector', words: 'sport' },
      { line: 2, kind: 'ring-without-sector', words: 'dichtbij' },
      { line: 3, kind: 'no-name', words: 'familie' },
      { line: 4, kind: 'open-quote', words: '' },
      { line: 5, kind: 'ring', words: 'ver' },
    ])
    expect(found.map(({ contact: { name, note, place } }) => ({ name, note, place }))).toEqual([
      { name: 'Kees', note: 'beetje\nsport\ndichtbij\ntelefoon: 06', place: null },
      { name: 'Lotte', note: 'ver', place: at('family') },
    ])
  })

  test('does not bring who is there already, nor the household', () => {
    const { found, there, household } = read('naam\nGREET\nwim\nKees\nKees', {
      contacts: [contact(1, 'Greet')],
    })
    expect({ there, household }).toEqual({ there: ['GREET'], household: ['wim'] })
    // Two can have one name.
    expect(found.map((one) => one.contact.name)).toEqual(['Kees', 'Kees'])
  })

  test('knows who sits at the table, and free names of the plan', () => {
    const an = named(1, 'An')
    const { found } = read('naam\nsamira\nan\nSamira', { named: [an] })
    expect(found.map(({ contact: { name, formal, party: who } }) => [name, formal, who])).toEqual([
      ['Samira', true, party(samira)],
      ['An', false, `named:${an.id}`],
    ])
  })

  test('does not guess who is meant when several have the name, and brings every line of it', () => {
    const free = [named(1, 'An'), named(2, 'an', { formal: true }), named(3, 'Samira')]
    const { found, there, trouble } = read('naam;wie is het\nAn;buurvrouw\nAN;nicht\nsamira;', {
      named: free,
    })
    expect(
      found.map(({ contact: { name, relation, party: who } }) => [name, relation, who]),
    ).toEqual([
      ['An', 'buurvrouw', null],
      ['AN', 'nicht', null],
      ['samira', '', null],
    ])
    expect(there).toEqual([])
    expect(trouble).toEqual([
      { line: 2, kind: 'name-of-several', words: 'An' },
      { line: 3, kind: 'name-of-several', words: 'AN' },
      { line: 4, kind: 'name-of-several', words: 'samira' },
    ])
  })

  test('needs a column with names, and has a limit', () => {
    const map = mapOf({})
    const people = peopleOf(EMPTY_PLAN, SEATED)
    expect(readContacts('wie;wat\nKees;x', map, people)).toEqual({
      ok: false,
      problem: 'no-name-column',
    })
    expect(readContacts('', map, people)).toMatchObject({ ok: false })
    const many = ['naam', ...Array.from({ length: MOST_READ + 1 }, (_, at) => `N${at}`)].join('\n')
    expect(readContacts(many, map, people)).toEqual({ ok: false, problem: 'too-many' })
  })
})
