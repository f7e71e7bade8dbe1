import { type Contact, type Entity, type Kept, type KeptField, partyOf } from '../model/index.ts'

/** As far as a plan tells of people and what is between them. */
interface Told {
  readonly entities: readonly Entity[]
}

/** Whom a tie or a family relation names; of all else nobody. */
const endsOf = (entity: Entity): readonly (string | null)[] => {
  switch (entity.kind) {
    case 'tie':
      return [entity.from, entity.to]
    case 'partnership':
      return [entity.first, entity.second]
    case 'parentage':
      return [entity.child, entity.parent, entity.other, entity.twinOf]
    default:
      return []
  }
}

/**
 * Whether words are those that are kept: more may have been typed in the one or the other since. Others
 * may have written words of their own there, which are theirs to show.
 */
const isSame = (words: string, kept: string): boolean => {
  const [one, other] = [words.trim(), kept.trim()]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

/** A contact without those words that are kept. */
const withoutWords = (
  contact: Contact,
  fields: readonly Extract<Kept, { what: 'field' }>[],
): Contact => {
  const hidden: Partial<Record<KeptField, ''>> = {}
  for (const { field, words } of fields) if (isSame(contact[field], words)) hidden[field] = ''
  return Object.keys(hidden).length === 0 ? contact : { ...contact, ...hidden }
}

/**
 * A plan without what residents keep for themselves, as it is once that was taken out of the document:
 * what is kept, the words that are kept, and what others drew to a contact who is kept.
 */
export const withoutKept = <Of extends Told>(plan: Of, kept: readonly Kept[]): Of => {
  if (kept.length === 0) return plan
  const wholes = kept.flatMap((one) => (one.what === 'whole' ? [one.entity] : []))
  const ids = new Set<string>(wholes.map(({ id }) => id))
  const names = new Set<string | null>(
    wholes.flatMap((entity) => (entity.kind === 'contact' ? [partyOf(entity)] : [])),
  )
  return {
    ...plan,
    entities: plan.entities.flatMap((entity): Entity[] => {
      if (ids.has(entity.id) || endsOf(entity).some((end) => names.has(end))) return []
      if (entity.kind !== 'contact') return [entity]
      const fields = kept.flatMap((one) =>
        one.what === 'field' && one.contact === entity.id ? [one] : [],
      )
      return [withoutWords(entity, fields)]
    }),
  }
}

/** Whether something stands in a plan that a resident keeps. */
export const showsKept = (plan: Told, kept: readonly Kept[]): boolean => {
  const { entities } = withoutKept(plan, kept)
  return (
    entities.length < plan.entities.length ||
    entities.some((entity, at) => entity !== plan.entities[at])
  )
}
