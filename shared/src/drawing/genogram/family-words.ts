import type { MapPersonKey } from '../../model/index.ts'
import {
  asSentences,
  type MapPerson,
  type NetworkMap,
  personName,
  tieSentence,
} from '../../network/index.ts'
import { inOneLine } from '../../plan/index.ts'
import { genogram, inOneSentence, type Language, networkTells } from '../../texts/index.ts'
import { type ChildOf, endsOf, type Family, type Union } from './family.ts'
import type { FeltTie } from './feelings.ts'

/** How everyone of a family is told of in one language. */
interface Teller {
  readonly family: Family
  readonly language: Language
}

const nameOf = ({ family, language }: Teller, key: MapPersonKey): string => {
  const person = family.people.get(key)
  return person === undefined ? networkTells[language].nobody : personName(person, language)
}

const namesOf = (teller: Teller, keys: readonly MapPersonKey[]): string =>
  inOneSentence(
    keys.map((key) => nameOf(teller, key)),
    teller.language,
  )

/** *geboren in 1940, overleden in 2011*. */
const lifeOf = ({ born, died, life }: MapPerson, language: Language): string[] => {
  const words = genogram[language]
  const end = died === null ? words.lives[life] : words.died(died)
  return [...(born === null ? [] : [words.born(born)]), ...(end === undefined ? [] : [end])]
}

const childWords = (teller: Teller, { child, bond, twinOf, identical }: ChildOf): string => {
  const words = genogram[teller.language]
  const person = teller.family.people.get(child)
  const twin = identical ? words.identical : words.twins
  const more = [
    ...(person === undefined ? [] : lifeOf(person, teller.language)),
    words.came[bond],
    twinOf === null ? undefined : twin,
  ].filter((one) => one !== undefined)
  const name = nameOf(teller, child)
  return more.length === 0 ? name : `${name} (${more.join(', ')})`
}

/** What two were to each other, one after another: *getrouwd vanaf 1998, gescheiden tot 2010*. */
const bondsOf = ({ bonds }: Union, language: Language): string => {
  const words = genogram[language]
  if (bonds.length === 0) return words.bondOpen
  return bonds
    .map(({ bond, since, until }) => `${words.bonds[bond]}${words.between(since, until)}`)
    .join(', ')
}

const unionSentence = (teller: Teller, union: Union): string => {
  const words = genogram[teller.language]
  const { first, second, children } = union
  const names = children.map((one) => childWords(teller, one))
  const list = inOneSentence(names, teller.language)
  if (second === null) return asSentences([words.childrenOf(nameOf(teller, first), names, list)])
  return asSentences([
    words.couple(nameOf(teller, first), nameOf(teller, second), bondsOf(union, teller.language)),
    names.length === 0 ? '' : words.children(names, list),
  ])
}

/** Two, and what they are to each other: what one hears of the line between them. */
export const coupleSentence = (family: Family, union: Union, language: Language): string =>
  unionSentence({ family, language }, union)

/** Someone of a tree in words: years, whose child, with whom. */
export const relativeSentence = (family: Family, person: MapPerson, language: Language): string => {
  const teller = { family, language }
  const words = genogram[language]
  const under = inOneLine(person.under)
  const name = networkTells[language].named(personName(person, language), under)
  const asChild = family.unions.flatMap((union) =>
    union.children
      .filter(({ child }) => child === person.key)
      .map(({ bond }) => {
        const parents = words.childOf(namesOf(teller, endsOf(union)))
        return words.came[bond] === undefined ? parents : `${parents}, ${words.came[bond]}`
      }),
  )
  const asPartner = family.unions.flatMap((union) => {
    const [other] = endsOf(union).filter((key) => key !== person.key)
    const isOf = union.first === person.key || union.second === person.key
    return isOf && other !== undefined
      ? [words.partnerOf(nameOf(teller, other), bondsOf(union, language))]
      : []
  })
  return asSentences([
    [name, ...lifeOf(person, language)].join(', '),
    person.household ? words.inHousehold : '',
    ...asChild,
    ...asPartner,
    person.kept ? networkTells[language].kept : '',
  ])
}

/** The whole tree as text: the household, each couple with their children, how they are together. */
export const familyText = (
  map: NetworkMap,
  family: Family,
  felt: readonly FeltTie[],
  language: Language,
): string => {
  const words = genogram[language]
  const teller = { family, language }
  if (family.unions.length === 0) return words.empty
  const members = [...family.people.values()].filter(({ household }) => household)
  const isChild = new Set(family.unions.flatMap(({ children }) => children.map((one) => one.child)))
  // Whoever is nobody's child in the tree has their years told nowhere else.
  const others = [...family.people.values()]
    .filter(({ key }) => !isChild.has(key))
    .flatMap((person) => {
      const life = lifeOf(person, language)
      const name = personName(person, language)
      return life.length === 0 ? [] : [asSentences([`${name}: ${life.join(', ')}`])]
    })
  return [
    ...(members.length === 0
      ? []
      : [
          asSentences([
            words.household(
              namesOf(
                teller,
                members.map(({ key }) => key),
              ),
            ),
          ]),
        ]),
    ...family.unions.map((union) => `- ${unionSentence(teller, union)}`),
    ...others.map((line) => `- ${line}`),
    ...(felt.length === 0 ? [] : ['', words.tieTo]),
    ...felt.map(({ tie }) => `- ${tieSentence(map, tie, language)}`),
  ].join('\n')
}
