import {
  type Contact,
  type LocalOffer,
  LocalOfferWords,
  NEW_CONTACT,
  type Sector,
} from '../model/index.ts'
import type { MapPerson } from './map-people.ts'

/** What is said of a new contact; its place in the plan and who made it come by themselves. */
export type ContactFields = Omit<Contact, 'kind' | 'id' | 'order' | 'madeBy' | 'madeAt'>

/**
 * Something of *In de buurt* as a contact: an organisation, in its sector when that is known and with
 * nobody having said how near. Where it is and how to reach it go into its note.
 */
export const contactFromOffer = ({
  name,
  what,
  sector,
  where,
  reach,
}: LocalOfferWords): ContactFields => ({
  ...NEW_CONTACT,
  name,
  formal: true,
  place: sector === null ? null : { sector, ring: null, spot: null },
  relation: what,
  note: [where, reach].filter((line) => line !== '').join('\n'),
})

/** As what something of *In de buurt* is dragged onto a map. */
export const OFFER_DRAG_TYPE = 'application/x-samenbord-offer'

/** What is dragged: all of it, since a map that takes it does not know the list. */
export const offerDragData = ({ name, what, sector, where, reach }: LocalOfferWords): string =>
  JSON.stringify({ name, what, sector, where, reach })

/** What was dropped; nothing when it was something else. */
export const offerFromDrag = (data: string): LocalOfferWords | undefined => {
  try {
    return LocalOfferWords.safeParse(JSON.parse(data)).data
  } catch {
    // Another program can drag anything under this name.
    return undefined
  }
}

/** By what two offers are told to have the same name: whatever their case and their spaces. */
export const offerNameKey = (name: string): string =>
  name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl')

/** Without accents as well: who looks for *cafe* finds *Repair Café*. */
const plain = (words: string): string =>
  offerNameKey(words).normalize('NFD').replaceAll(/\p{M}/gu, '')

/** What has all the words that are looked for, in whatever order; of one sector when one is chosen. */
export const foundOffers = (
  offers: readonly LocalOffer[],
  looked: string,
  sector: Sector | null = null,
): readonly LocalOffer[] => {
  const words = plain(looked).split(' ').filter(Boolean)
  return offers.filter((offer) => {
    if (sector !== null && offer.sector !== sector) return false
    const all = plain([offer.name, offer.what, offer.where, offer.reach].join(' '))
    return words.every((word) => all.includes(word))
  })
}

/** Who on the map has the name of this offer. */
export const contactNamed = (contacts: readonly MapPerson[], name: string): MapPerson | undefined =>
  contacts.find((contact) => offerNameKey(contact.name) === offerNameKey(name))
