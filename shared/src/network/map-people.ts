import {
  type Contact,
  type ContactId,
  KeptField,
  type LifeMark,
  type MapPersonKey,
  type MapPlace,
  type Member,
} from '../model/index.ts'
import type { People, Person, Plan } from '../plan/index.ts'
import { byMaking } from './by-making.ts'
import { type KeptPart, withKept } from './kept-part.ts'

/** Someone who stands on the map. */
export interface MapPerson extends Pick<Member, LifeMark> {
  readonly key: MapPersonKey
  readonly name: string
  /** Of the household, and so in the middle. */
  readonly household: boolean
  /** There for an organisation: drawn square. */
  readonly formal: boolean
  readonly place: MapPlace | null
  /** What stands under the name: what they are to the household, else for whom they are there. */
  readonly under: string
  /** Who this is in the plan, and at the table when they have a seat. */
  readonly person: Person | undefined
  /** What was said of them, with what one keeps for oneself; nothing of who is in the household. */
  readonly contact: Contact | undefined
  /** The contacts that are this person, the first in front: each has words and ties of its own. */
  readonly contacts: readonly ContactId[]
  /** Whether only who looks knows of them. */
  readonly kept: boolean
  /** What of them only who looks knows. */
  readonly keptFields: readonly KeptField[]
}

/** Who stands on the map, each once. */
export interface MapPeople {
  readonly members: readonly MapPerson[]
  readonly contacts: readonly MapPerson[]
  /** Under which key someone stands: of contacts that are one person, that of the first. */
  readonly keys: ReadonlyMap<MapPersonKey, MapPersonKey>
  /** Whether someone the plan knows is on the map. */
  has(person: Person): boolean
}

const memberKey = ({ id }: Member): MapPersonKey => `member:${id}`
const contactKey = ({ id }: Contact): MapPersonKey => `contact:${id}`

const ofMember = (member: Member, people: People): Omit<MapPerson, 'contacts'> => {
  const { symbol, born, died, life } = member
  const key = memberKey(member)
  const person = people.find(key)
  return {
    key,
    name: person?.name ?? member.name,
    household: true,
    formal: false,
    place: null,
    under: '',
    person,
    contact: undefined,
    kept: false,
    keptFields: [],
    ...{ symbol, born, died, life },
  }
}

/** Who a contact is in the plan: who that is elsewhere, as long as anyone knows. */
const personOf = (contact: Contact, people: People): Person | undefined =>
  (contact.party === null ? undefined : people.find(contact.party)) ??
  people.find(contactKey(contact))

/** Contacts that are one person. */
interface Joined {
  /** What was said of them all. */
  readonly contact: Contact
  readonly contacts: readonly ContactId[]
  readonly kept: boolean
  readonly keptFields: ReadonlySet<KeptField>
}

const ofContact = ({ contact, contacts, kept, keptFields }: Joined, people: People): MapPerson => {
  const { symbol, born, died, life } = contact
  const person = personOf(contact, people)
  const relation = contact.relation.trim()
  return {
    key: contactKey(contact),
    name: person?.name ?? contact.name,
    household: false,
    formal: person?.formal ?? contact.formal,
    place: contact.place,
    under: relation === '' ? (person?.organisation ?? '') : relation,
    person,
    contact,
    contacts,
    kept,
    keptFields: [...keptFields],
    ...{ symbol, born, died, life },
  }
}

/** One contact by itself, with the words that are kept of it. */
const alone = (contact: Contact, kept: boolean, { words }: KeptPart): Joined => {
  const whole = { ...contact }
  const keptFields = new Set<KeptField>()
  for (const field of KeptField.options) {
    if (kept && contact[field].trim() !== '') keptFields.add(field)
    const said = words.get(contact.id)?.get(field)
    if (said === undefined) continue
    whole[field] = said
    keptFields.add(field)
  }
  return { contact: whole, contacts: [contact.id], kept, keptFields }
}

/** What two said of one person: both, unless one says what the other does. */
export const bothWords = (first: string, other: string): string => {
  const [one, two] = [first.trim(), other.trim()]
  if (two === '' || one.includes(two)) return first
  return one === '' || two.includes(one) ? other : `${first}\n${other}`
}

/** The first, with what it left open filled in. */
const filledIn = (first: Contact, other: Contact): Contact => ({
  ...first,
  place: first.place ?? other.place,
  mayAsk: first.mayAsk ?? other.mayAsk,
  involve: first.involve ?? other.involve,
  symbol: first.symbol ?? other.symbol,
  born: first.born ?? other.born,
  died: first.died ?? other.died,
  life: first.life === 'living' ? other.life : first.life,
})

/**
 * Of two that are one person, the first counts, the other fills in what it left open; no word goes.
 * Of one that is kept only the words come with one that everyone sees: those can be marked as kept.
 */
const joined = (first: Joined, other: Joined): Joined => {
  const fills = first.kept || !other.kept
  const contact = fills ? filledIn(first.contact, other.contact) : { ...first.contact }
  for (const field of KeptField.options) {
    contact[field] = bothWords(first.contact[field], other.contact[field])
  }
  return {
    contact,
    contacts: [...first.contacts, ...other.contacts],
    kept: first.kept,
    keptFields: new Set([...first.keptFields, ...other.keptFields]),
  }
}

/**
 * Everyone on the map, each once: contacts that are one person are joined under the first that was
 * made, one that everyone sees before one that is kept.
 */
export const mapPeopleOf = (
  plan: Pick<Plan, 'members' | 'contacts'>,
  people: People,
  kept: KeptPart,
): MapPeople => {
  const members = plan.members.map((member) => ofMember(member, people))
  const keys = new Map<MapPersonKey, MapPersonKey>(members.map(({ key }) => [key, key]))
  const first = new Map<Person, MapPersonKey>()
  for (const { key, person } of members) if (person !== undefined) first.set(person, key)
  const onTable = [...plan.contacts].sort(byMaking)
  const isOnTable = new Set<string>(onTable.map(({ id }) => id))
  const whole = new Map<MapPersonKey, Joined>()
  const ofHousehold = new Map<MapPersonKey, ContactId[]>(members.map(({ key }) => [key, []]))
  for (const contact of withKept(onTable, [...kept.contacts].sort(byMaking))) {
    const key = contactKey(contact)
    const said = alone(contact, !isOnTable.has(contact.id), kept)
    const person = personOf(contact, people)
    const under = person === undefined ? key : (first.get(person) ?? key)
    keys.set(key, under)
    if (person !== undefined) first.set(person, under)
    const before = whole.get(under)
    // Whoever is of the household stands in the middle.
    if (before !== undefined) whole.set(under, joined(before, said))
    else if (under === key) whole.set(key, said)
    else ofHousehold.get(under)?.push(contact.id)
  }
  return {
    members: members.map((one) => ({ ...one, contacts: ofHousehold.get(one.key) ?? [] })),
    contacts: [...whole.values()].map((one) => ofContact(one, people)),
    keys,
    has: (person) => first.has(person),
  }
}
