import type {
  Contact,
  ContactId,
  Kept,
  KeptField,
  Parentage,
  Partnership,
  Tie,
} from '../model/index.ts'

/** What one keeps for oneself, sorted out. */
export interface KeptPart {
  readonly contacts: readonly Contact[]
  readonly ties: readonly Tie[]
  readonly partnerships: readonly Partnership[]
  readonly parentages: readonly Parentage[]
  /** What is kept of contacts that are on the table. */
  readonly words: ReadonlyMap<ContactId, ReadonlyMap<KeptField, string>>
}

/** Sorts out what one keeps for oneself. */
export const keptPartOf = (kept: readonly Kept[]): KeptPart => {
  const contacts: Contact[] = []
  const ties: Tie[] = []
  const partnerships: Partnership[] = []
  const parentages: Parentage[] = []
  const words = new Map<ContactId, Map<KeptField, string>>()
  for (const one of kept) {
    if (one.what === 'field') {
      const of = words.get(one.contact) ?? new Map<KeptField, string>()
      words.set(one.contact, of.set(one.field, one.words))
      continue
    }
    switch (one.entity.kind) {
      case 'contact':
        contacts.push(one.entity)
        break
      case 'tie':
        ties.push(one.entity)
        break
      case 'partnership':
        partnerships.push(one.entity)
        break
      case 'parentage':
        parentages.push(one.entity)
        break
    }
  }
  return { contacts, ties, partnerships, parentages, words }
}

/** What is on the table, and then what only who looks knows of and is not on the table too. */
export const withKept = <One extends { readonly id: string }>(
  onTable: readonly One[],
  kept: readonly One[],
): One[] => {
  const there = new Set(onTable.map(({ id }) => id))
  return [...onTable, ...kept.filter(({ id }) => !there.has(id))]
}
