import { type CsvTable, csvColumns } from '@samenbord/shared/csv'
import { LocalOfferWords, type Sector, Sector as Sectors } from '@samenbord/shared/model'
import { offerNameKey } from '@samenbord/shared/network'
import { localOffers, networkTells } from '@samenbord/shared/texts'

/** What a row says, one cell for each. */
type Column = keyof LocalOfferWords
/** In which order they stand when no row tells. */
const COLUMNS: readonly Column[] = ['name', 'what', 'sector', 'where', 'reach']

/** Why a row cannot be read. */
export type WrongReason =
  | 'open-quote'
  | 'no-name'
  | 'name-long'
  | 'what-long'
  | 'where-long'
  | 'reach-long'

export interface WrongRow {
  readonly line: number
  readonly reason: WrongReason
}

/** What stands in a file. */
export interface OfferReading {
  /** Each name once: of several the last. */
  readonly offers: readonly LocalOfferWords[]
  readonly wrong: readonly WrongRow[]
  /** How many names stand in the file more than once. */
  readonly doubles: number
  /** How many say a sector that nobody knows. */
  readonly unknownSectors: number
}

/** What else people call these columns, besides the names on our own screen. */
const OTHER_NAMES: Record<Column, readonly string[]> = {
  name: ['organisatie', 'aanbieder', 'titel', 'activiteit', 'organisation', 'title'],
  what: ['omschrijving', 'beschrijving', 'aanbod', 'toelichting', 'description'],
  sector: ['sector', 'vak', 'soort', 'categorie', 'category'],
  where: ['adres', 'locatie', 'plaats', 'address', 'location'],
  reach: ['contact', 'telefoon', 'e-mail', 'email', 'website', 'bereiken', 'phone'],
}

const { nl, en } = localOffers

const namesOf = (column: Column): readonly string[] => [
  nl.read.columnNames[column],
  en.read.columnNames[column],
  ...OTHER_NAMES[column],
]

/** By which names each column is known. */
const NAMES: Record<Column, readonly string[]> = {
  name: namesOf('name'),
  what: namesOf('what'),
  sector: namesOf('sector'),
  where: namesOf('where'),
  reach: namesOf('reach'),
}

/** The columns in our own order, for a file that does not tell them. */
const OWN_HEADER = { line: 0, cells: COLUMNS.map((column) => nl.read.columnNames[column]) }

const wordsIn = (text: string): string[] =>
  offerNameKey(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)

const SECTOR_WORDS = Sectors.options.map((sector) => {
  const said = [networkTells.nl, networkTells.en].flatMap((words) => [
    words.sectors[sector],
    words.inSectors[sector],
  ])
  return { sector, words: new Set([sector, ...said.flatMap(wordsIn)]) }
})

/** The sector that is meant: its name in either language, or part of that. Nothing when unclear. */
export const sectorCalled = (cell: string): Sector | undefined => {
  const said = wordsIn(cell)
  if (said.length === 0) return undefined
  const fits = SECTOR_WORDS.filter(({ words }) => said.some((word) => words.has(word)))
  const all = fits.filter(({ words }) => said.every((word) => words.has(word) || word === 'and'))
  return (all.length === 1 ? all : fits.length === 1 ? fits : [])[0]?.sector
}

const REASONS: Partial<Record<Column, WrongReason>> = {
  name: 'name-long',
  what: 'what-long',
  where: 'where-long',
  reach: 'reach-long',
}

/** Why these words are no offer. */
const reasonOf = (said: Record<Column, string | null>): WrongReason | undefined => {
  const parsed = LocalOfferWords.safeParse(said)
  if (parsed.success) return undefined
  if ((said.name ?? '').trim() === '') return 'no-name'
  const wrong = COLUMNS.find((column) =>
    parsed.error.issues.some((issue) => issue.path[0] === column),
  )
  return (wrong && REASONS[wrong]) ?? 'name-long'
}

/** Reads what the neighbourhood has to offer from a file. Nothing of it is kept yet. */
export const readOffers = ({ rows, openQuotes }: CsvTable): OfferReading => {
  const [first] = rows
  const told = first && csvColumns(first, NAMES)
  // A row that does not say where the names are is no header.
  const hasHeader = told?.has('name') === true
  const columns = hasHeader ? told : csvColumns(OWN_HEADER, NAMES)
  const offers = new Map<string, LocalOfferWords>()
  const double = new Set<string>()
  const wrong: WrongRow[] = openQuotes.map((line) => ({ line, reason: 'open-quote' }))
  let unknownSectors = 0
  for (const row of hasHeader ? rows.slice(1) : rows) {
    const cell = (column: Column) => columns.cell(row, column).replaceAll(/\s+/g, ' ')
    const sector = sectorCalled(cell('sector')) ?? null
    const said = {
      name: cell('name'),
      what: cell('what'),
      sector,
      where: cell('where'),
      reach: cell('reach'),
    }
    const reason = reasonOf(said)
    if (reason !== undefined) {
      wrong.push({ line: row.line, reason })
      continue
    }
    if (sector === null && cell('sector') !== '') unknownSectors++
    const key = offerNameKey(said.name)
    if (offers.has(key)) double.add(key)
    offers.set(key, LocalOfferWords.parse(said))
  }
  wrong.sort((a, b) => a.line - b.line)
  return { offers: [...offers.values()], wrong, doubles: double.size, unknownSectors }
}

/** Of these, how many the list has already by name. */
export const countReplaced = (
  list: readonly Pick<LocalOfferWords, 'name'>[],
  offers: readonly LocalOfferWords[],
): number => {
  const known = new Set(list.map(({ name }) => offerNameKey(name)))
  return offers.filter(({ name }) => known.has(offerNameKey(name))).length
}

/** The rows of a file with these, in the words of a language; `readOffers` reads them back. */
export const rowsOf = (
  offers: readonly LocalOfferWords[],
  language: 'nl' | 'en',
): readonly (readonly string[])[] => [
  COLUMNS.map((column) => localOffers[language].read.columnNames[column]),
  ...offers.map((offer) =>
    COLUMNS.map((column) =>
      column === 'sector'
        ? offer.sector === null
          ? ''
          : networkTells[language].sectors[offer.sector]
        : offer[column],
    ),
  ),
]
