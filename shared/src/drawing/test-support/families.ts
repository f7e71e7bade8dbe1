import type { Contact, MapPersonKey, Parentage, Partnership } from '../../model/index.ts'
import { FamilySymbol, ParentageId, PartnershipId } from '../../model/index.ts'
import { contact, samira } from '../../model/test-support/plan-entities.ts'
import type { Plan } from '../../plan/index.ts'
import type { Chance } from './networks.ts'

const common = { order: 'a0', madeBy: samira, madeAt: '2026-05-12T12:00:00.000Z' }
const idOf = (letter: string, number: number) => `${letter}${String(number).padStart(21, '0')}`

/** Two who are or were partners. */
export const partners = (
  number: number,
  first: MapPersonKey,
  second: MapPersonKey,
  more: Partial<Partnership> = {},
): Partnership => ({
  ...common,
  kind: 'partnership',
  id: PartnershipId.parse(idOf('p', number)),
  first,
  second,
  bond: 'married',
  since: null,
  until: null,
  ...more,
})

/** A child of one, or of two. */
export const childOf = (
  number: number,
  child: MapPersonKey,
  parent: MapPersonKey,
  more: Partial<Parentage> = {},
): Parentage => ({
  ...common,
  kind: 'parentage',
  id: ParentageId.parse(idOf('o', number)),
  child,
  parent,
  other: null,
  bond: 'birth',
  twinOf: null,
  identical: false,
  ...more,
})

/** How a contact is pointed at. */
export const keyOf = ({ id }: Contact): MapPersonKey => `contact:${id}`

const NAMES = 'Arie Corrie Henk Wim Ria Ingrid Daan Fatma Jan-Willem Bo Yusuf Sjaan'.split(' ')

type FamilyPart = Pick<Plan, 'contacts' | 'partnerships' | 'parentages'>

/** A family of about so many over generations, with second marriages and parents of who married in. */
export const familyFrom = (chance: Chance, size: number): FamilyPart => {
  const contacts: Contact[] = []
  const partnerships: Partnership[] = []
  const parentages: Parentage[] = []
  const person = (born: number): { readonly key: MapPersonKey; readonly born: number } => {
    const number = contacts.length + 1
    const name = NAMES[Math.floor(chance() * NAMES.length)] ?? 'Wim'
    const symbol = FamilySymbol.options[Math.floor(chance() * 2)] ?? null
    const one = contact(number, name, { born: chance() < 0.8 ? born : null, symbol })
    contacts.push(one)
    return { key: keyOf(one), born }
  }
  const pair = (first: MapPersonKey, second: MapPersonKey, over: boolean): void => {
    const bond = over ? 'divorced' : 'married'
    partnerships.push(partners(partnerships.length + 1, first, second, { bond }))
  }
  const child = (key: MapPersonKey, parent: MapPersonKey, other: MapPersonKey | null): void => {
    parentages.push(childOf(parentages.length + 1, key, parent, { other }))
  }
  let generation = [person(1935)]
  while (contacts.length < size && generation.length > 0) {
    const next: typeof generation = []
    for (const one of generation) {
      if (contacts.length >= size) break
      const marriages = chance() < 0.25 ? 2 : 1
      for (let marriage = 1; marriage <= marriages; marriage++) {
        const other = person(one.born + 2)
        pair(one.key, other.key, marriage < marriages)
        if (chance() < 0.3) {
          const [father, mother] = [person(other.born - 27), person(other.born - 26)]
          pair(father.key, mother.key, false)
          child(other.key, father.key, mother.key)
          if (chance() < 0.5) child(person(other.born - 1).key, father.key, mother.key)
        }
        const born = one.born + 18 + marriage * 8
        const count = 1 + Math.floor(chance() * 3)
        for (let at = 0; at < count; at++) {
          const kid = person(born + at * 2)
          child(kid.key, one.key, other.key)
          next.push(kid)
        }
      }
    }
    generation = next
  }
  return { contacts, partnerships, parentages }
}
