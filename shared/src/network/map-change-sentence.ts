import type { MapEnd, MapPlace } from '../model/index.ts'
import { type Language, networkQuestions, networkTells } from '../texts/index.ts'
import type { MapChange, TwoMaps } from './map-changes.ts'
import type { MapPerson } from './map-people.ts'
import { endName, nearness, personName, supportSentence, tieSentence } from './sentences.ts'

const sectorIn = (place: MapPlace, language: Language): string =>
  networkQuestions[language].compare.atSector(networkTells[language].inSectors[place.sector])

/** Where someone stands: *bij familie, heel dichtbij*. */
const placeIn = (place: MapPlace | null, language: Language): string =>
  place === null
    ? networkQuestions[language].compare.noPlace
    : `${sectorIn(place, language)}, ${nearness({ place }, language)}`

/** As short as can be: of the ring alone when the sector is the same. */
const placesIn = (
  from: MapPlace | null,
  to: MapPlace | null,
  language: Language,
): readonly [now: string, before: string] => {
  if (from !== null && to !== null && from.sector === to.sector) {
    return [nearness({ place: to }, language), nearness({ place: from }, language)]
  }
  if (from !== null && to !== null && from.ring === to.ring) {
    return [sectorIn(to, language), sectorIn(from, language)]
  }
  return [placeIn(to, language), placeIn(from, language)]
}

/** What changed on a map as a sentence: *Greet staat nu heel dichtbij, eerst dichtbij.* */
export const mapChangeSentence = (
  change: MapChange,
  { before, after }: TwoMaps,
  language: Language,
): string => {
  const words = networkQuestions[language].compare
  const names = networkTells[language]
  const name = (person: MapPerson) => personName(person, language)
  const end = (one: MapEnd) =>
    endName(one !== 'household' && after.find(one) === undefined ? before : after, one, language)
  const said = (person: MapPerson, from: string | null, to: string | null): string => {
    if (to === null) return words.saidNoMore(name(person), from ?? words.notSaid)
    return from === null ? words.saidNew(name(person), to) : words.said(name(person), to, from)
  }
  switch (change.what) {
    case 'came':
      return change.person.household
        ? words.cameHome(name(change.person))
        : words.came(name(change.person), placeIn(change.person.place, language))
    case 'went':
      return words.went(name(change.person))
    case 'moved':
      return words.place(name(change.person), ...placesIn(change.from, change.to, language))
    case 'may-ask': {
      const { from, to } = change
      return said(change.person, from && names.mayAsk[from], to && names.mayAsk[to])
    }
    case 'involve': {
      const { from, to } = change
      return said(change.person, from && names.involve[from], to && names.involve[to])
    }
    case 'wish':
      if (change.to === null) return words.wishNoMore(name(change.person))
      return said(
        change.person,
        change.from === null ? null : names.wish(change.from),
        names.wish(change.to),
      )
    case 'tie-came':
      return words.tieCame(tieSentence(after, { ...change.tie, kept: false }, language))
    case 'tie-went':
      return words.tieWent(end(change.tie.from), end(change.tie.to))
    case 'tie-quality': {
      const { tie, from, to } = change
      return words.tie(
        end(tie.from),
        end(tie.to),
        to === null ? words.notSaid : names.qualities[to],
        from === null ? words.notSaid : names.qualities[from],
      )
    }
    case 'tie-direction': {
      const { tie, from } = change
      const way = (direction: typeof from) =>
        supportSentence(after, { ...tie, tie: { ...tie.tie, direction } }, language) ??
        words.notSaid
      return words.direction(end(tie.from), end(tie.to), way(change.to), way(from))
    }
  }
}
