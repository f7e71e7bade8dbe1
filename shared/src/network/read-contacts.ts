import { type CsvColumns, type CsvRow, csvColumns, readCsv } from '../csv/index.ts'
import {
  Involve,
  type MapPlace,
  MayAsk,
  NEW_CONTACT,
  Ring,
  Sector,
  type Tie,
  type TieDirection,
  TieQuality,
} from '../model/index.ts'
import { inOneLine, type People, type Person } from '../plan/index.ts'
import { Language, networkFiles, networkTells } from '../texts/index.ts'
import type { ContactColumn, ContactTroubleKind } from './contact-list.ts'
import { type ContactFields, offerNameKey } from './from-offer.ts'
import type { NetworkMap } from './network-map.ts'

/** As many names as one list can bring. */
export const MOST_READ = 500

/** What is the matter with a line, from 1, and the words it is about. */
export interface ContactTrouble {
  readonly line: number
  readonly kind: ContactTroubleKind
  readonly words: string
}

/** Someone in a list who is not on the map yet. */
export interface ReadContact {
  readonly line: number
  readonly contact: ContactFields
  /** What was said of the tie with the household; from the household to the contact. */
  readonly tie: Pick<Tie, 'quality' | 'direction' | 'note'> | null
}

/** What a list of names comes to. */
export type ContactsReading =
  | {
      readonly ok: true
      readonly found: readonly ReadContact[]
      /** Names that are on the map already. */
      readonly there: readonly string[]
      /** Names of the household. */
      readonly household: readonly string[]
      readonly trouble: readonly ContactTrouble[]
    }
  | { readonly ok: false; readonly problem: 'no-name-column' | 'too-many' }

const plain = (words: string): string => offerNameKey(inOneLine(words))

/** What each value is called in a list, in any language; one can also write its short form. */
const valuesOf = <Value extends string>(
  values: readonly Value[],
  call: (value: Value, language: Language) => readonly string[],
): ReadonlyMap<string, Value> =>
  new Map(
    values.flatMap((value) =>
      Language.options.flatMap((language) =>
        call(value, language).map((words): [string, Value] => [plain(words), value]),
      ),
    ),
  )

const tells = (language: Language) => networkTells[language]
const files = (language: Language) => networkFiles[language]
const YES_NO = valuesOf(Involve.options, (value, language) => [files(language)[value]])
const SECTORS = valuesOf(Sector.options, (value, language) => [
  tells(language).sectors[value],
  tells(language).inSectors[value],
])
const RINGS = valuesOf(Ring.options, (value, language) => [tells(language).rings[value]])
const QUALITIES = valuesOf(TieQuality.options, (value, language) => [
  tells(language).qualities[value],
  tells(language).ties[value],
])
const MAY_ASK = valuesOf(MayAsk.options, (value, language) => {
  const { yes, no, askFirst } = files(language)
  return [{ yes, 'ask-me-first': askFirst, no }[value], tells(language).mayAsk[value]]
})
/** The direction of a tie that runs from the household. */
const DIRECTIONS: ReadonlyMap<string, TieDirection> = new Map(
  Language.options.flatMap((language): [string, TieDirection][] => {
    const { gives, receives, both } = files(language).directions
    return [
      [plain(gives), 'back'],
      [plain(receives), 'forth'],
      [plain(both), 'both'],
    ]
  }),
)

const namesOf = (column: ContactColumn): readonly string[] =>
  Language.options.map((language) => files(language).columns[column])

const HEADER: Readonly<Record<ContactColumn, readonly string[]>> = {
  name: namesOf('name'),
  formal: namesOf('formal'),
  sector: namesOf('sector'),
  ring: namesOf('ring'),
  relation: namesOf('relation'),
  tie: namesOf('tie'),
  direction: namesOf('direction'),
  tieNote: namesOf('tieNote'),
  gives: namesOf('gives'),
  receives: namesOf('receives'),
  mayAsk: namesOf('mayAsk'),
  involve: namesOf('involve'),
  wish: namesOf('wish'),
  note: namesOf('note'),
}

/** Reads one line: what fits as it stands, and what does not as words for the note. */
class LineReader {
  readonly trouble: ContactTrouble[] = []
  /** Nothing that someone wrote is lost. */
  readonly rest: string[] = []
  readonly #columns: CsvColumns<ContactColumn>
  readonly #row: CsvRow

  constructor(columns: CsvColumns<ContactColumn>, row: CsvRow) {
    this.#columns = columns
    this.#row = row
  }

  words(column: ContactColumn): string {
    return this.#columns.cell(this.#row, column)
  }

  /** One of these values; nothing when the cell is empty, or says something else. */
  value<Value>(
    column: Extract<ContactColumn, ContactTroubleKind>,
    values: ReadonlyMap<string, Value>,
  ): Value | null {
    const words = this.words(column)
    if (words === '') return null
    const value = values.get(plain(words))
    if (value === undefined) this.#amiss(column, words)
    return value ?? null
  }

  place(): MapPlace | null {
    const sector = this.value('sector', SECTORS)
    const ring = this.value('ring', RINGS)
    if (sector !== null) return { sector, ring, spot: null }
    if (ring !== null) this.#amiss('ring-without-sector', this.words('ring'))
    return null
  }

  note(): string {
    const others = this.#columns
      .others(this.#row)
      .map(({ name, words }) => (name === '' ? words : `${name}: ${words}`))
    return [this.words('note'), ...this.rest, ...others].filter((words) => words !== '').join('\n')
  }

  #amiss(kind: ContactTroubleKind, words: string): void {
    this.trouble.push({ line: this.#row.line, kind, words: inOneLine(words) })
    this.rest.push(words)
  }
}

const readLine = (line: LineReader, name: string): Omit<ReadContact, 'line'> => {
  const quality = line.value('tie', QUALITIES)
  const direction = line.value('direction', DIRECTIONS)
  const said = line.words('tieNote')
  const contact: ContactFields = {
    ...NEW_CONTACT,
    name,
    formal: line.value('formal', YES_NO) === 'yes',
    place: line.place(),
    relation: line.words('relation'),
    gives: line.words('gives'),
    receives: line.words('receives'),
    mayAsk: line.value('mayAsk', MAY_ASK),
    involve: line.value('involve', YES_NO),
    wish: line.words('wish'),
    note: line.note(),
  }
  const isTied = quality !== null || direction !== null || said !== ''
  return { contact, tie: isTied ? { quality, direction, note: said } : null }
}

/**
 * Reads a list of names, in any language of ours. Of a name that one person at the table or in the plan
 * has, it is that person; when several have it, it is none of them, and that is told. Names on the map already, and of the household, are told and not added. What
 * cannot be read where it stands goes into the note; only a line without a name, or with a quotation
 * mark that never closes, brings nobody, and is told.
 */
export const readContacts = (file: string, map: NetworkMap, people: People): ContactsReading => {
  const { rows, openQuotes } = readCsv(file)
  const [header, ...lines] = rows
  const columns = header && csvColumns(header, HEADER)
  if (columns?.has('name') !== true) return { ok: false, problem: 'no-name-column' }
  if (lines.length > MOST_READ) return { ok: false, problem: 'too-many' }
  const isThere = new Set(map.contacts.map(({ name }) => plain(name)))
  const atHome = [...map.household.people, ...map.household.members]
  const isHome = new Set(atHome.map(({ name }) => plain(name)))
  const others = people.everyone
    .filter(({ household, party }) => !household && !party.startsWith('contact:'))
    .map((person) => ({ person, key: plain(person.name) }))
  const called = (name: string): readonly Person[] =>
    others.filter(({ key }) => key === plain(name)).map(({ person }) => person)
  const found: ReadContact[] = []
  const there: string[] = []
  const household: string[] = []
  const trouble: ContactTrouble[] = openQuotes.map((line) => ({
    line,
    kind: 'open-quote',
    words: '',
  }))
  for (const row of lines) {
    const line = new LineReader(columns, row)
    const name = inOneLine(line.words('name'))
    if (name === '') {
      const words = row.cells.map(inOneLine).filter((cell) => cell !== '')
      trouble.push({ line: row.line, kind: 'no-name', words: words.join(', ') })
    } else if (isThere.has(plain(name))) there.push(name)
    else if (isHome.has(plain(name))) household.push(name)
    else {
      const { contact, tie } = readLine(line, name)
      const [person, another] = called(name)
      const isOne = person !== undefined && another === undefined
      trouble.push(...line.trouble)
      if (another !== undefined) {
        trouble.push({ line: row.line, kind: 'name-of-several', words: name })
      }
      found.push({
        line: row.line,
        contact: isOne
          ? { ...contact, name: person.name, formal: person.formal, party: person.party }
          : contact,
        tie,
      })
      // Twice in one list, someone at the table is still one.
      if (isOne) isThere.add(plain(name))
    }
  }
  return { ok: true, found, there, household, trouble: trouble.sort((a, b) => a.line - b.line) }
}
