import { seedTable } from '@samenbord/shared/document'
import type { Participant } from '@samenbord/shared/model'
import {
  createShapeId,
  defaultAddFontsFromNode,
  defaultBindingUtils,
  defaultShapeTools,
  defaultShapeUtils,
  defaultTools,
  Editor,
  registerDefaultSideEffects,
  type TLShapeId,
  type TLShapePartial,
  tipTapDefaultExtensions,
} from 'tldraw'
import { afterEach } from 'vitest'
import * as Y from 'yjs'
import { OwnUndo } from '../../../sync/index.ts'
import { SharedPlan } from '../../../sync/plan/shared-plan.ts'
import { someone } from '../../../ui/test-support/people.ts'
import { cardUtil } from '../../cards/card-util.tsx'
import { mapUtil } from '../../network/map-util.tsx'
import { rolesUtil } from '../../roles/roles-util.tsx'
import { BoardBinding } from '../binding.ts'
import { emptyStore } from '../empty-store.ts'

/** One person's screen with a board, and the document behind it. */
export interface Screen {
  readonly doc: Y.Doc
  readonly editor: Editor
  readonly binding: BoardBinding
  readonly plan: SharedPlan
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const seed = seedTable()

/**
 * A board on a screen of its own, with a real editor. `clientId` decides who wins a tie; `me` is who
 * sits before it.
 */
export const screen = (clientId?: number, me: Participant = someone('Samira')): Screen => {
  const doc = new Y.Doc()
  if (clientId !== undefined) doc.clientID = clientId
  Y.applyUpdate(doc, seed)
  const store = emptyStore()
  const undo = new OwnUndo(doc)
  const plan = new SharedPlan(doc, undo, { me: () => me, seated: () => [me] })
  const binding = new BoardBinding(doc, undo, store, () => {})
  const container = document.createElement('div')
  document.body.append(container)
  const editor = new Editor({
    store,
    shapeUtils: [
      ...defaultShapeUtils,
      cardUtil(() => undefined),
      mapUtil(() => undefined),
      rolesUtil(() => undefined),
    ],
    bindingUtils: [...defaultBindingUtils],
    tools: [...defaultTools, ...defaultShapeTools],
    initialState: 'select',
    getContainer: () => container,
    textOptions: {
      tipTapConfig: { extensions: tipTapDefaultExtensions },
      addFontsFromNode: defaultAddFontsFromNode,
    },
  } as unknown as ConstructorParameters<typeof Editor>[0])
  registerDefaultSideEffects(editor)
  const detach = binding.attach(editor)
  binding.setMayWrite(true)
  closing.push(() => {
    detach()
    binding.destroy()
    plan.stop()
    undo.destroy()
    editor.dispose()
    container.remove()
  })
  return { doc, editor, binding, plan }
}

/** Until the next frame has been drawn. */
export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Brings every screen up to date with every other, until nothing moves any more. */
export const meet = async (...screens: Screen[]): Promise<void> => {
  for (let round = 0; round < 4; round++) {
    for (const from of screens) {
      for (const to of screens) {
        if (from === to) continue
        Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'wire')
      }
    }
    await frame()
    await frame()
  }
}

/** Makes a shape, as a step of its own. */
export const make = (
  on: Screen,
  name: string,
  partial: Partial<TLShapePartial> = {},
): TLShapeId => {
  const id = createShapeId(name)
  on.editor.markHistoryStoppingPoint('make')
  on.editor.createShape({ id, type: 'geo', x: 0, y: 0, ...partial })
  return id
}

export const shapeOn = (on: Screen, id: TLShapeId) => on.editor.getShape(id)
