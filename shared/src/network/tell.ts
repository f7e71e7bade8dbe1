import type { Action, MapEnd, Sector } from '../model/index.ts'
import type { MapPerson } from './map-people.ts'

/** Something a network map tells, as a question to talk about, with who it is about. Never a judgement. */
export type Tell =
  /** A wish for contact with someone who is in no action. */
  | { readonly kind: 'wish'; readonly person: MapPerson }
  | { readonly kind: 'nobody-very-close'; readonly people: readonly MapPerson[] }
  | { readonly kind: 'one-very-close'; readonly person: MapPerson }
  | { readonly kind: 'all-formal'; readonly people: readonly MapPerson[] }
  /** More helpers near than people of the own circle. */
  | {
      readonly kind: 'formal-nearer'
      readonly formal: readonly MapPerson[]
      readonly own: readonly MapPerson[]
    }
  /** May be asked, and has no part yet. */
  | { readonly kind: 'may-be-asked'; readonly people: readonly MapPerson[] }
  | {
      readonly kind: 'carries-much'
      readonly person: MapPerson
      readonly actions: readonly Action[]
    }
  | {
      readonly kind: 'gives-to-many'
      readonly person: MapPerson
      readonly to: readonly MapEnd[]
    }
  /** Several helpers of whom the same is said. */
  | { readonly kind: 'same-help'; readonly words: string; readonly people: readonly MapPerson[] }
  | {
      readonly kind: 'several-helpers'
      readonly sector: Sector
      readonly people: readonly MapPerson[]
    }
  | { readonly kind: 'only-receives'; readonly people: readonly MapPerson[] }
  | { readonly kind: 'only-gives'; readonly people: readonly MapPerson[] }
  | { readonly kind: 'empty-sectors'; readonly sectors: readonly Sector[] }
  | {
      readonly kind: 'far-sectors'
      readonly sectors: readonly Sector[]
      readonly people: readonly MapPerson[]
    }
  | { readonly kind: 'no-ties'; readonly people: readonly MapPerson[] }
  | {
      readonly kind: 'how-many'
      readonly own: readonly MapPerson[]
      readonly formal: readonly MapPerson[]
    }

/** Tells one question from another as long as it is about the same. */
export const tellKey = (tell: Tell): string => {
  const about = 'person' in tell ? tell.person.key : 'sector' in tell ? tell.sector : ''
  return `${tell.kind} ${about} ${tell.kind === 'same-help' ? tell.words : ''}`
}
