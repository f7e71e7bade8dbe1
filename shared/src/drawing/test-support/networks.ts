import { type Contact, Ring, type Sector, TieDirection, TieQuality } from '../../model/index.ts'
import { contact, member, tie } from '../../model/test-support/plan-entities.ts'
import type { Plan } from '../../plan/index.ts'

/** Chance from 0 up to 1, as from a seed. */
export type Chance = () => number

const NAMES =
  'Daan Ingrid Kees Mehmet Greet Hanneke Lotte Peter Fatma Ria Joost Samira Bo Willemijn Oud-collega’s Zorgverzekeraar Aisha Jan-Willem Tante_Corrie De_Open_Deur Meneer_De_Vries Yusuf Sjaan Ans'
    .split(' ')
    .map((name) => name.replaceAll('_', ' '))
const RELATIONS = [
  'zoon, 15 jaar',
  'buurman',
  'van de kerk',
  'oude visvriend',
  'huisarts, Plein 7',
  'Werk en Inkomen',
  'kerk, koffie op zondag',
  'moeder van Daan',
  'Buurtteam Noord',
  '',
]

/** How often which sector and ring occurs around a household: most are family, friends and care. */
const SECTORS: readonly (readonly [Sector, number])[] = [
  ['family', 25],
  ['friends', 20],
  ['community', 11],
  ['work', 10],
  ['government', 11],
  ['care', 23],
]
const RINGS: readonly (readonly [Ring | null, number])[] = [
  ['very-close', 18],
  ['close', 36],
  ['further', 40],
  [null, 6],
]

const oneOf = <One>(chance: Chance, all: readonly One[]): One => {
  const one = all[Math.floor(chance() * all.length)]
  if (one === undefined) throw new Error('there is nothing to choose from')
  return one
}

const weighed = <One>(chance: Chance, all: readonly (readonly [One, number])[]): One => {
  let left = chance() * all.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [one, weight] of all) {
    left -= weight
    if (left < 0) return one
  }
  return oneOf(chance, all)[0]
}

const someRing = (chance: Chance) => oneOf(chance, Ring.options)

const placeOf = (chance: Chance, byHand: number): Contact['place'] => {
  const sector = weighed(chance, SECTORS)
  const ring = weighed(chance, RINGS)
  if (ring === null) return { sector, ring, spot: null }
  const put = chance() < byHand
  const spot = put ? { across: 0.1 + chance() * 0.8, out: 0.15 + chance() * 0.7 } : null
  return { sector, ring: put ? someRing(chance) : ring, spot }
}

/** What a made-up network is like, in shares from 0 to 1. */
export interface NetworkShares {
  /** Put somewhere by hand. */
  readonly byHand: number
  /** Without a place yet. */
  readonly waiting: number
}

/** The plan of a household of one with so many people around it, as real ones are spread. */
export const networkOf = (
  chance: Chance,
  size: number,
  { byHand, waiting }: NetworkShares = { byHand: 0, waiting: 0 },
): Pick<Plan, 'members' | 'contacts' | 'ties'> => {
  const start = Date.UTC(2026, 4, 12, 12)
  const contacts = Array.from({ length: size }, (_, at) => {
    const formal = chance() < 0.35
    return contact(at + 1, oneOf(chance, NAMES), {
      relation: oneOf(chance, RELATIONS),
      formal,
      place: chance() < waiting ? null : placeOf(chance, byHand),
      wish: chance() < 0.15 ? 'weer zien' : '',
      madeAt: new Date(start + at * 1000).toISOString(),
    })
  })
  let number = 0
  const said = () => {
    number += 1
    return {
      quality: chance() < 0.1 ? null : oneOf(chance, TieQuality.options),
      direction: chance() < 0.5 ? null : oneOf(chance, TieDirection.options),
    }
  }
  const ties = contacts.flatMap(({ id, place }, at) => {
    const all = chance() < 0.85 ? [tie(number + 1, `contact:${id}`, 'household', said())] : []
    const others = contacts
      .slice(0, at)
      .filter((other) => other.place?.sector === place?.sector || chance() < 0.2)
    if (chance() > 0.2 || others.length === 0) return all
    const { id: other } = oneOf(chance, others)
    return [...all, tie(number + 1, `contact:${id}`, `contact:${other}`, said())]
  })
  return { members: [member(1, 'Wim')], contacts, ties }
}
