import { DOCUMENT_VERSION, seedTable } from '@samenbord/shared/document'
import type { MapPersonKey, Participant } from '@samenbord/shared/model'
import { onTestFinished } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { sessionId } from '../../ui/test-support/people.ts'
import { OwnUndo, type PlanTable, type SaveState, Value } from '../index.ts'
import { MapPresences } from '../network/map-presence.ts'
import { FieldPresences } from '../plan/field-presence.ts'
import { SharedPlan } from '../plan/shared-plan.ts'

/** One person's table in memory: all that a connection holds, without the wire. */
export interface MemoryTable extends PlanTable {
  /** Whether all is saved, as the test has it. */
  readonly save: Value<SaveState>
  readonly doc: Y.Doc
  readonly awareness: Awareness
}

const seed = seedTable()

/** The table as `me` holds it, until the test is over. */
export const memoryTable = (me: Participant, others: readonly Participant[] = []): MemoryTable => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seed)
  const undo = new OwnUndo(doc)
  const plan = new SharedPlan(doc, undo, { me: () => me, seated: () => [me, ...others] })
  const awareness = new Awareness(doc)
  const { id: participantId, name, kind, colour } = me
  awareness.setLocalState({ user: { participantId, name, kind, colour } })
  const fields = new FieldPresences(awareness)
  const onMap = new MapPresences(awareness)
  onTestFinished(() => {
    fields.stop()
    onMap.stop()
    plan.stop()
    undo.destroy()
    awareness.destroy()
    doc.destroy()
  })
  return {
    sessionId,
    doc,
    undo,
    plan,
    awareness,
    fields,
    onMap,
    openPerson: new Value<MapPersonKey | undefined>(undefined),
    openRoles: new Value(false),
    save: new Value<SaveState>('saved'),
    newestVersion: DOCUMENT_VERSION,
  }
}

/** Tells each of these tables what the others hold, once. */
export const exchange = (...tables: readonly MemoryTable[]): void => {
  for (const from of tables) {
    for (const to of tables) {
      if (from === to) continue
      const missing = Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc))
      Y.applyUpdate(to.doc, missing, 'wire')
      const here = encodeAwarenessUpdate(from.awareness, [from.doc.clientID])
      applyAwarenessUpdate(to.awareness, here, 'wire')
    }
  }
}

/** All that the document of a table holds, as it would be sent. */
export const contentOf = ({ doc }: MemoryTable): Uint8Array => Y.encodeStateAsUpdate(doc)
