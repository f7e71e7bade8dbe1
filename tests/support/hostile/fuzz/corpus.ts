import { addEntities, addRecords } from '@samenbord/shared/document'
import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as Y from 'yjs'
import type { Random } from '../../random.ts'
import { presenceFrame, questionFrame, syncFrame, updateFrame } from '../table-frames.ts'

/** Frames of one person who edits a document in every way: maps, words, values, deletions. */
export const framesOf = (whole: Uint8Array, clientId: number, random: Random): Uint8Array[] => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, whole)
  doc.clientID = clientId
  const frames: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => frames.push(updateFrame(update)))
  const [text, map, list] = [doc.getText('words'), doc.getMap('things'), doc.getArray('list')]
  for (let turn = 0; turn < 6; turn++) {
    text.insert(random.upTo(text.length + 1), ['a', 'één', '😀', 'lang woord '][turn % 4] ?? '')
    map.set(['x', '__proto__', 'constructor'][turn % 3] ?? 'x', { turn, of: [null, true, 1.5] })
    list.push([turn, 'twee', new Uint8Array([1, 2])])
    text.format(0, 1, { bold: true })
    if (text.length > 3) text.delete(random.upTo(text.length - 2), 1)
  }
  const fragment = doc.getXmlFragment('rich')
  fragment.insert(0, [new Y.XmlElement('paragraph'), new Y.XmlText('tekst')])
  addRecords(doc, [{ id: 'shape:fuzz', typeName: 'shape', type: 'geo', x: 1, y: 2 }])
  addEntities(doc, [])
  frames.push(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(doc)))
  frames.push(questionFrame([[clientId, 3]]), questionFrame())
  frames.push(presenceFrame([[clientId, 1, '{"x":1,"y":2}']]))
  frames.push(presenceFrame([[clientId, 2, 'null']]))
  doc.destroy()
  return frames
}

/** An update in version 2 of the encoding. */
const versionTwo = (): Uint8Array => {
  const doc = new Y.Doc()
  doc.getText('words').insert(0, 'a')
  return updateFrame(Y.encodeStateAsUpdateV2(doc))
}

/** Frames that only the server sends, or nobody. */
export const FORBIDDEN_FRAMES: readonly Uint8Array[] = [
  versionTwo(),
  Uint8Array.of(MESSAGE.saved, 9),
  Uint8Array.of(MESSAGE.auth, 0, 0),
  Buffer.concat([Uint8Array.of(MESSAGE.announcement, 2), Buffer.from('{}')]),
]

/** Frames without content. */
export const EMPTY_FRAMES: readonly Uint8Array[] = [
  Uint8Array.of(MESSAGE.queryAwareness),
  Uint8Array.of(MESSAGE.sync, SYNC.update, 2, 0, 0),
]
