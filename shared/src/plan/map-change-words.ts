import type { Entity, MapEnd, MapPlace } from '../model/index.ts'
import { history, type Language, networkTells } from '../texts/index.ts'
import type { Change } from './changes.ts'
import { inOneLine } from './lines.ts'
import type { People } from './people.ts'
import { nameOf } from './sentences.ts'
import { each, type Told } from './told.ts'

/** What an end of a tie is called. */
export const endName = (end: MapEnd, people: People, language: Language): string =>
  end === 'household' ? history[language].things.household : nameOf(people, end, language)

/** Where someone stands on the network map: *bij familie, dichtbij*. */
const placeWords = (place: MapPlace, language: Language): string => {
  const { inSectors, rings, nearnessOpen } = networkTells[language]
  const ring = place.ring === null ? nearnessOpen : rings[place.ring]
  return history[language].atPlace(inSectors[place.sector], ring)
}

/** Something new on the network map in full; `thing` is what it is called. */
export const mapThingInFull = (
  entity: Entity,
  thing: string,
  people: People,
  language: Language,
): string => {
  const { told } = history[language]
  switch (entity.kind) {
    case 'contact': {
      const relation = inOneLine(entity.relation)
      const who = networkTells[language].named(thing, relation)
      return entity.place === null
        ? told.onMapNowhere(who)
        : told.onMap(who, placeWords(entity.place, language))
    }
    case 'tie': {
      const { ties } = networkTells[language]
      const kind = [entity.quality === null ? '' : ties[entity.quality], inOneLine(entity.note)]
        .filter((part) => part !== '')
        .join(', ')
      return kind === '' ? thing : told.as(thing, kind)
    }
    case 'partnership': {
      const bond = history[language].partnerBonds[entity.bond]
      return told.as(thing, bond)
    }
    case 'parentage': {
      const bond = history[language].parentBonds[entity.bond]
      return told.as(thing, bond)
    }
    case 'placement':
      return entity.place === null
        ? thing
        : told.stands(nameOf(people, entity.by, language), placeWords(entity.place, language))
    default:
      return thing
  }
}

type MapFromTo = Extract<
  Change,
  {
    what:
      | 'year'
      | 'place'
      | 'may-ask'
      | 'involve'
      | 'symbol'
      | 'life'
      | 'end'
      | 'tie-quality'
      | 'tie-direction'
      | 'partner-bond'
      | 'parent-bond'
  }
>

/** To whom support goes in a tie, in words. */
const directionWords = (
  entity: Entity,
  direction: 'forth' | 'back' | 'both',
  people: People,
  language: Language,
): string | undefined => {
  if (entity.kind !== 'tie') return undefined
  const { supportTo, supportBoth } = networkTells[language]
  const [from, to] = [entity.from, entity.to].map((end) => endName(end, people, language))
  if (from === undefined || to === undefined || direction === 'both') return supportBoth
  return direction === 'forth' ? supportTo(from, to) : supportTo(to, from)
}

/** From what to what something on the network map went, in words. */
export const tellOfMap = (change: MapFromTo, people: People, language: Language): Told => {
  const texts = history[language]
  const names = networkTells[language]
  switch (change.what) {
    case 'year':
      return each(texts.years[change.field], change, String)
    case 'place':
      return each(texts.places[change.field], change, (place) => placeWords(place, language))
    case 'may-ask':
      return each(texts.labels.mayAsk, change, (one) => texts.quoted(names.mayAsk[one]))
    case 'involve':
      return each(texts.labels.involve, change, (one) => texts.quoted(names.involve[one]))
    case 'symbol':
      return each(texts.labels.symbol, change, (one) => texts.symbols[one])
    case 'life':
      return each(texts.labels.life, change, (one) => texts.lives[one])
    case 'end':
      return each(texts.ends[change.field], change, (end) => endName(end, people, language))
    case 'tie-quality':
      return each(texts.labels.tieQuality, change, (one) => names.qualities[one])
    case 'tie-direction':
      return each(texts.labels.tieDirection, change, (one) =>
        directionWords(change.entity, one, people, language),
      )
    case 'partner-bond':
      return each(texts.labels.partnerBond, change, (one) => texts.partnerBonds[one])
    case 'parent-bond':
      return each(texts.labels.parentBond, change, (one) => texts.parentBonds[one])
  }
}
