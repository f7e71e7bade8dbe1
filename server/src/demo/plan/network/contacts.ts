import {
  type MapPlace,
  type MapSpot,
  NEW_CONTACT,
  partyOf,
  type Ring,
  type Sector,
} from '@samenbord/shared/model'
import type { DraftOf } from '../draft.ts'
import { contactId, namedId } from '../ids.ts'
import type { AtTable } from '../people.ts'

type Someone = DraftOf<'contact'>
type Said = Partial<Omit<Someone, 'kind' | 'id' | 'name'>>

/** A place; without a spot that was chosen by hand, the layout finds one. */
const at = (sector: Sector, ring: Ring | null, spot: MapSpot | null = null): MapPlace =>
  ring === null ? { sector, ring, spot: null } : { sector, ring, spot }

const contact = (name: string, called: string, place: MapPlace, said: Said): Someone => ({
  kind: 'contact',
  id: contactId(name),
  ...NEW_CONTACT,
  name: called,
  place,
  ...said,
})

/** Someone whom the plan knows by a free name: the same person, once. */
const known = (name: string, called: string, place: MapPlace, said: Said): Someone =>
  contact(name, called, place, { party: partyOf({ kind: 'named', id: namedId(name) }), ...said })

/** Whom the team drew at the first meeting: only who it knew, and nothing in the name of the resident. */
export const firstContacts = ({
  fatma,
  greet,
  joost,
  peter,
  samira,
}: AtTable): readonly Someone[] => [
  known('daan', 'Daan', at('family', null), { relation: 'zoon, 15 jaar' }),
  contact('greet', 'Greet', at('community', null), {
    party: greet,
    relation: 'van de kerk',
    gives: 'boodschappen',
  }),
  contact('samira', 'Samira', at('care', 'further'), { party: samira, formal: true }),
  contact('joost', 'Joost', at('care', 'further'), {
    party: joost,
    formal: true,
    relation: 'Thuiszorg Linde',
  }),
  known('hanneke', 'Hanneke', at('care', 'further'), {
    formal: true,
    relation: 'huisarts, Plein 7',
  }),
  known('lotte', 'Lotte', at('care', 'further'), {
    formal: true,
    relation: 'Jeugdhulp De Brug',
    note: 'Kent Daan. Kent Wim nog niet.',
  }),
  contact('fatma', 'Fatma', at('government', 'further'), {
    party: fatma,
    formal: true,
    relation: 'Werk en Inkomen',
  }),
  contact('peter', 'Peter', at('government', 'further'), {
    party: peter,
    formal: true,
    relation: 'De Akker',
  }),
  contact('wijkagent', 'Wijkagent', at('government', 'further'), {
    formal: true,
    note: 'De buren belden een keer over de dozen.',
  }),
]

/** What the resident said of those at the second meeting. */
const SAID: Readonly<Record<string, Said>> = {
  daan: {
    place: at('family', 'further', { across: 0.36, out: 0.4 }),
    wish: 'weer zien',
    involve: 'yes',
    mayAsk: 'ask-me-first',
  },
  greet: {
    place: at('community', 'very-close'),
    gives: 'boodschappen en koffie op donderdag',
    mayAsk: 'yes',
    involve: 'yes',
  },
  samira: { place: at('care', 'close'), gives: 'gaat mee naar gesprekken', involve: 'yes' },
  joost: { place: at('care', 'close'), involve: 'yes' },
  peter: { place: at('government', 'close') },
}

/** Whom the resident does not want on his map. */
const TAKEN_OFF: ReadonlySet<string> = new Set([contactId('wijkagent')])

/** The same people as the resident put them on the map himself. */
export const metContacts = (table: AtTable): readonly Someone[] => {
  const said = new Map(Object.entries(SAID).map(([name, words]) => [contactId(name), words]))
  return firstContacts(table)
    .filter(({ id }) => !TAKEN_OFF.has(id))
    .map((one) => ({ ...one, ...said.get(one.id) }))
}

/** Whom the resident named at the second meeting. */
export const newContacts: readonly Someone[] = [
  contact('ingrid', 'Ingrid', at('family', 'further', { across: 0.72, out: 0.4 }), {
    relation: 'moeder van Daan',
  }),
  known('kees', 'Kees', at('friends', 'further'), {
    relation: 'oude visvriend',
    wish: 'bellen om te vissen',
  }),
  contact('mehmet', 'Mehmet', at('friends', 'close'), { relation: 'buurman', mayAsk: 'yes' }),
  contact('open-deur', 'De Open Deur', at('community', 'close'), {
    relation: 'kerk, koffie op zondag',
    gives: 'eten en koffie op zondag',
    receives: 'de kast die Wim timmerde',
  }),
  contact('collegas', 'Oud-collega’s', at('work', 'further'), { relation: 'van de werkplaats' }),
  contact('zorgverzekeraar', 'Zorgverzekeraar', at('government', 'further'), { formal: true }),
]
