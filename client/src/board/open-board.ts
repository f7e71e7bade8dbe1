import type { MapView } from '@samenbord/shared/document'
import { everyEntity } from '@samenbord/shared/plan'
import {
  atom,
  type Editor,
  type TLAnyShapeUtilConstructor,
  type TLStore,
  type TLTextOptions,
} from 'tldraw'
import type { TableConnection } from '../sync/index.ts'
import { cardUtil } from './cards/card-util.tsx'
import type { CardTelling } from './cards/face.ts'
import type { Fitting } from './cards/fitting.ts'
import { BoardBinding } from './document/binding.ts'
import { Caret } from './document/caret.ts'
import { emptyStore } from './document/empty-store.ts'
import { showLabels } from './document/label-field.ts'
import { sharedWords } from './document/words.ts'
import { mapUtil } from './network/map-util.tsx'
import { PointedOnMap } from './network/pointed.ts'
import { pictureStore } from './pictures/picture-store.ts'
import { type PictureProblem, placePictures } from './pictures/place-pictures.ts'
import { bindPresence, type DragBox } from './presence/presence.ts'
import { rolesUtil } from './roles/roles-util.tsx'

/** Everything behind one board on one screen. */
export interface OpenBoard {
  readonly store: TLStore
  readonly binding: BoardBinding
  readonly textOptions: TLTextOptions
  /** The shapes that are our own. */
  readonly shapeUtils: readonly TLAnyShapeUtilConstructor[]
  /** Where others drag more than travels one by one. */
  boxes(): readonly DragBox[]
  /** Why a picture was refused, until that is dismissed. */
  pictureProblem(): PictureProblem | undefined
  /** Whether pictures are on their way to the board. */
  placingPictures(): boolean
  dismissPictureProblem(): void
  /** In which words cards are told where React does not reach: in pictures, and read aloud. */
  setTelling(telling: CardTelling): void
  /** What is chosen on the network maps. */
  readonly pointed: PointedOnMap
  /** Shows the network map on the board: lays it there unless it is. */
  showMap(view: MapView): void
  /** Shows who does what on the board: lays it there unless it is. */
  showRoles(): void
  /** Has cards grow to their words. */
  readonly fit: Fitting
  /** Whether this is in the plan of this table. */
  hasEntity(id: string): boolean
  /** Whether this person may change the board. */
  setMayWrite(mayWrite: boolean): void
  /** Binds the mounted editor; the returned function lets go. */
  mount(editor: Editor): () => void
  destroy(): void
}

/** Opens the board of a table whose document has arrived. `nonce` is the page's own. */
export const openBoard = (table: TableConnection, nonce: string): OpenBoard => {
  const pictureProblem = atom<PictureProblem | undefined>('picture problem', undefined)
  const placing = atom('placing pictures', 0)
  const boxes = atom<readonly DragBox[]>('drag boxes', [])
  const status = atom<'online' | 'offline'>('status', 'online')
  const mode = atom<'readonly' | 'readwrite'>('mode', 'readwrite')
  const store = emptyStore({
    assets: pictureStore(table.sessionId),
    collaboration: { status, mode },
  })
  const binding = new BoardBinding(table.doc, table.undo, store, (unwritten) =>
    table.setUnwritten(store, unwritten),
  )
  const caret = new Caret()
  let mounted: Editor | undefined
  let telling: CardTelling | undefined
  const stopSaved = table.save.subscribe(() => {
    const save = table.save.get()
    status.set(save === 'offline' ? 'offline' : 'online')
    if (save === 'saved') binding.markSaved()
  })
  return {
    store,
    binding,
    textOptions: sharedWords(table.doc, () => mounted, caret, nonce),
    shapeUtils: [
      cardUtil(() => telling && { ...telling, plan: table.plan.plan.get() }),
      mapUtil(() => {
        const facts = table.facts.get()
        if (telling === undefined || facts === undefined) return undefined
        const plan = table.plan.plan.get()
        return { ...telling, plan, kept: facts.kept, familyTree: facts.familyTree.on }
      }),
      rolesUtil(() => telling && { ...telling, plan: table.plan.plan.get(), past: false }),
    ],
    pointed: new PointedOnMap(),
    showMap: (view) => table.intoView.set(table.plan.putMapOnBoard(view)),
    showRoles: () => table.intoView.set(table.plan.putRolesOnBoard()),
    setTelling(told) {
      telling = told
    },
    fit: (work) => binding.fit(work),
    hasEntity: (id) => everyEntity(table.plan.plan.get()).some((entity) => entity.id === id),
    boxes: () => boxes.get(),
    pictureProblem: () => pictureProblem.get(),
    placingPictures: () => placing.get() > 0,
    dismissPictureProblem: () => pictureProblem.set(undefined),
    setMayWrite(mayWrite) {
      mode.set(mayWrite ? 'readwrite' : 'readonly')
      binding.setMayWrite(mayWrite)
    },
    mount(editor) {
      mounted = editor
      editor.registerExternalContentHandler('files', async ({ files, point }) => {
        placing.update((count) => count + 1)
        try {
          await placePictures(editor, files, {
            sessionId: table.sessionId,
            at: point ?? editor.getViewportPageBounds().center,
            onProblem: (problem) => pictureProblem.set(problem),
          })
        } finally {
          placing.update((count) => count - 1)
        }
      })
      const stops = [
        binding.attach(editor),
        caret.listen(editor),
        showLabels(editor),
        bindPresence(table.awareness, editor, binding, (shown) => boxes.set(shown)),
      ]
      return () => {
        for (const stop of stops) stop()
        mounted = undefined
      }
    },
    destroy() {
      stopSaved()
      binding.destroy()
      table.setUnwritten(store, false)
    },
  }
}
