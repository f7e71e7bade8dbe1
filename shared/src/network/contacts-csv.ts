import { writeCsv } from '../csv/index.ts'
import type { MapEnd } from '../model/index.ts'
import { type Language, networkFiles, networkTells } from '../texts/index.ts'
import { CONTACT_COLUMNS, type ContactColumn } from './contact-list.ts'
import type { MapPerson } from './map-people.ts'
import type { MapTie } from './map-ties.ts'
import type { NetworkMap } from './network-map.ts'
import { personName, supportFrom, tieSentence, tiesWithHousehold } from './sentences.ts'

const isWithAll = ({ from, to }: MapTie): boolean => {
  const all: MapEnd = 'household'
  return from === all || to === all
}

/** What a list says of the ties between someone and the household: one in columns, others in words. */
const tieCells = (map: NetworkMap, person: MapPerson, language: Language) => {
  const ties = tiesWithHousehold(map, person)
  const first = ties.find(isWithAll) ?? ties[0]
  if (first === undefined) return { tie: '', direction: '', tieNote: '' }
  const support = supportFrom(first, person.key)
  const others = ties.filter((tie) => tie !== first)
  return {
    tie: first.tie.quality === null ? '' : networkTells[language].qualities[first.tie.quality],
    direction: support === undefined ? '' : networkFiles[language].directions[support],
    tieNote: [first.tie.note, ...others.map((tie) => tieSentence(map, tie, language))]
      .filter((words) => words !== '')
      .join('\n'),
  }
}

/**
 * Everyone on a map but the household as a CSV file, with their tie with the household; the header in
 * this language. What must not be in the file must not be on the map that is given.
 */
export const contactsCsv = (map: NetworkMap, language: Language): string => {
  const { columns, yes, no, askFirst } = networkFiles[language]
  const { sectors, rings } = networkTells[language]
  const mayAsk = { yes, 'ask-me-first': askFirst, no }
  const rows = map.contacts.map((person) => {
    const { contact, place } = person
    const cells: Record<ContactColumn, string> = {
      name: personName(person, language),
      formal: person.formal ? yes : no,
      sector: place === null ? '' : sectors[place.sector],
      ring: place === null || place.ring === null ? '' : rings[place.ring],
      relation: contact?.relation ?? '',
      ...tieCells(map, person, language),
      gives: contact?.gives ?? '',
      receives: contact?.receives ?? '',
      mayAsk: contact?.mayAsk == null ? '' : mayAsk[contact.mayAsk],
      involve: contact?.involve == null ? '' : { yes, no }[contact.involve],
      wish: contact?.wish ?? '',
      note: contact?.note ?? '',
    }
    return CONTACT_COLUMNS.map((column) => cells[column])
  })
  return writeCsv([CONTACT_COLUMNS.map((column) => columns[column]), ...rows])
}
