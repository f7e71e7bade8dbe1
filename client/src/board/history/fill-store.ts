import type { SessionId } from '@samenbord/shared/model'
import type { TLStore } from 'tldraw'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { emptyStore } from '../document/empty-store.ts'
import { Projection } from '../document/projection.ts'
import { recordCheck } from '../document/record-check.ts'
import { mergeIntoStore } from '../document/store-merge.ts'
import { pictureStore } from '../pictures/picture-store.ts'

/** A store with the board as it was: what cannot be shown is left out, as on the board of now. */
export const storeOf = ({ doc }: Snapshot, session: SessionId): TLStore => {
  const store = emptyStore({ assets: pictureStore(session) })
  const projection = new Projection(doc, recordCheck(store))
  const shown = [...projection.refresh(projection.ids())].flatMap(
    (id) => projection.project(id)?.shown ?? [],
  )
  mergeIntoStore(store, { put: shown, remove: [] })
  return store
}
