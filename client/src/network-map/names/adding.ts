import { type MapPersonKey, NEW_CONTACT, type Sector } from '@samenbord/shared/model'
import { useAtTable } from '../../entity/at-table.tsx'
import { tidyName, useNetworkMap, whoIsCalled } from '../../network-drawing/index.ts'
import { useChanges } from '../use-changes.ts'

/** How someone is to be put on the map. */
export interface Putting {
  readonly sector: Sector | null
  readonly formal?: boolean
  /** Known to this person alone. */
  readonly kept?: boolean
  /** Someone else than who is called the same. */
  readonly another?: boolean
}

/** What came of a name. */
export type Added =
  | {
      readonly kind: 'added'
      readonly key: MapPersonKey
      readonly name: string
      /** Whether the server took who is kept; nothing for who stands on the map at once. */
      readonly taken: Promise<boolean> | undefined
    }
  | { readonly kind: 'there'; readonly key: MapPersonKey; readonly name: string }
  | { readonly kind: 'household'; readonly name: string }

/** Puts a name on the map; who is known already is not added twice. Nothing for an empty name. */
export const useAddName = (): ((typed: string, how: Putting) => Added | undefined) => {
  const { table, people } = useAtTable()
  const map = useNetworkMap()
  const { keep } = useChanges()
  return (typed, { sector, formal = false, kept = false, another = false }) => {
    const name = tidyName(typed)
    if (name === '') return undefined
    const called = another ? undefined : whoIsCalled(map, people, name)
    if (called?.kind === 'household') return called
    if (called?.kind === 'there') {
      return { kind: 'there', key: called.person.key, name: called.person.name }
    }
    const known = called?.person
    const fields = {
      ...NEW_CONTACT,
      name: known?.name ?? name,
      formal: known?.formal ?? formal,
      party: known?.party ?? null,
      place: sector === null ? null : { sector, ring: null, spot: null },
    }
    if (!kept) {
      return {
        kind: 'added',
        key: `contact:${table.plan.add('contact', fields)}`,
        name: fields.name,
        taken: undefined,
      }
    }
    const entity = table.plan.make('contact', fields)
    return {
      kind: 'added',
      key: `contact:${entity.id}`,
      name: fields.name,
      taken: keep({ what: 'whole', entity }),
    }
  }
}
