import { boardRecords, FOLLOWS, isPlain, OWN } from '@samenbord/shared/document'
import { atom } from 'tldraw'
import { ySyncPluginKey } from 'y-prosemirror'
import * as Y from 'yjs'
import type { StepName } from './step-name.ts'

const NAME = 'name'
/** Letters typed within this time belong to one step, in milliseconds. */
const TYPING_PAUSE = 1_000
/** Steps of the board end at the board's own marks, not by the clock. */
const NEVER = Number.MAX_SAFE_INTEGER

/**
 * Takes back and redoes this person's own steps, over the whole document, and nobody else's. The
 * board's own history cannot: it puts whole records back, and others' work with them.
 */
export class OwnUndo {
  readonly #doc: Y.Doc
  readonly #records: Y.Map<unknown>
  readonly #manager: Y.UndoManager
  readonly #stacks = atom('own undo', { undo: 0, redo: 0 })
  #next: StepName = { what: 'changed', kind: 'several' }

  constructor(doc: Y.Doc) {
    this.#doc = doc
    this.#records = boardRecords(doc)
    this.#manager = new Y.UndoManager(this.#records, {
      doc,
      trackedOrigins: new Set([OWN, ySyncPluginKey]),
      captureTimeout: NEVER,
    })
    this.#manager.on('stack-item-added', ({ stackItem, origin, type }) => {
      if (type === 'undo' && !stackItem.meta.has(NAME)) {
        const written: StepName = { what: 'written', kind: this.#next.kind }
        stackItem.meta.set(NAME, origin === ySyncPluginKey ? written : this.#next)
      }
      this.#count()
    })
    this.#manager.on('stack-item-popped', ({ stackItem }) => {
      // The step lands on the other stack as a new item: it keeps its name.
      const name: unknown = stackItem.meta.get(NAME)
      const { undoStack, redoStack } = this.#manager
      for (const item of [undoStack.at(-1), redoStack.at(-1)]) {
        if (item !== undefined && !item.meta.has(NAME)) item.meta.set(NAME, name)
      }
      this.#count()
    })
    this.#manager.on('stack-cleared', () => this.#count())
  }

  /** Whose origin the changes of undo and redo carry. */
  get origin(): unknown {
    return this.#manager
  }

  /** Names the step that the next change begins. */
  name(next: StepName): void {
    this.#next = next
  }

  /** The next change begins a new step. */
  endStep(): void {
    this.#manager.stopCapturing()
  }

  /** While writing, a pause ends a step; else only `endStep` does. */
  setWriting(kind: string | undefined): void {
    this.endStep()
    this.#manager.captureTimeout = kind === undefined ? NEVER : TYPING_PAUSE
    if (kind !== undefined) this.#next = { what: 'written', kind }
  }

  undo(): void {
    this.#keepingValues(() => this.#manager.undo())
  }

  redo(): void {
    this.#keepingValues(() => this.#manager.redo())
  }

  /** Takes the step under way back as if it had not been. */
  abandon(): void {
    this.undo()
    this.#manager.clear(false, true)
  }

  /**
   * Where two people set one property at once, Yjs takes my value back and finds none to put in its
   * place, since the one before is not mine to choose. Then what stood there stays.
   */
  #keepingValues(step: () => void): void {
    const lost: { map: Y.Map<unknown>; key: string; value: unknown }[] = []
    const notice = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const { target, path, changes } of events) {
        if (path.length === 0 || !(target instanceof Y.Map)) continue
        for (const [key, { action, oldValue }] of changes.keys) {
          if (action === 'delete' && isPlain(oldValue)) {
            lost.push({ map: target, key, value: oldValue })
          }
        }
      }
    }
    this.#records.observeDeep(notice)
    step()
    this.#records.unobserveDeep(notice)
    if (lost.length === 0) return
    this.#doc.transact(() => {
      for (const { map, key, value } of lost) map.set(key, value)
    }, FOLLOWS)
  }

  /** How many steps can be taken back and redone; watched by the board's buttons. */
  get steps(): { undo: number; redo: number } {
    return this.#stacks.get()
  }

  /** What *maak ongedaan* would take back. Read `steps` too to be told of changes. */
  nextUndo(): StepName | undefined {
    return nameOf(this.#manager.undoStack.at(-1))
  }

  nextRedo(): StepName | undefined {
    return nameOf(this.#manager.redoStack.at(-1))
  }

  destroy(): void {
    this.#manager.destroy()
  }

  #count(): void {
    const { undoStack, redoStack } = this.#manager
    this.#stacks.set({ undo: undoStack.length, redo: redoStack.length })
  }
}

const isStepName = (value: unknown): value is StepName =>
  typeof value === 'object' && value !== null && 'what' in value && 'kind' in value

const nameOf = (item: { meta: Map<unknown, unknown> } | undefined): StepName | undefined => {
  const name = item?.meta.get(NAME)
  return isStepName(name) ? name : undefined
}
