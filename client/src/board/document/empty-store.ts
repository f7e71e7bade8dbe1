import { createTLSchema, createTLStore, type TLStore, type TLStoreOptions } from 'tldraw'

/** An empty store for every kind of record the board knows. */
export const emptyStore = (
  options: Pick<TLStoreOptions, 'assets' | 'collaboration'> = {},
): TLStore => createTLStore({ ...options, schema: createTLSchema() })
