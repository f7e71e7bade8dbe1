import type { AgreeingAnswer, Entity } from '../model/index.ts'
import { nameOf, type People } from '../plan/index.ts'
import { care, type Language } from '../texts/index.ts'

/** A part of a plan that one can say *not yet* to, and what it is called there. */
export interface PartToAgree {
  readonly id: AgreeingAnswer['notThese'][number]
  /** Its own words; of a card for when it goes wrong, whose it is and what it begins with. */
  readonly words: string
}

/** The same of one part; nothing when there is nothing in it to agree to. */
const partToAgree = (
  entity: Entity,
  people: People,
  language: Language,
): PartToAgree | undefined => {
  switch (entity.kind) {
    case 'goal':
    case 'action':
    case 'obligation':
    case 'concern':
    case 'statement': {
      const words = entity.words.trim()
      return words === '' ? undefined : { id: entity.id, words }
    }
    case 'crisis-card': {
      const { id, whose, signs, call, stepsIn } = entity
      const { crisis } = care[language]
      const begins = [signs, call, stepsIn].map((one) => one.trim()).find((one) => one !== '')
      if (begins === undefined) return undefined
      const card =
        whose === null ? crisis.cardOfNobody : crisis.cardOf(nameOf(people, whose, language))
      return { id, words: `${card}: ${begins}` }
    }
    default:
      return undefined
  }
}

/** The parts of a plan one can say *not yet* to one by one, in its order. */
export const partsToAgree = (
  { entities }: { readonly entities: readonly Entity[] },
  people: People,
  language: Language,
): readonly PartToAgree[] =>
  entities.flatMap((entity) => partToAgree(entity, people, language) ?? [])

/** What these parts are called, each between quotes, in the order of the plan. */
export const quotedParts = (
  content: { readonly entities: readonly Entity[] },
  ids: readonly string[],
  people: People,
  language: Language,
): readonly string[] =>
  partsToAgree(content, people, language)
    .filter(({ id }) => ids.includes(id))
    .map(({ words }) => `‘${words}’`)
