import type { Sector } from '../model/index.ts'
import { inOneLine } from '../plan/index.ts'
import { inOneSentence, type Language, networkQuestions, networkTells } from '../texts/index.ts'
import type { MapPerson } from './map-people.ts'
import type { NetworkMap } from './network-map.ts'
import { endName, personName } from './sentences.ts'
import type { Tell } from './tell.ts'

/** A question to talk about, and how one comes to it. */
export interface TellSentence {
  readonly question: string
  readonly how: string
}

/** What a map tells in words. */
export const tellSentence = (tell: Tell, map: NetworkMap, language: Language): TellSentence => {
  const words = networkQuestions[language]
  const name = (person: MapPerson) => personName(person, language)
  const names = (people: readonly MapPerson[]) =>
    people.length === 0 ? words.nobody : inOneSentence(people.map(name), language)
  const fields = (sectors: readonly Sector[]) =>
    inOneSentence(
      sectors.map((sector) => networkTells[language].inSectors[sector]),
      language,
    )
  const several = ({ length }: readonly MapPerson[]) => length > 1
  switch (tell.kind) {
    case 'wish':
      return {
        question: words.wish(name(tell.person), inOneLine(tell.person.contact?.wish ?? '')),
        how: words.wishHow(name(tell.person)),
      }
    case 'nobody-very-close':
      return {
        question: words.nobodyVeryClose,
        how: words.nobodyVeryCloseHow(names(tell.people)),
      }
    case 'one-very-close':
      return {
        question: words.oneVeryClose(name(tell.person)),
        how: words.oneVeryCloseHow(name(tell.person)),
      }
    case 'all-formal':
      return { question: words.allFormal, how: words.allFormalHow(names(tell.people)) }
    case 'formal-nearer':
      return {
        question: words.formalNearer,
        how: words.formalNearerHow(names(tell.formal), names(tell.own)),
      }
    case 'may-be-asked':
      return {
        question: words.mayBeAsked(names(tell.people), several(tell.people)),
        how: words.mayBeAskedHow(names(tell.people), several(tell.people)),
      }
    case 'carries-much':
      return {
        question: words.carriesMuch(name(tell.person), tell.actions.length),
        how: words.carriesMuchHow(
          inOneSentence(
            tell.actions.map((action) => `‘${inOneLine(action.words)}’`),
            language,
          ),
        ),
      }
    case 'gives-to-many':
      return {
        question: words.givesToMany(name(tell.person), tell.to.length),
        how: words.givesToManyHow(
          inOneSentence(
            tell.to.map((end) => endName(map, end, language)),
            language,
          ),
        ),
      }
    case 'same-help':
      return {
        question: words.sameHelp(tell.people.length, tell.words),
        how: words.sameHelpHow(names(tell.people)),
      }
    case 'several-helpers':
      return {
        question: words.severalHelpers(tell.people.length, fields([tell.sector])),
        how: words.severalHelpersHow(names(tell.people)),
      }
    case 'only-receives':
      return {
        question: words.onlyReceives(names(tell.people), several(tell.people)),
        how: words.onlyReceivesHow(names(tell.people)),
      }
    case 'only-gives':
      return {
        question: words.onlyGives(names(tell.people), several(tell.people)),
        how: words.onlyGivesHow(names(tell.people)),
      }
    case 'empty-sectors':
      return {
        question: words.emptySectors(fields(tell.sectors)),
        how: words.emptySectorsHow(fields(tell.sectors)),
      }
    case 'far-sectors':
      return {
        question: words.farSectors(fields(tell.sectors)),
        how: words.farSectorsHow(names(tell.people)),
      }
    case 'no-ties':
      return {
        question: words.noTies(names(tell.people)),
        how: words.noTiesHow(names(tell.people)),
      }
    case 'how-many':
      return {
        question: words.howMany(tell.own.length + tell.formal.length, tell.own.length),
        how: words.howManyHow(names(tell.own), names(tell.formal)),
      }
  }
}
