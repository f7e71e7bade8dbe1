import { readCsv, writeCsv } from '@samenbord/shared/csv'
import { type LocalOfferWords, Sector } from '@samenbord/shared/model'
import { networkTells } from '@samenbord/shared/texts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleFile } from './offer-file.ts'
import { countReplaced, readOffers, rowsOf, sectorCalled } from './offer-rows.ts'
import { readOfferFile } from './read-file.ts'

const read = (text: string) => readOffers(readCsv(text))

const offer = (name: string, more: Partial<LocalOfferWords> = {}): LocalOfferWords => ({
  name,
  what: '',
  sector: null,
  where: '',
  reach: '',
  ...more,
})

describe('a file of what the neighbourhood offers', () => {
  test('is read by the names of its columns, in any order and any case', () => {
    const text = 'Telefoon;NAAM;Plek;iets anders;Omschrijving\n0123;Maatjes;Zorg;x;Samen wandelen\n'
    expect(read(text).offers).toEqual([
      offer('Maatjes', { what: 'Samen wandelen', sector: 'care', reach: '0123' }),
    ])
  })

  test('without names of columns has them in our own order, the first row included', () => {
    expect(read('Maatjes;Wandelen;vrienden;Plein 7;Anja\nSoep').offers).toEqual([
      offer('Maatjes', { what: 'Wandelen', sector: 'friends', where: 'Plein 7', reach: 'Anja' }),
      offer('Soep'),
    ])
  })

  test('names each line that cannot be read, with the reason, and reads the rest', () => {
    const long = 'w'.repeat(501)
    const { offers, wrong } = read(
      `naam;wat;waar;bereikbaar\n;zonder naam\nSoep\n${long};x\nA;${long}\nB;;${long}\nC;;;${long}\nD;"nooit dicht\n`,
    )
    expect(offers).toEqual([offer('Soep')])
    expect(wrong).toEqual([
      { line: 2, reason: 'no-name' },
      { line: 4, reason: 'name-long' },
      { line: 5, reason: 'what-long' },
      { line: 6, reason: 'where-long' },
      { line: 7, reason: 'reach-long' },
      { line: 8, reason: 'open-quote' },
    ])
  })

  test('counts a name that stands in it twice once, and the last one holds', () => {
    const { offers, doubles } = read('naam;wat\nSoep;oud\nMaatjes\n SOEP ;nieuw\nsoep;nieuwst')
    expect(offers.map(({ name, what }) => [name, what])).toEqual([
      ['soep', 'nieuwst'],
      ['Maatjes', ''],
    ])
    expect(doubles).toBe(1)
  })

  test('says how many places nobody knows, and leaves those open', () => {
    const { offers, unknownSectors } = read('naam;plek\nA;maan\nB;\nC;werk')
    expect(offers.map(({ sector }) => sector)).toEqual([null, null, 'work'])
    expect(unknownSectors).toBe(1)
  })

  test('has words of several lines as one line', () => {
    expect(read('naam;wat\n"Eet\ntafel";"Samen\r\n eten"').offers).toEqual([
      offer('Eet tafel', { what: 'Samen eten' }),
    ])
  })

  test('is written so that it is read back, in either language', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((words) => words.trim().replaceAll(/\s+/g, ' ').replaceAll('\0', ''))
      .filter((words) => words !== '')
    const offers = fc.uniqueArray(
      fc.record({
        name: line.map((words) => `a ${words}`),
        what: line,
        sector: fc.constantFrom(null, ...Sector.options),
        where: line,
        reach: fc.constantFrom('', '=1+1', '0123'),
      }),
      { selector: ({ name }) => name.normalize('NFC').toLocaleLowerCase('nl'), maxLength: 5 },
    )
    fc.assert(
      fc.property(offers, fc.constantFrom('nl' as const, 'en' as const), (list, language) => {
        const back = read(writeCsv(rowsOf(list, language)))
        expect(back).toMatchObject({ wrong: [], doubles: 0, unknownSectors: 0 })
        expect(back.offers).toEqual(list)
      }),
    )
  })

  test('is compared with the list by name', () => {
    expect(countReplaced([{ name: 'Soep' }], [offer('SOEP'), offer('Maatjes')])).toBe(1)
  })
})

test.each(['nl', 'en'] as const)(
  'each sector is known by its name and by a part of it (%s)',
  (language) => {
    for (const sector of Sector.options) {
      expect(sectorCalled(networkTells[language].sectors[sector])).toBe(sector)
      expect(sectorCalled(networkTells[language].inSectors[sector].toUpperCase())).toBe(sector)
    }
    for (const [cell, sector] of [
      ['buren', 'friends'],
      ['Kerk', 'community'],
      ['School', 'work'],
      ['zorg', 'care'],
      ['family', 'family'],
    ]) {
      expect(sectorCalled(cell ?? '')).toBe(sector)
    }
    for (const cell of ['', 'maan', 'werk of zorg', 'en'])
      expect(sectorCalled(cell)).toBeUndefined()
  },
)

describe('a file that someone chooses', () => {
  test('is read in what spreadsheets save, of now and of before', async () => {
    const utf8 = new Blob(['\uFEFFnaam;wat\nCafé;één'])
    const windows = new Blob([
      Uint8Array.from([...'naam\nCaf'].map((c) => c.charCodeAt(0))),
      Uint8Array.of(0xe9),
    ])
    // What Excel calls Unicode text: UTF-16 with a mark at the start, and tabs.
    const unicode = new Blob([
      Uint16Array.from('\uFEFFnaam\twat\nCafé\téén', (c) => c.charCodeAt(0)),
    ])
    for (const file of [utf8, windows, unicode]) {
      const reading = await readOfferFile(file)
      expect(reading.kind === 'read' && reading.reading.offers[0]?.name).toBe('Café')
    }
  })

  test.each(['nl', 'en'] as const)('the example in %s is such a file', async (language) => {
    const reading = await readOfferFile(exampleFile(language))
    expect(reading).toMatchObject({
      kind: 'read',
      reading: { wrong: [], doubles: 0, unknownSectors: 0 },
    })
    expect(reading.kind === 'read' && reading.reading.offers.map(({ sector }) => sector)).toEqual([
      'community',
      'friends',
      'government',
    ])
  })

  test('that has gone since it was chosen is said to be unreadable', async () => {
    class Gone extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new DOMException('gone', 'NotFoundError'))
      }
    }
    expect(await readOfferFile(new Gone(['naam\nSoep']))).toEqual({ kind: 'unreadable' })
  })

  test('is refused when it is no text, is too large, or has nothing in it', async () => {
    expect(await readOfferFile(new Blob(['PK\0\0']))).toEqual({ kind: 'unreadable' })
    expect(await readOfferFile(new Blob([' '.repeat(2 * 1024 * 1024 + 1)]))).toEqual({
      kind: 'too-large',
    })
    for (const text of ['', '\n\n', 'naam;wat\n']) {
      expect(await readOfferFile(new Blob([text]))).toEqual({ kind: 'nothing' })
    }
  })
})
