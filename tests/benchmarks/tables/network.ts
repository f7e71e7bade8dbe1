import { randomBytes } from 'node:crypto'
import { addEntities, orderBehind, placeMap } from '@samenbord/shared/document'
import {
  Contact,
  NEW_CONTACT,
  NEW_TIE,
  type ParticipantId,
  Ring,
  Sector,
  Tie,
  TieQuality,
} from '@samenbord/shared/model'
import type * as Y from 'yjs'

const NAMES = 'Daan Ingrid Kees Mehmet Greet Hanneke Lotte Peter Fatma Ria Joost Samira'.split(' ')
const RELATIONS = ['zoon', 'buurman', 'van de kerk', 'oude visvriend', 'huisarts, Plein 7', '']

const newId = (): string => randomBytes(16).toString('base64url')

/** One of a row, the next each time. */
const turn = <One>(row: readonly One[], at: number): One => {
  const one = row[at % row.length]
  if (one === undefined) throw new Error('a row needs something in it')
  return one
}

/**
 * Puts people `from` to `to` on the network map, spread over all rings and sectors, each with a tie with
 * the household and every fifth with another. Answers their ids.
 */
export const fillNetwork = (doc: Y.Doc, by: ParticipantId, from: number, to: number): string[] => {
  let last: { readonly id: string; readonly order: string } | undefined
  const common = () => {
    const placed = { id: newId(), order: orderBehind(last === undefined ? [] : [last]) }
    last = placed
    return { ...placed, madeBy: by, madeAt: new Date(Date.UTC(2026, 4, 12, 12)).toISOString() }
  }
  const contacts = Array.from({ length: to - from }, (_, index) => {
    const number = from + index
    return Contact.parse({
      ...common(),
      kind: 'contact',
      ...NEW_CONTACT,
      name: `${turn(NAMES, number)} ${number + 1}`,
      relation: turn(RELATIONS, number),
      formal: number % 3 === 0,
      place: {
        sector: turn(Sector.options, number),
        ring: turn(Ring.options, Math.floor(number / 2)),
        spot: null,
      },
    })
  })
  const ties = contacts.flatMap(({ id }, index) => {
    const quality = turn(TieQuality.options, index)
    const direction = turn(['forth', 'back', 'both', null], index)
    const tie = { kind: 'tie', ...NEW_TIE, quality, direction }
    const home = Tie.parse({ ...common(), ...tie, from: `contact:${id}`, to: 'household' })
    const beside = contacts[index + 1]
    if (index % 5 !== 0 || beside === undefined) return [home]
    const other = Tie.parse({
      ...common(),
      ...tie,
      from: `contact:${id}`,
      to: `contact:${beside.id}`,
    })
    return [home, other]
  })
  addEntities(doc, [...contacts, ...ties])
  return contacts.map(({ id }) => id)
}

/** Lays the ecogram on the board. */
export const layEcogram = (doc: Y.Doc): void => placeMap(doc, 'shape:the-map', 'ecogram')
