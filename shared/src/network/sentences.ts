import { type MapEnd, Ring, Sector } from '../model/index.ts'
import { inOneLine } from '../plan/index.ts'
import { type Language, networkTells } from '../texts/index.ts'
import type { MapPerson } from './map-people.ts'
import type { MapTie } from './map-ties.ts'
import type { NetworkMap } from './network-map.ts'

const capital = (words: string): string =>
  words.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** Parts of a sentence as sentences; empty ones are left out. */
export const asSentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => capital(/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')

/** What someone on the map is called. */
export const personName = ({ name }: Pick<MapPerson, 'name'>, language: Language): string =>
  inOneLine(name) || networkTells[language].nobody

/** What an end of a tie is called. */
export const endName = (map: NetworkMap, end: MapEnd, language: Language): string => {
  if (end === 'household') {
    const [only, ...more] = map.household.people
    // A household of one is that person, for everyone at the table.
    return only !== undefined && more.length === 0
      ? inOneLine(only.name) || networkTells[language].household
      : networkTells[language].household
  }
  const person = map.find(end)
  return person === undefined ? networkTells[language].nobody : personName(person, language)
}

/** Whether this end is the household, or someone of it. */
const isHome = (map: NetworkMap, end: MapEnd): boolean =>
  end === 'household' || map.find(end)?.household === true

/** The ties between someone and the household, or anyone of it. */
export const tiesWithHousehold = (map: NetworkMap, { key }: Pick<MapPerson, 'key'>): MapTie[] =>
  map.ties.filter(
    ({ from, to }) => (from === key && isHome(map, to)) || (to === key && isHome(map, from)),
  )

/** To whom support goes in a tie, seen from one of its ends. */
export const supportFrom = (
  { tie, from }: MapTie,
  end: MapEnd,
): 'gives' | 'receives' | 'both' | undefined => {
  if (tie.direction === null) return undefined
  if (tie.direction === 'both') return 'both'
  return (tie.direction === 'forth') === (from === end) ? 'gives' : 'receives'
}

/** How near someone is, in words. */
export const nearness = ({ place }: Pick<MapPerson, 'place'>, language: Language): string => {
  const words = networkTells[language]
  if (place === null) return words.noPlace
  return place.ring === null ? words.nearnessOpen : words.rings[place.ring]
}

const supportWords = (support: ReturnType<typeof supportFrom>, language: Language): string => {
  const words = networkTells[language]
  switch (support) {
    case 'gives':
      return words.givesSupport
    case 'receives':
      return words.receivesSupport
    case 'both':
      return words.givesAndReceives
    case undefined:
      return ''
  }
}

/**
 * Someone on the map in words: *Greet, van de kerk. Heel dichtbij, sterke band. Geeft: boodschappen.*
 * Of who is in the household, the name.
 */
export const personSentence = (map: NetworkMap, person: MapPerson, language: Language): string => {
  const words = networkTells[language]
  const { contact } = person
  const who = words.named(personName(person, language), inOneLine(person.under))
  if (contact === undefined) return asSentences([who])
  const ties = tiesWithHousehold(map, person)
  const kinds = ties.flatMap(({ tie: { quality } }) =>
    quality === null ? [] : [words.ties[quality]],
  )
  const gives = inOneLine(contact.gives)
  const receives = inOneLine(contact.receives)
  const support = ties.map((tie) => supportFrom(tie, person.key)).find((one) => one !== undefined)
  return asSentences([
    who,
    [nearness(person, language), ...kinds].join(', '),
    // What is given says already that something is.
    gives === '' && receives === '' ? supportWords(support, language) : '',
    gives === '' ? '' : words.gives(gives),
    receives === '' ? '' : words.receives(receives),
    ...ties.map(({ tie: { note } }) => inOneLine(note)),
    inOneLine(contact.wish) === '' ? '' : words.wish(inOneLine(contact.wish)),
    contact.mayAsk === null ? '' : words.mayAsk[contact.mayAsk],
    contact.involve === null ? '' : words.involve[contact.involve],
    inOneLine(contact.note),
    person.kept ? words.kept : '',
  ])
}

/** To whom support goes in a tie: *Lotte geeft aan Daan*; nothing when that was not said. */
export const supportSentence = (
  map: NetworkMap,
  { tie, ...tied }: Pick<MapTie, 'tie' | 'from' | 'to'>,
  language: Language,
): string | undefined => {
  const words = networkTells[language]
  const [from, to] = [endName(map, tied.from, language), endName(map, tied.to, language)]
  switch (tie.direction) {
    case 'forth':
      return words.supportTo(from, to)
    case 'back':
      return words.supportTo(to, from)
    case 'both':
      return words.supportBoth
    case null:
      return undefined
  }
}

/** A tie in words: *Lotte en Daan: gewone band, Lotte geeft aan Daan.* */
export const tieSentence = (map: NetworkMap, tie: MapTie, language: Language): string => {
  const words = networkTells[language]
  const [from, to] = [endName(map, tie.from, language), endName(map, tie.to, language)]
  const { quality, note } = tie.tie
  const kind = quality === null ? words.tieOpen : words.ties[quality]
  const support = supportSentence(map, tie, language)
  return asSentences([
    words.tie(from, to, [kind, ...(support === undefined ? [] : [support])].join(', ')),
    inOneLine(note),
    tie.kept ? words.kept : '',
  ])
}

/** Who stands in this sector, the nearest first. */
const inSector = (map: NetworkMap, sector: Sector): MapPerson[] => {
  const distance = ({ place }: MapPerson): number =>
    place === null || place.ring === null ? Ring.options.length : Ring.options.indexOf(place.ring)
  return map.contacts
    .filter(({ place }) => place?.sector === sector)
    .sort((a, b) => distance(a) - distance(b))
}

/** Ties between two of whom neither is of the household. */
const tiesBetweenOthers = (map: NetworkMap): MapTie[] =>
  map.ties.filter(({ from, to }) => !isHome(map, from) && !isHome(map, to))

/** The whole map as text: sector by sector, the nearest first, then the ties between others. */
export const networkText = (map: NetworkMap, language: Language): string => {
  const words = networkTells[language]
  const names = map.household.people.map((person) => personName(person, language))
  const middle = names.length === 0 ? words.household : names.join(', ')
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)]
  const people = (of: readonly MapPerson[]) =>
    of.map((person) => personSentence(map, person, language))
  return [
    words.text.title(endName(map, 'household', language)),
    words.text.middle(middle),
    ...(map.contacts.length === 0 ? [words.text.empty] : []),
    ...Sector.options.flatMap((sector) =>
      part(words.sectors[sector], people(inSector(map, sector))),
    ),
    ...part(words.text.waiting, people(map.contacts.filter(({ place }) => place === null))),
    ...part(
      words.text.between,
      tiesBetweenOthers(map).map((tie) => tieSentence(map, tie, language)),
    ),
  ].join('\n')
}
