import { PAGE_RECORD_ID } from '@samenbord/shared/document'
import { BoardPresence, PresenceState, type PresenceUser } from '@samenbord/shared/protocol'
import {
  type Editor,
  getDefaultUserPresence,
  InstancePresenceRecordType,
  react,
  type TLInstancePresence,
  type TLRecord,
  type TLStore,
} from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import { FrameQueue } from '../../sync/index.ts'
import type { BoardBinding } from '../document/binding.ts'
import { inGesture } from '../document/gesture.ts'
import { personColour } from './person-colour.ts'
import { type MovingShape, movingOf, underway } from './underway.ts'

/** How often this person's pointer travels, in milliseconds. */
const POINTER_EVERY = 40
const LARGEST_SELECTION = 200
const MOST_SCRIBBLES = 8

/** What others may know of where this person is on the board. */
const boardPresence = (store: TLStore, editor: Editor): BoardPresence | undefined => {
  const own = getDefaultUserPresence(store, { id: '' })
  if (own?.screenBounds == null) return undefined
  const presence = BoardPresence.safeParse({
    cursor: own.cursor,
    camera: own.camera,
    screen: own.screenBounds,
    selected: own.selectedShapeIds.slice(0, LARGEST_SELECTION),
    editing: editor.getEditingShapeId(),
    following: own.followingUserId,
    brush: own.brush,
    scribbles: own.scribbles.slice(0, MOST_SCRIBBLES),
    lastActivity: own.lastActivityTimestamp ?? 0,
  })
  return presence.success ? presence.data : undefined
}

/** Someone else's state as tldraw shows it; undefined when it says nothing that can be shown. */
const presenceRecord = (
  clientId: number,
  user: PresenceUser,
  board: BoardPresence,
): TLInstancePresence | undefined => {
  try {
    return InstancePresenceRecordType.validate({
      id: InstancePresenceRecordType.createId(String(clientId)),
      typeName: 'instance_presence',
      userId: user.participantId,
      userName: user.name,
      color: personColour(user.colour),
      currentPageId: PAGE_RECORD_ID,
      cursor: board.cursor,
      camera: board.camera,
      screenBounds: board.screen,
      selectedShapeIds: board.selected,
      brush: board.brush,
      scribbles: board.scribbles,
      followingUserId: board.following,
      lastActivityTimestamp: board.lastActivity,
      chatMessage: '',
      meta: {},
    })
  } catch {
    return undefined
  }
}

/** Where someone is dragging more shapes than travel one by one; page coordinates. */
export interface DragBox {
  readonly key: number
  readonly name: string
  readonly colour: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Everyone else's state, by client id, as far as it is what it should be. */
const othersOf = (awareness: Awareness): Map<number, PresenceState> => {
  const others = new Map<number, PresenceState>()
  for (const [clientId, state] of awareness.getStates()) {
    const read = PresenceState.safeParse(state)
    if (clientId !== awareness.clientID && read.success) others.set(clientId, read.data)
  }
  return others
}

/** Others as they point, select and drag, put on the board once per frame. */
const showOthers = (
  awareness: Awareness,
  editor: Editor,
  binding: BoardBinding,
  onBoxes: (boxes: readonly DragBox[]) => void,
): (() => void) => {
  const { store } = editor
  let moving = new Set<string>()
  let shown = new Set<TLRecord['id']>()
  const show = () => {
    const others = othersOf(awareness)
    const records: TLRecord[] = []
    const boxes: DragBox[] = []
    const shapes = new Map<string, MovingShape>()
    for (const [clientId, { user, board, moving: drag }] of others) {
      if (user === undefined || board === undefined) continue
      const record = presenceRecord(clientId, user, board)
      if (record !== undefined) records.push(record)
      if (drag?.kind === 'shapes') for (const shape of drag.shapes) shapes.set(shape.id, shape)
      if (drag?.kind === 'box') {
        const { x, y, w, h } = drag
        boxes.push({
          key: clientId,
          name: user.name,
          colour: personColour(user.colour),
          x,
          y,
          w,
          h,
        })
      }
    }
    onBoxes(boxes)
    const ids = new Set(records.map(({ id }) => id))
    const stale = [...shown].filter((id) => !ids.has(id))
    shown = ids
    store.mergeRemoteChanges(() => {
      store.remove(stale)
      store.put(records)
    })
    if (shapes.size === 0 && moving.size === 0) return
    const touched = new Set([...moving, ...shapes.keys()])
    moving = new Set(shapes.keys())
    binding.setUnderway(underway(editor, shapes), touched)
  }
  const frames = new FrameQueue(show)
  const ask = () => frames.ask()
  awareness.on('change', ask)
  ask()
  return () => {
    awareness.off('change', ask)
    frames.stop()
  }
}

/** Tells the others where this person is: at once, and then not more often than needed. */
const tellOthers = (awareness: Awareness, editor: Editor, binding: BoardBinding): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0
  const tell = () => {
    timer = undefined
    last = Date.now()
    const board = boardPresence(editor.store, editor)
    if (board === undefined) return
    const moving = inGesture(editor) ? movingOf(editor, binding.moving()) : undefined
    awareness.setLocalState({ ...awareness.getLocalState(), board, moving })
  }
  const schedule = () => {
    timer ??= setTimeout(tell, Math.max(0, POINTER_EVERY - (Date.now() - last)))
  }
  const stopWatching = react('own presence', () => {
    boardPresence(editor.store, editor)
    editor.getPath()
    schedule()
  })
  const stopMoving = editor.store.listen(schedule, { source: 'user', scope: 'document' })
  return () => {
    stopWatching()
    stopMoving()
    clearTimeout(timer)
    // Where this person writes in the plan stays.
    awareness.setLocalState({ ...awareness.getLocalState(), board: undefined, moving: undefined })
  }
}

/** Who is here: named pointers, selections and drags, both ways. */
export const bindPresence = (
  awareness: Awareness,
  editor: Editor,
  binding: BoardBinding,
  onBoxes: (boxes: readonly DragBox[]) => void,
): (() => void) => {
  const stops = [
    showOthers(awareness, editor, binding, onBoxes),
    tellOthers(awareness, editor, binding),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
