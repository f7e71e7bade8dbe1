import * as Y from 'yjs'
import { isGone } from './gone.ts'
import { planEntities, roleCells } from './plan/plan-document.ts'
import { ALWAYS_THERE, boardRecords } from './table-document.ts'

const places = (doc: Y.Doc): readonly Y.Map<unknown>[] => [boardRecords(doc), planEntities(doc)]

/** The ids of all on the board and in the plan that lies there deleted, or was never revealed. */
export const goneIds = (doc: Y.Doc): string[] =>
  places(doc).flatMap((place) =>
    [...place].flatMap(([id, map]) =>
      map instanceof Y.Map && isGone(map) && !ALWAYS_THERE.includes(id) ? [id] : [],
    ),
  )

/** The pictures on the board that nothing there shows any more, deleted things included. */
const idlePictures = (doc: Y.Doc): string[] => {
  const maps = [...boardRecords(doc).values()].filter((map) => map instanceof Y.Map)
  const shown = new Set(maps.map((map) => map.get('props.assetId')))
  return maps.flatMap((map) => {
    const id: unknown = map.get('id')
    return map.get('typeName') === 'asset' && typeof id === 'string' && !shown.has(id) ? [id] : []
  })
}

/**
 * Takes what lies there deleted out of the document, with its words, its cells in the role division, and
 * the records of pictures that then nothing shows.
 * What was put back meanwhile stays. Nobody can put it back after this: for the server, in a document that
 * nobody has open.
 */
export const clearAway = (doc: Y.Doc, ids: readonly string[]): void => {
  const gone = new Set(goneIds(doc))
  const cleared = new Set(ids.filter((id) => gone.has(id)))
  if (cleared.size === 0) return
  doc.transact(() => {
    for (const place of places(doc)) {
      for (const id of cleared) place.delete(id)
    }
    for (const cells of [roleCells(doc), roleCells(doc, 'later')]) {
      for (const key of [...cells.keys()]) {
        if (cleared.has(key.split('|')[0] ?? '')) cells.delete(key)
      }
    }
    for (const id of idlePictures(doc)) boardRecords(doc).delete(id)
  })
}
